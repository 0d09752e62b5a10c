package org.servanda.eval.corpus;

import java.util.List;

/**
 * What one annotator marked in one text.
 *
 * @param annotator the annotator's code, empty where the file names none
 * @param attributions in the order of the file
 * @param skippedLines lines that could not be read, or that tie words that are not there
 */
public record Annotation(String annotator, List<RoleSpans> attributions, int skippedLines) {

  public Annotation {
    attributions = List.copyOf(attributions);
  }
}
