package org.servanda.eval.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servanda.text.Span;

class StandOffTest {

  private static final String TEXT = "He said: “Yes.” Then: “No.”";

  private static Annotation read(String... lines) {
    return StandOff.read("a1", String.join("\n", lines), TEXT);
  }

  @Test
  void anEventTiesItsRoles() {
    Annotation annotation =
        read(
            "E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3",
            "T1\tSource 0 2\tHe",
            "T2\tCue 3 7\tsaid",
            "T3\tContent 9 15\t“Yes.”",
            "T4\tAttribution 3 7\tsaid");

    assertThat(annotation)
        .isEqualTo(
            new Annotation(
                "a1",
                List.of(
                    new RoleSpans(
                        List.of(new Span(0, 2)),
                        List.of(new Span(3, 7)),
                        List.of(new Span(9, 15)))),
                0));
  }

  @Test
  void partsAndNumberedRolesAreJoinedInReadingOrder() {
    Annotation annotation =
        read(
            "T1\tContent 22 27\t“No.”",
            "T2\tContent 9 10;10 15\t“ Yes.”",
            "E1\tAttribution-no-source:T9 Content:T1 Content2:T2");

    assertThat(annotation.attributions())
        .containsExactly(
            new RoleSpans(
                List.of(),
                List.of(),
                List.of(new Span(9, 10), new Span(10, 15), new Span(22, 27))));
    assertThat(annotation.skippedLines()).isZero();
  }

  @Test
  void offsetsAreCodePoints() {
    Annotation annotation =
        StandOff.read(
            "", "T1\tContent 4 7\tyes\nE1\tAttribution:T1 Content:T1", "😀😀: yes and more");

    assertThat(annotation.attributions().getFirst().content()).containsExactly(new Span(6, 9));
  }

  @Test
  void carriageReturnsInTheTextAreCounted() {
    Annotation annotation =
        StandOff.read("", "T1\tContent 4 7\tyes\nE1\tAttribution:T1 Content:T1", "a\r\n yes");

    assertThat(annotation.attributions().getFirst().content()).containsExactly(new Span(4, 7));
  }

  @Test
  void brokenLinesAreSkippedAndCounted() {
    Annotation annotation =
        read(
            "T1\tSource 0 2\tHe",
            "T2\tContent 9 15\t“Yes.”",
            "and the rest of a span over two lines",
            "",
            "T3\tContent 9\t“Yes.”",
            "T4\tContent 20 99\tbeyond the text",
            "T5\tContent 15 9\tbackwards",
            "T6\tContent 99999999999 9\ttoo large",
            "E1\tAttribution:T9 Source:T1 Content:T2",
            "E2\tAttribution:T9 Source:T1 Content:T7",
            "E3\tAttribution:T9 Source:T1",
            "#1\tAnnotatorNotes T1\tHm.");

    assertThat(annotation.attributions())
        .containsExactly(
            new RoleSpans(List.of(new Span(0, 2)), List.of(), List.of(new Span(9, 15))));
    // One stray line, four spans, one tie to nothing, one event without content.
    assertThat(annotation.skippedLines()).isEqualTo(7);
  }
}
