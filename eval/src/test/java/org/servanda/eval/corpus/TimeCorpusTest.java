package org.servanda.eval.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeCorpusTest {

  private static final String TIMEML =
      """
      <TimeML>
      <DCT><TIMEX3 tid="t0" type="DATE" value="2030-05-08">8 May</TIMEX3></DCT>
      <TEXT>Ruiz &amp; Co <EVENT eid="e1">met</EVENT> \
      <TIMEX3 tid="t1" type="DATE" value="2030-05-06">on <SIGNAL>Monday</SIGNAL></TIMEX3>.</TEXT>
      </TimeML>
      """;

  private static final String TIMEX2 =
      """
      <DOC><DATETIME> <TIMEX2 val="2009-12-19T17:00:00">x</TIMEX2> </DATETIME>
      <TEXT>In <TIMEX2 val="1939"><TIMEX2 val="P1Y">a year</TIMEX2> like that</TIMEX2>.</TEXT></DOC>
      """;

  @Test
  void marksAreTakenOutOfTheTextAndTheirSpansPointIntoIt(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.tml"), TIMEML);
    Files.writeString(folder.resolve("b.txt"), "not read");

    TimedText text = TimeCorpus.read("c", folder, ".tml").texts().getFirst();

    assertThat(text.text()).isEqualTo("Ruiz & Co met on Monday.");
    assertThat(text.written()).isEqualTo(LocalDate.of(2030, 5, 8));
    assertThat(text.times())
        .singleElement()
        .satisfies(
            time -> {
              assertThat(time.span().in(text.text())).isEqualTo("on Monday");
              assertThat(time.type()).isEqualTo("DATE");
              assertThat(time.value()).isEqualTo("2030-05-06");
            });
  }

  @Test
  void aMarkInsideAnotherIsOneOfItsOwn(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.xml"), TIMEX2);

    TimedText text = TimeCorpus.read("c", folder, ".xml").texts().getFirst();

    assertThat(text.times())
        .extracting(time -> time.span().in(text.text()) + "=" + time.value())
        .containsExactly("a year=P1Y", "a year like that=1939");
  }

  @Test
  void aFileWithoutADateIsRefusedByName(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("odd.tml"), "<TEXT>no date</TEXT>");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeCorpus.read("c", folder, ".tml"))
        .withMessageContaining("odd.tml");
  }
}
