package org.servanda.chronicle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.ActorRegister;
import org.servanda.agreements.Agreement;
import org.servanda.agreements.AgreementRegister;
import org.servanda.article.Evidence;
import org.servanda.calendar.TimeExpression;
import org.servanda.clause.Clauses;
import org.servanda.clause.SourceChains;
import org.servanda.compliance.ClaimedProvisions;
import org.servanda.compliance.ComplianceClaims;
import org.servanda.entry.AgreementReference;
import org.servanda.entry.Entry;
import org.servanda.entry.Incident;
import org.servanda.entry.Meeting;
import org.servanda.entry.Statement;
import org.servanda.incident.Incidents;
import org.servanda.interaction.Interactions;
import org.servanda.issue.Issues;
import org.servanda.meeting.Meetings;
import org.servanda.position.Positions;
import org.servanda.reading.Attribution;
import org.servanda.reading.Resolution;
import org.servanda.reading.Sentence;
import org.servanda.reading.Style;
import org.servanda.register.CitedAgreement;
import org.servanda.register.ResolvedReading;
import org.servanda.register.Speaker;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/** Resolved reading to entries of the ledger. Immutable and thread-safe. */
public final class Chronicle {

  private static final Pattern VENUE =
      Pattern.compile(
          "(?i)\\b(?:joint )?(?:news|press) (?:conference|briefing)\\b|\\bbriefing\\b|\\binterview\\b"
              + "|\\bspeech\\b|\\btelevised address\\b");

  /** The words that {@link #VENUE} can begin with, so that few sentences are searched. */
  private static final Set<String> VENUES =
      Set.of("joint", "news", "press", "briefing", "interview", "speech", "televised");

  /** Words that only stand for what somebody says, or lead it in. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)(?:that|which|who|whom|it|they|them|this|so|none|neither"
              + "|otherwise|the (?:other|others|same))");

  private final Issues issues;
  private final ActorRegister actors;
  private final ClaimedProvisions provisions;

  /**
   * A chronicle.
   *
   * @param issues by which it sorts what entries are about
   * @param actors tells for whom office holders speak
   * @param agreements tells which provisions agreements have
   */
  public Chronicle(Issues issues, ActorRegister actors, AgreementRegister agreements) {
    this.issues = issues;
    this.actors = actors;
    this.provisions = new ClaimedProvisions(agreements);
  }

  /** The entries of an article, kind by kind, each kind in the order of the report. */
  public List<Entry> entries(ResolvedReading resolved) {
    List<Entry> entries = new ArrayList<>();
    SpanIndex<TimeExpression> times = SpanIndex.of(resolved.dated().times(), TimeExpression::span);
    for (Speaker speaker : resolved.speakers()) {
      if (!isBare(resolved.article().text(), speaker.attribution())) {
        entries.add(statement(resolved, times, speaker));
      }
    }
    Clauses clauses = Clauses.of(resolved);
    SourceChains chains = SourceChains.of(resolved, clauses);
    List<Meeting> meetings = Meetings.in(resolved, clauses);
    List<Incident> incidents = Incidents.in(resolved, clauses, chains);
    entries.addAll(meetings);
    entries.addAll(references(resolved));
    ComplianceClaims.in(resolved, clauses, chains, issues).stream()
        .map(provisions::tied)
        .forEach(entries::add);
    entries.addAll(Positions.in(resolved, clauses, issues, actors));
    entries.addAll(incidents);
    entries.addAll(Interactions.in(resolved, clauses, chains, meetings, incidents));
    return List.copyOf(entries);
  }

  /** Whether nothing is said but a word that stands for what is told elsewhere. */
  private static boolean isBare(String text, Attribution attribution) {
    return attribution.style() == Style.INDIRECT
        && BARE.matcher(attribution.contentCover().in(text)).matches();
  }

  private static Statement statement(
      ResolvedReading resolved, SpanIndex<TimeExpression> times, Speaker speaker) {
    Attribution attribution = speaker.attribution();
    @Nullable Sentence sentence = null;
    if (!attribution.cue().isEmpty()) {
      sentence = sentenceAt(resolved, attribution.cue().getFirst().start()).orElse(null);
    }
    return new Statement(
        resolved.article(),
        attribution,
        speaker.speaker(),
        speaker.addressee(),
        sentence == null ? null : venue(resolved, attribution, sentence),
        sentence == null ? null : date(times, attribution, sentence));
  }

  private static @Nullable Evidence venue(
      ResolvedReading resolved, Attribution attribution, Sentence sentence) {
    if (!sentence.hasOneOf(VENUES)) {
      return null;
    }
    Matcher matcher =
        VENUE
            .matcher(resolved.article().text())
            .region(sentence.span().start(), sentence.span().end());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (isOutside(attribution, span)) {
        return new Evidence(resolved.article(), span);
      }
    }
    return null;
  }

  private static @Nullable TimeExpression date(
      SpanIndex<TimeExpression> times, Attribution attribution, Sentence sentence) {
    return times.startingIn(sentence.span()).stream()
        .filter(time -> sentence.span().contains(time.span()))
        .filter(TimeExpression::isOnACalendar)
        .filter(time -> isOutside(attribution, time.span()))
        .findFirst()
        .orElse(null);
  }

  private static boolean isOutside(Attribution attribution, Span span) {
    return attribution.content().stream().noneMatch(content -> content.overlaps(span));
  }

  private static Optional<Sentence> sentenceAt(ResolvedReading resolved, int offset) {
    List<Sentence> sentences = resolved.dated().reading().sentences();
    int at = SpanIndex.lastStartingBy(sentences, Sentence::span, offset);
    return sentences.isEmpty() ? Optional.empty() : Optional.of(sentences.get(Math.max(at, 0)));
  }

  /** One reference for each agreement, with all the words that cite it. */
  private static List<AgreementReference> references(ResolvedReading resolved) {
    Map<Resolution<Agreement>, List<Evidence>> cited = new LinkedHashMap<>();
    for (CitedAgreement citation : resolved.agreements()) {
      cited
          .computeIfAbsent(citation.agreement(), key -> new ArrayList<>())
          .add(new Evidence(resolved.article(), citation.span()));
    }
    return cited.entrySet().stream()
        .map(entry -> new AgreementReference(entry.getKey(), entry.getValue()))
        .toList();
  }
}
