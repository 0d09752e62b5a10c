package org.servanda.eval.corpus;

import java.util.List;

/**
 * A folder of texts with their annotations.
 *
 * @param name the last two parts of its path, such as {@code polnear/dev}
 * @param sha256 a checksum over its files: their names and bytes, in the order of their names
 * @param documents in the order of their ids
 */
public record Corpus(String name, String sha256, List<CorpusDocument> documents) {

  public Corpus {
    documents = List.copyOf(documents);
  }

  /** Those that somebody annotated. */
  public List<CorpusDocument> annotated() {
    return documents.stream().filter(CorpusDocument::isAnnotated).toList();
  }

  /** How many lines of all annotation files were skipped. */
  public int skippedLines() {
    return documents.stream()
        .flatMap(document -> document.annotations().stream())
        .mapToInt(Annotation::skippedLines)
        .sum();
  }
}
