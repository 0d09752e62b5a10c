package org.servanda.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.reading.Attribution;
import org.servanda.reading.Mention;
import org.servanda.reading.MentionType;
import org.servanda.reading.Reading;
import org.servanda.reading.Resolution;
import org.servanda.reading.Sentence;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;

/** Finds out who is behind each attribution, from the words of its source. */
final class Speakers {

  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  private static final Set<String> PLURALS = Set.of("they", "we", "both", "the two sides", "you");

  /** Bodies that speak for their country. */
  private static final String GOVERNMENT =
      "(?i)(the )?[\\p{L} .'-]{0,60}\\b(side|government|authorities|delegation|state|leadership|party|ministry|presidency"
          + "|office|mission|embassy|army|military|forces|navy|parliament|cabinet)( (in|at|to|for) [\\p{L} .'-]{1,40})?";

  /** How much before and after a mention tells whether it is a head. */
  private static final int BESIDE = 40;

  private final Reading reading;
  private final Coreference coreference;
  private final ArticleMentions mentions;
  private final Bodies bodies;
  private final Labels labels;
  private final Elided elided;

  Speakers(Reading reading, Coreference coreference) {
    this.reading = reading;
    this.coreference = coreference;
    this.mentions = coreference.mentions();
    this.bodies = new Bodies(reading, coreference);
    this.labels = new Labels(reading, coreference);
    this.elided = new Elided(reading, bodies);
  }

  /** The speakers of the reading's attributions, in its order. */
  List<Speaker> resolve() {
    List<Speaker> speakers = new ArrayList<>();
    Addressees addressees = new Addressees(reading, coreference);
    @Nullable Speaker last = null;
    for (Attribution attribution : reading.attributions()) {
      Resolution<Actor> speaker =
          attribution.source().isEmpty() ? withoutSource(attribution, last) : source(attribution);
      last = new Speaker(attribution, speaker, addressees.of(attribution).orElse(null));
      speakers.add(last);
    }
    return List.copyOf(speakers);
  }

  /** A quotation that goes on without a cue is the last speaker's, if they stand side by side. */
  private Resolution<Actor> withoutSource(Attribution attribution, @Nullable Speaker last) {
    if (!attribution.cue().isEmpty()) {
      return elided
          .subjectOf(attribution.cue().getFirst())
          .orElseGet(
              () ->
                  Resolution.open("", List.of(), "the report does not say whose words these are"));
    }
    if (last == null) {
      return Resolution.open("", List.of(), "the quotation has no speaker before it");
    }
    int distance =
        paragraph(attribution.contentCover().start())
            - paragraph(last.attribution().contentCover().end() - 1);
    return distance <= 1
        ? last.speaker()
        : Resolution.open(
            "",
            last.speaker().possible(),
            "the last speaker stands %d paragraphs before".formatted(distance));
  }

  private int paragraph(int offset) {
    int at = SpanIndex.lastStartingBy(reading.sentences(), Sentence::span, offset);
    return reading.sentences().get(Math.max(at, 0)).paragraph();
  }

  private Resolution<Actor> source(Attribution attribution) {
    Span span = attribution.source().getFirst();
    String text = mentions.text(span);
    String lower = text.toLowerCase(Locale.ROOT);
    Optional<Resolution<Actor>> several = several(span);
    if (several.isPresent()) {
      return several.get();
    }
    Optional<Resolution<Actor>> body = bodies.of(span);
    if (labels.isOne(attribution)) {
      return labels.resolve(span);
    }
    if (body.isPresent()) {
      return body.get();
    }
    if (PLURALS.contains(lower)) {
      return Resolution.open(text, List.of(), "the words mean more than one speaker");
    }
    if (RELATIVES.contains(lower)) {
      return antecedent(span, text);
    }
    List<ResolvedMention> inside = coreference.inside(span);
    List<ResolvedMention> heads = inside.stream().filter(m -> isHead(m.mention(), span)).toList();
    for (MentionType type :
        List.of(MentionType.PERSON, MentionType.OFFICE, MentionType.ORGANIZATION)) {
      List<Resolution<Actor>> found = actors(heads, type);
      if (type == MentionType.PERSON && found.stream().distinct().count() > 1 && joins(text)) {
        return together(text, found.stream().distinct().toList());
      }
      if (!found.isEmpty()) {
        return found.getFirst();
      }
    }
    return country(inside, span, text);
  }

  /** Those whom a source as a whole means together, such as {@code the two ministers}. */
  private Optional<Resolution<Actor>> several(Span source) {
    return coreference.inside(source).stream()
        .filter(m -> m.mention().span().end() == source.end())
        .flatMap(m -> Optional.ofNullable(m.actor()).stream())
        .filter(Resolution.Several.class::isInstance)
        .findFirst();
  }

  private static List<Resolution<Actor>> actors(List<ResolvedMention> mentions, MentionType type) {
    List<Resolution<Actor>> actors = new ArrayList<>();
    for (ResolvedMention mention : mentions) {
      if (mention.mention().type() == type && mention.actor() != null) {
        actors.add(mention.actor());
      }
    }
    return actors;
  }

  /** All of those named side by side; open where one of them is. */
  private static Resolution<Actor> together(String text, List<Resolution<Actor>> named) {
    List<Actor> all = named.stream().flatMap(r -> r.possible().stream()).distinct().toList();
    boolean sure =
        all.size() > 1 && named.stream().noneMatch(Resolution.Unresolved.class::isInstance);
    return sure
        ? Resolution.all(all)
        : Resolution.open(text, all, "the words name more than one speaker");
  }

  private static boolean joins(String text) {
    return text.matches(".*\\band\\b.*") && !text.contains(",");
  }

  /** Whether a mention is not merely a possessor, or what an "of" or "for" leads to. */
  private boolean isHead(Mention mention, Span source) {
    int end = mention.span().end(); // beyond the source where the reader cut a longer name
    String after =
        mentions.text(new Span(end, Math.max(end, Math.min(source.end(), end + BESIDE))));
    int start = Math.max(source.start(), mention.span().start() - BESIDE);
    String before = mentions.text(new Span(start, mention.span().start())).stripTrailing();
    boolean possessor = after.startsWith("'s") || after.startsWith("' ");
    boolean led = before.matches("(?i).*\\b(of|for|to|from|in|at|with|by)( the)?");
    return !possessor && !led;
  }

  private Resolution<Actor> antecedent(Span relative, String text) {
    Optional<ResolvedMention> before = coreference.lastBefore(relative.start());
    boolean near =
        before
            .map(m -> mentions.text(m.mention().span().gapBefore(relative)))
            .filter(gap -> gap.matches("(?:'s)?(?: [\\p{L}-]{1,20}){0,2},? "))
            .isPresent();
    @Nullable Resolution<Actor> actor = near ? before.orElseThrow().actor() : null;
    return actor == null
        ? Resolution.open(text, List.of(), "no name stands before the relative clause")
        : actor;
  }

  /** A country speaks when it is named outright, by its capital, or by its government. */
  private Resolution<Actor> country(List<ResolvedMention> inside, Span span, String text) {
    int comma = text.indexOf(", ");
    Span named = comma < 0 ? span : new Span(span.start(), span.start() + comma);
    boolean isGovernment = mentions.text(named).matches(GOVERNMENT);
    for (ResolvedMention mention : inside) {
      Span words = mention.mention().span();
      boolean outright = words.end() == named.end() || (isGovernment && words.end() <= named.end());
      if (outright
          && mention.actor() != null
          && (isGovernment || isHead(mention.mention(), named))) {
        return mention.actor();
      }
    }
    return Resolution.open(text, List.of(), "the report does not name who this is");
  }
}
