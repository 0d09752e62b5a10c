package org.servanda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import org.servanda.article.Article;
import org.servanda.article.Bytes;
import org.servanda.article.Document;
import org.servanda.article.Intake;
import org.servanda.article.MediaType;
import org.servanda.exchange.RecordJson;
import org.servanda.pipeline.ArticleRecord;
import org.servanda.pipeline.Pipeline;
import org.servanda.sources.ArticleExtractor;
import org.servanda.sources.Limits;
import tools.jackson.databind.JsonNode;

/**
 * Takes bytes all the way, from the extractor to each printer, and checks what must hold of all.
 */
final class Passage {

  private static final Duration BOUND = Duration.ofSeconds(2);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final ArticleExtractor cleaning = ArticleExtractor.withDefaults();
  private final ArticleExtractor asIs =
      new ArticleExtractor(new ArticleExtractor.Options(true, Limits.DEFAULT));
  private final Pipeline pipeline = Pipeline.load();
  private final RecordJson json = new RecordJson();

  /** Fails where bytes of that kind break anything; says whether they were read. */
  boolean of(Bytes bytes, MediaType type, boolean takenAsIs) {
    long start = THREADS.getCurrentThreadCpuTime();
    Document document = new Document("id", "address", type, Instant.EPOCH, bytes);
    Intake intake = (takenAsIs ? asIs : cleaning).extract(document);
    switch (intake) {
      case Intake.Rejected rejected -> assertThat(Json.parse(json.line(rejected))).isNotNull();
      case Intake.Accepted accepted -> read(accepted.article());
    }
    assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start))
        .as("processor time")
        .isLessThan(BOUND);
    return intake instanceof Intake.Accepted;
  }

  private void read(Article article) {
    ArticleRecord record = pipeline.read(article);
    String line = json.line(record);
    assertThat(line).doesNotContain("\n", "\r");
    JsonNode parsed = Json.parse(line);
    String text = parsed.path("article").path("text").asString("");
    assertThat(text).isEqualTo(article.text());
    int length = text.codePointCount(0, text.length());
    for (JsonNode span : Json.spans(parsed)) {
      int start = span.path("start").asInt(-1);
      int end = span.path("end").asInt(-1);
      assertThat(0 <= start && start < end && end <= length)
          .as("span %d-%d in %d code points", start, end, length)
          .isTrue();
    }
    assertThat(new TextPrinter(false).print(record)).matches(Passage::isSafe, "steers nothing");
    assertThat(new Explanation(record).print()).matches(Passage::isSafe, "steers nothing");
  }

  private static boolean isSafe(String printed) {
    return printed
        .chars()
        .allMatch(
            c ->
                c == '\n'
                    || (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT));
  }
}
