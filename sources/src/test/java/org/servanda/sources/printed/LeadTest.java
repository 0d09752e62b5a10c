package org.servanda.sources.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.text.Span;

class LeadTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Lindholm /Westwire/. The talks                     | Lindholm      | Westwire          | -",
        "LINDHOLM (Reuters) - The talks                     | LINDHOLM      | Reuters           | -",
        "LINDHOLM, March 3 (Interfax-Ukraine) - The talks   | LINDHOLM      | Interfax-Ukraine  | -",
        "LINDHOLM, 12 June. /TASS/. The talks               | LINDHOLM      | TASS              | -",
        "LINDHOLM, 12 June 2021. /TASS/. The talks          | LINDHOLM      | TASS              | 2021-06-12",
        "LINDHOLM – – The talks                             | LINDHOLM      | -                 | -",
        "LINDHOLM — The talks                               | LINDHOLM      | -                 | -",
        "PORT AMBER, MARCH 24, WESTPRESS. The talks         | PORT AMBER    | WESTPRESS         | -",
        "Port Amber, March 24, 2022 - The talks             | Port Amber    | -                 | 2022-03-24",
        "ST. AMBER/LINDHOLM (AP) — The talks                | ST. AMBER     | AP                | -",
        "LINDHOLM, Norland (AP) — The talks                 | LINDHOLM      | AP                | -",
        "LINDHOLM, D.C. – “The talks                        | LINDHOLM      | -                 | -",
        "(AP) - The talks                                   | -             | AP                | -",
        "Port Amber – The talks                             | Port Amber    | -                 | -",
        "LINDHOLM, Sept. 4 (UPI) -- The talks               | LINDHOLM      | UPI               | -"
      })
  void datelineGivesPlaceAgencyAndDay(
      String opening, @Nullable String place, @Nullable String agency, @Nullable LocalDate day) {
    String text = "Before.\n\n" + opening + " opened.";
    Lead lead = Lead.of(text, new Span(9, text.length()));

    assertThat(lead.place() == null ? null : lead.place().in(text)).isEqualTo(place);
    assertThat(lead.agency()).isEqualTo(agency);
    assertThat(lead.day() == null ? null : lead.day().day()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister (left) – who had come by train – spoke.",
        "President Ada Brandt (Norland) met the envoy.",
        "Norland – which had refused – has now agreed.",
        "UPDATE – The talks have ended.",
        "March 3 – The talks have ended.",
        "“We agree,” the minister said.",
        "Norland-Sudria talks ended on Friday.",
        "",
        "-",
        "A"
      })
  void ordinaryOpeningIsNoDateline(String opening) {
    assertThat(Lead.of(opening, new Span(0, opening.length()))).isEqualTo(Lead.NONE);
  }

  @Test
  void dayIsFoundAtItsWords() {
    String text = "LINDHOLM, 12 June 2021. /TASS/. The talks opened.";
    PrintedDay day = Lead.of(text, new Span(0, text.length())).day();

    assertThat(day).isNotNull();
    assertThat(day.span().in(text)).isEqualTo("12 June 2021");
  }
}
