package org.servanda.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.gazetteer.Table;

/**
 * The words that speak of time. An entry in small letters stands for the word in any case; one with
 * a capital only for itself. Immutable and thread-safe.
 */
final class Lexicon {

  /** What is known of a word or several. */
  record Entry(String words, Sign sign, String value) {
    int number() {
      boolean counts = value.length() <= 4 && !value.isEmpty();
      for (int i = value.startsWith("-") ? 1 : 0; i < value.length(); i++) {
        counts &= Character.isDigit(value.charAt(i));
      }
      return counts ? Integer.parseInt(value) : 0;
    }
  }

  private final Map<String, Lexeme> words = new HashMap<>();

  /** Entries that are more than a run of letters, by their first letters, the longest first. */
  private final Map<String, List<Lexeme>> phrases = new HashMap<>();

  private Lexicon() {}

  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    for (List<String> row : Table.rows(Lexicon.class, "time-words.tsv", 3)) {
      lexicon.add(new Entry(row.get(0), Sign.valueOf(row.get(1)), row.get(2)));
    }
    lexicon
        .phrases
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt((Lexeme it) -> it.end()).reversed()));
    return lexicon;
  }

  private void add(Entry entry) {
    String all = entry.words();
    int letters = Letters.end(all, 0);
    if (letters == all.length()) {
      words.put(all, new Lexeme(0, letters, entry.sign(), entry.number(), entry.value()));
    } else {
      String value = all + "\t" + entry.value();
      phrases
          .computeIfAbsent(
              all.substring(0, letters).toLowerCase(Locale.ROOT), k -> new ArrayList<>())
          .add(new Lexeme(0, all.length(), entry.sign(), entry.number(), value));
    }
  }

  /** The longest entry that a text has at a place; null where none. */
  @Nullable Lexeme at(String text, int start, int lettersEnd) {
    String word = text.substring(start, lettersEnd);
    String small = word.toLowerCase(Locale.ROOT);
    for (Lexeme entry : phrases.getOrDefault(small, List.of())) {
      int tab = entry.value().indexOf('\t');
      int end = Letters.match(text, start, entry.value(), tab);
      if (end >= 0) {
        String value = entry.value().substring(tab + 1);
        return new Lexeme(start, end, entry.sign(), entry.number(), value);
      }
    }
    @Nullable Lexeme entry = words.get(word);
    if (entry == null) {
      entry = words.get(small);
    }
    return entry == null
        ? null
        : new Lexeme(start, lettersEnd, entry.sign(), entry.number(), entry.value());
  }
}
