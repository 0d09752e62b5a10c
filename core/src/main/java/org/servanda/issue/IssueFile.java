package org.servanda.issue;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.servanda.registerfile.FileContent;
import org.servanda.registerfile.Key;
import org.servanda.registerfile.Layout;
import org.servanda.registerfile.RegisterFile;
import org.servanda.registerfile.Row;

/**
 * Reads the issues that users add, JSON Lines of {@code {"id","name","words","hints"}}. An id that
 * is known adds to that issue; a new one needs a name and words. Immutable and thread-safe.
 */
public final class IssueFile {

  private static final Layout LAYOUT =
      Layout.of(Key.needed("id"), Key.text("name"), Key.texts("words"), Key.texts("hints"));

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{0,60}(?:-[a-z0-9]{1,60}){0,8}");

  private final Issues issues;

  /** Files that add to issues. */
  public IssueFile(Issues issues) {
    this.issues = issues;
  }

  /**
   * Reads a file.
   *
   * @param file its name, for messages
   * @param text its text, read to its end and not closed
   * @return all entries, or all problems
   * @throws IOException if the text cannot be read to its end
   */
  public FileContent<IssueEntry> read(String file, Reader text) throws IOException {
    Map<String, Integer> lines = new HashMap<>();
    return new RegisterFile<>(LAYOUT, id -> issues.issue(id).isPresent(), row -> entry(row, lines))
        .read(file, text);
  }

  private Optional<IssueEntry> entry(Row row, Map<String, Integer> lines) {
    String id = row.text("id");
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      row.problem(
          id, "is no id of an issue", "write small letters and digits, words joined by hyphens");
    }
    Optional<Issue> known = issues.issue(id);
    if (known.isEmpty() && row.text("name").isEmpty()) {
      row.problem(
          id, "is a new issue without a name", "give it a name, or see how the id is spelt");
    }
    List<String> words = row.texts("words");
    List<String> hints = row.texts("hints");
    if (words.isEmpty() && (known.isEmpty() || hints.isEmpty())) {
      row.problem(id, "has no words", "give words that tell of it");
    }
    words.forEach(word -> check(row, word, lines));
    hints.forEach(word -> check(row, word, lines));
    if (!row.isSound()) {
      return Optional.empty();
    }
    String name = row.text("name").isEmpty() ? known.map(Issue::name).orElse(id) : row.text("name");
    return Optional.of(new IssueEntry(new Issue(id, name), words, hints));
  }

  private static void check(Row row, String word, Map<String, Integer> lines) {
    @Nullable String key = Terms.phrase(word);
    if (key == null) {
      row.problem(
          word,
          "is not one to %d words that tell anything".formatted(Terms.LONGEST),
          "leave out articles and 'of', and what a shorter phrase says too");
      return;
    }
    @Nullable Integer first = lines.putIfAbsent(key, row.line());
    if (first != null) {
      row.problem(
          word,
          "stands on line %d already, maybe in another inflection".formatted(first),
          "let each word tell of one issue, once");
    }
  }
}
