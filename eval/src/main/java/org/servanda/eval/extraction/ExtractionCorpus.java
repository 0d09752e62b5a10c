package org.servanda.eval.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Trafilatura's evaluation pages: {@code evaldata.json} beside the folders {@code eval} and {@code
 * cache} that hold the pages.
 *
 * @param pages in the order of the file
 */
public record ExtractionCorpus(List<Page> pages) {

  /** A page and what is known about it. */
  record Page(
      String address,
      Path file,
      List<String> with,
      List<String> without,
      @Nullable String title,
      @Nullable LocalDate published) {}

  public ExtractionCorpus {
    pages = List.copyOf(pages);
  }

  /** Reads the corpus in a folder; pages whose file is missing are left out. */
  public static ExtractionCorpus in(Path folder) throws IOException {
    JsonNode data = JsonMapper.shared().readTree(Files.readString(folder.resolve("evaldata.json")));
    List<Page> pages = new ArrayList<>();
    data.properties()
        .forEach(entry -> page(folder, entry.getKey(), entry.getValue()).ifPresent(pages::add));
    return new ExtractionCorpus(pages);
  }

  /** Scores one way of extracting, on one thread. */
  public static ExtractionScore measure(Path folder, PageExtractor extractor) throws IOException {
    return in(folder).measure(extractor);
  }

  /** Scores one way of extracting, on one thread. */
  public ExtractionScore measure(PageExtractor extractor) throws IOException {
    Tally tally = new Tally();
    long nanos = 0;
    for (Page page : pages) {
      byte[] bytes = Files.readAllBytes(page.file());
      long start = System.nanoTime();
      Extracted extracted = extractor.extract(bytes);
      nanos += System.nanoTime() - start;
      tally.add(page, extracted);
    }
    return tally.score(pages.size(), Duration.ofNanos(nanos));
  }

  private static final class Tally {
    private int found;
    private int missed;
    private int litter;
    private int leftOut;
    private int titles;
    private int titlesGiven;
    private int days;
    private int daysGiven;

    void add(Page page, Extracted extracted) {
      for (String segment : page.with()) {
        boolean in = extracted.text().contains(segment);
        found += in ? 1 : 0;
        missed += in ? 0 : 1;
      }
      for (String segment : page.without()) {
        boolean in = extracted.text().contains(segment);
        litter += in ? 1 : 0;
        leftOut += in ? 0 : 1;
      }
      if (page.title() != null) {
        titlesGiven++;
        titles += plain(page.title()).equals(plain(extracted.title())) ? 1 : 0;
      }
      if (page.published() != null) {
        daysGiven++;
        days += page.published().equals(extracted.published()) ? 1 : 0;
      }
    }

    ExtractionScore score(int pages, Duration time) {
      return new ExtractionScore(
          pages, found, missed, litter, leftOut, titles, titlesGiven, days, daysGiven, time);
    }
  }

  private static String plain(@Nullable String title) {
    return title == null ? "" : title.replaceAll("[\\W_]+", "").toLowerCase(Locale.ROOT);
  }

  private static Optional<Page> page(Path folder, String address, JsonNode known) {
    String name = known.path("file").asString("");
    return Stream.of("eval", "cache")
        .map(part -> folder.resolve(part).resolve(name))
        .filter(Files::isRegularFile)
        .findFirst()
        .map(
            file ->
                new Page(
                    address,
                    file,
                    segments(known.path("with")),
                    segments(known.path("without")),
                    value(known.path("title")),
                    day(known.path("date"))));
  }

  private static List<String> segments(JsonNode list) {
    List<String> segments = new ArrayList<>();
    list.forEach(segment -> segments.add(segment.asString("")));
    segments.removeIf(String::isBlank);
    return segments;
  }

  private static @Nullable String value(JsonNode node) {
    String value = node.asString("").strip();
    return value.isEmpty() ? null : value;
  }

  /** A few days of the corpus are not written as its other ones; they are not counted. */
  private static @Nullable LocalDate day(JsonNode node) {
    String value = value(node);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
