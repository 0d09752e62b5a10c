package org.servanda.eval.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.servanda.eval.training.JsonLines;
import org.servanda.eval.training.NameLine;
import org.servanda.reading.MentionType;
import org.servanda.text.CodePoints;
import org.servanda.text.Span;

/**
 * The names that CoreNLP finds in texts, as examples for the reader's model to learn from: lines
 * {@code {"id","text"}} on standard input, lines of {@link NameLine} on standard output.
 */
public final class CoreNlpNames {

  private CoreNlpNames() {}

  /** Started by {@code training/run}. */
  public static void main(String[] arguments) throws IOException {
    RedwoodConfiguration.current().clear().apply();
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    JsonLines.each(
        new BufferedReader(new InputStreamReader(System.in, UTF_8)),
        new PrintWriter(System.out, false, UTF_8),
        (id, text) -> names(pipeline, id, text));
  }

  private static List<NameLine> names(StanfordCoreNLP pipeline, String id, String text) {
    Annotation document = new Annotation(text);
    pipeline.annotate(document);
    CodePoints codePoints = CodePoints.of(text);
    List<NameLine> names = new ArrayList<>();
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      for (CoreMap mention : sentence.get(CoreAnnotations.MentionsAnnotation.class)) {
        Optional<MentionType> type =
            type(mention.get(CoreAnnotations.NamedEntityTagAnnotation.class));
        Span span =
            codePoints.fromUtf16(
                new Span(
                    mention.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                    mention.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)));
        // CoreNLP counts pronouns among them, which have no name.
        type.filter(found -> !isPronoun(mention))
            .ifPresent(found -> names.add(new NameLine(id, span.start(), span.end(), found)));
      }
    }
    return names;
  }

  private static boolean isPronoun(CoreMap mention) {
    return mention.get(CoreAnnotations.TokensAnnotation.class).getFirst().tag().startsWith("PRP");
  }

  private static Optional<MentionType> type(String tag) {
    return switch (tag) {
      case "PERSON" -> Optional.of(MentionType.PERSON);
      case "TITLE" -> Optional.of(MentionType.OFFICE);
      case "COUNTRY", "NATIONALITY" -> Optional.of(MentionType.COUNTRY);
      case "ORGANIZATION" -> Optional.of(MentionType.ORGANIZATION);
      case "LOCATION", "CITY", "STATE_OR_PROVINCE" -> Optional.of(MentionType.PLACE);
      case "RELIGION", "IDEOLOGY" -> Optional.of(MentionType.GROUP);
      default -> Optional.empty();
    };
  }
}
