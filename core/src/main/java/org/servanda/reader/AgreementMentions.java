package org.servanda.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.servanda.reading.Mention;
import org.servanda.reading.MentionType;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Sentence;
import org.servanda.reading.Word;
import org.servanda.text.Span;

/**
 * Finds words that name an agreement: a head noun such as {@code treaty}, with what stands before
 * it and with the subject, parties or date that follow it. Heads with other meanings count only
 * where a date, a capital or a modifier shows that a document is meant.
 */
final class AgreementMentions {

  private static final Set<String> PLAIN_HEADS =
      Set.of(
          "treaty",
          "pact",
          "accord",
          "accords",
          "ceasefire",
          "cease-fire",
          "truce",
          "armistice",
          "treaties");

  /** Heads that mean an agreement even without an article: {@code ceasefire holds}. */
  private static final Set<String> TRUCES = Set.of("ceasefire", "cease-fire", "truce", "armistice");

  private static final Set<String> HEADS_WITH_MODIFIER =
      Set.of("agreement", "deal", "memorandum", "roadmap");

  private static final Set<String> HEADS_WITH_NAME =
      Set.of(
          "statement",
          "declaration",
          "protocol",
          "protocols",
          "convention",
          "resolution",
          "charter",
          "communique",
          "communiqué",
          "agreements",
          "framework",
          "understanding");

  private static final Set<String> MODIFIERS =
      Set.of(
          "trilateral",
          "tripartite",
          "quadrilateral",
          "peace",
          "ceasefire",
          "truce",
          "nuclear",
          "brokered",
          "mediated",
          "border",
          "prisoner",
          "grain",
          "security",
          "framework",
          "withdrawal",
          "disengagement",
          "armistice",
          "interim",
          "final",
          "power-sharing",
          "sharing",
          "demarcation",
          "normalization",
          "normalisation",
          "hostage",
          "exchange");

  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:of|on|from|in|since|dated|signed|reached|adopted|concluded|brokered|agreed)\\s+){1,3}"
              + "(?:the\\s+)?(?:(?:\\d{1,2}\\s+)?"
              + "(?:January|February|March|April|May|June|July|August|September|October|November|"
              + "December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)"
              + "(?:\\s+\\d{1,2})?,?\\s+)?(?:19|20)\\d\\d\\b");

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

  private AgreementMentions() {}

  static List<Mention> find(String view, List<Sentence> sentences) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int from = 0;
      for (int i = 0; i < sentence.words().size(); i++) {
        Word head = sentence.words().get(i);
        if (head.span().start() < from || !isHead(head.lower()) || isModifier(sentence, i)) {
          continue;
        }
        Span span = phrase(view, sentence, i);
        if (span.start() >= from && countsAsAgreement(view, sentence, i, span)) {
          mentions.add(new Mention(span, MentionType.AGREEMENT));
          from = span.end();
        }
      }
    }
    return mentions;
  }

  private static boolean isHead(String lower) {
    return PLAIN_HEADS.contains(lower)
        || HEADS_WITH_MODIFIER.contains(lower)
        || HEADS_WITH_NAME.contains(lower);
  }

  /** Whether the next word is the head that counts, as in {@code ceasefire agreement}. */
  private static boolean isModifier(Sentence sentence, int index) {
    return index + 1 < sentence.words().size() && isHead(sentence.words().get(index + 1).lower());
  }

  private static Span phrase(String view, Sentence sentence, int head) {
    List<Word> words = sentence.words();
    int start = head;
    while (start > 0 && belongsBefore(words, start - 1, head)) {
      start--;
    }
    int end = words.get(head).span().end();
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
      case VERB -> word.lower().endsWith("ed") && index + 1 < head + 1 && index > 0;
      case PUNCT ->
          word.form().equals("-") || (word.form().equals(",") && isDayAndYear(words, index));
      case ADP, ADV, AUX, CCONJ, INTJ, PART, PRON, SCONJ, SYM, X -> false;
    };
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

  private static boolean countsAsAgreement(String view, Sentence sentence, int head, Span span) {
    String lower = sentence.words().get(head).lower();
    String text = span.in(view);
    if (PLAIN_HEADS.contains(lower)) {
      return !text.equals(lower) || TRUCES.contains(lower);
    }
    boolean dated = text.matches("(?s).*\\b(19|20)\\d\\d\\b.*");
    boolean named =
        sentence.words().get(head).isCapitalised()
            && head > 0
            && text.matches("(?s).*\\p{Lu}.*\\s.*");
    boolean modified = false;
    for (String word : text.toLowerCase(Locale.ROOT).split("[\\s-]+", -1)) {
      modified |= MODIFIERS.contains(word);
    }
    boolean definite =
        text.startsWith("the ") || text.startsWith("The ") || text.startsWith("this ");
    return dated
        || named
        || (modified && !HEADS_WITH_NAME.contains(lower))
        || (modified && text.contains("lateral"))
        || (definite && lower.equals("agreement"))
        || (definite && lower.equals("statement") && isImplemented(view, span));
  }

  /** Whether the words before speak of what is done with agreements. */
  private static boolean isImplemented(String view, Span span) {
    String before = view.substring(Math.max(0, span.start() - 40), span.start());
    return before.matches(
        "(?is).*\\b(provisions?|implementation|implementing|terms|violations?|points?|articles?"
            + "|breach|compliance|clauses?)( of| with)?\\s+$");
  }
}
