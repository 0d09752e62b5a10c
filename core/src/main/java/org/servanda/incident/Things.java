package org.servanda.incident;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.article.Article;
import org.servanda.article.Evidence;
import org.servanda.clause.BaseForms;
import org.servanda.clause.Phrase;
import org.servanda.entry.Reference;
import org.servanda.gazetteer.Table;
import org.servanda.reading.MentionType;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Resolution;
import org.servanda.register.ResolvedMention;
import org.servanda.register.ResolvedReading;
import org.servanda.text.SpanIndex;

/** Tells what sort of thing a noun names. */
final class Things {

  private static final Map<String, Set<Sort>> NOUNS = nouns();

  /** Nouns that say how many of what follows "of". */
  private static final Set<String> PARTS =
      Set.of(
          "one",
          "some",
          "most",
          "many",
          "several",
          "part",
          "half",
          "third",
          "quarter",
          "dozens",
          "hundreds",
          "thousands",
          "group",
          "number",
          "each",
          "all",
          "none",
          "scores",
          "rest",
          "majority",
          "both",
          "any",
          "few",
          "members",
          "pair",
          "handful",
          "string",
          "dozen");

  private static final Set<String> PERSONS = Set.of("him", "her", "me", "us", "them");

  private final Article article;
  private final SpanIndex<ResolvedMention> mentions;

  Things(ResolvedReading resolved) {
    this.article = resolved.article();
    this.mentions = SpanIndex.of(resolved.mentions(), mention -> mention.mention().span());
  }

  private static Map<String, Set<Sort>> nouns() {
    Map<String, Set<Sort>> nouns = new HashMap<>();
    for (List<String> row : Table.rows(Things.class, "things.tsv", 2)) {
      Sort sort = Sort.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
      for (String noun : Table.values(row.getLast())) {
        nouns.computeIfAbsent(noun, key -> EnumSet.noneOf(Sort.class)).add(sort);
      }
    }
    return nouns.entrySet().stream()
        .collect(toUnmodifiableMap(Map.Entry::getKey, noun -> Set.copyOf(noun.getValue())));
  }

  /** What is meant: {@code staff} in {@code eleven of its staff}. */
  static Phrase whole(Phrase phrase) {
    boolean part = PARTS.contains(phrase.noun()) || isNumber(phrase);
    return part ? phrase.after("of").orElse(phrase) : phrase;
  }

  /** The sorts of what is meant; none where it is nothing that acts or suffers on the ground. */
  Set<Sort> of(Phrase phrase) {
    Phrase whole = whole(phrase);
    Set<Sort> sorts = EnumSet.noneOf(Sort.class);
    for (String base : BaseForms.of(whole.noun())) {
      sorts.addAll(NOUNS.getOrDefault(base, Set.of()));
    }
    if (PERSONS.contains(whole.noun())) {
      sorts.add(Sort.PERSON);
    }
    if (isNumber(whole)) {
      sorts.add(Sort.PEOPLE);
    }
    for (Actor actor : whole.actor().meaning().possible()) {
      sorts.add(actor.kind() == Actor.Kind.PERSON ? Sort.PERSON : Sort.ACTOR);
    }
    mentions.overlapping(whole.span()).stream()
        .filter(mention -> mention.mention().span().end() >= whole.span().end())
        .forEach(mention -> sorts.addAll(named(mention)));
    return sorts;
  }

  /** The actor whose name stands before a noun: {@code 100 Taliban prisoners}. */
  Optional<Reference<Actor>> nameInside(Phrase phrase) {
    int noun = phrase.sentence().words().get(phrase.head()).span().start();
    for (ResolvedMention mention : mentions.startingIn(phrase.span().start(), noun)) {
      MentionType type = mention.mention().type();
      boolean body = type == MentionType.ORGANIZATION || type == MentionType.GROUP;
      @Nullable Resolution<Actor> actor = mention.actor();
      if (body && actor instanceof Resolution.Resolved<Actor>) {
        return Optional.of(new Reference<>(new Evidence(article, mention.mention().span()), actor));
      }
    }
    return Optional.empty();
  }

  private static Set<Sort> named(ResolvedMention mention) {
    return switch (mention.mention().type()) {
      case PLACE -> Set.of(Sort.PLACE);
      case PERSON, OFFICE -> Set.of(Sort.PERSON);
      case COUNTRY -> isOpen(mention) ? Set.of(Sort.PLACE) : Set.of(Sort.PLACE, Sort.ACTOR);
      case ORGANIZATION, GROUP -> Set.of(Sort.ACTOR);
      case AGREEMENT -> Set.of();
    };
  }

  private static boolean isOpen(ResolvedMention mention) {
    return mention.actor() == null || mention.actor() instanceof Resolution.Unresolved<Actor>;
  }

  private static boolean isNumber(Phrase phrase) {
    return phrase.sentence().words().get(phrase.head()).pos() == PartOfSpeech.NUM;
  }
}
