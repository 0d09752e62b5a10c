package org.servanda.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.servanda.article.Bytes;
import org.servanda.article.MediaType;

/**
 * Spoils the examples in random places and takes the result all the way. An input that fails is
 * written to {@code cli/target/failures}: put it among the fixtures, and mend the code. Another
 * seed or number can be given with {@code -Dservanda.mutationSeed} and {@code
 * -Dservanda.mutations}.
 */
class MutationTest {

  private static final long SEED = Long.getLong("servanda.mutationSeed", 20_260_712L);
  private static final int COUNT = Integer.getInteger("servanda.mutations", 4_000);

  /** Bytes and what they are taken for; it names itself by the number of its seed. */
  private record Spoiled(Bytes bytes, MediaType type, boolean asIs) {}

  private final Passage passage = new Passage();

  private static List<byte[]> examples() throws IOException {
    List<byte[]> examples = new ArrayList<>();
    for (Path example : Project.examples()) {
      examples.add(Files.readAllBytes(example));
    }
    return examples;
  }

  private static Spoiled spoiled(int number, List<byte[]> examples) {
    Random random = new Random(SEED + number * 7_919L);
    byte[] mutated = new Mutator(random, examples).next();
    Bytes bytes = Bytes.copyOf(mutated);
    return switch (random.nextInt(6)) {
      case 0 -> new Spoiled(bytes, MediaType.HTML, false);
      case 1 -> new Spoiled(bytes, MediaType.PLAIN_TEXT, true);
      case 2 -> new Spoiled(Bytes.copyOf(inJson(mutated, random)), MediaType.JSON, false);
      default -> new Spoiled(bytes, MediaType.PLAIN_TEXT, false);
    };
  }

  /** As the text of a JSON object, or nearly. */
  private static byte[] inJson(byte[] bytes, Random random) {
    String text =
        new String(bytes, UTF_8)
            .replace("\\", random.nextBoolean() ? "\\\\" : "\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t")
            .replace("\0", "\\u0000")
            .replace("\u001B", "\\u001b")
            .replace("\f", "\\f");
    return ("{\"text\":\"" + text + "\",\"title\":\"Talks\",\"published\":\"2024-03-01\"}")
        .getBytes(UTF_8);
  }

  @Test
  void noSpoiledReportBreaksAnything() throws IOException {
    System.out.printf("mutation seed %d, %d inputs%n", SEED, COUNT);
    List<byte[]> examples = examples();
    Queue<String> failures = new ConcurrentLinkedQueue<>();
    AtomicInteger read = new AtomicInteger();
    IntStream.range(0, COUNT)
        .parallel()
        .forEach(
            number -> {
              Spoiled spoiled = spoiled(number, examples);
              try {
                if (passage.of(spoiled.bytes(), spoiled.type(), spoiled.asIs())) {
                  read.incrementAndGet();
                }
              } catch (RuntimeException | AssertionError | StackOverflowError e) {
                failures.add(kept(number, spoiled) + ": " + e);
              }
            });

    assertThat(failures).as("seed %d", SEED).isEmpty();
    assertThat(read).as("inputs that were read and not refused").hasValueGreaterThan(COUNT / 2);
  }

  private static String kept(int number, Spoiled spoiled) {
    String kind =
        spoiled.type() == MediaType.PLAIN_TEXT && spoiled.asIs()
            ? "as-is"
            : extension(spoiled.type());
    try {
      Path folder = Files.createDirectories(Project.ROOT.resolve("cli/target/failures"));
      Path file = folder.resolve("%d-%d.%s".formatted(SEED, number, kind));
      return Files.write(file, spoiled.bytes().toArray()).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String extension(MediaType type) {
    return switch (type) {
      case PLAIN_TEXT -> "txt";
      case HTML -> "html";
      case JSON -> "json";
    };
  }

  /** What once broke something, each under a name that says what it holds. */
  @Test
  void nothingThatOnceBrokeBreaksAgain() throws IOException {
    List<Path> fixtures;
    try (Stream<Path> files = Files.list(Project.resources("fixtures"))) {
      fixtures = files.sorted().toList();
    }
    assertThat(fixtures).isNotEmpty();
    for (Path fixture : fixtures) {
      Bytes bytes = Bytes.copyOf(Files.readAllBytes(fixture));
      for (MediaType type : MediaType.values()) {
        passage.of(bytes, type, false);
      }
      passage.of(bytes, MediaType.PLAIN_TEXT, true);
    }
  }
}
