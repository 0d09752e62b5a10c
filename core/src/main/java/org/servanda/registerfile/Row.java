package org.servanda.registerfile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servanda.article.DateBounds;

/**
 * One object of a file, against its layout. Whatever is asked of it and does not hold is written
 * down as a problem of its line; so a conversion asks for all that it needs, and makes its entry
 * only if the row {@linkplain #isSound is sound}. Not thread-safe.
 */
public final class Row {

  private final int line;
  private final Problems problems;

  /** How many problems the file had before this line. */
  private final int before;

  private final List<Reference> references;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, List<String>> lists = new HashMap<>();
  private final Map<String, List<Row>> rows = new HashMap<>();

  /** An id that must be somebody's. */
  record Reference(int line, String id) {}

  Row(int line, Problems problems, List<Reference> references) {
    this.line = line;
    this.problems = problems;
    this.before = problems.count();
    this.references = references;
  }

  /** An object within this one. */
  Row inner() {
    return new Row(line, problems, references);
  }

  void put(String key, String text) {
    texts.put(key, text);
  }

  void put(String key, List<String> list) {
    lists.put(key, List.copyOf(list));
  }

  void putRows(String key, List<Row> inner) {
    rows.put(key, List.copyOf(inner));
  }

  boolean has(String key) {
    return texts.containsKey(key) || lists.containsKey(key) || rows.containsKey(key);
  }

  /** The line it stands on, counted from one. */
  public int line() {
    return line;
  }

  /** The text of a key, white space at its ends stripped; empty where the key is not there. */
  public String text(String key) {
    return texts.getOrDefault(key, "");
  }

  /** The texts of a key; none where it is not there. */
  public List<String> texts(String key) {
    return lists.getOrDefault(key, List.of());
  }

  /** The objects of a key; none where it is not there. */
  public List<Row> rows(String key) {
    return rows.getOrDefault(key, List.of());
  }

  /**
   * The date of a key: a day, a month or a year, as bounds. Empty where the key is not there, and
   * where it is no date, which is then a problem.
   */
  public Optional<DateBounds> date(String key) {
    return dateIn(text(key));
  }

  /** The date that a text is, likewise; empty where the text is. */
  public Optional<DateBounds> dateIn(String text) {
    return text.isEmpty() ? Optional.empty() : WrittenDate.read(this, text);
  }

  /**
   * The text of a key, if it is one of those allowed; empty where the key is not there, and where
   * it is another, which is then a problem.
   *
   * @param what what it would be, such as {@code office}
   */
  public Optional<String> oneOf(String key, Collection<String> allowed, String what) {
    String text = text(key);
    if (text.isEmpty() || allowed.contains(text)) {
      return Optional.of(text).filter(t -> !t.isEmpty());
    }
    problem(text, "is no " + what, "write " + Nearest.to(text, allowed));
    return Optional.empty();
  }

  /** Says that an id must be that of an entry of the file or of one known before. */
  public void refersTo(String id) {
    if (!id.isEmpty()) {
      references.add(new Reference(line, id));
    }
  }

  /** Writes down a problem of this row. */
  public void problem(String value, String rule, String remedy) {
    problems.add(line, value, rule, remedy);
  }

  /** Whether no problem has been found on this line so far, within this row or before it. */
  public boolean isSound() {
    return problems.count() == before;
  }

  /** All texts in it and in the objects within, for what holds of every text. */
  List<String> allTexts() {
    List<String> all = new ArrayList<>(texts.values());
    lists.values().forEach(all::addAll);
    rows.values().forEach(inner -> inner.forEach(row -> all.addAll(row.allTexts())));
    return all;
  }
}
