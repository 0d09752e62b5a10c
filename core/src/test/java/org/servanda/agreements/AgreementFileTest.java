package org.servanda.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servanda.actors.Actor;
import org.servanda.actors.ActorRegister;
import org.servanda.registerfile.FileContent;
import org.servanda.registerfile.Problem;

class AgreementFileTest {

  private static final ActorRegister ACTORS = ActorRegister.load();
  private static final AgreementRegister REGISTER = AgreementRegister.load(ACTORS::actor);

  private static final String PACT =
      """
      {"id":"agreement:lorin-pact-2031","title":"Lorin Pact","names":["Pact of Lorin"],"kind":"ceasefire",\
      "date":"2031-05","parties":["country:MLT","Free Army of Lorin"],"third_parties":["osce"],\
      "place":"Lorin","source":"foreign ministry","provisions":[{"number":"2(b)",\
      "text":"Malta shall open the road by 1 June 2031.","start":"12","obliged":["country:MLT"],\
      "obliged_words":"Malta","act":"open the road","due":"2031-06-01","due_words":"by 1 June 2031"}]}
      """;

  private static FileContent<AgreementEntry> read(String lines) throws IOException {
    return new AgreementFile(REGISTER, ACTORS::actor).read("own.jsonl", new StringReader(lines));
  }

  private static FileContent.Entries<AgreementEntry> sound(String lines) throws IOException {
    FileContent<AgreementEntry> content = read(lines);
    assertThat(content).isInstanceOf(FileContent.Entries.class);
    return (FileContent.Entries<AgreementEntry>) content;
  }

  private static List<String> problems(String lines) throws IOException {
    FileContent<AgreementEntry> content = read(lines);
    assertThat(content).isInstanceOf(FileContent.Refused.class);
    return ((FileContent.Refused<AgreementEntry>) content)
        .problems().stream().map(Problem::message).toList();
  }

  @Test
  void anEntryOfAFileIsFoundByItsNames() throws IOException {
    AgreementEntry entry = REGISTER.with(sound(PACT)).named("the pact of Lorin").getFirst();

    assertThat(entry.id()).isEqualTo("agreement:lorin-pact-2031");
    assertThat(entry.agreement().parties())
        .extracting(Actor::id)
        .containsExactly("country:MLT", "group:free-army-of-lorin");
    assertThat(entry.source()).isEqualTo("foreign ministry (own.jsonl)");
    assertThat(entry.provisions()).hasSize(1);
    Provision provision = entry.provisions().getFirst();
    assertThat(provision.quote(provision.act())).isEqualTo("open the road");
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    AgreementEntry entry = sound(PACT).entries().getFirst();
    AgreementEntry again = sound(new AgreementJson().line(entry)).entries().getFirst();

    assertThat(again.agreement()).isEqualTo(entry.agreement());
    assertThat(again.provisions()).isEqualTo(entry.provisions());
    assertThat(again.thirdParties()).isEqualTo(entry.thirdParties());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"date\":\"0000-01-01\"|'0000-01-01' is not in a year",
        "\"date\":\"9999\"|'9999' is not in a year",
        "\"date\":\"2031-02-30\"|'2031-02-30' is no day of the calendar",
        "\"dates\":\"2031\"|'dates' is",
        "\"parties\":[\"country:QQQ\"]|'country:QQQ' is no known country or organisation",
        "\"parties\":[\"QQQ\"]|'QQQ' is no known country or organisation",
        "\"provisions\":[{\"number\":\"1\",\"text\":\"a\",\"act\":\"b\"}]|'b' does not stand in the",
        "\"provisions\":[{\"number\":\"1\",\"text\":\"a\",\"start\":\"-1\"}]|'-1' is no place in a text",
        "\"same_as\":\"agreement:nothing\"|'agreement:nothing' is the id of nobody",
        "\"same_as\":\"jcpoa-2015\"|'jcpoa-2015' is no id of an agreement: let it start with agreement:"
      })
  void aProblemIsToldWithLineAndValue(String property, String message) throws IOException {
    String line =
        "{\"id\":\"agreement:x\",\"title\":\"X\",\"kind\":\"treaty\",%s}".formatted(property);

    assertThat(problems("\n" + line))
        .anySatisfy(problem -> assertThat(problem).startsWith("own.jsonl:2: " + message));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lorin-pact-2031", "agreement:", "country:MLT"})
  void anIdThatDoesNotStartLikeAnAgreementsIsAProblem(String id) throws IOException {
    assertThat(problems(PACT.replace("agreement:lorin-pact-2031", id)))
        .containsExactly(
            "own.jsonl:1: '%s' is no id of an agreement: let it start with agreement:"
                .formatted(id));
  }

  @Test
  void twoOfOneIdAreAProblem() throws IOException {
    assertThat(problems(PACT + PACT)).first().asString().contains("is the id of line 1 too");
  }

  @Test
  void anUnknownKindIsAProblemThatNamesKnownOnes() throws IOException {
    assertThat(problems("{\"id\":\"agreement:x\",\"title\":\"X\",\"kind\":\"peace\"}"))
        .first()
        .asString()
        .contains("'peace' is no kind of agreement")
        .contains("peace_agreement");
  }

  @Test
  void oneThatIsTheSameAsAnotherGivesItItsNames() throws IOException {
    String line =
        "{\"id\":\"agreement:own-1\",\"title\":\"Vienna atom deal\",\"kind\":\"agreement\","
            + "\"date\":\"2015\",\"same_as\":\"agreement:jcpoa-2015\"}";
    AgreementRegister register = REGISTER.with(sound(line));

    assertThat(register.named("the Vienna atom deal"))
        .extracting(AgreementEntry::id)
        .containsExactly("agreement:jcpoa-2015");
    assertThat(register.all()).hasSameSizeAs(REGISTER.all());
  }

  @Test
  void oneThatIsTheSameAsAnotherButOfAnotherDateIsAProblem() throws IOException {
    String line =
        "{\"id\":\"agreement:own-1\",\"title\":\"Deal\",\"kind\":\"agreement\",\"date\":\"2016\","
            + "\"same_as\":\"agreement:jcpoa-2015\"}";

    assertThat(problems(line)).first().asString().contains("is of 2016 and said to be the same as");
  }

  @Test
  void twoOfOneDateStayApart() throws IOException {
    String other =
        PACT.replace("agreement:lorin-pact-2031", "agreement:norra-pact-2031")
            .replace("Lorin Pact", "Norra");

    assertThat(sound(PACT + other).entries()).hasSize(2);
  }

  @Test
  void aHundredThousandEntriesLoadInSeconds() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      lines
          .append(
              "{\"id\":\"agreement:x-%d\",\"title\":\"Pact of town %d\",\"kind\":\"treaty\","
                  .formatted(i, i))
          .append("\"date\":\"2031-05-01\",\"parties\":[\"MLT\",\"TCD\"]}\n");
    }
    long start = System.nanoTime();
    AgreementRegister register = REGISTER.with(sound(lines.toString()));

    assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
    assertThat(register.named("the pact of town 4711")).hasSize(1);
  }
}
