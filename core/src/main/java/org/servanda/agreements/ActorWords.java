package org.servanda.agreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.servanda.actors.Actor;
import org.servanda.gazetteer.CountryName;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.reading.Word;
import org.servanda.text.Span;

/**
 * Finds the actors that words of an agreement name: its parties, short names that the text gives
 * them, countries and organisations. Not thread-safe.
 */
final class ActorWords {

  /** Words that name an actor. */
  record Named(Actor actor, Span words, int from, int to) {}

  private static final int LONGEST_NAME = 8;
  private static final int LONGEST_ALIAS = 60;

  /** How many characters before a bracket can hold the name that it shortens. */
  private static final int LONGEST_BEFORE = 80;

  private static final Set<String> ALL =
      Set.of("parties", "sides", "signatories", "party", "side", "they", "we");

  private static final Set<String> WITH_NAMES =
      Set.of("the", "government", "governments", "authorities", "side", "of", "republic", "state");

  private final String text;
  private final Agreement agreement;
  private final Gazetteer gazetteer;
  private final Map<String, Actor> names = new HashMap<>();

  ActorWords(String text, Agreement agreement, Gazetteer gazetteer) {
    this.text = text;
    this.agreement = agreement;
    this.gazetteer = gazetteer;
    agreement.parties().forEach(party -> names.put(folded(party.name()), party));
    findAliases();
  }

  /** The parties of the agreement. */
  List<Actor> parties() {
    return agreement.parties();
  }

  /** Whether words mean all parties: {@code both sides}, {@code the Contracting Parties}. */
  static boolean meansAll(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      boolean third = i > 0 && words.get(i - 1).lower().equals("third");
      if (ALL.contains(words.get(i).lower()) && !third) {
        return true;
      }
    }
    return false;
  }

  /** The actors that words name, in order, the longest name at each place. */
  List<Named> in(List<Word> words) {
    List<Named> found = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Optional<Named> here = at(words, i);
      here.ifPresent(found::add);
      i = here.map(Named::to).orElse(i + 1);
    }
    return found;
  }

  /** The actor whose name starts at a word. */
  Optional<Named> at(List<Word> words, int from) {
    if (!words.get(from).isCapitalised() && !names.containsKey(words.get(from).lower())) {
      return Optional.empty();
    }
    for (int to = Math.min(words.size(), from + LONGEST_NAME); to > from; to--) {
      Span span = words.get(from).span().cover(words.get(to - 1).span());
      Optional<Actor> actor = called(span.in(text).replace('\n', ' '));
      if (actor.isPresent()) {
        return Optional.of(new Named(actor.get(), span, from, to));
      }
    }
    return Optional.empty();
  }

  /** The actor named from a word on, with {@code the government of} and the like before it. */
  Optional<Named> after(List<Word> words, int from) {
    int at = from;
    while (at + 1 < words.size() && WITH_NAMES.contains(words.get(at).lower())) {
      Optional<Named> here = at(words, at);
      if (here.isPresent()) {
        return here;
      }
      at++;
    }
    return at(words, at);
  }

  private Optional<Actor> called(String name) {
    Actor party = names.get(folded(name));
    if (party != null) {
      return Optional.of(party);
    }
    Set<Actor> found = new LinkedHashSet<>();
    for (CountryName country : gazetteer.countries(name)) {
      found.add(
          known(
              new Actor(
                  "country:" + country.country().code(),
                  country.country().name(),
                  Actor.Kind.COUNTRY,
                  null)));
    }
    gazetteer
        .organization(name)
        .ifPresent(
            o ->
                found.add(
                    known(
                        new Actor(
                            "organization:" + o.id(),
                            o.name(),
                            Actor.Kind.valueOf(o.kind().toUpperCase(Locale.ROOT)),
                            null))));
    if (found.size() > 1) {
      found.retainAll(agreement.parties());
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /** The agreement's own party of the same id, which may know more of it. */
  private Actor known(Actor actor) {
    return agreement.parties().stream()
        .filter(party -> party.id().equals(actor.id()))
        .findFirst()
        .orElse(actor);
  }

  /** Short names in brackets: {@code the Free Army of Lorin (hereinafter “the Army”)}. */
  private void findAliases() {
    int close = -1;
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      close = close > open ? close : text.indexOf(')', open);
      if (close < 0) {
        return;
      }
      if (close - open <= LONGEST_ALIAS) {
        addAlias(text.substring(open + 1, close), open);
      }
    }
  }

  private void addAlias(String inside, int open) {
    String bare = inside.replaceAll("[\"“”‘’':]", "").strip();
    boolean announced = !bare.equals(inside.strip()) || bare.startsWith("hereinafter");
    String alias =
        bare.replaceFirst("^hereinafter,? ?", "").replaceFirst("^(?:referred to as|called) ", "");
    boolean acronym = alias.equals(alias.toUpperCase(Locale.ROOT)) && alias.length() > 1;
    if (!alias.isBlank() && (announced || acronym)) {
      before(open).ifPresent(actor -> names.putIfAbsent(folded(alias), actor));
    }
  }

  /** The actor whose name ends right before an offset. */
  private Optional<Actor> before(int offset) {
    int end = offset;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    Optional<Actor> longest = Optional.empty();
    int floor = Math.max(0, end - LONGEST_BEFORE);
    for (int start = end - 1; start >= floor; start--) {
      if (start == 0 || Character.isWhitespace(text.charAt(start - 1))) {
        Optional<Actor> actor = called(text.substring(start, end).replace('\n', ' '));
        longest = actor.isPresent() ? actor : longest;
      }
    }
    return longest;
  }

  private static String folded(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
  }
}
