package org.servanda.reader;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.servanda.article.Article;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.reading.Attribution;
import org.servanda.reading.Mention;
import org.servanda.reading.Quotation;
import org.servanda.reading.Reading;
import org.servanda.reading.Sentence;
import org.servanda.reading.Word;
import org.servanda.text.AlignedText;
import org.servanda.text.Span;
import org.servanda.text.Typography;

/**
 * Reads an article: sentences and words, quotations, mentions, attributions. It works on a view of
 * the text in plain typography and maps all it finds back to the text itself. Immutable and
 * thread-safe.
 */
public final class Reader {

  private final Segmenter segmenter;
  private final MentionFinder mentions;
  private final AttributionFinder attributions;

  private Reader(Segmenter segmenter, MentionFinder mentions, AttributionFinder attributions) {
    this.segmenter = segmenter;
    this.mentions = mentions;
    this.attributions = attributions;
  }

  /**
   * Loads the tagger's model and the word lists, which takes a moment.
   *
   * @param gazetteer the names to recognise
   */
  public static Reader load(Gazetteer gazetteer) {
    return new Reader(Segmenter.load(), new MentionFinder(gazetteer), AttributionFinder.load());
  }

  /** Reads one article, in time that grows with its length. */
  public Reading read(Article article) {
    AlignedText aligned = Typography.plain(article.text());
    String view = aligned.view();
    List<Span> paragraphs = Layout.paragraphs(view);
    List<Sentence> sentences = segmenter.sentences(view, paragraphs);
    List<Quotation> quotations = QuotationFinder.find(view, paragraphs);
    List<Attribution> found = attributions.find(view, paragraphs, sentences, quotations);
    Set<Span> sources =
        found.stream().flatMap(a -> a.source().stream()).collect(Collectors.toUnmodifiableSet());
    return new Reading(
        article,
        sentences.stream().map(s -> inOriginal(s, aligned)).toList(),
        quotations.stream()
            .map(q -> new Quotation(aligned.toOriginal(q.span()), q.depth(), q.closed()))
            .toList(),
        mentions.find(view, sentences, sources).stream()
            .map(m -> new Mention(aligned.toOriginal(m.span()), m.type()))
            .toList(),
        found.stream().map(a -> inOriginal(a, aligned)).toList());
  }

  private static Sentence inOriginal(Sentence sentence, AlignedText aligned) {
    List<Word> words =
        sentence.words().stream()
            .map(w -> new Word(aligned.toOriginal(w.span()), w.form(), w.pos()))
            .toList();
    return new Sentence(aligned.toOriginal(sentence.span()), sentence.paragraph(), words);
  }

  private static Attribution inOriginal(Attribution attribution, AlignedText aligned) {
    return new Attribution(
        inOriginal(attribution.source(), aligned),
        inOriginal(attribution.cue(), aligned),
        inOriginal(attribution.content(), aligned),
        attribution.style(),
        attribution.confidence());
  }

  private static List<Span> inOriginal(List<Span> spans, AlignedText aligned) {
    return spans.stream().map(aligned::toOriginal).toList();
  }
}
