package org.servanda.eval.corpus;

import java.util.List;

/**
 * A text and what each annotator marked in it.
 *
 * @param id the name of its file without the ending
 * @param text its characters as they are in the file
 * @param annotations by the annotators' codes; empty where nobody annotated it
 */
public record CorpusDocument(String id, String text, List<Annotation> annotations) {

  public CorpusDocument {
    annotations = List.copyOf(annotations);
  }

  public boolean isAnnotated() {
    return !annotations.isEmpty();
  }

  /**
   * What the first annotator marked.
   *
   * @throws IllegalStateException if nobody annotated it
   */
  public List<RoleSpans> gold() {
    if (annotations.isEmpty()) {
      throw new IllegalStateException(
          "document %s has no annotations: leave it out of the measurement".formatted(id));
    }
    return annotations.getFirst().attributions();
  }
}
