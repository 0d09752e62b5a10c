package org.servanda.issue;

import java.util.List;
import java.util.Objects;

/**
 * An issue with the words that tell of it.
 *
 * @param issue the issue
 * @param words words and phrases that tell of it, in any inflection
 * @param hints words that tell of it less surely, and count half a word
 */
public record IssueEntry(Issue issue, List<String> words, List<String> hints) {

  public IssueEntry {
    Objects.requireNonNull(issue);
    words = List.copyOf(words);
    hints = List.copyOf(hints);
  }
}
