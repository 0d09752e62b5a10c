package org.servanda.calendar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Divides a text into lexemes, in one pass. */
final class Lexer {

  private final Lexicon lexicon;
  private final String text;
  private final List<Lexeme> lexemes = new ArrayList<>();

  private Lexer(Lexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  static List<Lexeme> lexemes(Lexicon lexicon, String text) {
    Lexer lexer = new Lexer(lexicon, text);
    int at = 0;
    while (at < text.length()) {
      at = lexer.step(at);
    }
    return SpelledNumbers.joined(lexer.lexemes);
  }

  private int step(int at) {
    char c = text.charAt(at);
    if (Character.isLetter(c)) {
      return word(at);
    }
    if (c >= '0' && c <= '9') {
      return add(Digits.at(text, at, lexemes.isEmpty() ? null : lexemes.getLast()));
    }
    if (Character.isWhitespace(c) || c == '\u00a0') {
      return space(at);
    }
    return mark(at, c);
  }

  private int word(int at) {
    int end = Letters.end(text, at);
    @Nullable Lexeme entry = lexicon.at(text, at, end);
    if (entry != null) {
      return add(entry);
    }
    int code = Digits.quarterCode(text, at, end);
    if (code > 0) {
      return add(new Lexeme(at, end + 1, Sign.QUARTER_CODE, code, ""));
    }
    while (Letters.isWord(text, end)) {
      end++; // what has both letters and digits is a name of something
    }
    boolean past = end - at > 4 && text.startsWith("ed", end - 2) && text.charAt(at) >= 'a';
    String small =
        !Character.isLowerCase(text.charAt(at)) ? "" : isPlural(at, end) ? "plural" : "small";
    return add(new Lexeme(at, end, past ? Sign.PAST_VERB : Sign.OTHER, 0, small));
  }

  private boolean isPlural(int at, int end) {
    return end - at > 3 && text.charAt(end - 1) == 's' && "suia".indexOf(text.charAt(end - 2)) < 0;
  }

  private int mark(int at, char c) {
    if (c == ',' || c == '(') {
      return add(new Lexeme(at, at + 1, c == ',' ? Sign.COMMA : Sign.BRACKET, 0, ""));
    }
    boolean joins = Letters.isWord(text, at - 1) && Letters.isWord(text, at + 1);
    if ((c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013') && joins) {
      return add(new Lexeme(at, at + 1, Sign.HYPHEN, 0, ""));
    }
    if (Letters.isApostrophe(c)) {
      return apostrophe(at);
    }
    boolean ends = (c == '.' || c == '!' || c == '?') && !Letters.isWord(text, at + 1);
    return add(new Lexeme(at, at + 1, ends ? Sign.STOP : Sign.OTHER, 0, ""));
  }

  private int apostrophe(int at) {
    if (text.startsWith("s", at + 1) && !Letters.isWord(text, at + 2)) {
      return add(new Lexeme(at, at + 2, Sign.POSSESSIVE, 0, ""));
    }
    if (text.startsWith("ll", at + 1) && !Letters.isWord(text, at + 3)) {
      return add(new Lexeme(at, at + 3, Sign.AHEAD_VERB, 0, ""));
    }
    @Nullable Lexeme year = Letters.isWord(text, at - 1) ? null : Digits.shortYear(text, at);
    return add(year != null ? year : new Lexeme(at, at + 1, Sign.OTHER, 0, ""));
  }

  /** A blank line ends what stands before it. */
  private int space(int at) {
    int end = at;
    int lines = 0;
    while (end < text.length()
        && (Character.isWhitespace(text.charAt(end)) || text.charAt(end) == '\u00a0')) {
      lines += text.charAt(end) == '\n' ? 1 : 0;
      end++;
    }
    if (lines > 1) {
      add(new Lexeme(at, end, Sign.STOP, 0, ""));
    }
    return end;
  }

  private int add(Lexeme lexeme) {
    lexemes.add(lexeme);
    return lexeme.end();
  }
}
