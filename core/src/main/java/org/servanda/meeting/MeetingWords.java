package org.servanda.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.servanda.entry.Meeting.Kind;
import org.servanda.entry.Meeting.Status;
import org.servanda.reading.Sentence;
import org.servanda.text.Span;

/**
 * The words of a sentence that say that people meet.
 *
 * @param sentence the sentence
 * @param span the words
 * @param kind the sort of meeting they name
 * @param status whether it took place
 */
record MeetingWords(Sentence sentence, Span span, Kind kind, Status status) {

  private static final Pattern TRIGGER =
      Pattern.compile(
          "\\b(?:(?<call>(?:[Pp]hone|[Tt]elephone|[Vv]ideo) (?:call|conversation|talks|conference)"
              + "|spoke (?:by|on the|over the) (?:tele)?phone|phoned|telephoned)"
              + "|(?<conference>(?:[Nn]ews|[Pp]ress) conference|[Bb]riefing)(?=\\s+(?:with|alongside)\\b)"
              + "|(?<summit>[Ss]ummit)(?=\\s+(?:with|between)\\b)"
              + "|(?<visit>received|hosted|visited)(?=\\s+(?:\\p{Lu}|the|his|her))"
              + "|(?<talks>met|meets?"
              + "|(?:[Mm]eeting|[Tt]alks|[Nn]egotiations|[Cc]onsultations)(?=(?: [\\p{L}-]+){0,4} (?:with|between)\\b)"
              + "|(?:held|hold|holding|resumed|opened|began|continued)(?: [\\p{L}-]+){0,3} (?:talks|negotiations|consultations)))\\b");

  /** The words that {@link #TRIGGER} can begin with, so that few sentences are searched. */
  private static final Set<String> BEGINNINGS =
      Set.of(
          ("phone telephone video spoke phoned telephoned news press briefing summit received hosted visited met"
                  + " meet meets meeting talks negotiations consultations held hold holding resumed opened began continued")
              .split(" ", -1));

  private static final Pattern FUTURE =
      Pattern.compile(
          "(?i)\\b(will|is to|are to|due to|plans? to|planned|expected to|scheduled|set to|would|agreed to)\\b");

  /** Words right before those of meeting that say that there was none. */
  private static final Pattern DENIED =
      Pattern.compile(
          "(?i)(?:\\b(?:not|never|cannot|without|(?:refus|declin|fail)\\p{L}* to)|n['’]t)\\s+(?:[\\p{L}]+\\s+){0,2}$");

  private static final Pattern WISHED =
      Pattern.compile(
          "(?i)\\b(?:should|could|may|might|must|ought|propos\\p{L}+|offer\\p{L}*|urg\\p{L}+|want\\p{L}*"
              + "|ready|willing|call\\p{L}* for)\\b");

  private static final Pattern INFINITIVE = Pattern.compile("(?i)\\bto\\s+(?:\\p{L}+ly\\s+)?$");

  private static final Pattern CANCELLED =
      Pattern.compile(
          "(?i)\\b(cancel+ed|called off|postponed|scrapped|was put off|(did not|never) (take|took) place|fell through)\\b");

  /** How far before the words it stands whether the meeting is to come, or denied. */
  private static final int REACH = 40;

  /** The words of meeting in a sentence, without those that deny a meeting or only want it. */
  static List<MeetingWords> in(String text, Sentence sentence) {
    if (!sentence.hasOneOf(BEGINNINGS)) {
      return List.of();
    }
    List<MeetingWords> found = new ArrayList<>();
    Matcher trigger = TRIGGER.matcher(text).region(sentence.span().start(), sentence.span().end());
    trigger.useTransparentBounds(true);
    while (trigger.find()) {
      int from = Math.max(sentence.span().start(), trigger.start() - REACH);
      String before = text.substring(from, trigger.start());
      if (!isDenied(before)) {
        Span span = new Span(trigger.start(), trigger.end());
        Status status = status(sentence.span().in(text), before);
        found.add(new MeetingWords(sentence, span, kind(trigger), status));
      }
    }
    return found;
  }

  /** Whether the words before deny the meeting, or only want it: {@code urged X to meet Y}. */
  private static boolean isDenied(String before) {
    boolean planned = FUTURE.matcher(before).find();
    boolean wanted =
        WISHED.matcher(before).find() || (INFINITIVE.matcher(before).find() && !planned);
    return wanted || DENIED.matcher(before).find();
  }

  /** Whether words say that a meeting was called off, or put off. */
  static boolean isCancelled(String words) {
    return CANCELLED.matcher(words).find();
  }

  private static Status status(String sentence, String before) {
    if (isCancelled(sentence)) {
      return Status.CANCELLED;
    }
    return FUTURE.matcher(before).find() ? Status.PLANNED : Status.HELD;
  }

  private static Kind kind(Matcher trigger) {
    if (trigger.group("conference") != null) {
      return Kind.NEWS_CONFERENCE;
    }
    if (trigger.group("call") != null) {
      return Kind.CALL;
    }
    if (trigger.group("summit") != null) {
      return Kind.SUMMIT;
    }
    return trigger.group("visit") != null ? Kind.VISIT : Kind.TALKS;
  }
}
