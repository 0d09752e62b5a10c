package org.servanda.reader;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.postag.POSModel;
import org.jspecify.annotations.Nullable;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Sentence;
import org.servanda.reading.Word;
import org.servanda.text.Span;

/**
 * Divides paragraphs into sentences and words and tags the words. Boundaries are those of Unicode
 * Standard Annex 29 with the abbreviations of CLDR; tags come from OpenNLP's model of the English
 * Web Treebank. Immutable and thread-safe.
 */
final class Segmenter {

  static final String TAGGER = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  /** Beyond this a run of words without a full stop is cut, so that tagging stays linear. */
  private static final int LONGEST_SENTENCE = 400;

  private static final Map<String, PartOfSpeech> TAGS =
      Arrays.stream(PartOfSpeech.values())
          .collect(Collectors.toUnmodifiableMap(PartOfSpeech::name, Function.identity()));

  /** Full stops after more than this belong to no abbreviation, however many there are. */
  private static final int LONGEST_ABBREVIATION = 60;

  private static final Set<String> CLITICS =
      Set.of("'s", "’s", "'re", "’re", "'ve", "’ve", "'ll", "’ll", "'d", "’d", "'m", "’m");

  private static final List<String> ABBREVIATIONS =
      List.of(
          "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "Gen.", "Lt.", "Col.", "Maj.", "Capt.", "Sgt.",
          "Adm.", "Gov.", "Sen.", "Rep.", "Rev.", "Hon.", "St.", "Jr.", "Sr.", "No.", "vs.",
          "Brig.", "Amb.", "Pres.", "Min.", "Jan.", "Feb.", "Mar.", "Apr.", "Aug.", "Sept.", "Oct.",
          "Nov.", "Dec.", "U.S.", "U.N.", "U.K.", "E.U.");

  /** Abbreviations that a name always follows. */
  private static final Set<String> TITLES =
      Set.of(
          "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "Gen.", "Lt.", "Col.", "Maj.", "Capt.", "Sgt.",
          "Adm.", "Gov.", "Sen.", "Rep.", "Rev.", "Hon.", "St.", "Brig.", "Amb.");

  /** Words with a capital that start a sentence rather than go on with a name. */
  private static final Set<String> OPENERS =
      Set.of(
          "The", "A", "An", "He", "She", "It", "They", "We", "I", "You", "This", "That", "These",
          "Those", "His", "Her", "Its", "Their", "Our", "There", "In", "On", "At", "By", "For",
          "From", "But", "And", "Or", "So", "As", "If", "When", "While", "After", "Before", "With",
          "However", "Both", "Some", "Many", "Most", "No", "Not", "What", "Who", "Why", "How");

  private static final Set<String> BEFORE_NAMES =
      Set.of("and", "by", "with", "to", "of", "for", "from");

  /** The last word of a sentence with its full stop, and the word before it. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:(?<host>\\p{L}[\\p{L}.'’-]*),? )?[\\p{Ps}\\p{Pi}\"']*(?<word>[\\p{L}.]+\\.)$");

  /** How far back the last words of a sentence are looked at. */
  private static final int LONGEST_TAIL = 40;

  private final POSModel model;
  private final BreakIterator sentenceRules;
  private final BreakIterator wordRules;

  private Segmenter(POSModel model, BreakIterator sentenceRules, BreakIterator wordRules) {
    this.model = model;
    this.sentenceRules = sentenceRules;
    this.wordRules = wordRules;
  }

  static Segmenter load() {
    try (InputStream tagger = Segmenter.class.getResourceAsStream(TAGGER)) {
      if (tagger == null) {
        throw new IllegalStateException(
            "the tagger's model %s is not on the class path: add opennlp-models-pos-en"
                .formatted(TAGGER));
      }
      FilteredBreakIteratorBuilder rules =
          FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH);
      ABBREVIATIONS.forEach(rules::suppressBreakAfter);
      return new Segmenter(
          new POSModel(tagger),
          rules.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH)),
          BreakIterator.getWordInstance(ULocale.ENGLISH));
    } catch (IOException e) {
      throw new UncheckedIOException("the tagger's model %s is damaged".formatted(TAGGER), e);
    }
  }

  /** The sentences of the paragraphs, offsets into {@code view}. */
  List<Sentence> sentences(String view, List<Span> paragraphs) {
    // Break iterators and taggers keep state: each call works on its own.
    BreakIterator sentenceBreaks = sentenceRules.clone();
    BreakIterator wordBreaks = wordRules.clone();
    Tagger tagger = new Tagger(model);
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      String text = paragraph.in(view).replace('\n', ' ');
      for (Span inParagraph : sentenceSpans(text, sentenceBreaks)) {
        List<Span> words = wordSpans(inParagraph.in(text), wordBreaks);
        int offset = paragraph.start() + inParagraph.start();
        for (int from = 0; from < words.size(); from += LONGEST_SENTENCE) {
          int to = Math.min(words.size(), from + LONGEST_SENTENCE);
          sentences.add(tag(view, words.subList(from, to), offset, i, tagger));
        }
      }
    }
    return withNamesAtTheStart(sentences);
  }

  /** A capital at the start of a sentence tells nothing, but the rest of the article may. */
  private static List<Sentence> withNamesAtTheStart(List<Sentence> sentences) {
    Set<String> names = new HashSet<>();
    for (Sentence sentence : sentences) {
      sentence.words().stream()
          .skip(1)
          .filter(word -> word.pos() == PartOfSpeech.PROPN && word.isCapitalised())
          .forEach(word -> names.add(word.form()));
    }
    return sentences.stream().map(sentence -> withNameAtTheStart(sentence, names)).toList();
  }

  private static Sentence withNameAtTheStart(Sentence sentence, Set<String> names) {
    Word first = sentence.words().getFirst();
    boolean open =
        switch (first.pos()) {
          case ADJ, ADV, NOUN, VERB, X, INTJ, SYM -> true;
          case ADP, AUX, CCONJ, DET, NUM, PART, PRON, PROPN, PUNCT, SCONJ -> false;
        };
    if (!open || !names.contains(first.form())) {
      return sentence;
    }
    List<Word> words = new ArrayList<>(sentence.words());
    words.set(0, new Word(first.span(), first.form(), PartOfSpeech.PROPN));
    return new Sentence(sentence.span(), sentence.paragraph(), words);
  }

  private static List<Span> sentenceSpans(String text, BreakIterator breaks) {
    List<Span> spans = new ArrayList<>();
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      Span span = Layout.trim(text, new Span(start, end));
      start = end;
      if (span.isEmpty()) {
        continue;
      }
      boolean goesOn =
          !spans.isEmpty()
              && (Character.isLowerCase(text.charAt(span.start()))
                  ? endsWithMark(text, spans.getLast())
                  : endsInsideName(text, spans.getLast(), span));
      if (goesOn) {
        spans.add(spans.removeLast().cover(span));
      } else {
        spans.add(span);
      }
    }
    return spans;
  }

  private static boolean endsWithMark(String text, Span sentence) {
    char last = text.charAt(sentence.end() - 1);
    return last == '”' || last == '"' || last == '’' || last == '\'';
  }

  /** Whether a full stop belongs to a title, an initial or {@code U.S.}, and the name goes on. */
  private static boolean endsInsideName(String text, Span sentence, Span following) {
    int from = Math.max(sentence.start(), sentence.end() - LONGEST_TAIL);
    Matcher tail = TAIL.matcher(text).region(from, sentence.end());
    if (!tail.find()) {
      return false;
    }
    String word = tail.group("word");
    if (TITLES.contains(word)) {
      return true;
    }
    int end = following.start();
    while (end < following.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String next = text.substring(following.start(), end);
    if (next.isEmpty() || !Character.isUpperCase(next.charAt(0)) || OPENERS.contains(next)) {
      return false;
    }
    @Nullable String host = tail.group("host");
    boolean initial = word.length() == 2;
    return word.matches("(\\p{Lu}\\.)+")
        && (!initial
            || host == null
            || Character.isUpperCase(host.charAt(0))
            || BEFORE_NAMES.contains(host));
  }

  private static List<Span> wordSpans(String sentence, BreakIterator breaks) {
    List<Span> spans = new ArrayList<>();
    breaks.setText(sentence);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (!sentence.substring(start, end).isBlank()) {
        splitClitics(sentence, new Span(start, end), spans);
      }
      start = end;
    }
    return joinAbbreviations(sentence, spans);
  }

  private static void splitClitics(String sentence, Span word, List<Span> into) {
    String form = word.in(sentence).toLowerCase(Locale.ROOT);
    int split = word.end();
    if (form.length() > 3 && (form.endsWith("n't") || form.endsWith("n’t"))) {
      split = word.end() - 3;
    } else {
      int mark = Math.max(form.lastIndexOf('\''), form.lastIndexOf('’'));
      if (mark > 0 && CLITICS.contains(form.substring(mark))) {
        split = word.start() + mark;
      }
    }
    into.add(new Span(word.start(), split));
    if (split < word.end()) {
      into.add(new Span(split, word.end()));
    }
  }

  /** Gives {@code Mr} and {@code U.S} the full stop that belongs to them. */
  private static List<Span> joinAbbreviations(String sentence, List<Span> words) {
    List<Span> joined = new ArrayList<>(words.size());
    for (Span word : words) {
      boolean stop = word.length() == 1 && sentence.charAt(word.start()) == '.';
      if (stop
          && !joined.isEmpty()
          && joined.getLast().end() == word.start()
          && joined.getLast().length() < LONGEST_ABBREVIATION) {
        Span whole = joined.getLast().cover(word);
        String form = whole.in(sentence);
        boolean initial = form.length() == 2 && Character.isUpperCase(form.charAt(0));
        boolean dotted = form.length() > 2 && form.indexOf('.') < form.length() - 1;
        if (initial || (dotted && isLetters(form)) || ABBREVIATIONS.contains(form)) {
          joined.set(joined.size() - 1, whole);
          continue;
        }
      }
      joined.add(word);
    }
    return joined;
  }

  private static boolean isLetters(String form) {
    return form.chars().allMatch(c -> c == '.' || Character.isLetter(c));
  }

  private static Sentence tag(
      String view, List<Span> inSentence, int offset, int paragraph, Tagger tagger) {
    List<Span> spans =
        inSentence.stream().map(s -> new Span(s.start() + offset, s.end() + offset)).toList();
    // The model was trained on contractions in one piece: Malta's, don't.
    List<Span> whole = new ArrayList<>();
    for (Span span : spans) {
      if (isClitic(view, span, whole)) {
        whole.add(whole.removeLast().cover(span));
      } else {
        whole.add(span);
      }
    }
    List<String> tags =
        tagger.tags(whole.stream().map(s -> s.in(view).replace('’', '\'')).toArray(String[]::new));
    List<Word> words = new ArrayList<>(spans.size());
    int piece = 0;
    for (Span span : spans) {
      if (span.start() >= whole.get(piece).end()) {
        piece++;
      }
      boolean first = span.start() == whole.get(piece).start();
      PartOfSpeech host = partOfSpeech(tags.get(piece).split("\\+", 2)[0]);
      String form = span.in(view);
      words.add(new Word(span, form, first ? host : clitic(form, host, tags.get(piece))));
    }
    return new Sentence(spans.getFirst().cover(spans.getLast()), paragraph, words);
  }

  private static boolean isClitic(String view, Span span, List<Span> before) {
    String form = span.in(view).toLowerCase(Locale.ROOT);
    return !before.isEmpty()
        && before.getLast().end() == span.start()
        && (CLITICS.contains(form) || form.equals("n't") || form.equals("n’t"));
  }

  /** A negation or a possessive is a particle; all else that is contracted is an auxiliary. */
  private static PartOfSpeech clitic(String form, PartOfSpeech host, String tag) {
    String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean possessive =
        lower.equals("'s")
            && !tag.endsWith("+AUX")
            && (tag.contains("+") || host != PartOfSpeech.PRON);
    return possessive || lower.equals("n't") ? PartOfSpeech.PART : PartOfSpeech.AUX;
  }

  private static PartOfSpeech partOfSpeech(String tag) {
    return TAGS.getOrDefault(tag, PartOfSpeech.X);
  }
}
