package org.servanda.eval.peer;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.servanda.eval.corpus.RoleSpans;
import org.servanda.eval.finder.AttributionFinder;
import org.servanda.eval.finder.Setting;
import org.servanda.text.Span;

/**
 * Every outermost quotation is a content; its source is the mention that the quotation was
 * attributed to, which may be a pronoun. CoreNLP names no cue.
 */
final class CoreNlpFinder implements AttributionFinder {

  private final StanfordCoreNLP pipeline;

  private CoreNlpFinder(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  static CoreNlpFinder load(List<Setting> settings) {
    Properties properties = new Properties();
    settings.forEach(setting -> properties.setProperty(setting.name(), setting.value()));
    return new CoreNlpFinder(new StanfordCoreNLP(properties));
  }

  @Override
  public String name() {
    return CoreNlp.NAME;
  }

  @Override
  public boolean findsCues() {
    return false;
  }

  @Override
  public List<RoleSpans> find(String id, String text) {
    Annotation document = new Annotation(text);
    pipeline.annotate(document);
    List<CoreLabel> tokens = document.get(CoreAnnotations.TokensAnnotation.class);
    @Nullable List<CoreMap> quotations = document.get(CoreAnnotations.QuotationsAnnotation.class);
    return Objects.requireNonNullElse(quotations, List.<CoreMap>of()).stream()
        .map(quotation -> new RoleSpans(source(quotation, tokens), List.of(), content(quotation)))
        .toList();
  }

  private static List<Span> content(CoreMap quotation) {
    return List.of(
        new Span(
            quotation.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
            quotation.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)));
  }

  private static List<Span> source(CoreMap quotation, List<CoreLabel> tokens) {
    @Nullable Integer first = quotation.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
    @Nullable Integer last = quotation.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
    if (first == null || last == null) {
      return List.of();
    }
    return List.of(new Span(tokens.get(first).beginPosition(), tokens.get(last).endPosition()));
  }
}
