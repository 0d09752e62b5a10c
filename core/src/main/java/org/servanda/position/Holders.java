package org.servanda.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.article.Article;
import org.servanda.article.Evidence;
import org.servanda.clause.Clause;
import org.servanda.clause.Phrase;
import org.servanda.clause.SourceChains;
import org.servanda.entry.Reference;
import org.servanda.entry.SourceChain;
import org.servanda.reading.Resolution;
import org.servanda.reading.Style;
import org.servanda.reading.Word;
import org.servanda.register.ResolvedMention;
import org.servanda.register.ResolvedReading;
import org.servanda.register.Speaker;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/** Tells whose position words are: the speaker's, or that of somebody of whom he speaks. */
final class Holders {

  private static final Set<String> FIRST = Set.of("i", "we", "us", "me");

  private static final Set<String> THIRD = Set.of("it", "they", "he", "she");

  /** What stands for the speaker's own side where he names none. */
  private static final Set<String> OWN =
      Set.of(
          "ministry",
          "government",
          "country",
          "side",
          "movement",
          "party",
          "army",
          "forces",
          "delegation",
          "mission",
          "council",
          "administration",
          "authorities",
          "cabinet",
          "group",
          "leadership",
          "state",
          "people",
          "nation",
          "office",
          "embassy",
          "presidency",
          "military",
          "organisation",
          "organization",
          "force",
          "troops",
          "command",
          "front",
          "coalition");

  private static final int MOST_JOINED = 8;
  private static final int LONGEST_JOIN = 12;

  private record Cue(Span span, Speaker speaker) {}

  private final Article article;
  private final SourceChains chains;
  private final Sides sides;
  private final SpanIndex<Cue> cues;
  private final List<ResolvedMention> mentions;

  Holders(ResolvedReading resolved, SourceChains chains, Sides sides) {
    this.article = resolved.article();
    this.chains = chains;
    this.sides = sides;
    List<Cue> found = new ArrayList<>();
    for (Speaker speaker : resolved.speakers()) {
      speaker.attribution().cue().forEach(span -> found.add(new Cue(span, speaker)));
    }
    this.cues = SpanIndex.of(found, Cue::span);
    this.mentions =
        resolved.mentions().stream().filter(mention -> mention.actor() != null).toList();
  }

  /** Who holds what a clause's verb says. */
  Optional<Reference<Actor>> of(Clause clause) {
    return single(clause).map(this::withJoined);
  }

  /** {@code France, Germany and Malta}: all of them, where the last is meant. */
  Reference<Actor> withJoined(Reference<Actor> last) {
    @Nullable Evidence words = last.words();
    if (words == null || !(last.meaning() instanceof Resolution.Resolved<Actor>(Actor actor))) {
      return last;
    }
    int at =
        SpanIndex.lastStartingBy(
            mentions, mention -> mention.mention().span(), words.span().end() - 1);
    if (at < 0 || !Resolution.of(actor).equals(mentions.get(at).actor())) {
      return last;
    }
    List<Actor> joined = new ArrayList<>(List.of(actor));
    Span whole = mentions.get(at).mention().span();
    for (int i = at - 1; i >= 0 && joined.size() < MOST_JOINED; i--) {
      ResolvedMention before = mentions.get(i);
      boolean and = joined.size() == 1;
      if (!isJoined(before.mention().span(), whole, and)
          || !(before.actor() instanceof Resolution.Resolved<Actor>(Actor other))
          || joined.contains(other)) {
        break;
      }
      joined.addFirst(other);
      whole = before.mention().span().cover(whole);
    }
    return joined.size() == 1
        ? last
        : new Reference<>(new Evidence(article, whole), Resolution.all(joined));
  }

  private boolean isJoined(Span one, Span next, boolean and) {
    if (one.end() > next.start() || next.start() - one.end() > LONGEST_JOIN) {
      return false;
    }
    String between = article.text().substring(one.end(), next.start()).strip();
    return and
        ? between.equals("and") || between.equals("and the")
        : between.equals(",") || between.equals(", the");
  }

  private Optional<Reference<Actor>> single(Clause clause) {
    return cueing(clause)
        .map(this::reference)
        .or(() -> clause.doer().flatMap(doer -> of(clause, doer)));
  }

  /** Who holds what is said of a clause's subject, whether or not the verb is passive. */
  Optional<Reference<Actor>> ofSubject(Clause clause) {
    return cueing(clause)
        .map(this::reference)
        .or(() -> Optional.ofNullable(clause.subject()).flatMap(subject -> of(clause, subject)));
  }

  /** The speaker whose cue a clause's verb is. */
  Optional<Speaker> cueing(Clause clause) {
    Word verb = clause.sentence().words().get(clause.verb().head());
    return cues.overlapping(verb.span()).stream()
        .map(Cue::speaker)
        .filter(speaker -> !speaker.attribution().source().isEmpty())
        .findFirst();
  }

  private Optional<Reference<Actor>> of(Clause clause, Phrase phrase) {
    Optional<Speaker> speaker = speaker(clause);
    if (speaker.isPresent() && isOwn(speaker.get(), phrase)) {
      return speaker.map(this::reference);
    }
    return isKnown(phrase.actor().meaning()) ? Optional.of(phrase.actor()) : Optional.empty();
  }

  /** In whose words a clause stands, the innermost. */
  Optional<Speaker> speaker(Clause clause) {
    SourceChain chain = chain(clause);
    return chain.speakers().isEmpty() ? Optional.empty() : Optional.of(chain.speakers().getLast());
  }

  SourceChain chain(Clause clause) {
    return chains.at(clause.sentence().words().get(clause.verb().head()).span().start());
  }

  /** Whether a subject is the one in whose words it stands, or his side. */
  boolean isOwn(Speaker speaker, Phrase subject) {
    if (FIRST.contains(subject.noun())) {
      return true;
    }
    Resolution<Actor> meaning = subject.actor().meaning();
    if (!isKnown(meaning) && THIRD.contains(subject.noun()) && isReported(speaker)) {
      return true;
    }
    if (isKnown(meaning)) {
      return sides.isOwn(speaker.speaker(), meaning);
    }
    @Nullable Reference<Actor> owner = subject.owner();
    boolean others = owner != null && isKnown(owner.meaning());
    return OWN.contains(subject.noun())
        && (!others || (owner != null && sides.isOwn(speaker.speaker(), owner.meaning())));
  }

  /** Whether a clause's subject is. */
  boolean isOwn(Clause clause) {
    @Nullable Phrase subject = clause.subject();
    return subject != null
        && speaker(clause).filter(speaker -> isOwn(speaker, subject)).isPresent();
  }

  /** The speaker, with the words that name him. */
  Reference<Actor> reference(Speaker speaker) {
    List<Span> source = speaker.attribution().source();
    return new Reference<>(
        source.isEmpty() ? null : new Evidence(article, source.getFirst()), speaker.speaker());
  }

  /** Whether words are told in the third person, so that "he" can be the speaker. */
  private static boolean isReported(Speaker speaker) {
    return speaker.attribution().style() != Style.DIRECT;
  }

  static boolean isInstitution(String noun) {
    return OWN.contains(noun);
  }

  static boolean isKnown(Resolution<Actor> meaning) {
    return !(meaning instanceof Resolution.Unresolved<Actor>);
  }
}
