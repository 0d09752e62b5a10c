package org.servanda.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.servanda.gazetteer.AgreementNames;
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

  /** Heads that mean an agreement with any word before them. */
  private static final Set<String> PLAIN_HEADS =
      Set.of(
          "treaty",
          "treaties",
          "pact",
          "accord",
          "accords",
          "ceasefire",
          "cease-fire",
          "truce",
          "armistice",
          "covenant",
          "compact",
          "cessation of hostilities");

  /** Heads that mean an agreement even without an article: {@code ceasefire holds}. */
  private static final Set<String> TRUCES =
      Set.of("ceasefire", "cease-fire", "truce", "armistice", "cessation of hostilities");

  /** Heads that mean an agreement with a word before them that says so, or a name. */
  private static final Set<String> HEADS_WITH_MODIFIER =
      Set.of(
          "agreement",
          "agreements",
          "deal",
          "memorandum",
          "roadmap",
          "settlement",
          "protocol",
          "protocols");

  /** Heads that mean an agreement with the name of a place right before them. */
  private static final Set<String> HEADS_WITH_PLACE =
      Set.of(
          "agreements",
          "declaration",
          "protocol",
          "protocols",
          "convention",
          "charter",
          "communique",
          "communiqué",
          "memorandum",
          "understanding",
          "understandings",
          "arrangement");

  /** Heads that mean an agreement with a name in capitals, or with a date. */
  private static final Set<String> HEADS_WITH_NAME =
      Set.of(
          "statement",
          "declaration",
          "convention",
          "resolution",
          "charter",
          "communique",
          "communiqué",
          "framework",
          "understanding",
          "understandings",
          "arrangement",
          "package",
          "plan",
          "initiative",
          "document",
          "conclusions");

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
          "exchange",
          "maritime",
          "bilateral",
          "comprehensive",
          "lasting",
          "binding",
          "permanent",
          "definitive",
          "political",
          "negotiated");

  private static final String MONTH =
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

  /** A year, or a month, before or behind a head. */
  private static final Pattern WHEN =
      Pattern.compile("\\b(?:(?:19|20)\\d\\d\\b|" + MONTH + "(?![\\p{L}]))");

  /** That something was concluded, right behind a head. */
  private static final Pattern CONCLUDED =
      Pattern.compile(
          "\\s+(?:(?:that|which)\\s+(?:was|were)\\s+)?(?:signed|reached|concluded|adopted|brokered|mediated"
              + "|initial(?:l)?ed|struck|sealed|agreed)\\b");

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

  private final AgreementNames names;

  /** Finds what looks like an agreement, and what has one of the given names. */
  AgreementMentions(AgreementNames names) {
    this.names = names;
  }

  List<Mention> find(String view, List<Sentence> sentences) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int from = 0;
      for (int i = 0; i < sentence.words().size(); i++) {
        Word head = sentence.words().get(i);
        if (head.span().start() < from) {
          continue;
        }
        int known = names.lengthAt(view, head.span().start());
        if (known > 0) {
          Span span = named(view, sentence, i, head.span().start() + known);
          mentions.add(new Mention(span, MentionType.AGREEMENT));
          from = span.end();
          continue;
        }
        if (!isHead(headAt(sentence.words(), i)) || isModifier(sentence, i)) {
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

  /** A known name with the article before it and a date behind. */
  private static Span named(String view, Sentence sentence, int first, int end) {
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

  /** A word in small letters; for {@code cessation} the phrase that it heads. */
  private static String headAt(List<Word> words, int index) {
    String lower = words.get(index).lower();
    boolean cessation =
        lower.equals("cessation")
            && index + 2 < words.size()
            && words.get(index + 2).lower().equals("hostilities");
    return cessation ? "cessation of hostilities" : lower;
  }

  private static boolean isHead(String lower) {
    return PLAIN_HEADS.contains(lower)
        || HEADS_WITH_MODIFIER.contains(lower)
        || HEADS_WITH_PLACE.contains(lower)
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

  private static boolean countsAsAgreement(String view, Sentence sentence, int head, Span span) {
    String lower = headAt(sentence.words(), head);
    String text = span.in(view);
    if (PLAIN_HEADS.contains(lower)) {
      return !text.equals(lower) || TRUCES.contains(lower);
    }
    boolean dated = WHEN.matcher(text).find();
    boolean named =
        sentence.words().get(head).isCapitalised()
            && head > 0
            && text.matches("(?s).*\\p{Lu}.*\\s.*");
    boolean definite =
        text.startsWith("the ") || text.startsWith("The ") || text.startsWith("this ");
    if (dated || named || (HEADS_WITH_PLACE.contains(lower) && isAfterName(sentence, head))) {
      return true;
    }
    boolean modified = isModified(text);
    if (HEADS_WITH_MODIFIER.contains(lower)) {
      return modified
          || (hasName(text) && !lower.equals("settlement"))
          || (definite && (lower.equals("agreement") || isConcluded(view, span)));
    }
    return (modified && text.contains("lateral"))
        || (definite && lower.equals("statement") && isImplemented(view, span));
  }

  private static boolean isModified(String text) {
    for (String word : text.toLowerCase(Locale.ROOT).split("[\\s-]+", -1)) {
      if (MODIFIERS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of a phrase, but for the first, has a capital. */
  private static boolean hasName(String text) {
    return text.matches("(?s)\\S+\\s.*\\p{Lu}.*|\\p{Lu}\\p{L}+-.*");
  }

  /**
   * Whether a name stands before the head, with a word between at most: {@code the Oslo accords}.
   */
  private static boolean isAfterName(Sentence sentence, int head) {
    for (int i = head - 1; i >= 0 && i >= head - 2; i--) {
      Word before = sentence.words().get(i);
      if (before.pos() == PartOfSpeech.PROPN && before.isCapitalised()) {
        return true;
      }
      if (before.pos() != PartOfSpeech.NOUN) {
        return false;
      }
    }
    return false;
  }

  private static boolean isConcluded(String view, Span span) {
    return CONCLUDED.matcher(view).region(span.end(), view.length()).lookingAt();
  }

  /** Whether the words before speak of what is done with agreements. */
  private static boolean isImplemented(String view, Span span) {
    String before = view.substring(Math.max(0, span.start() - 40), span.start());
    return before.matches(
        "(?is).*\\b(provisions?|implementation|implementing|terms|violations?|points?|articles?"
            + "|breach|compliance|clauses?)( of| with)?\\s+$");
  }
}
