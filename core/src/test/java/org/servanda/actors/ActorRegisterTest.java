package org.servanda.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servanda.actors.Holding.Certainty;
import org.servanda.article.DateBounds;
import org.servanda.registerfile.FileContent;

class ActorRegisterTest {

  private static final ActorRegister REGISTER = ActorRegister.load();

  private static DateBounds day(String day) {
    return DateBounds.day(LocalDate.parse(day));
  }

  private static List<String> holders(
      ActorRegister register, String office, String of, String day) {
    return register.holders(office, of, day(day)).stream()
        .map(h -> h.holder().actor().name() + " " + h.certainty())
        .toList();
  }

  private static ActorEntry person(String id, String name, Term... terms) {
    return new ActorEntry(
        new Actor(id, name, Actor.Kind.PERSON, null), List.of(name), List.of(terms), "test");
  }

  private static Term term(String start, String end) {
    return new Term(
        "foreign-minister",
        "country:XXX",
        start.isEmpty() ? null : day(start),
        end.isEmpty() ? null : day(end));
  }

  @ParameterizedTest
  @CsvSource({
    "Russia, country:RUS",
    "the Kremlin, country:RUS",
    "Kremlin, country:RUS",
    "Elysee, country:FRA",
    "Downing Street, country:GBR",
    "White House, country:USA",
    "Ankara, country:TUR",
    "Armenian, country:ARM",
    "UN, organization:un",
    "UNITED NATIONS, organization:un",
    "OSCE Minsk Group, organization:osce-minsk-group",
    "UNIFIL, organization:unifil",
    "Sergei Lavrov, person:Q58217",
    "Lavrov, person:Q58217",
    "Khovaev, person:igor-khovayev-2021",
    "Erdoğan, person:Q39259",
  })
  void namesAreFound(String name, String id) {
    assertThat(REGISTER.named(name)).extracting(entry -> entry.actor().id()).contains(id);
  }

  @Test
  void exactNamesComeFirst() {
    assertThat(REGISTER.named("Georgia").getFirst().actor().id()).isEqualTo("country:GEO");
  }

  @Test
  void shortNamesInCapitalsMeanNothingInAnotherCase() {
    assertThat(REGISTER.named("us")).noneMatch(e -> e.actor().kind() == Actor.Kind.COUNTRY);
    assertThat(REGISTER.named("is")).isEmpty();
    assertThat(REGISTER.named("US").getFirst().actor().id()).isEqualTo("country:USA");
  }

  @Test
  void unknownNamesAreNobody() {
    assertThat(REGISTER.named("Zxqvw Brtk")).isEmpty();
    assertThat(REGISTER.named("")).isEmpty();
    assertThat(REGISTER.entry("person:nobody")).isEmpty();
  }

  @Test
  void countriesHaveTheirWikidataItems() {
    assertThat(REGISTER.entry("country:ARM").orElseThrow().actor().wikidata()).isEqualTo("Q399");
  }

  @ParameterizedTest
  @CsvSource({
    "foreign-minister, country:RUS, 2021-08-31, Sergey Lavrov SURE",
    "foreign-minister, country:USA, 2022-03-01, Antony Blinken SURE",
    "secretary-of-state, country:USA, 2022-03-01, Antony Blinken SURE",
    "chancellor, country:DEU, 2015-01-01, Angela Merkel SURE",
    "secretary-general, organization:un, 1995-01-01, Boutros Boutros-Ghali SURE",
    "co-chair, organization:osce-minsk-group, 2014-06-01, James Warlick SURE",
    "high-representative, organization:eu, 2016-01-01, Federica Mogherini SURE",
  })
  void holdersAreFound(String office, String of, String day, String holder) {
    assertThat(holders(REGISTER, office, of, day)).contains(holder);
  }

  @Test
  void deputiesHoldAnotherOffice() {
    assertThat(REGISTER.holders("prime-minister", "country:GBR", day("2023-06-01")))
        .extracting(h -> h.term().office())
        .containsOnly("prime-minister");
  }

  @Test
  void indiasForeignSecretaryIsNoMinister() {
    assertThat(holders(REGISTER, "foreign-minister", "country:IND", "2021-06-15"))
        .containsExactly("Subrahmanyam Jaishankar SURE");
    assertThat(holders(REGISTER, "foreign-secretary", "country:IND", "2021-06-15"))
        .contains("Harsh Vardhan Shringla SURE");
  }

  @Test
  void unknownEndIsPossibleUntilTheSuccessorStarts() {
    ActorRegister register =
        REGISTER.with(
            List.of(
                person("person:a", "Ann First", term("2000-01-01", "")),
                person("person:b", "Bea Second", term("2005-01-01", "2007-01-01"))));

    assertThat(holders(register, "foreign-minister", "country:XXX", "2004-01-01"))
        .containsExactly("Ann First POSSIBLE");
    assertThat(holders(register, "foreign-minister", "country:XXX", "2006-01-01"))
        .containsExactly("Bea Second SURE");
    assertThat(holders(register, "foreign-minister", "country:XXX", "1999-12-31")).isEmpty();
    assertThat(holders(register, "foreign-minister", "country:XXX", "2007-01-02")).isEmpty();
  }

  @Test
  void whoHeldItOnSomeOfTheDaysIsPossible() {
    ActorRegister register =
        REGISTER.with(
            List.of(
                person("person:a", "Ann First", term("2000-01-01", "2005-01-01")),
                person("person:b", "Bea Second", term("2005-01-01", "2007-01-01"))));
    DateBounds year = new DateBounds(LocalDate.parse("2004-06-01"), LocalDate.parse("2005-06-01"));

    assertThat(register.holders("foreign-minister", "country:XXX", year))
        .extracting(Holding::certainty)
        .containsExactly(Certainty.POSSIBLE, Certainty.POSSIBLE);
  }

  @Test
  void addedEntriesTakeThePlaceOfOthers() {
    ActorRegister register = REGISTER.with(List.of(person("person:Q58217", "Somebody Else")));

    assertThat(register.named("Sergey Lavrov")).isEmpty();
    assertThat(register.named("Somebody Else")).hasSize(1);
    assertThat(REGISTER.named("Sergey Lavrov")).hasSize(1);
  }

  @Test
  void namesThatNobodyCouldSpellAreFoundExactly() {
    ActorRegister register = REGISTER.with(List.of(person("person:n", "007")));

    assertThat(register.named("007")).hasSize(1);
  }

  @Test
  void whatMeansTheSameIsOneEntry() {
    ActorRegister register =
        REGISTER.with(
            new FileContent.Entries<>(
                List.of(person("person:own", "Sergej V. Lawrow")),
                Map.of("person:own", "person:Q58217")));

    assertThat(register.entry("person:own")).isEqualTo(register.entry("person:Q58217"));
    assertThat(register.named("Sergej V. Lawrow"))
        .extracting(e -> e.actor().id())
        .containsExactly("person:Q58217");
    assertThat(register.all()).hasSameSizeAs(REGISTER.all());
  }

  @ParameterizedTest
  @CsvSource({
    "lavr, person:Q58217",
    "sergej lawrow, ''",
    "Allemagne, country:DEU",
    "Россия, country:RUS",
    "minsk group, organization:osce-minsk-group",
    "лавров, person:Q58217",
  })
  void searchFindsBeginningsAndOtherLanguages(String query, String id) {
    List<String> found = REGISTER.search(query, 20).stream().map(e -> e.actor().id()).toList();

    assertThat(found).hasSizeLessThanOrEqualTo(20);
    if (id.isEmpty()) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).contains(id);
    }
  }

  @Test
  void everyEntryIsSoundAndEveryTermIsOfSomebody() {
    Set<String> ids = new HashSet<>();
    Set<String> offices = ActorTables.offices();
    for (ActorEntry entry : REGISTER.all()) {
      assertThat(ids.add(entry.actor().id())).as(entry.actor().id()).isTrue();
      for (Term term : entry.terms()) {
        assertThat(REGISTER.entry(term.of()))
            .as("%s of %s", term, entry.actor().name())
            .isPresent();
        assertThat(offices).as(entry.actor().name()).contains(term.office());
      }
    }
    assertThat(ids).hasSizeGreaterThan(5_000);
  }

  @Test
  void everyNameFindsItsOwner() {
    for (ActorEntry entry : REGISTER.all()) {
      for (String name : entry.names()) {
        assertThat(REGISTER.named(name)).as(name).contains(entry);
      }
    }
  }

  @Test
  void hundredThousandAddedActorsAreLookedUpFast() {
    List<ActorEntry> many = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      many.add(person("person:n" + i, "Given" + letters(i) + " Family" + letters(i * 7)));
    }
    Instant start = Instant.now();
    ActorRegister register = REGISTER.with(many);
    for (int i = 0; i < 10_000; i++) {
      assertThat(register.named("Family" + letters(i * 7))).isNotEmpty();
    }

    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest /= 20) {
      letters.append("bcdfgklmnprstvzaeiou".charAt(rest % 20));
    }
    return letters.append('n').toString();
  }
}
