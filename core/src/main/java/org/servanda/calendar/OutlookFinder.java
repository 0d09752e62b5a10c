package org.servanda.calendar;

import java.util.List;

/**
 * Finds which way a time looks: by the verb before it that is nearest in its clause, or else by the
 * first verb behind it.
 */
final class OutlookFinder {

  /** How many lexemes away a verb still counts. */
  private static final int REACH = 40;

  /** How many lexemes away a word that stands before a time still counts. */
  private static final int BESIDE = 4;

  private final List<Lexeme> lexemes;

  OutlookFinder(List<Lexeme> lexemes) {
    this.lexemes = lexemes;
  }

  Outlook of(int from, int to) {
    if (sign(to) == Sign.POSSESSIVE) {
      return Outlook.BACK; // what is already known by its day
    }
    if (opensClause(from)) {
      Outlook behind = behind(to);
      return behind == Outlook.OPEN ? before(from) : behind;
    }
    Outlook before = before(from);
    return before == Outlook.OPEN ? behind(to) : before;
  }

  private Sign sign(int at) {
    return at < 0 || at >= lexemes.size() ? Sign.STOP : lexemes.get(at).sign();
  }

  /** Whether a comma, an and or the like stands before, with no more than a small word between. */
  private boolean opensClause(int from) {
    int at =
        switch (sign(from - 1)) {
          case IN, ON, AT, DURING, BY, THE, TO, FROM, SINCE -> from - 2;
          default -> from - 1;
        };
    return switch (sign(at)) {
      case STOP, COMMA, AND, CLAUSE, THAT -> true;
      default -> false;
    };
  }

  private Outlook before(int from) {
    for (int i = from - 1; i >= 0 && i >= from - REACH; i--) {
      switch (sign(i)) {
        case STOP, CLAUSE -> {
          return Outlook.OPEN;
        }
        case SINCE -> {
          if (i >= from - 2) {
            return Outlook.PAST;
          }
        }
        case PAST_VERB -> {
          return Outlook.BACK;
        }
        case AHEAD_VERB, AHEAD_MARK -> {
          return Outlook.AHEAD;
        }
        case PLANNED -> {
          return isPlan(i) && !hadBeen(i) ? Outlook.AHEAD : Outlook.BACK;
        }
        case TO -> {
          if (isInfinitive(i, from)) {
            return hadBeen(i - 1) ? Outlook.BACK : Outlook.AHEAD;
          }
          if (isUntil(i, from)) {
            return Outlook.AHEAD;
          }
        }
        default -> {}
      }
    }
    return Outlook.OPEN;
  }

  /** Some words plan only with a form of be: {@code is set}. */
  private boolean isPlan(int at) {
    return !lexemes.get(at).value().equals("copula")
        || sign(at - 1) == Sign.COPULA
        || sign(at + 1) == Sign.TO
        || sign(at + 1) == Sign.FOR
        || sign(at - 1) == Sign.COMMA;
  }

  /** Whether a plan is told as over: {@code had been due}. */
  private boolean hadBeen(int at) {
    return sign(at) == Sign.PLANNED
        && sign(at - 1) == Sign.COPULA
        && sign(at - 2) == Sign.COPULA
        && lexemes.get(at - 2).value().equals("had");
  }

  private boolean isInfinitive(int at, int from) {
    return at + 1 < from
        && lexemes.get(at).end() - lexemes.get(at).start() == 2
        && sign(at + 1) == Sign.OTHER
        && lexemes.get(at + 1).value().equals("small");
  }

  private boolean isUntil(int at, int from) {
    return at >= from - BESIDE && lexemes.get(at).end() - lexemes.get(at).start() > 2;
  }

  private Outlook behind(int to) {
    for (int i = to; i < lexemes.size() && i < to + REACH; i++) {
      switch (sign(i)) {
        case STOP, CLAUSE, THAT -> {
          return Outlook.OPEN;
        }
        case PAST_VERB -> {
          return Outlook.BACK;
        }
        case AHEAD_VERB -> {
          return Outlook.AHEAD;
        }
        case PLANNED -> {
          return isPlan(i) && !hadBeen(i) ? Outlook.AHEAD : Outlook.BACK;
        }
        default -> {}
      }
    }
    return Outlook.OPEN;
  }
}
