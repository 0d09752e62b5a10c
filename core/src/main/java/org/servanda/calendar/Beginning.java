package org.servanda.calendar;

import java.util.regex.Matcher;

/**
 * With which signs the words of a rule can begin; used while the rules are loaded, by one thread.
 */
final class Beginning {

  private final Rule rule;
  private final Matcher matcher;
  private final String symbols;

  Beginning(Rule rule) {
    this.rule = rule;
    this.matcher = rule.pattern().matcher("");
    this.symbols = rule.pattern().pattern();
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

  /** Whether the rule speaks of a sign at all; none speaks of {@link Sign#OTHER}. */
  boolean has(Sign sign) {
    return symbols.indexOf(sign.symbol()) >= 0;
  }

  /** Whether words of the rule begin so, or are no longer than that. */
  @SuppressWarnings("JdkObsolete") // whether more could follow is what hitEnd is for
  private boolean fits(String signs) {
    matcher.reset(signs);
    return matcher.lookingAt() || matcher.hitEnd();
  }
}
