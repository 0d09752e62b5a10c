package org.servanda.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.servanda.gazetteer.Country;
import org.servanda.gazetteer.CountryName;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.gazetteer.StateWords;
import org.servanda.reading.Mention;
import org.servanda.reading.MentionType;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Sentence;
import org.servanda.reading.Word;
import org.servanda.text.Span;

/** Finds the names and offices of the gazetteer in a text. Immutable and thread-safe. */
final class ListedNames {

  private static final int LONGEST_NAME = 8;

  private final Gazetteer gazetteer;

  ListedNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The longest one that starts at a word. */
  Optional<Mention> at(String view, Sentence sentence, int at) {
    List<Word> words = sentence.words();
    if (!gazetteer.canBeginWith(words.get(at).form())) {
      return Optional.empty();
    }
    for (int end = Math.min(words.size(), at + LONGEST_NAME); end > at; end--) {
      Span span = words.get(at).span().cover(words.get(end - 1).span());
      String name = span.in(view).replace('\n', ' ').replace('’', '\'');
      Optional<MentionType> type = typeOf(name, words.get(at), words.get(end - 1));
      if (type.isPresent()) {
        if (isFollowed(name, words, end, StateWords::isGovernment)) {
          return Optional.of(new Mention(span.cover(words.get(end).span()), MentionType.COUNTRY));
        }
        if (isFollowed(name, words, end, StateWords::isForces)) {
          return Optional.of(
              new Mention(span.cover(words.get(end).span()), MentionType.ORGANIZATION));
        }
        int whole = type.get() == MentionType.OFFICE ? endOfOffice(words, end) : end;
        return Optional.of(new Mention(span.cover(words.get(whole - 1).span()), type.get()));
      }
    }
    return Optional.empty();
  }

  /** Whether a country's adjective is followed by one of some words: {@code Chadian forces}. */
  private boolean isFollowed(String name, List<Word> words, int end, Predicate<String> any) {
    return end < words.size()
        && any.test(words.get(end).form())
        && gazetteer.countries(name).stream().anyMatch(n -> n.use() == CountryName.Use.DEMONYM);
  }

  private Optional<MentionType> typeOf(String name, Word first, Word last) {
    boolean noun = last.pos() == PartOfSpeech.NOUN || last.pos() == PartOfSpeech.PROPN;
    if (noun && gazetteer.office(name).isPresent()) {
      return Optional.of(MentionType.OFFICE);
    }
    boolean isFigure = Character.isDigit(name.charAt(0)); // as in the name 5+1
    if (!first.isCapitalised() && !isFigure && !name.startsWith("the ")) {
      return Optional.empty();
    }
    if (gazetteer.organization(name).isPresent()) {
      return Optional.of(MentionType.ORGANIZATION);
    }
    List<CountryName> countries = countries(name);
    if (countries.isEmpty()) {
      return Optional.empty();
    }
    CountryName country = countries.getFirst();
    boolean place =
        country.use() == CountryName.Use.SEAT
            || (country.use() == CountryName.Use.NAME
                && country.country().standing() == Country.Standing.ENTITY);
    return Optional.of(place ? MentionType.PLACE : MentionType.COUNTRY);
  }

  /** The countries of a name, which a dateline prints in capitals. */
  private List<CountryName> countries(String name) {
    List<CountryName> found = gazetteer.countries(name);
    boolean capitals = name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
    if (!found.isEmpty() || !capitals) {
      return found;
    }
    StringBuilder title = new StringBuilder(name.length());
    boolean inWord = false;
    for (int i = 0; i < name.length(); i++) {
      char unit = name.charAt(i);
      title.append(inWord ? Character.toLowerCase(unit) : unit);
      inWord = Character.isLetter(unit);
    }
    return gazetteer.countries(title.toString());
  }

  /** The end of {@code for Regional Affairs} after an office, up to its holder's name. */
  private int endOfOffice(List<Word> words, int end) {
    boolean link =
        end + 1 < words.size()
            && Set.of("for", "of").contains(words.get(end).form())
            && words.get(end + 1).isCapitalised()
            && gazetteer.countries(words.get(end + 1).form()).isEmpty();
    if (!link) {
      return end;
    }
    int at = end + 1;
    while (at < words.size()
        && (words.get(at).isCapitalised() || words.get(at).form().equals("and"))
        && gazetteer.givenName(words.get(at).form()).isEmpty()) {
      at++;
    }
    return words.get(at - 1).isCapitalised() ? at : at - 1;
  }
}
