package org.servanda.eval.peer;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Map;
import java.util.TreeMap;
import org.servanda.eval.finder.AttributionFinder;
import org.servanda.eval.finder.Peer;

/**
 * Stanford CoreNLP's quotation pipeline with its default models. What quotation attribution does
 * not use is switched off, so that its time is not wasted: fine-grained entity types and the
 * reading of dates. Coreference is the statistical one, which reads dependencies, so that no
 * constituency parser is needed.
 */
public final class CoreNlp implements Peer {

  static final String NAME = "Stanford CoreNLP 4.5.10";

  /** For the service loader. */
  public CoreNlp() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, String> settings() {
    return new TreeMap<>(
        Map.of(
            "annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote",
            "coref.algorithm", "statistical",
            "ner.applyFineGrained", "false",
            "ner.useSUTime", "false",
            "quote.attributeQuotes", "true"));
  }

  @Override
  public AttributionFinder load() {
    RedwoodConfiguration.current().clear().apply();
    return CoreNlpFinder.load(settings());
  }
}
