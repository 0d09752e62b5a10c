package org.servanda.eval.labels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.servanda.article.Article;
import org.servanda.encoder.Encoder;
import org.servanda.encoder.EventTypes;
import org.servanda.encoder.Window;
import org.servanda.eval.corpus.PloverPairs;
import org.servanda.eval.corpus.Treebank;
import org.servanda.gazetteer.AgreementNames;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.layout.Layout;
import org.servanda.layout.Segmenter;
import org.servanda.reader.Reader;
import org.servanda.reading.EventType;
import org.servanda.reading.Mention;
import org.servanda.reading.MentionType;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Reading;
import org.servanda.reading.Word;
import org.servanda.text.AlignedText;
import org.servanda.text.Span;
import org.servanda.text.SpanIndex;
import org.servanda.text.Typography;

/** Measures what the model's smaller heads say. */
public final class LabelsMeasurement {

  private static final String PROPER_NOUN = "PROPN";

  private static final List<String> GENRES = List.of("news", "interview", "speech", "bio");

  /** Who or where a word is: what a treebank's entities and our mentions have in common. */
  private enum Name {
    PERSON,
    ORGANIZATION,
    PLACE
  }

  private LabelsMeasurement() {}

  /** All of it, on the corpora in a folder. */
  public static LabelsRecord in(Path corpora) {
    Reader reader = Reader.load(Gazetteer.load(), AgreementNames.NONE);
    return new LabelsRecord(
        List.of(
            events(PloverPairs.read(corpora.resolve("plover-pairs/train.tsv"))),
            names(reader, Treebank.read("GUM", gum(corpora.resolve("ud/gum")))),
            partsOfSpeech(
                reader,
                Treebank.read(
                    "EWT dev", List.of(corpora.resolve("ud/ewt/en_ewt-ud-dev.conllu"))))));
  }

  /** The files in which people, organisations and places are talked about. */
  private static List<Path> gum(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(
              file ->
                  GENRES.stream()
                      .anyMatch(g -> String.valueOf(file.getFileName()).startsWith("GUM_" + g)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The type of what one mention does to another, on sentences kept from training. */
  private static LabelAccuracy events(PloverPairs pairs) {
    LabelCounts<EventType> counts = new LabelCounts<>(EventType.class);
    try (Encoder encoder = Encoder.load();
        EventTypes types = EventTypes.load()) {
      for (PloverPairs.Pair pair : pairs.kept()) {
        counts.add(Optional.of(pair.type()), event(encoder, types, pair));
      }
    }
    return counts.accuracy("PLOVER root type of a pair", pairs.name(), pairs.sha256());
  }

  private static Optional<EventType> event(
      Encoder encoder, EventTypes types, PloverPairs.Pair pair) {
    AlignedText aligned = Typography.plain(pair.sentence());
    Layout layout = Segmenter.english().divide(aligned.view());
    List<Span> words = layout.segments().stream().flatMap(s -> s.words().stream()).toList();
    for (Window window : encoder.windows(layout)) {
      List<Span> inside =
          words.subList(window.firstWord(), window.firstWord() + window.wordCount());
      List<Integer> source = numbers(inside, aligned.toView(pair.source()));
      List<Integer> target = numbers(inside, aligned.toView(pair.target()));
      if (!source.isEmpty() && !target.isEmpty()) {
        Map<EventType, Double> likely =
            types.of(
                encoder.vectors(window),
                source.getFirst(),
                source.getLast() + 1,
                target.getFirst(),
                target.getLast() + 1);
        return likely.entrySet().stream()
            .max(Map.Entry.<EventType, Double>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey);
      }
    }
    return Optional.empty();
  }

  private static List<Integer> numbers(List<Span> words, Span span) {
    return IntStream.range(0, words.size())
        .filter(i -> words.get(i).overlaps(span))
        .boxed()
        .toList();
  }

  /** Persons, organisations and places among a treebank's proper nouns. */
  private static LabelAccuracy names(Reader reader, Treebank treebank) {
    LabelCounts<Name> counts = new LabelCounts<>(Name.class);
    for (Treebank.Document document : treebank.documents()) {
      Reading reading = reader.read(Article.ofText(document.id(), document.text()));
      SpanIndex<Mention> mentions = SpanIndex.of(reading.mentions(), Mention::span);
      for (Treebank.Token word : document.words()) {
        if (word.partOfSpeech().equals(PROPER_NOUN)) {
          counts.add(
              word.entity().flatMap(LabelsMeasurement::ofEntity),
              mentions.overlapping(word.span()).stream()
                  .min(Comparator.comparingInt(m -> m.span().length()))
                  .flatMap(mention -> ofMention(mention.type())));
        }
      }
    }
    return counts.accuracy("names, by word", treebank.name(), treebank.sha256());
  }

  private static Optional<Name> ofEntity(String type) {
    return switch (type) {
      case "person" -> Optional.of(Name.PERSON);
      case "organization" -> Optional.of(Name.ORGANIZATION);
      case "place" -> Optional.of(Name.PLACE);
      default -> Optional.empty();
    };
  }

  private static Optional<Name> ofMention(MentionType type) {
    return switch (type) {
      case PERSON, OFFICE -> Optional.of(Name.PERSON);
      case ORGANIZATION -> Optional.of(Name.ORGANIZATION);
      case COUNTRY, PLACE -> Optional.of(Name.PLACE);
      case AGREEMENT, GROUP -> Optional.empty();
    };
  }

  /** Parts of speech of the words that we and a treebank divide alike. */
  private static LabelAccuracy partsOfSpeech(Reader reader, Treebank treebank) {
    LabelCounts<PartOfSpeech> counts = new LabelCounts<>(PartOfSpeech.class);
    for (Treebank.Document document : treebank.documents()) {
      Reading reading = reader.read(Article.ofText(document.id(), document.text()));
      SpanIndex<Word> words =
          SpanIndex.of(
              reading.sentences().stream().flatMap(s -> s.words().stream()).toList(), Word::span);
      for (Treebank.Token token : document.words()) {
        if (!token.partOfSpeech().equals("_")) {
          words.overlapping(token.span()).stream()
              .filter(word -> word.span().equals(token.span()))
              .forEach(
                  word ->
                      counts.add(
                          Optional.of(PartOfSpeech.valueOf(token.partOfSpeech())),
                          Optional.of(word.pos())));
        }
      }
    }
    return counts.accuracy("parts of speech", treebank.name(), treebank.sha256());
  }
}
