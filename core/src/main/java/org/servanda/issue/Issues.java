package org.servanda.issue;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.gazetteer.Table;
import org.servanda.reading.Word;
import org.servanda.registerfile.FileContent;

/**
 * The issues that positions and claims are sorted by. Which one words are about is told by the
 * words and phrases of each: more of them count more, and a longer phrase more than a word. Where
 * nothing tells, or two issues are told equally, it is none. Immutable and thread-safe.
 */
public final class Issues {

  private static final int OF_WORD = 2;
  private static final int OF_HINT = 1;

  private final Map<String, IssueEntry> entries;

  /** From the key of a phrase to what it tells. */
  private final Map<String, Sign> signs;

  private record Sign(Issue issue, int weight) {}

  private Issues(Map<String, IssueEntry> entries) {
    this.entries = Collections.unmodifiableMap(entries);
    this.signs = new HashMap<>();
    for (IssueEntry entry : entries.values()) {
      Terms.phrases(entry.hints()).forEach(key -> sign(key, entry, OF_HINT));
      Terms.phrases(entry.words()).forEach(key -> sign(key, entry, OF_WORD + spaces(key)));
    }
  }

  private void sign(String key, IssueEntry entry, int weight) {
    signs.put(key, new Sign(entry.issue(), weight));
  }

  private static int spaces(String key) {
    return (int) key.chars().filter(c -> c == ' ').count();
  }

  /** The issues that ship with the program. */
  public static Issues load() {
    Map<String, IssueEntry> entries = new LinkedHashMap<>();
    for (List<String> row : Table.rows(Issues.class, "issues.tsv", 4)) {
      Issue issue = new Issue(row.get(0), row.get(1));
      entries.put(
          issue.id(), new IssueEntry(issue, Table.values(row.get(2)), Table.values(row.get(3))));
    }
    return new Issues(entries);
  }

  /**
   * These with those of a file. An entry of a known id adds its words to that issue, and gives it
   * its name. A word that is another issue's is from then on only that of the later entry.
   */
  public Issues with(FileContent.Entries<IssueEntry> additions) {
    Map<String, IssueEntry> all = new LinkedHashMap<>(entries);
    for (IssueEntry added : additions.entries()) {
      @Nullable IssueEntry known = all.remove(added.issue().id());
      all.put(
          added.issue().id(),
          known == null
              ? added
              : new IssueEntry(
                  added.issue(),
                  joined(known.words(), added.words()),
                  joined(known.hints(), added.hints())));
    }
    return new Issues(all);
  }

  private static List<String> joined(List<String> known, List<String> added) {
    Set<String> all = new LinkedHashSet<>(known);
    all.addAll(added);
    return List.copyOf(all);
  }

  /** All issues with their words; those that ship with the program first. */
  public Collection<IssueEntry> all() {
    return entries.values();
  }

  /** The issue of an id. */
  public Optional<Issue> issue(String id) {
    return Optional.ofNullable(entries.get(id)).map(IssueEntry::issue);
  }

  /** What words of a report are about. */
  public Optional<Issue> of(List<Word> words) {
    return ofForms(words.stream().map(Word::form).toList());
  }

  /** What words are about, each as it is written. */
  public Optional<Issue> ofForms(List<String> forms) {
    List<String> keys = Terms.keys(forms);
    Map<Issue, Integer> scores = new HashMap<>();
    Set<String> counted = new HashSet<>();
    int at = 0;
    while (at < keys.size()) {
      int length = longestAt(keys, at);
      String key = length == 0 ? "" : String.join(" ", keys.subList(at, at + length));
      @Nullable Sign sign = signs.get(key);
      if (sign != null && counted.add(key)) {
        scores.merge(sign.issue(), sign.weight(), Integer::sum);
      }
      at += Math.max(1, length);
    }
    return best(scores);
  }

  /** How many words the longest phrase from a place on has; 0 where none starts there. */
  private int longestAt(List<String> keys, int at) {
    for (int length = Math.min(Terms.LONGEST, keys.size() - at); length > 0; length--) {
      if (signs.containsKey(String.join(" ", keys.subList(at, at + length)))) {
        return length;
      }
    }
    return 0;
  }

  private static Optional<Issue> best(Map<Issue, Integer> scores) {
    int most = scores.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Issue> best =
        scores.entrySet().stream()
            .filter(score -> score.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
  }
}
