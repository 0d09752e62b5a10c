package org.servanda.eval.registers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.servanda.eval.record.MeasuredPage;
import org.servanda.eval.registers.RegistersRecord.Load;
import org.servanda.eval.shared.Docs;

class RegistersHoldTest {

  private static final MeasuredPage<RegistersRecord> PAGE = RegistersPage.in(Docs.FOLDER);

  private static RegistersRecord record() {
    return PAGE.record().orElseThrow();
  }

  @Test
  void thePageIsTheOneMadeFromTheRecord() {
    assertThat(PAGE.page())
        .as("docs/registers.md was changed by hand or is old: run eval/measure registers")
        .isEqualTo(RegistersPage.of(record()));
  }

  @Test
  void theRegistersLoadIn200MillisecondsOfProcessorTime() {
    assertThat(record().loads())
        .last()
        .extracting(Load::totalProcessor)
        .satisfies(total -> assertThat(total).isLessThan(200));
  }

  @Test
  void theRegisterTakesLessThanATwentiethOfReading() {
    assertThat(record().stages())
        .filteredOn(stage -> stage.name().equals("register"))
        .singleElement()
        .satisfies(stage -> assertThat(stage.percent()).isLessThan(5));
  }

  @Test
  void aFileOfAHundredThousandActorsLoadsInSeconds() {
    assertThat(record().ownFile().actors()).isEqualTo(100_000);
    assertThat(record().ownFile().seconds()).isLessThan(30);
  }
}
