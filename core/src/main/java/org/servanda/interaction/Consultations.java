package org.servanda.interaction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.article.Evidence;
import org.servanda.clause.Clause;
import org.servanda.clause.Clauses;
import org.servanda.clause.Phrase;
import org.servanda.clause.SourceChains;
import org.servanda.entry.Interaction;
import org.servanda.entry.Interaction.Status;
import org.servanda.entry.Meeting;
import org.servanda.entry.PloverMode;
import org.servanda.entry.PloverType;
import org.servanda.entry.Reference;
import org.servanda.entry.SourceChain;
import org.servanda.reading.Resolution;
import org.servanda.register.ResolvedMention;
import org.servanda.register.ResolvedReading;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/** Meetings as what those who meet do towards each other. */
final class Consultations {

  /** Of meetings with more participants it is not told who consults whom. */
  private static final int MOST = 6;

  private final ResolvedReading resolved;
  private final SpanIndex<ResolvedMention> mentions;
  private final SpanIndex<Phrase> subjects;
  private final SourceChains chains;

  Consultations(ResolvedReading resolved, Clauses clauses, SourceChains chains) {
    this.chains = chains;
    this.resolved = resolved;
    this.mentions = SpanIndex.of(resolved.mentions(), mention -> mention.mention().span());
    this.subjects =
        SpanIndex.of(
            clauses.all().stream().map(Clause::subject).flatMap(Stream::ofNullable).toList(),
            Phrase::span);
  }

  List<Interaction> of(List<Meeting> meetings) {
    return meetings.stream()
        .filter(meeting -> meeting.status() != Meeting.Status.CANCELLED && isOwn(meeting))
        .flatMap(meeting -> of(meeting).stream())
        .toList();
  }

  /** Whether the report tells of a meeting in its own words. */
  private boolean isOwn(Meeting meeting) {
    Span words = meeting.evidence().getFirst().span();
    int place =
        known(meeting.participants().getFirst())
            .flatMap(actor -> Stream.ofNullable(reference(words, actor).words()))
            .map(named -> named.span().start())
            .findFirst()
            .orElse(words.start());
    return chains.at(place).speakers().isEmpty();
  }

  private List<Interaction> of(Meeting meeting) {
    Evidence words = meeting.evidence().getFirst();
    List<Actor> all = meeting.participants().stream().flatMap(Consultations::known).toList();
    if (all.size() > MOST) {
      return List.of();
    }
    List<Actor> first = subject(words.span(), all);
    List<Interaction> found = new ArrayList<>();
    for (Actor source : first) {
      for (Actor target : all) {
        boolean others = first.size() < all.size();
        boolean isPair =
            others ? !first.contains(target) : all.indexOf(source) < all.indexOf(target);
        if (isPair) {
          found.add(interaction(meeting, words, source, target));
        }
      }
    }
    return found;
  }

  private static Stream<Actor> known(Resolution<Actor> participant) {
    return participant instanceof Resolution.Unresolved<Actor>
        ? Stream.empty()
        : participant.possible().stream();
  }

  /** Those who are together the subject of a sentence's verb: all, if that cannot be told. */
  private List<Actor> subject(Span sentence, List<Actor> all) {
    return subjects.startingIn(sentence).stream()
        .map(subject -> subject.actor().meaning().possible())
        .map(actors -> all.stream().filter(actors::contains).toList())
        .filter(actors -> !actors.isEmpty())
        .findFirst()
        .orElse(all.size() == 2 ? all.subList(0, 1) : all);
  }

  private Interaction interaction(Meeting meeting, Evidence words, Actor source, Actor target) {
    return new Interaction(
        PloverType.CONSULT,
        mode(meeting.kind()),
        meeting.status() == Meeting.Status.PLANNED ? Status.PLANNED : Status.DONE,
        reference(words.span(), source),
        reference(words.span(), target),
        SourceChain.REPORT,
        words);
  }

  private static @Nullable PloverMode mode(Meeting.Kind kind) {
    return switch (kind) {
      case VISIT -> PloverMode.VISIT;
      case CALL -> PloverMode.PHONE;
      case TALKS, SUMMIT, NEWS_CONFERENCE -> null;
    };
  }

  /** The words of the sentence that name an actor. */
  private Reference<Actor> reference(Span sentence, Actor actor) {
    @Nullable Evidence named =
        mentions.startingIn(sentence).stream()
            .filter(mention -> means(mention, actor))
            .map(mention -> new Evidence(resolved.article(), mention.mention().span()))
            .findFirst()
            .orElse(null);
    return new Reference<>(named, Resolution.of(actor));
  }

  private static boolean means(ResolvedMention mention, Actor actor) {
    return mention.actor() != null && mention.actor().possible().contains(actor);
  }
}
