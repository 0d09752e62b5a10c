package org.servanda.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.article.DateBounds;

/**
 * Tells which days, printed with their year, a text surely speaks of as past: that something
 * happened on them, or has been so since. Many more are past than are found here: {@code announced
 * a vote on 3 May 2030} leaves open whether the day was that of the announcement.
 */
final class PastDays {

  /** How many lexemes there may be between a day and its verb. */
  private static final int REACH = 12;

  /** How many lexemes before a verb can say that it tells nothing past. */
  private static final int GROUP = 4;

  /**
   * Verbs of what happens; not of what is said, wanted or settled, which can be of days to come.
   */
  private static final Set<String> HAPPENED =
      Set.of(
          ("arose arrived arrested attacked became began bombed broke brokered came captured closed"
                  + " collapsed concluded crossed cut deployed destroyed died did elected ended"
                  + " entered erupted escaped exploded exchanged fell fired fled fought freed gave"
                  + " happened held hit inaugurated injured invaded joined killed landed launched"
                  + " left lifted looted lost made mediated met occurred occupied opened ousted"
                  + " overran overthrew qualified quit raided ratified reached recaptured released"
                  + " reopened repelled resigned resumed retook returned sank seized sent shelled"
                  + " shot signed staged started stormed struck surrendered swore sworn taken took"
                  + " toppled toured travelled traveled visited voted withdrew won wounded written"
                  + " wrote")
              .split(" "));

  /** Beside these a verb tells a condition, or what is still to come. */
  private static final Set<String> NOT_YET =
      Set.of("be", "is", "are", "am", "if", "once", "unless", "whether", "until");

  private final String text;
  private final List<Lexeme> lexemes;

  PastDays(String text, List<Lexeme> lexemes) {
    this.text = text;
    this.lexemes = lexemes;
  }

  /** The day that a time is, if it is one told as past; null otherwise. */
  @Nullable LocalDate dayOf(TimeExpression time, int from, int to) {
    @Nullable DateBounds bounds = time.bounds();
    if (bounds == null || time.type() != TimeType.DATE || time.modifier() != null) {
      return null;
    }
    boolean isDay = bounds.earliest().equals(bounds.latest());
    return isDay && (isAfterVerb(from, to) || opensPast(from, to)) ? bounds.earliest() : null;
  }

  private Sign sign(int at) {
    return at < 0 || at >= lexemes.size() ? Sign.STOP : lexemes.get(at).sign();
  }

  private String word(int at) {
    Lexeme lexeme = lexemes.get(at);
    return text.substring(lexeme.start(), lexeme.end()).toLowerCase(Locale.ROOT);
  }

  /** {@code was signed in Geneva on 3 May 2030}, {@code since 3 May 2030}. */
  private boolean isAfterVerb(int from, int to) {
    int on = sign(from - 1) == Sign.THE ? from - 2 : from - 1;
    if (sign(on) == Sign.SINCE) {
      return !isNotYet(on);
    }
    boolean isOn = sign(on) == Sign.ON;
    int before = isOn ? on - 1 : on;
    if (isOn && sign(before) == Sign.PAST_VERB) {
      return !isNotYet(before) && !isFixed(to);
    }
    for (int i = before; i >= from - REACH; i--) {
      switch (sign(i)) {
        case PAST_VERB -> {
          boolean verbMayFollow = lexemes.get(i + 1).value().equals("plural"); // signed expires
          return HAPPENED.contains(word(i)) && !verbMayFollow && !isNotYet(i);
        }
        case ENDED -> {
          return isOn && !isNotYet(i);
        }
        case STOP,
            COMMA,
            CLAUSE,
            THAT,
            TO,
            FOR,
            SINCE,
            AHEAD_VERB,
            AHEAD_MARK,
            PLANNED,
            COPULA,
            BEFORE -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** {@code They agreed on 3 May 2030 as the day of the vote}. */
  private boolean isFixed(int to) {
    return sign(to) == Sign.FOR || (to < lexemes.size() && word(to).equals("as"));
  }

  /** {@code On 3 May 2030, the two sides signed}. */
  private boolean opensPast(int from, int to) {
    int before = sign(from - 1) == Sign.ON ? from - 2 : from - 1;
    if (sign(before) != Sign.STOP) {
      return false;
    }
    int start = sign(to) == Sign.COMMA ? to + 1 : to;
    for (int i = start; i < to + REACH; i++) {
      switch (sign(i)) {
        case PAST_VERB -> {
          return HAPPENED.contains(word(i)) && !isNotYet(i);
        }
        case STOP, COMMA, CLAUSE, THAT, TO, FOR, AHEAD_VERB, AHEAD_MARK, PLANNED -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether the words before a verb, in its clause, keep it from telling something past. */
  private boolean isNotYet(int verb) {
    boolean isPast = false;
    for (int i = verb - 1; i >= 0 && i >= verb - GROUP; i--) {
      switch (sign(i)) {
        case AHEAD_VERB, AHEAD_MARK, TO -> {
          return true;
        }
        case PLANNED -> {
          return !isPast;
        }
        case STOP, COMMA -> {
          return false;
        }
        default -> {
          String word = word(i);
          if (NOT_YET.contains(word)) {
            return true;
          }
          isPast |= word.equals("was") || word.equals("were");
        }
      }
    }
    return false;
  }
}
