package org.servanda.reader;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Sentence;
import org.servanda.reading.Word;
import org.servanda.text.Span;

/**
 * How far the words reach that name an agreement: what stands before the head noun, and the
 * subject, number, parties or date behind it.
 */
final class AgreementExtent {

  static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)";

  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:of|on|from|in|since|dated|signed|reached|adopted|concluded|brokered|agreed)\\s+){1,3}"
              + "(?:the\\s+)?(?:(?:(?:\\d{1,2}\\s+)?"
              + MONTH
              + "(?:\\s+\\d{1,2})?,?\\s+)?(?:19|20)\\d\\d\\b|"
              + MONTH
              + "\\s+\\d{1,2}\\b|\\d{1,2}\\s+"
              + MONTH
              + "(?![\\p{L}]))");

  private static final Pattern SUBJECT =
      Pattern.compile(
          "\\s+(?:on|of|for|concerning|relating to)\\s+(?:the\\s+)?\\p{Lu}[\\p{L}-]*"
              + "(?:(?:,\\s+|\\s+|,?\\s+and\\s+|\\s+of\\s+|\\s+on\\s+|\\s+the\\s+|\\s+for\\s+)(?=\\p{Lu}|on |of |the |for )"
              + "(?:\\p{Lu}[\\p{L}-]*)?){0,12}");

  private static final Pattern PARTIES =
      Pattern.compile(
          "\\s+(?:between|of the (?:leaders|presidents|heads of state) of)\\s+(?:the\\s+)?"
              + "\\p{Lu}[\\p{L}.-]*(?:(?:\\s|,\\s|,?\\sand\\s(?:the\\s)?)\\p{Lu}[\\p{L}.-]*){0,7}");

  /** Starts only where a run of spaces does, and gives nothing back: linear in the words. */
  private static final Pattern LINKS_AT_END =
      Pattern.compile("(?<![\\s,])(?:[\\s,]++(?:on|of|the|for|and)?+)++$|(?<=\\p{Ll})\\.$");

  private static final Pattern NUMBER = Pattern.compile("\\s+(?:No\\.?\\s*)?\\d{1,4}\\b");

  /** How far after the head a date can stand. */
  private static final int REACH = 60;

  private AgreementExtent() {}

  /** A known name with the article before it and a date behind. */
  static Span named(String view, Sentence sentence, int first, int end) {
    int start = first;
    while (start > 0 && isArticleOrYear(sentence.words().get(start - 1))) {
      start--;
    }
    return new Span(
        sentence.words().get(start).span().start(),
        withDate(
            view, sentence, extend(PARTIES, view, sentence, withSubject(view, sentence, end))));
  }

  /** {@code on Friendship} behind a name whose last word has a capital. */
  private static int withSubject(String view, Sentence sentence, int end) {
    int last = Math.max(view.lastIndexOf(' ', end - 1), sentence.span().start() - 1) + 1;
    return Character.isUpperCase(view.charAt(last)) && view.indexOf(' ', last) == end
        ? extend(SUBJECT, view, sentence, end)
        : end;
  }

  private static boolean isArticleOrYear(Word word) {
    return word.pos() == PartOfSpeech.DET || word.form().matches("(?:19|20)\\d\\d");
  }

  /** The phrase of a head noun, with what stands before it and behind. */
  static Span phrase(String view, Sentence sentence, int head) {
    List<Word> words = sentence.words();
    int start = head;
    while (start > 0 && belongsBefore(words, start - 1, head)) {
      start--;
    }
    boolean isCessation = words.get(head).lower().equals("cessation");
    int end = words.get(isCessation ? head + 2 : head).span().end();
    if (words.get(head).isCapitalised()) {
      end = extend(SUBJECT, view, sentence, end);
    }
    end = extend(NUMBER, view, sentence, end);
    end = extend(PARTIES, view, sentence, end);
    end = withDate(view, sentence, end);
    return new Span(words.get(start).span().start(), end);
  }

  private static boolean belongsBefore(List<Word> words, int index, int head) {
    Word word = words.get(index);
    boolean article = words.get(index + 1).pos() == PartOfSpeech.DET;
    if (article) {
      return false;
    }
    return switch (word.pos()) {
      case ADJ, NOUN, PROPN, NUM, DET -> true;
      case VERB -> index > 0 && isParticiple(words, index, head);
      case PUNCT ->
          word.form().equals("-") || (word.form().equals(",") && isDayAndYear(words, index));
      case ADP, ADV, AUX, CCONJ, INTJ, PART, PRON, SCONJ, SYM, X -> false;
    };
  }

  /** {@code brokered} before a noun, and {@code binding} in {@code a binding treaty}. */
  private static boolean isParticiple(List<Word> words, int index, int head) {
    PartOfSpeech before = words.get(index - 1).pos();
    return words.get(index).lower().endsWith("ed")
        || (words.get(index).lower().endsWith("ing")
            && index == head - 1
            && (before == PartOfSpeech.DET || before == PartOfSpeech.PROPN));
  }

  private static boolean isDayAndYear(List<Word> words, int comma) {
    return comma > 0
        && words.get(comma - 1).form().matches("\\d{1,2}")
        && words.get(comma + 1).form().matches("(19|20)\\d\\d");
  }

  private static int extend(Pattern pattern, String view, Sentence sentence, int from) {
    Matcher matcher = pattern.matcher(view).region(from, Math.max(from, sentence.span().end()));
    return matcher.lookingAt() ? trimLinks(view, from, matcher.end()) : from;
  }

  private static int trimLinks(String view, int from, int end) {
    return from + LINKS_AT_END.matcher(view.substring(from, end)).replaceFirst("").length();
  }

  private static int withDate(String view, Sentence sentence, int from) {
    int ceiling = Math.min(sentence.span().end(), from + REACH);
    Matcher matcher = DATE.matcher(view).region(from, Math.max(from, ceiling));
    if (!matcher.find()) {
      return from;
    }
    String between = view.substring(from, matcher.start());
    boolean joined =
        between.strip().isEmpty() || between.matches("\\s+(which|that) (was|were)\\s+");
    return joined ? matcher.end() : from;
  }
}
