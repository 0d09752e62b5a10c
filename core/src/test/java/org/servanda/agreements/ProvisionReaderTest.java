package org.servanda.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.servanda.actors.Actor;
import org.servanda.actors.ActorRegister;
import org.servanda.agreements.Agreement.Stage;
import org.servanda.article.Article;
import org.servanda.article.DateBounds;
import org.servanda.calendar.Calendar;
import org.servanda.gazetteer.AgreementNames;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.reader.Reader;
import org.servanda.reading.Resolution;
import org.servanda.registerfile.FileContent;
import org.servanda.text.Span;

class ProvisionReaderTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final Reader READER = Reader.load(GAZETTEER, AgreementNames.NONE);
  private static final Actor MALTA = country("MLT", "Malta");
  private static final Actor CHAD = country("TCD", "Chad");
  private static final LocalDate SIGNED = LocalDate.of(2031, 3, 1);

  private static final String STATEMENT =
      """
      Joint Statement of the Presidents of Malta and Chad

      We, the President of the Republic of Malta and the President of the Republic of Chad, have agreed as follows:

      1. A complete ceasefire and the cessation of all hostilities is declared from midnight on 2 March 2031.

      2. The Republic of Chad shall return the Lorin district to the Republic of Malta by 15 April 2031, and the Republic of Malta shall guarantee the safety of those who live there.

      3. The peacekeeping contingent of Chad shall be withdrawn within 30 days of the signing of this Statement.

      4. All prisoners of war and other detained persons shall be exchanged.

      5. The Parties undertake not to use force against each other.

      6. If one of the Parties so asks, the Joint Commission shall meet within five days.
      """;

  private static final String TREATY =
      """
      AGREEMENT ON THE CESSATION OF HOSTILITIES

      The Government of Malta and the Free Army of Lorin (hereinafter “the Army”),

      Recalling that all states shall settle their disputes in peace,

      Have agreed as follows:

      Article 1
      Ceasefire
      1. Each Party shall:
      (a) cease all military activity;
      (b) refrain from hostile propaganda, provided that the other Party does the same.
      2. The Army shall hand over its heavy weapons to the Government of Malta no later than 1 June 2031.

      Article 2
      Prisoners
      The Government of Malta will release all members of the Army and will publish their names.
      Neither Party shall detain humanitarian personnel.

      Article 3
      Monitoring
      A commission shall be established by the United Nations. The commission, which shall consist of five members, may visit any place.
      """;

  private static final String MEASURES =
      """
      Measures for the settlement

      The two sides agree on the following steps:
      - To withdraw all heavy weapons from the line of contact;
      - Release of all hostages;
      - Restoration of the railway between Lorin and Norra.
      """;

  private static Actor country(String code, String name) {
    return new Actor("country:" + code, name, Actor.Kind.COUNTRY, null);
  }

  private static Agreement between(Actor... parties) {
    return new Agreement(
        "agreement:lorin-2031", "Lorin", Stage.CONCLUDED, DateBounds.day(SIGNED), List.of(parties));
  }

  private static List<Provision> read(Agreement agreement, String text) {
    Article article = Article.ofText("text", text);
    return new ProvisionReader(GAZETTEER)
        .read(agreement, Calendar.load().date(READER.read(article)));
  }

  private static List<String> lines(List<Provision> provisions) {
    return provisions.stream().map(ProvisionReaderTest::line).toList();
  }

  /** A provision as {@code 2: Chad owes Malta «return …» if «…» due «…»}. */
  private static String line(Provision p) {
    StringBuilder line = new StringBuilder(p.number() + ": " + names(p.obliged()));
    line.append(p.isForbidden() ? " must not " : " owes ");
    if (!p.beneficiaries().isEmpty()) {
      line.append(names(p.beneficiaries())).append(' ');
    }
    line.append('«').append(p.quote(p.act())).append('»');
    if (p.condition() != null) {
      line.append(" if «").append(p.quote(p.condition())).append('»');
    }
    if (p.due() != null) {
      line.append(" due ").append(p.due().value());
    }
    return line.toString();
  }

  private static String names(List<Party> parties) {
    return parties.stream()
        .map(
            party ->
                switch (party.actor()) {
                  case Resolution.Resolved<Actor>(Actor actor) -> actor.name();
                  case Resolution.Several<Actor> several -> "all of " + several.values();
                  case Resolution.Unresolved<Actor>(
                          String text,
                          List<Actor> candidates,
                          String r) ->
                      "?" + text + candidates.stream().map(Actor::name).toList();
                })
        .collect(Collectors.joining("+"));
  }

  @Test
  void aStatementInNumberedPointsSaysWhoOwesWhatToWhomByWhen() {
    assertThat(lines(read(between(MALTA, CHAD), STATEMENT)))
        .containsExactly(
            "1: Malta+Chad owes «A complete ceasefire and the cessation of all hostilities is"
                + " declared from midnight on 2 March 2031»",
            "2: Chad owes Malta «return the Lorin district to the Republic of Malta» due 2031-04-15",
            "2: Malta owes «guarantee the safety of those who live there»",
            "3: Chad owes «be withdrawn» due P30D",
            "4: ?[Malta, Chad] owes «be exchanged»",
            "5: Malta+Chad must not «use force against each other»",
            "6: ?the Joint Commission[] owes «meet» if «If one of the Parties so asks» due P5D");
  }

  @Test
  void aTreatyInArticlesGivesLettersToTheirLead() {
    Actor army = Parties.group("Free Army of Lorin");

    assertThat(lines(read(between(MALTA, army), TREATY)))
        .containsExactly(
            "1(1)(a): Malta+Free Army of Lorin owes «cease all military activity»",
            "1(1)(b): Malta+Free Army of Lorin owes «refrain from hostile propaganda» if «provided"
                + " that the other Party does the same»",
            "1(2): Free Army of Lorin owes Malta «hand over its heavy weapons to the Government of"
                + " Malta» due 2031-06-01",
            "2: Malta owes «release all members of the Army»",
            "2: Malta owes «publish their names»",
            "2: Malta+Free Army of Lorin must not «detain humanitarian personnel»",
            "3: United Nations owes «be established by the United Nations»");
  }

  @Test
  void pointsThatOnlyNameAnActAreOwedByThoseWhomTheLeadNames() {
    assertThat(lines(read(between(MALTA, CHAD), MEASURES)))
        .containsExactly(
            "paragraph 3: Malta+Chad owes «withdraw all heavy weapons from the line of contact»",
            "paragraph 4: Malta+Chad owes «Release of all hostages»",
            "paragraph 5: Malta+Chad owes «Restoration of the railway between Lorin and Norra»");
  }

  @Test
  void aPackageOfMeasuresInNumbersNamesActsOnly() {
    String text =
        """
        1. Immediate and full ceasefire in the district of Lorin.
        2. Withdrawal of all heavy weapons by both sides.
        3. Ensure monitoring of the ceasefire by the United Nations.
        4. Borders
        4.1 The withdrawal of troops is to start within ten days.
        """;

    assertThat(lines(read(between(MALTA, CHAD), text)))
        .containsExactly(
            "1: ?[Malta, Chad] owes «Immediate and full ceasefire in the district of Lorin»",
            "2: Malta+Chad owes «Withdrawal of all heavy weapons by both sides»",
            "3: United Nations owes «Ensure monitoring of the ceasefire by the United Nations»",
            "4.1: ?[Malta, Chad] owes «start» due P10D");
  }

  @Test
  void listsKeepTheirLeadAndWhatItForbids() {
    Actor front = Parties.group("Lorin People's Front");
    String text =
        """
        The Government of Chad (hereinafter "the Government") and the Lorin People's Front (LPF),
        Convinced that the people of Lorin will live in peace,
        Agree as follows:

        ARTICLE I
        CESSATION OF HOSTILITIES
        1.1 The Parties shall not:
        (a) recruit children;
        (b) attack convoys.
        1.2 The LPF shall, within sixty (60) days of the signature of this Agreement, assemble its fighters.

        ARTICLE II
        The Government undertakes:
        a) to free all prisoners no later than 31 March 2032;
        b) to pay compensation to the LPF.
        """;
    List<Provision> provisions = read(between(CHAD, front), text);

    assertThat(lines(provisions))
        .containsExactly(
            "I(1.1)(a): Chad+Lorin People's Front must not «recruit children»",
            "I(1.1)(b): Chad+Lorin People's Front must not «attack convoys»",
            "I(1.2): Lorin People's Front owes «assemble its fighters» due P60D",
            "II(a): Chad owes «free all prisoners» due 2032-03-31",
            "II(b): Chad owes Lorin People's Front «pay compensation to the LPF»");
    assertThat(provisions.getFirst().lead()).isEqualTo("The Parties shall not:");
  }

  @Test
  void whatPartiesRefrainFromInAListIsForbidden() {
    String text =
        """
        2. The Parties commit themselves to refrain from:
        (a) any act of violence;
        (b) hostile propaganda.
        """;

    assertThat(lines(read(between(MALTA, CHAD), text)))
        .containsExactly(
            "2(a): Malta+Chad must not «any act of violence»",
            "2(b): Malta+Chad must not «hostile propaganda»");
  }

  @Test
  void whatIsReadIsTheSameAfterWritingIt() throws IOException {
    Agreement agreement = between(MALTA, CHAD);
    List<Provision> provisions = read(agreement, STATEMENT);
    AgreementEntry entry =
        new AgreementEntry(
            agreement, List.of(), Kind.STATEMENT, List.of(), null, "test", provisions);
    ActorRegister actors = ActorRegister.load();
    FileContent<AgreementEntry> content =
        new AgreementFile(AgreementRegister.load(actors::actor), actors::actor)
            .read("own.jsonl", new StringReader(new AgreementJson().line(entry)));

    assertThat(content).isInstanceOf(FileContent.Entries.class);
    assertThat(
            lines(
                ((FileContent.Entries<AgreementEntry>) content).entries().getFirst().provisions()))
        .isEqualTo(lines(provisions));
  }

  @Test
  void aSubjectThatOnlyMentionsAnActorStaysOpen() {
    String text =
        """
        1. Refugees from Chad shall return home by 5 May 2031.
        2. Within two weeks, the armed forces of Malta shall leave the town.
        3. The corridor, which links Lorin and Malta, shall remain open.
        """;

    assertThat(lines(read(between(MALTA, CHAD), text)))
        .containsExactly(
            "1: ?Refugees from Chad[Chad] owes «return home» due 2031-05-05",
            "2: Malta owes «leave the town» due P2W",
            "3: ?The corridor, which links Lorin and Malta,[Malta] owes «remain open»");
  }

  @Test
  void everyPartStandsInTheAgreementsText() {
    for (Provision provision : read(between(MALTA, CHAD), STATEMENT)) {
      Integer start = provision.start();
      assertThat(start).isNotNull();
      assertThat(STATEMENT.substring(start)).startsWith(provision.text());
    }
  }

  @Test
  void aLengthFromTheSigningIsPlacedOnTheCalendar() {
    List<Provision> provisions = read(between(MALTA, CHAD), STATEMENT);

    assertThat(provisions)
        .extracting(Provision::due)
        .contains(new Deadline(new Span(55, 102), "P30D", DateBounds.day(SIGNED.plusDays(30))));
    assertThat(provisions.getLast().due()).isEqualTo(new Deadline(new Span(63, 79), "P5D", null));
  }

  @Test
  void aTextThatObligesNobodyHasNoProvisions() {
    String report = "The talks went well. The delegations thanked their hosts and left.\n";

    assertThat(read(between(MALTA, CHAD), report)).isEmpty();
    assertThat(read(between(), "Considering that peace shall prevail,\n")).isEmpty();
  }

  @Test
  void hostileTextsEndInTime() {
    long start = System.nanoTime();
    for (String piece :
        new String[] {"shall ", "(a) ", "if, ", "1.\n", "((((((", "(x)", "Article 1\n"}) {
      read(between(MALTA, CHAD), piece.repeat(20_000 / piece.length()));
    }
    assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
  }
}
