package org.servanda.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.clause.BaseForms;
import org.servanda.clause.Clause;
import org.servanda.entry.Position;
import org.servanda.entry.Reference;
import org.servanda.reading.Word;
import org.servanda.register.ResolvedMention;
import org.servanda.register.ResolvedReading;
import org.servanda.register.Speaker;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/**
 * Positions that the cue of an attribution takes, where its clause alone does not tell: {@code
 * ruled out [any change]}, {@code expressed confidence [that both would]}.
 */
final class CueStances {

  /** Within how many words of a content its noun stands. */
  private static final int FIRST_WORDS = 3;

  private static final Set<String> OPENERS = Set.of("the", "its", "his", "her", "their", "a");

  private static final Set<String> NOT =
      Set.of("not", "n't", "never", "no", "neither", "nor", "without", "was", "were", "is", "been");

  /** Verbs that also tell or ask, so that a cue of them says too little. */
  private static final Set<String> ALSO_TELLING =
      Set.of(
          "ask",
          "tell",
          "insist",
          "order",
          "instruct",
          "advise",
          "caution",
          "accept",
          "expect",
          "assure",
          "reassure",
          "press",
          "push",
          "plan",
          "agree",
          "want",
          "require",
          "propose",
          "offer",
          "suspend",
          "dismiss",
          "denounce",
          "condemn",
          "anticipate",
          "trust",
          "commend",
          "guarantee",
          "back",
          "swear",
          "request",
          "resolve",
          "decline",
          "approve");

  private static final Set<String> CALLED_ON = Set.of("on", "upon", "for");

  private static final Set<String> ALLEGED =
      Set.of(
          "allegation",
          "accusation",
          "claim",
          "charge",
          "report",
          "criticism",
          "suggestion",
          "statement");

  private final Holders holders;
  private final SpanIndex<ResolvedMention> mentions;
  private final StanceWords words = StanceWords.get();

  CueStances(ResolvedReading resolved, Holders holders) {
    this.holders = holders;
    this.mentions = SpanIndex.of(resolved.mentions(), mention -> mention.mention().span());
  }

  /**
   * The position of a speaker whose cue takes one.
   *
   * @param clause that of the cue's verb
   */
  Optional<Found> in(Speaker speaker, Clause clause) {
    List<Word> cue = new ArrayList<>();
    List<Word> content = new ArrayList<>();
    for (Word word : clause.sentence().words()) {
      if (isIn(speaker.attribution().cue(), word)) {
        cue.add(word);
      } else if (isIn(speaker.attribution().content(), word)) {
        content.add(word);
      }
    }
    boolean fits =
        !clause.isNegated()
            && !clause.verb().isPossible()
            && !content.isEmpty()
            && !speaker.attribution().source().isEmpty()
            && cue.stream().noneMatch(word -> NOT.contains(word.lower()))
            && content.stream().limit(6).noneMatch(CueStances::isAlleged);
    return fits
        ? kind(cue, content).map(kind -> found(speaker, clause, kind, cue, content))
        : Optional.empty();
  }

  private static boolean isIn(List<Span> spans, Word word) {
    return spans.stream().anyMatch(span -> span.contains(word.span()));
  }

  private static boolean isAlleged(Word word) {
    return VerbStances.GUESTS.contains(word.lower())
        || BaseForms.of(word.lower()).stream().anyMatch(ALLEGED::contains);
  }

  private Optional<Position.Kind> kind(List<Word> cue, List<Word> content) {
    boolean carried = false;
    for (int i = 0; i < cue.size(); i++) {
      Set<String> bases = BaseForms.of(cue.get(i).lower());
      String next = i + 1 < cue.size() ? cue.get(i + 1).lower() : "";
      if (bases.stream().anyMatch(words.judging()::contains) && !CALLED_ON.contains(next)) {
        return judged(content);
      }
      for (Stance stance : words.ofVerb(bases, next)) {
        if (!ALSO_TELLING.contains(stance.word())) {
          return Optional.of(stance.kind());
        }
      }
      List<Stance> nouns = carried ? words.ofNoun(bases) : List.of();
      if (!nouns.isEmpty()) {
        return Optional.of(nouns.getFirst().kind());
      }
      carried |= bases.stream().anyMatch(words.bearers()::contains);
    }
    return carried ? ofFirstNoun(content) : Optional.empty();
  }

  /** {@code stressed on Tuesday [the importance of peace]}. */
  private Optional<Position.Kind> ofFirstNoun(List<Word> content) {
    if (!OPENERS.contains(content.getFirst().lower())) {
      return Optional.empty();
    }
    return content.stream()
        .limit(FIRST_WORDS)
        .flatMap(word -> words.ofNoun(BaseForms.of(word.lower())).stream())
        .map(Stance::kind)
        .filter(kind -> kind != Position.Kind.EXPECTATION)
        .findFirst();
  }

  private Optional<Position.Kind> judged(List<Word> content) {
    boolean good = content.stream().anyMatch(word -> words.good().contains(word.lower()));
    boolean bad = content.stream().anyMatch(word -> words.bad().contains(word.lower()));
    return good == bad
        ? Optional.empty()
        : Optional.of(good ? Position.Kind.SUPPORT : Position.Kind.OPPOSITION);
  }

  private Found found(
      Speaker speaker, Clause clause, Position.Kind kind, List<Word> cue, List<Word> content) {
    Span said = content.getFirst().span().cover(content.getLast().span());
    Reference<Actor> holder = holders.withJoined(holders.reference(speaker));
    @Nullable Reference<Actor> towards =
        kind == Position.Kind.DEMAND ? first(holder, content.getFirst()) : null;
    Span verb = cue.getFirst().span();
    return new Found(
        kind,
        holder,
        towards,
        clause,
        verb.end() <= said.start() ? verb.cover(said) : said,
        "the cue '%s'".formatted(cue.getFirst().lower()));
  }

  /** Whoever is named first in what is demanded. */
  private @Nullable Reference<Actor> first(Reference<Actor> holder, Word word) {
    return mentions.overlapping(word.span()).stream()
        .flatMap(mention -> Optional.ofNullable(mention.actor()).stream())
        .filter(Holders::isKnown)
        .filter(meaning -> !meaning.equals(holder.meaning()))
        .findFirst()
        .map(meaning -> new Reference<Actor>(null, meaning))
        .orElse(null);
  }
}
