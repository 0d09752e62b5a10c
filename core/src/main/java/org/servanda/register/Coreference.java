package org.servanda.register;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.actors.ActorRegister;
import org.servanda.calendar.DatedReading;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.reading.Attribution;
import org.servanda.reading.Mention;
import org.servanda.reading.MentionType;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Reading;
import org.servanda.reading.Resolution;
import org.servanda.reading.Sentence;
import org.servanda.reading.Word;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/**
 * Finds out, in the order of reading, whom each mention and each {@code he} or {@code she} means.
 *
 * <p>The subject of a sentence, which pronouns of later ones mean, is the source of an attribution,
 * or the first person named before the verb, outside quotations.
 */
final class Coreference {

  private static final Pattern CAPITALISED =
      Pattern.compile("\\p{Lu}[\\p{L}.-]*(?: (?:of |the )*\\p{Lu}[\\p{L}.-]*)*");

  /** Words before a noun that make it say what somebody is, or start a clause of its own. */
  private static final Set<String> NO_OBJECT =
      Set.of(
          "as",
          "is",
          "was",
          "be",
          "been",
          "being",
          "are",
          "were",
          "became",
          "become",
          "becomes",
          "remains",
          "remained",
          "said",
          "says",
          "told",
          "before",
          "after",
          "since",
          "until");

  /** How far behind an office the name of its holder can end. */
  private static final int LONGEST_NAME = 80;

  private final Reading reading;
  private final ArticleMentions mentions;
  private final Cast cast;
  private final Names names;
  private final Offices offices;
  private final Recency recency;
  private final Sides sides;
  private final Groups together = new Groups();
  private final Plurals plurals;
  private final TreeMap<Integer, ResolvedMention> resolved = new TreeMap<>();

  private final Subjects subjects = new Subjects();
  private final Pronouns pronouns;

  private Coreference(DatedReading dated, Gazetteer gazetteer, ActorRegister register) {
    this.reading = dated.reading();
    this.mentions = new ArticleMentions(reading, gazetteer);
    KnownPersons known = new KnownPersons(register, dated.publication().known().orElse(null));
    this.cast = Cast.of(mentions, gazetteer, known);
    this.names = new Names(mentions, cast, gazetteer, register);
    this.recency = new Recency(reading);
    this.offices = new Offices(mentions, cast, recency, known);
    this.sides = new Sides(reading.article().text());
    this.plurals = new Plurals(offices, recency, sides, together);
    this.pronouns = new Pronouns(mentions, names, cast, recency, subjects);
  }

  /** Goes through an article. */
  static Coreference of(DatedReading dated, Gazetteer gazetteer, ActorRegister register) {
    Reading reading = dated.reading();
    Coreference coreference = new Coreference(dated, gazetteer, register);
    TreeMap<Integer, Attribution> sources = new TreeMap<>();
    for (Attribution attribution : reading.attributions()) {
      attribution.source().forEach(span -> sources.put(span.start(), attribution));
    }
    reading.sentences().forEach(sentence -> coreference.sentence(sentence, sources));
    return coreference;
  }

  ArticleMentions mentions() {
    return mentions;
  }

  Names names() {
    return names;
  }

  /** All mentions, and the pronouns that stand for a person, by start. */
  List<ResolvedMention> resolved() {
    return List.copyOf(resolved.values());
  }

  /** The ids of the countries, bodies and groups that the report names. */
  Set<String> parties() {
    return possible(resolved.values())
        .filter(actor -> actor.kind() != Actor.Kind.PERSON)
        .map(Actor::id)
        .collect(toUnmodifiableSet());
  }

  /** The ids of those named in the sentence of some words and in the words themselves. */
  Set<String> partiesBeside(Span words) {
    List<Actor> actors = new ArrayList<>(countriesIn(words));
    sentenceOf(words)
        .ifPresent(sentence -> actors.addAll(possible(inside(sentence.span())).toList()));
    return actors.stream().map(Actor::id).collect(toUnmodifiableSet());
  }

  private Optional<Sentence> sentenceOf(Span words) {
    int at = SpanIndex.lastStartingBy(reading.sentences(), Sentence::span, words.start());
    return at < 0 ? Optional.empty() : Optional.of(reading.sentences().get(at));
  }

  /** All whom mentions mean or can mean. */
  private static Stream<Actor> possible(Collection<ResolvedMention> mentions) {
    return mentions.stream()
        .flatMap(m -> Optional.ofNullable(m.actor()).stream())
        .flatMap(actor -> actor.possible().stream());
  }

  /** The resolved mentions that start inside a span. */
  List<ResolvedMention> inside(Span span) {
    return List.copyOf(resolved.subMap(span.start(), true, span.end(), false).values());
  }

  /** The countries named inside the words of an agreement, which are one mention as a whole. */
  List<Actor> countriesIn(Span span) {
    List<Actor> countries = new ArrayList<>();
    Matcher name = CAPITALISED.matcher(mentions.text(span));
    while (name.find()) {
      Stream.of(name.group())
          .flatMap(n -> names.country(n).isPresent() ? Stream.of(n) : Stream.of(n.split("-", -1)))
          .flatMap(n -> names.country(n).stream())
          .filter(country -> !countries.contains(country))
          .forEach(countries::add);
    }
    return countries;
  }

  /** The last resolved mention that ends before {@code offset}. */
  Optional<ResolvedMention> lastBefore(int offset) {
    return Optional.ofNullable(resolved.lowerEntry(offset)).map(Map.Entry::getValue);
  }

  private void sentence(Sentence sentence, NavigableMap<Integer, Attribution> sources) {
    subjects.begin();
    int firstVerb = Integer.MAX_VALUE;
    Span last = sentence.span();
    boolean speaks = false;
    for (Words words : places(sentence)) {
      Span span = words.span();
      Optional<ResolvedMention> found = resolve(words, sentence);
      if (found.isEmpty()) {
        continue;
      }
      ResolvedMention result = found.get();
      resolved.put(span.start(), result);
      if (result.actor() instanceof Resolution.Resolved<Actor>(Actor actor)) {
        sides.named(actor, span);
        if (actor.kind() == Actor.Kind.PERSON && !mentions.isQuoted(span.start())) {
          together.named(actor, span, reading.article().text());
        }
      }
      if (mentions.isQuoted(span.start()) || !isPersonal(result)) {
        continue;
      }
      List<Actor> persons = result.actor() == null ? List.of() : persons(result.actor());
      persons.forEach(actor -> recency.named(actor, span.start()));
      boolean isFirst = subjects.own().isEmpty();
      firstVerb = isFirst ? firstVerbAfter(sentence, span.end()) : firstVerb;
      boolean source = isSource(span, sources);
      boolean joined =
          !isFirst
              && span.start() < firstVerb
              && mentions.text(last.gapBefore(span)).matches(".*\\band\\b.*");
      speaks |= source;
      boolean leads = source || (isFirst && isSubject(sentence, span));
      if (leads) {
        subjects.lead(persons);
      }
      if (source && !joined) {
        subjects.are(persons);
      } else if (joined || leads) {
        subjects.join(persons);
      }
      last = span;
    }
    subjects.end(speaks);
  }

  /** Words of a sentence that may mean somebody. */
  private sealed interface Words {
    Span span();

    record Named(Mention mention) implements Words {
      @Override
      public Span span() {
        return mention.span();
      }
    }

    record Pronoun(Span span) implements Words {}

    record Plural(Plurals.Phrase phrase) implements Words {
      @Override
      public Span span() {
        return phrase.span();
      }
    }
  }

  /** The mentions, plural phrases and pronouns of a sentence, in order. */
  private List<Words> places(Sentence sentence) {
    List<Words> places = new ArrayList<>();
    Plurals.in(sentence).forEach(phrase -> places.add(new Words.Plural(phrase)));
    SpanIndex<Words> phrases = SpanIndex.of(places, Words::span);
    List<Mention> inside =
        mentions.inside(sentence.span()).stream()
            .filter(mention -> !phrases.overlaps(mention.span()))
            .toList();
    SpanIndex<Mention> taken = SpanIndex.of(inside, Mention::span);
    inside.forEach(mention -> places.add(new Words.Named(mention)));
    for (Word word : sentence.words()) {
      boolean pronoun = Pronouns.isOne(word);
      if (pronoun && !taken.overlaps(word.span()) && !mentions.isQuoted(word.span().start())) {
        places.add(new Words.Pronoun(word.span()));
      }
    }
    places.sort(Comparator.comparing(Words::span));
    return places;
  }

  /** Whom words mean; empty where they are no mention after all. */
  private Optional<ResolvedMention> resolve(Words words, Sentence sentence) {
    return switch (words) {
      case Words.Named(Mention mention) -> {
        Optional<Link> link = resolve(mention, sentence);
        yield Optional.of(
            new ResolvedMention(
                mention, link.map(Link::actor).orElse(null), link.map(Link::because).orElse("")));
      }
      case Words.Plural(Plurals.Phrase phrase) ->
          Optional.of(
              resolved(
                  new Mention(phrase.span(), phrase.noun().type()),
                  plurals.resolve(phrase, mentions.text(phrase.span()), subjects.own())));
      case Words.Pronoun(Span span) ->
          pronouns
              .resolve(span, sentence)
              .map(link -> resolved(new Mention(span, MentionType.PERSON), link));
    };
  }

  private OfficeContext contextOf(Mention office, Sentence sentence) {
    boolean isObject = isObject(office.span(), sentence);
    @Nullable Actor latest = subjects.latest();
    return new OfficeContext(
        subjects.first(),
        subjects.lastSpeaker(),
        countryBefore(office).orElse(null),
        isObject ? subjects.own() : List.of(),
        latest != null && cast.isLocal(latest));
  }

  /** Whether words are what something is done to, or whom something is done with. */
  private static boolean isObject(Span words, Sentence sentence) {
    PartOfSpeech before = PartOfSpeech.X;
    String form = "";
    for (Word word : sentence.words()) {
      if (word.span().start() >= words.start()) {
        break;
      }
      switch (word.pos()) {
        case DET, ADJ, PROPN, NUM -> {}
        case ADP, ADV, AUX, CCONJ, INTJ, NOUN, PART, PRON, PUNCT, SCONJ, SYM, VERB, X -> {
          before = word.pos();
          form = word.lower();
        }
      }
    }
    return (before == PartOfSpeech.VERB || before == PartOfSpeech.ADP) && !NO_OBJECT.contains(form);
  }

  private Optional<Link> resolve(Mention mention, Sentence sentence) {
    if (mention.type() == MentionType.OFFICE) {
      Optional<Resolution<Actor>> named = nameBeside(mention);
      if (named.isPresent()) {
        return Optional.of(new Link(named.get(), "the name that follows"));
      }
      return Optional.of(offices.resolve(mention, contextOf(mention, sentence)));
    }
    return names.resolve(mention);
  }

  /** The only country that the sentence of an office names before it. */
  private Optional<Actor> countryBefore(Mention office) {
    Optional<Span> before =
        sentenceOf(office.span())
            .map(sentence -> new Span(sentence.span().start(), office.span().start()));
    List<Actor> countries =
        before.stream()
            .flatMap(span -> possible(inside(span)))
            .filter(actor -> actor.kind() == Actor.Kind.COUNTRY)
            .distinct()
            .toList();
    return countries.size() == 1 ? Optional.of(countries.getFirst()) : Optional.empty();
  }

  /** The person whose name follows the office at once, or set off by commas. */
  private Optional<Resolution<Actor>> nameBeside(Mention office) {
    int end = office.span().end();
    String text = reading.article().text();
    Span behind = new Span(end, Math.min(text.length(), end + LONGEST_NAME));
    return mentions.inside(behind).stream()
        .filter(mention -> mention.type() == MentionType.PERSON)
        .findFirst()
        .filter(mention -> mentions.isApposed(office, mention))
        .map(mention -> names.person(mentions.text(mention)));
  }

  private static ResolvedMention resolved(Mention mention, Link link) {
    return new ResolvedMention(mention, link.actor(), link.because());
  }

  private static List<Actor> persons(Resolution<Actor> resolution) {
    return resolution.possible().stream().filter(a -> a.kind() == Actor.Kind.PERSON).toList();
  }

  private static boolean isPersonal(ResolvedMention mention) {
    return mention.mention().type() == MentionType.PERSON
        || mention.mention().type() == MentionType.OFFICE;
  }

  /** Whether a mention heads a source; what follows a comma only says more about who speaks. */
  private boolean isSource(Span span, NavigableMap<Integer, Attribution> sources) {
    Map.Entry<Integer, Attribution> before = sources.floorEntry(span.start());
    return before != null
        && before.getValue().source().stream()
            .filter(source -> source.contains(span))
            .anyMatch(
                source -> !mentions.text(new Span(source.start(), span.start())).contains(","));
  }

  /** Whether no verb of the reporter stands before the words in their sentence. */
  private boolean isSubject(Sentence sentence, Span span) {
    for (Word word : sentence.words()) {
      if (word.span().start() >= span.start()) {
        return !mentions
            .text(new Span(span.end(), Math.min(span.end() + 2, reading.article().text().length())))
            .startsWith("'s");
      }
      if (word.pos() == PartOfSpeech.VERB && !mentions.isQuoted(word.span().start())) {
        return false;
      }
    }
    return false;
  }

  private int firstVerbAfter(Sentence sentence, int offset) {
    for (Word word : sentence.words()) {
      if (word.pos() == PartOfSpeech.VERB && word.span().start() >= offset) {
        return word.span().start();
      }
    }
    return sentence.span().end();
  }
}
