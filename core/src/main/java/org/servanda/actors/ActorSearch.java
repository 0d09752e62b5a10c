package org.servanda.actors;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;

/** Looks through entries for people who search. */
final class ActorSearch {

  /** Languages in whose names of countries is searched. */
  private static final List<String> LANGUAGES =
      List.of(
          "ar", "az", "de", "el", "es", "fa", "fr", "he", "hi", "hy", "id", "it", "ja", "ka", "ko",
          "nl", "pl", "pt", "ro", "ru", "sr", "sw", "tr", "uk", "ur", "vi", "zh");

  private static final int LONGEST_QUERY = 200;

  private final Collection<ActorEntry> entries;
  private final NameWords words;

  ActorSearch(Collection<ActorEntry> entries, NameWords words) {
    this.entries = entries;
    this.words = words;
  }

  /** Those named, then those with all words, then those with words that begin like them. */
  List<ActorEntry> search(String query, List<ActorEntry> named, int most) {
    if (query.length() > LONGEST_QUERY || query.isBlank() || most < 1) {
      return List.of();
    }
    Set<String> seen = new HashSet<>();
    List<ActorEntry> found = new ArrayList<>();
    addAll(named, seen, found);
    addAll(inOtherLanguages(query), seen, found);
    List<NamePart> wanted = words.parts(query);
    List<String> beginnings = plainWords(query);
    List<ActorEntry> whole = new ArrayList<>();
    List<ActorEntry> begun = new ArrayList<>();
    for (ActorEntry entry : entries) {
      if (entry.names().stream().anyMatch(name -> begins(plainWords(name), beginnings))) {
        begun.add(entry);
      } else if (entry.actor().kind() == Actor.Kind.PERSON
          && entry.names().stream().anyMatch(name -> hasAll(name, wanted))) {
        whole.add(entry);
      }
    }
    addAll(begun, seen, found);
    addAll(whole, seen, found);
    return List.copyOf(found.subList(0, Math.min(most, found.size())));
  }

  private static void addAll(List<ActorEntry> more, Set<String> seen, List<ActorEntry> found) {
    more.stream().filter(entry -> seen.add(entry.actor().id())).forEach(found::add);
  }

  private boolean hasAll(String name, List<NamePart> wanted) {
    List<NamePart> parts = words.parts(name);
    return !wanted.isEmpty()
        && wanted.stream().allMatch(one -> parts.stream().anyMatch(one::matches));
  }

  private static boolean begins(List<String> words, List<String> beginnings) {
    return !beginnings.isEmpty()
        && beginnings.stream().allMatch(b -> words.stream().anyMatch(word -> word.startsWith(b)));
  }

  private static List<String> plainWords(String text) {
    List<String> found = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String plain = Letters.plain(text) + " ";
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isLetterOrDigit(plain.charAt(i))) {
        word.append(plain.charAt(i));
      } else if (!word.isEmpty() && plain.charAt(i) != '\'' && plain.charAt(i) != '\u2019') {
        found.add(word.toString());
        word.setLength(0);
      }
    }
    return found;
  }

  /** Countries by what other languages call them, as CLDR has it. */
  private List<ActorEntry> inOtherLanguages(String query) {
    String wanted = NameIndex.folded(query);
    Set<String> ids = new LinkedHashSet<>();
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      codes.put(code, alpha3(code));
    }
    for (String language : LANGUAGES) {
      ULocale locale = ULocale.forLanguageTag(language);
      codes.forEach(
          (code, id) -> {
            String name = new ULocale("", code).getDisplayCountry(locale);
            if (name.equalsIgnoreCase(query.strip()) || NameIndex.folded(name).equals(wanted)) {
              ids.add("country:" + id);
            }
          });
    }
    return entries.stream().filter(entry -> ids.contains(entry.actor().id())).toList();
  }

  private static String alpha3(String code) {
    try {
      return Locale.of("", code).getISO3Country();
    } catch (MissingResourceException e) {
      return "";
    }
  }
}
