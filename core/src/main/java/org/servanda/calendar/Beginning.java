package org.servanda.calendar;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * With which signs the words of a rule can begin; used while the rules are loaded, by one thread.
 */
final class Beginning {

  private final Rule rule;
  private final Matcher matcher;
  private final Set<Sign> signs = EnumSet.noneOf(Sign.class);

  Beginning(Rule rule) {
    this.rule = rule;
    this.matcher = rule.pattern().matcher("");
    for (char symbol : rule.pattern().pattern().toCharArray()) {
      if (Sign.isSymbol(symbol)) {
        signs.add(Sign.of(symbol));
      }
    }
  }

  Rule rule() {
    return rule;
  }

  boolean allows(Sign first) {
    return has(first) && fits(String.valueOf(first.symbol()));
  }

  /** Whether the two can stand first, or the first alone before any other. */
  boolean allows(Sign first, Sign second) {
    return has(second)
        ? fits(String.valueOf(new char[] {first.symbol(), second.symbol()}))
        : matcher.reset(String.valueOf(first.symbol())).lookingAt();
  }

  /** The signs that the rule speaks of; none speaks of {@link Sign#OTHER}. */
  Set<Sign> signs() {
    return signs;
  }

  private boolean has(Sign sign) {
    return signs.contains(sign);
  }

  /** Whether words of the rule begin so, or are no longer than that. */
  @SuppressWarnings("JdkObsolete") // whether more could follow is what hitEnd is for
  private boolean fits(String signs) {
    matcher.reset(signs);
    return matcher.lookingAt() || matcher.hitEnd();
  }
}
