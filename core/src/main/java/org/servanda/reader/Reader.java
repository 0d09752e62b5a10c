package org.servanda.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.servanda.article.Article;
import org.servanda.encoder.Encoder;
import org.servanda.encoder.Encoding;
import org.servanda.encoder.MentionTag;
import org.servanda.gazetteer.AgreementNames;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.layout.Layout;
import org.servanda.layout.Segment;
import org.servanda.layout.Segmenter;
import org.servanda.reading.Attribution;
import org.servanda.reading.Mention;
import org.servanda.reading.MentionType;
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
   * @param agreements the agreements to recognise by name
   */
  public static Reader load(Gazetteer gazetteer, AgreementNames agreements) {
    return new Reader(
        Segmenter.english(), Encoder.load(), new MentionFinder(gazetteer, agreements));
  }

  /**
   * Reads one article, in time that grows with its length. Of an article in another language than
   * English only the layout is read: sentences, words and quotations, but not who says what.
   */
  public Reading read(Article article) {
    AlignedText aligned = Typography.plain(article.text());
    Layout layout = segmenter.divide(aligned.view());
    Said said = new Said(layout);
    boolean reads = reads(article.language());
    if (reads) {
      encoder.encode(layout).forEach(said::add);
    } else {
      said.leaveOpen();
    }
    List<Attribution> found = reads ? AttributionFinder.find(layout, said.sayings) : List.of();
    List<Sentence> sentences = said.sentences();
    return new Reading(
        article,
        sentences.stream().map(s -> inOriginal(s, aligned)).toList(),
        layout.quotations().stream()
            .map(q -> new Quotation(aligned.toOriginal(q.span()), q.depth(), q.closed()))
            .toList(),
        mentions.find(layout.view(), sentences, said.names).stream()
            .map(m -> new Mention(aligned.toOriginal(m.span()), m.type()))
            .toList(),
        found.stream().map(a -> inOriginal(a, aligned)).toList());
  }

  /**
   * Whether texts in a language are read; one that was not found out is tried.
   *
   * @param language a BCP 47 tag, or {@code und}
   */
  public static boolean reads(String language) {
    return language.equals("und") || Locale.forLanguageTag(language).getLanguage().equals("en");
  }

  /** What the model says of one text, gathered window by window. */
  private final class Said {

    private final Layout layout;
    private final List<Span> words;
    private final List<PartOfSpeech> partsOfSpeech = new ArrayList<>();
    private final List<Saying> sayings = new ArrayList<>();
    private final List<Mention> names = new ArrayList<>();

    Said(Layout layout) {
      this.layout = layout;
      this.words = layout.segments().stream().flatMap(s -> s.words().stream()).toList();
    }

    void leaveOpen() {
      words.forEach(word -> partsOfSpeech.add(PartOfSpeech.X));
    }

    void add(Encoding encoding) {
      for (int i = 0; i < encoding.wordCount(); i++) {
        partsOfSpeech.add(encoding.partOfSpeech(i));
      }
      int first = encoding.window().firstWord();
      for (FoundAttribution found : FoundAttribution.in(encoding, encoder.roleTransitions())) {
        sayings.add(
            new Saying(
                spans(found.source(), first),
                List.of(cue(found.cue(), first)),
                spans(found.content(), first),
                found.confidence()));
      }
      addNames(encoding);
    }

    private void addNames(Encoding encoding) {
      for (int i = 0; i < encoding.wordCount(); ) {
        int start = i;
        Optional<MentionType> type = MentionTag.type(encoding.mention(i));
        i++;
        while (i < encoding.wordCount()
            && !MentionTag.begins(encoding.mention(i))
            && type.isPresent()
            && type.equals(MentionTag.type(encoding.mention(i)))) {
          i++;
        }
        int first = encoding.window().firstWord();
        Span span = words.get(first + start).cover(words.get(first + i - 1));
        type.ifPresent(named -> names.add(new Mention(span, named)));
      }
    }

    /** Where a cue stands, without the marks at its edges, unless it is nothing else. */
    private Span cue(Run run, int first) {
      List<Span> trimmed = spans(List.of(run), first);
      return trimmed.isEmpty()
          ? words.get(first + run.start()).cover(words.get(first + run.end() - 1))
          : trimmed.getFirst();
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
      int first = layout.view().codePointAt(word.start());
      return (word.length() == 1 && ",;:.–-".indexOf(first) >= 0)
          || Character.getType(first) == Character.OTHER_SYMBOL;
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
        aligned.toOriginal(attribution.source()),
        aligned.toOriginal(attribution.cue()),
        aligned.toOriginal(attribution.content()),
        attribution.style(),
        attribution.confidence());
  }
}
