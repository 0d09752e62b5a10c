package org.servanda.eval.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.servanda.reading.EventType;
import org.servanda.text.Span;

/**
 * Sentences with a source and a target and what the one does to the other (PLV of Hu et al. 2023).
 * A fifth of the sentences, chosen by their words alone, is kept from training.
 *
 * @param name of the file
 * @param sha256 its checksum
 * @param kept the pairs in the sentences kept from training, in the order of the file
 */
public record PloverPairs(String name, String sha256, List<Pair> kept) {

  /** A sentence with a source and a target. */
  public record Pair(String sentence, Span source, Span target, EventType type) {}

  private static final double KEPT = 0.2;

  private static final int SENTENCE = 1;
  private static final int ROOT = 4;

  private static final Pattern MARK = Pattern.compile("</?([st])>");
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  public PloverPairs {
    kept = List.copyOf(kept);
  }

  /** Reads a file with a heading; rows that mark no source or target are passed over. */
  public static PloverPairs read(Path file) {
    try {
      List<Pair> kept = new ArrayList<>();
      List<String> rows = Files.readAllLines(file, UTF_8);
      for (String row : rows.subList(1, rows.size())) {
        String[] columns = row.split("\t", -1);
        pair(columns[SENTENCE], columns[ROOT]).filter(PloverPairs::isKept).ifPresent(kept::add);
      }
      String name = String.valueOf(file.getFileName());
      return new PloverPairs(name, Checksum.of(List.of(file)), kept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Pair> pair(String marked, String root) {
    StringBuilder text = new StringBuilder();
    List<Integer> sources = new ArrayList<>();
    List<Integer> targets = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int at = 0;
    while (mark.find()) {
      text.append(marked, at, mark.start());
      (mark.group(1).equals("s") ? sources : targets).add(text.length());
      at = mark.end();
    }
    text.append(marked.substring(at));
    if (sources.size() < 2 || targets.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Pair(
            text.toString(),
            new Span(sources.getFirst(), sources.getLast()),
            new Span(targets.getFirst(), targets.getLast()),
            EventType.valueOf(root)));
  }

  /** As {@code is_dev} in {@code training/corpora.py} has it. */
  private static boolean isKept(Pair pair) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(pair.sentence().toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    byte[] digest = digest(String.join(" ", words));
    return Integer.toUnsignedLong(ByteBuffer.wrap(digest).getInt()) / 0x1p32 < KEPT;
  }

  private static byte[] digest(String words) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must have SHA-256", e);
    }
  }
}
