package org.servanda.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.gazetteer.Country;
import org.servanda.gazetteer.CountryName;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.gazetteer.Gender;
import org.servanda.gazetteer.Office;
import org.servanda.gazetteer.Organization;
import org.servanda.gazetteer.StateWords;
import org.servanda.reading.Mention;
import org.servanda.reading.MentionType;
import org.servanda.reading.Quotation;
import org.servanda.reading.Reading;
import org.servanda.text.Span;

/** The mentions of one article by place, with what stands beside them. */
final class ArticleMentions {

  /** How far after a name an office can stand, as in {@code Ali, the deputy foreign minister}. */
  private static final int APPOSITION_REACH = 40;

  /** How far before a name an office can end that a comma sets off. */
  private static final int REACH_BEFORE = 60;

  /** How many names can stand between an office and its holder: {@code spokesman for X of Y, Z}. */
  private static final int MOST_BETWEEN = 3;

  /** What an office is for, and the comma that sets off its holder's name. */
  private static final Pattern COMPLEMENT =
      Pattern.compile("(?: (?:in|of|for|to|at|on|from)(?: [\\p{L}\\p{N}.'-]+){1,6})?, ");

  /** What stands between a name and the office of its holder: {@code , the deputy}. */
  private static final Pattern APPOSITION =
      Pattern.compile(
          ",(?: (?!(?:and|or|but|who|whose|whom|which|that|with|to|by|from|told|said|met)\\b)"
              + "[\\p{L}'-]+){0,4} ?");

  /** How far behind an adjective the word for people is looked for. */
  private static final int PEOPLE_REACH = 24;

  private static final Pattern PEOPLE =
      Pattern.compile(
          " (?:[\\p{Ll}-]+ )?(?:leaders|officials|soldiers|troops|prisoners|captives|civilians|citizens|people"
              + "|journalists|lawmakers|politicians|diplomats|refugees|fighters|villagers|servicemen"
              + "|nationals|workers|families|experts|media)\\b");

  private static final Pattern FORMER =
      Pattern.compile(
          "(?i)\\b(?:former|ex|late|ousted|deposed|outgoing|incoming|next|future|previous|elected|then)"
              + "[ -](?:[\\p{L}.'-]+ ?)?$");

  /** How much before a seat tells how it is meant. */
  private static final int BEFORE = 40;

  private static final Pattern WHERE =
      Pattern.compile(
          "(?i)\\b(?:(?:in|at|near|around|outside|inside|into|across|via|through|throughout)"
              + "|(?:visit(?:s|ed|ing)?|reach(?:ed|ing)?|left|leaving|toured|capital)"
              + "|(?:flew|flown|fly|flies|flying|travel\\p{L}*|went|gone|goes|going|trips?|visits?|return\\p{L}*"
              + "|head\\p{L}*|arriv\\p{L}+|came|comes?|coming|moved?|sent|drove|back)(?: [\\p{L}-]+){0,2} (?:to|for|from)"
              + "|(?:roads?|flights?|airport|north|south|east|west|kilomet(?:er|re)s|miles|km)"
              + "(?: [\\p{L}-]+)? (?:of|to|from))"
              + "(?: (?:the|downtown|central))? $");

  private final Reading reading;
  private final Gazetteer gazetteer;
  private final OfficeOwners owners;
  private final TreeMap<Integer, Mention> byStart = new TreeMap<>();

  /** The outermost quotations, which do not overlap. */
  private final TreeMap<Integer, Quotation> quotations = new TreeMap<>();

  ArticleMentions(Reading reading, Gazetteer gazetteer) {
    this.reading = reading;
    this.gazetteer = gazetteer;
    this.owners = new OfficeOwners(this, gazetteer);
    reading.mentions().forEach(mention -> byStart.put(mention.span().start(), mention));
    reading.quotations().stream()
        .filter(quotation -> quotation.depth() == 0)
        .forEach(quotation -> quotations.put(quotation.span().start(), quotation));
  }

  /** Whose the offices are that are named. */
  OfficeOwners owners() {
    return owners;
  }

  /** The last mention that starts before a place. */
  Optional<Mention> lastBefore(int offset) {
    return Optional.ofNullable(byStart.lowerEntry(offset)).map(Map.Entry::getValue);
  }

  /** The first mention that starts at a place or behind it. */
  Optional<Mention> firstFrom(int offset) {
    return Optional.ofNullable(byStart.ceilingEntry(offset)).map(Map.Entry::getValue);
  }

  /** How long the article's text is. */
  int length() {
    return reading.article().text().length();
  }

  String text(Mention mention) {
    return text(mention.span());
  }

  String text(Span span) {
    return span.in(reading.article().text()).replaceAll("\\s+", " ").replace('’', '\'');
  }

  Collection<Mention> all() {
    return byStart.values();
  }

  List<Mention> ofType(MentionType type) {
    return byStart.values().stream().filter(mention -> mention.type() == type).toList();
  }

  /** The mentions that lie inside a span. */
  List<Mention> inside(Span span) {
    return byStart.subMap(span.start(), true, span.end(), false).values().stream()
        .filter(mention -> mention.span().end() <= span.end())
        .toList();
  }

  /** Whether a place lies inside a quotation. */
  boolean isQuoted(int offset) {
    Map.Entry<Integer, Quotation> before = quotations.floorEntry(offset);
    return before != null && before.getValue().span().contains(offset);
  }

  /** The office that a mention names, with what it is for or without. */
  Optional<Office> office(Mention mention) {
    String text = text(mention);
    return gazetteer.office(text).or(() -> gazetteer.office(text.replaceFirst(" (for|of) .*", "")));
  }

  /** Whether an office is another's than the present holder's: {@code the former president}. */
  boolean isFormer(Mention office) {
    int start = office.span().start();
    return FORMER.matcher(text(new Span(Math.max(0, start - BEFORE), start))).find();
  }

  /** The gender that a full name tells by its first part. */
  Gender genderOf(String name) {
    int end = name.indexOf(' ');
    return end < 0
        ? Gender.UNKNOWN
        : gazetteer.givenName(name.substring(0, end)).orElse(Gender.UNKNOWN);
  }

  /** An office of a class. */
  Optional<Office> officeOf(String key) {
    return gazetteer.officeOf(key);
  }

  /** The country that an owner of offices is. */
  Optional<Country> countryOf(@Nullable Actor owner) {
    return owner == null || owner.kind() != Actor.Kind.COUNTRY
        ? Optional.empty()
        : gazetteer.countryOf(owner.id().substring(owner.id().indexOf(':') + 1));
  }

  /** The countries that a mention can name, under any of their names. */
  List<CountryName> countries(Mention mention) {
    String name = withoutGovernment(text(mention));
    List<CountryName> found = gazetteer.countries(name);
    return found.isEmpty() && name.startsWith("the ")
        ? gazetteer.countries(name.substring(4))
        : found;
  }

  /** The country from whose seat of government the article is reported, by its dateline. */
  Optional<Actor> home() {
    @Nullable Span dateline = reading.article().dateline();
    return dateline == null
        ? Optional.empty()
        : inside(dateline).stream()
            .map(this::countries)
            .filter(found -> found.size() == 1)
            .map(found -> OfficeOwners.actor(found.getFirst().country()))
            .findFirst();
  }

  /**
   * The body that a city stands for where the article names the body, and not the country whose
   * capital it is.
   */
  Optional<Organization> bodySeatedIn(Mention city) {
    return gazetteer
        .bodySeatedIn(text(city))
        .filter(body -> names(MentionType.ORGANIZATION, mention -> isNamed(mention, body)))
        .filter(body -> !names(MentionType.COUNTRY, mention -> isSameCountry(mention, city)));
  }

  private boolean names(MentionType type, Predicate<Mention> condition) {
    return ofType(type).stream().anyMatch(condition);
  }

  private boolean isNamed(Mention mention, Organization body) {
    return gazetteer.organization(text(mention)).filter(body::equals).isPresent();
  }

  private boolean isSameCountry(Mention mention, Mention city) {
    List<Country> seat = countries(city).stream().map(CountryName::country).toList();
    return countries(mention).stream().map(CountryName::country).anyMatch(seat::contains);
  }

  /** Whether a seat of government is only where something is, as in {@code flew to Niamey}. */
  boolean isWhere(Mention seat) {
    @Nullable Span dateline = reading.article().dateline();
    if (dateline != null && dateline.overlaps(seat.span())) {
      return true;
    }
    int start = seat.span().start();
    return WHERE.matcher(text(new Span(Math.max(0, start - BEFORE), start))).find();
  }

  /** Whether an adjective is followed by a word for people, as in {@code Chadian soldiers}. */
  boolean isOfPeople(Mention adjective) {
    int end = adjective.span().end();
    int ceiling = Math.min(reading.article().text().length(), end + PEOPLE_REACH);
    return PEOPLE.matcher(text(new Span(end, ceiling))).lookingAt();
  }

  private static String withoutGovernment(String name) {
    int last = name.lastIndexOf(' ');
    return last > 0 && StateWords.isGovernment(name.substring(last + 1))
        ? name.substring(0, last)
        : name;
  }

  /** The office, its owner and the gender printed beside a person's name. */
  Title titleOf(Mention person) {
    Gender address = address(person);
    Optional<Mention> before = officeBefore(person);
    if (before.isPresent()) {
      Gender gender =
          office(before.get()).map(Office::gender).filter(g -> g != Gender.UNKNOWN).orElse(address);
      return title(before.get(), gender);
    }
    return officeAfter(person)
        .map(office -> title(office, address))
        .orElseGet(() -> new Title(null, null, false, address));
  }

  private Title title(Mention office, Gender gender) {
    return new Title(
        office(office).orElse(null), owners.of(office).orElse(null), isFormer(office), gender);
  }

  /** The office right before a name, or before a comma, with what it is for between. */
  private Optional<Mention> officeBefore(Mention person) {
    @Nullable Mention before = person;
    for (int back = 0; back < MOST_BETWEEN; back++) {
      Map.Entry<Integer, Mention> entry = byStart.lowerEntry(before.span().start());
      if (entry == null || entry.getValue().span().end() < person.span().start() - REACH_BEFORE) {
        return Optional.empty();
      }
      before = entry.getValue();
      switch (before.type()) {
        case OFFICE -> {
          return Optional.of(before).filter(office -> isApposed(office, person));
        }
        case PERSON -> {
          return Optional.empty();
        }
        case COUNTRY, ORGANIZATION, PLACE, AGREEMENT, GROUP -> {}
      }
    }
    return Optional.empty();
  }

  /** Whether a name follows an office at once, or set off by commas. */
  boolean isApposed(Mention office, Mention person) {
    String text = reading.article().text();
    Span name = person.span();
    if (office.span().end() > name.start()) {
      return false;
    }
    String between = text(office.span().gapBefore(name));
    boolean closed = name.end() < text.length() && ",;)".indexOf(text.charAt(name.end())) >= 0;
    return between.isBlank() || (closed && COMPLEMENT.matcher(between).matches());
  }

  /** The office behind a name and a comma, unless it is that of the next person named. */
  private Optional<Mention> officeAfter(Mention person) {
    int end = person.span().end();
    int ceiling = Math.min(reading.article().text().length(), end + APPOSITION_REACH);
    for (Mention mention : byStart.subMap(end, true, ceiling, false).values()) {
      if (!APPOSITION.matcher(text(person.span().gapBefore(mention.span()))).matches()) {
        return Optional.empty();
      }
      if (mention.type() == MentionType.OFFICE) {
        return Optional.of(mention).filter(office -> !isTitleOfNext(office));
      }
    }
    return Optional.empty();
  }

  private boolean isTitleOfNext(Mention office) {
    Map.Entry<Integer, Mention> next = byStart.higherEntry(office.span().start());
    return next != null
        && next.getValue().type() == MentionType.PERSON
        && text(office.span().gapBefore(next.getValue().span())).isBlank();
  }

  private Gender address(Mention person) {
    int start = person.span().start();
    String before = text(new Span(Math.max(0, start - 6), start)).strip();
    if (before.matches("(.*\\W)?(Mrs|Ms|Lady)\\.?")) {
      return Gender.FEMALE;
    }
    return before.matches("(.*\\W)?(Mr|Sir|Lord)\\.?") ? Gender.MALE : Gender.UNKNOWN;
  }
}
