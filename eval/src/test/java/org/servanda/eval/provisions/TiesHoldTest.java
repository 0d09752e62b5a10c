package org.servanda.eval.provisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.servanda.eval.record.MeasuredPage;
import org.servanda.eval.shared.Docs;

class TiesHoldTest {

  private static final MeasuredPage<TiesRecord> PAGE = TiesPage.in(Docs.FOLDER);

  @Test
  void thePageIsTheOneMadeFromTheRecord() {
    assertThat(PAGE.page())
        .as("docs/provisions.md was changed by hand or is old: run eval/measure provisions")
        .isEqualTo(TiesPage.of(PAGE.record().orElseThrow()));
  }

  @Test
  void noFigureHasFallen() {
    TiesRecord before = PAGE.record().orElseThrow();
    TiesRecord now =
        TiesMeasurement.in(
                Path.of(Objects.requireNonNull(System.getProperty("servanda.root")))
                    .resolve(TiesMeasurement.FOLDER))
            .record();

    assertThat(now.sha256()).as("the files of the corpus").isEqualTo(before.sha256());
    for (int i = 0; i < before.parts().size(); i++) {
      TiesRecord.Part was = before.parts().get(i);
      TiesRecord.Part is = now.parts().get(i);
      assertThat(is.right())
          .as("tied rightly in %s: run eval/measure provisions if it is meant", is.name())
          .isGreaterThanOrEqualTo(was.right() - 1); // a processor's arithmetic can move one
      assertThat(is.wrong() + is.tied())
          .as("tied wrongly in %s: run eval/measure provisions if it is meant", is.name())
          .isLessThanOrEqualTo(was.wrong() + was.tied() + 1);
    }
  }
}
