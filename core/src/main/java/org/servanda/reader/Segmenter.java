package org.servanda.reader;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
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

  private static final String TAGGER = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  /** A longer run of words without a full stop is cut: the tagger's time grows with its square. */
  private static final int LONGEST_SENTENCE = 150;

  private static final Map<String, PartOfSpeech> TAGS =
      Arrays.stream(PartOfSpeech.values())
          .collect(Collectors.toUnmodifiableMap(PartOfSpeech::name, Function.identity()));

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
      WordBreaks.ABBREVIATIONS.forEach(rules::suppressBreakAfter);
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
    POSTaggerME tagger = new POSTaggerME(model, POSTagFormat.UD);
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      String text = paragraph.in(view).replace('\n', ' ');
      for (Span inParagraph : SentenceBreaks.spans(text, sentenceBreaks)) {
        List<Span> words = WordBreaks.spans(inParagraph.in(text), wordBreaks);
        int offset = paragraph.start() + inParagraph.start();
        for (int from = 0; from < words.size(); from += LONGEST_SENTENCE) {
          int to = Math.min(words.size(), from + LONGEST_SENTENCE);
          sentences.add(tag(view, words.subList(from, to), offset, i, tagger));
        }
      }
    }
    return NameTags.corrected(sentences);
  }

  private static Sentence tag(
      String view, List<Span> inSentence, int offset, int paragraph, POSTaggerME tagger) {
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
    String[] tags =
        tagger.tag(whole.stream().map(s -> s.in(view).replace('’', '\'')).toArray(String[]::new));
    List<Word> words = new ArrayList<>(spans.size());
    int piece = 0;
    for (Span span : spans) {
      if (span.start() >= whole.get(piece).end()) {
        piece++;
      }
      boolean first = span.start() == whole.get(piece).start();
      PartOfSpeech host = partOfSpeech(tags[piece].split("\\+", 2)[0]);
      String form = span.in(view);
      words.add(new Word(span, form, first ? host : clitic(form, host, tags[piece])));
    }
    return new Sentence(spans.getFirst().cover(spans.getLast()), paragraph, words);
  }

  private static boolean isClitic(String view, Span span, List<Span> before) {
    String form = span.in(view).toLowerCase(Locale.ROOT);
    return !before.isEmpty()
        && before.getLast().end() == span.start()
        && (WordBreaks.CLITICS.contains(form) || form.equals("n't") || form.equals("n’t"));
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
