package org.servanda.register;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.reading.Attribution;
import org.servanda.reading.Mention;
import org.servanda.reading.MentionType;
import org.servanda.reading.Reading;
import org.servanda.reading.Resolution;
import org.servanda.text.Span;

/** Whom the labels of a transcript mean: {@code MR RUIZ:}, {@code Q:}, {@code Anchor:}. */
final class Labels {

  /** Labels that name only a part in the conversation. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)(?:the )?(?:Q|A|Question|Answer|Reporter|Journalist|Moderator|Host|Anchor|Presenter"
              + "|Interviewer|Correspondent|Chair|Announcer|Voice|Transcript|Excerpts?|Speaker"
              + "|Caller|Guest|Press|Media)(?: ?\\d)?");

  private static final Pattern QUESTION = Pattern.compile("(?i)Q|A|Question|Answer");

  private static final Pattern ANSWER = Pattern.compile("(?i)A|Answer");

  /** Forms of address and posts before a name. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)^(?:(?:mr|mrs|ms|mme|dr|prof|sir|deputy|minister|president|chair(?:man|woman)?|general"
              + "|ambassador|senator|commissioner|secretary|colonel|governor|spokes\\p{L}+|representative"
              + "|envoy|director)\\.? )+(?=\\p{Lu})");

  private final Reading reading;
  private final Coreference coreference;
  private final ArticleMentions mentions;

  Labels(Reading reading, Coreference coreference) {
    this.reading = reading;
    this.coreference = coreference;
    this.mentions = coreference.mentions();
  }

  /** Whether the source of an attribution is a label with a colon. */
  boolean isOne(Attribution attribution) {
    return attribution.cue().size() == 1 && mentions.text(attribution.cue().getFirst()).equals(":");
  }

  Resolution<Actor> resolve(Span span) {
    String text = mentions.text(span);
    if (ANSWER.matcher(text).matches()) {
      return interviewed()
          .orElseGet(() -> Resolution.open(text, List.of(), "the label names no one"));
    }
    if (NOBODY.matcher(text).matches()) {
      return Resolution.open(text, List.of(), "the label names no one");
    }
    Resolution<Actor> named = coreference.names().person(text);
    if (!named.possible().isEmpty()) {
      return named;
    }
    String name = TITLE.matcher(text).replaceFirst("");
    Optional<ResolvedMention> mention =
        coreference.inside(span).stream().filter(m -> isNotPartOf(text, m.mention())).findFirst();
    @Nullable Resolution<Actor> mentioned = mention.map(ResolvedMention::actor).orElse(null);
    if (mentioned != null
        && (name.equals(text) || !(mentioned instanceof Resolution.Unresolved<Actor>))) {
      return mentioned;
    }
    return Resolution.of(new Actor("person:" + Cast.slug(name), name, Actor.Kind.PERSON, null));
  }

  /** The only person who is named before the first question or answer. */
  private Optional<Resolution<Actor>> interviewed() {
    int first =
        reading.attributions().stream()
            .filter(this::isOne)
            .map(attribution -> attribution.source().getFirst())
            .filter(label -> QUESTION.matcher(mentions.text(label)).matches())
            .mapToInt(Span::start)
            .min()
            .orElse(0);
    List<Resolution<Actor>> named =
        coreference.inside(new Span(0, first)).stream()
            .filter(m -> m.mention().type() == MentionType.PERSON)
            .flatMap(m -> Optional.ofNullable(m.actor()).stream())
            .distinct()
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  /** Whether a mention is not just a word in capitals of a longer label. */
  private boolean isNotPartOf(String label, Mention mention) {
    return mention.type() != MentionType.ORGANIZATION
        || label.replaceFirst("(?i)^the ", "").equals(mentions.text(mention));
  }
}
