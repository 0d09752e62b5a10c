package org.servanda.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.servanda.article.Article;
import org.servanda.encoder.Encoder;
import org.servanda.encoder.Encoding;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.layout.Layout;
import org.servanda.layout.Segment;
import org.servanda.layout.Segmenter;
import org.servanda.reading.Attribution;
import org.servanda.reading.Mention;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Quotation;
import org.servanda.reading.Reading;
import org.servanda.reading.Sentence;
import org.servanda.reading.Word;
import org.servanda.text.AlignedText;
import org.servanda.text.Span;
import org.servanda.text.Typography;

/**
 * Reads an article: sentences and words, quotations, mentions, attributions. It works on a view of
 * the text in plain typography and maps all it finds back to the text itself. One pass of the
 * encoder says what each word is; the rest puts it together. Immutable and thread-safe.
 */
public final class Reader {

  private final Segmenter segmenter;
  private final Encoder encoder;
  private final MentionFinder mentions;

  private Reader(Segmenter segmenter, Encoder encoder, MentionFinder mentions) {
    this.segmenter = segmenter;
    this.encoder = encoder;
    this.mentions = mentions;
  }

  /**
   * Loads the model and the word lists, which takes a moment.
   *
   * @param gazetteer the names to recognise
   */
  public static Reader load(Gazetteer gazetteer) {
    return new Reader(Segmenter.english(), Encoder.load(), new MentionFinder(gazetteer));
  }

  /** Reads one article, in time that grows with its length. */
  public Reading read(Article article) {
    AlignedText aligned = Typography.plain(article.text());
    Layout layout = segmenter.divide(aligned.view());
    Said said = new Said(layout);
    encoder.encode(layout).forEach(said::add);
    List<Attribution> found = AttributionFinder.find(layout, said.sayings);
    List<Sentence> sentences = said.sentences();
    Set<Span> sources =
        found.stream().flatMap(a -> a.source().stream()).collect(Collectors.toUnmodifiableSet());
    return new Reading(
        article,
        sentences.stream().map(s -> inOriginal(s, aligned)).toList(),
        layout.quotations().stream()
            .map(q -> new Quotation(aligned.toOriginal(q.span()), q.depth(), q.closed()))
            .toList(),
        mentions.find(layout.view(), sentences, sources).stream()
            .map(m -> new Mention(aligned.toOriginal(m.span()), m.type()))
            .toList(),
        found.stream().map(a -> inOriginal(a, aligned)).toList());
  }

  /** What the model says of one text, gathered window by window. */
  private final class Said {

    private final Layout layout;
    private final List<Span> words;
    private final List<PartOfSpeech> partsOfSpeech = new ArrayList<>();
    private final List<Saying> sayings = new ArrayList<>();

    Said(Layout layout) {
      this.layout = layout;
      this.words = layout.segments().stream().flatMap(s -> s.words().stream()).toList();
    }

    void add(Encoding encoding) {
      for (int i = 0; i < encoding.wordCount(); i++) {
        partsOfSpeech.add(encoding.partOfSpeech(i));
      }
      int first = encoding.window().firstWord();
      for (RolePath.Found found : RolePath.attributions(encoding, encoder.roleTransitions())) {
        List<Span> cue = spans(List.of(found.cue()), first);
        if (!cue.isEmpty()) {
          sayings.add(
              new Saying(
                  spans(found.source(), first),
                  cue,
                  spans(found.content(), first),
                  found.confidence()));
        }
      }
    }

    /** Where runs stand, without the commas at their edges; a run of nothing else is left out. */
    private List<Span> spans(List<Run> runs, int first) {
      List<Span> spans = new ArrayList<>(runs.size());
      for (Run run : runs) {
        int start = first + run.start();
        int end = first + run.end();
        while (start < end && separates(words.get(start))) {
          start++;
        }
        while (start < end && separates(words.get(end - 1))) {
          end--;
        }
        if (start < end) {
          spans.add(words.get(start).cover(words.get(end - 1)));
        }
      }
      return spans;
    }

    /** Whether a word is a mark that stands between what others say and is no part of it. */
    private boolean separates(Span word) {
      return word.length() == 1 && ",;:.–-".indexOf(layout.view().charAt(word.start())) >= 0;
    }

    List<Sentence> sentences() {
      List<Sentence> sentences = new ArrayList<>(layout.segments().size());
      int next = 0;
      for (Segment segment : layout.segments()) {
        List<Word> tagged = new ArrayList<>(segment.words().size());
        for (Span word : segment.words()) {
          tagged.add(new Word(word, word.in(layout.view()), partsOfSpeech.get(next++)));
        }
        sentences.add(new Sentence(segment.span(), segment.paragraph(), tagged));
      }
      return sentences;
    }
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
