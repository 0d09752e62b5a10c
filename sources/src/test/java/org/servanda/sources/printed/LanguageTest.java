package org.servanda.sources.printed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The minister said that the bridge would be open to both sides by the end of the week.",
        "fr | Le ministre a déclaré mardi que le pont serait rouvert aux deux parties avant la fin"
            + " de la semaine, selon l'agence nationale.",
        "de | Der Minister sagte am Dienstag, dass die Brücke vor dem Ende der Woche für beide Seiten"
            + " wieder geöffnet werde.",
        "es | El ministro dijo el martes que el puente se abriría para ambas partes antes del final"
            + " de la semana, según la agencia.",
        "ru | Министр заявил во вторник, что мост будет открыт для обеих сторон до конца недели,"
            + " сообщает агентство.",
        "hy | Նախարարը երեքշաբթի օրը հայտարարեց, որ կամուրջը կբացվի երկու կողմերի համար մինչև շաբաթվա"
            + " վերջ։",
        "ka | მინისტრმა სამშაბათს განაცხადა, რომ ხიდი ორივე მხარისთვის კვირის ბოლომდე გაიხსნება."
      })
  void aSentenceShowsItsLanguage(String language, String text) {
    assertThat(Language.of(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({"Ministers meet", "12 34 56 78", "⚑ ⚑ ⚑"})
  void aFewWordsDoNot(String text) {
    assertThat(Language.of(text)).isEqualTo("und");
  }

  @Test
  void oneWordOverAndOverIsNoLanguageThatMakesTheReaderRefuseIt() {
    assertThat(Language.of("ceasefire ".repeat(10_000))).isIn("und", "en", "fr");
  }
}
