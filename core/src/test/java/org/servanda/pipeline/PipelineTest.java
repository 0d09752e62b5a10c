package org.servanda.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PipelineTest {

  private static final List<String> TEXTS =
      List.of(
          "Maltese Foreign Minister Viktor Sand met Idris Barka in Doha on 3 May 2020.\n\n“We are"
              + " close,” Sand said, adding that the Treaty of Larnaca of 1997 still held.",
          "DANA OKORO: It is open.\n\nQUESTION: Since when?\n\nDANA OKORO: Since May.",
          "“The ferry 😀 sails,” said Nadia Karim.\n\n“It has sailed every day this year.”",
          "According to Chad's army, the road is closed. He said: «Never!»",
          "Anna Lindt and Peter Lindt came to Malta. Lindt told reporters that it rained.",
          "It rained.");

  @Test
  void everyStageCanBeReachedFromTheRecord() {
    ArticleRecord record = Reports.read(TEXTS.getFirst());

    assertThat(record.article().text()).isEqualTo(TEXTS.getFirst());
    assertThat(record.resolved().dated().reading().article()).isSameAs(record.article());
    assertThat(record.entries()).isNotEmpty();
  }

  @Test
  void allEvidenceIsOfTheArticle() {
    for (String text : TEXTS) {
      ArticleRecord record = Reports.read(text);
      assertThat(record.entries())
          .allSatisfy(
              entry ->
                  assertThat(entry.evidence())
                      .isNotEmpty()
                      .allMatch(evidence -> evidence.article().equals(record.article())));
    }
  }

  @Test
  void severalThreadsReadWhatOneReads() throws Exception {
    long seed = new Random().nextLong();
    System.out.println("PipelineTest seed: " + seed);
    List<ArticleRecord> alone = TEXTS.stream().map(Reports::read).toList();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      order.add(i % TEXTS.size());
    }
    Collections.shuffle(order, new Random(seed));
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<ArticleRecord>> together =
          order.stream().map(i -> threads.submit(() -> Reports.read(TEXTS.get(i)))).toList();
      for (int i = 0; i < order.size(); i++) {
        assertThat(together.get(i).get()).as("seed %d", seed).isEqualTo(alone.get(order.get(i)));
      }
    }
  }
}
