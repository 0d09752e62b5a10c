package org.servanda.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.servanda.gazetteer.Country;
import org.servanda.gazetteer.CountryName;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.reading.Mention;
import org.servanda.reading.MentionType;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Sentence;
import org.servanda.reading.Word;
import org.servanda.text.Span;

/**
 * Finds mentions: names and offices of the gazetteer, agreements by their head nouns, and runs of
 * capitalised words, which are told apart by what they contain and what stands before them.
 * Immutable and thread-safe.
 */
final class MentionFinder {

  private static final int LONGEST_NAME = 8;

  /** A longer word in capitals is a dateline's place or a headline's word. */
  private static final int LONGEST_ACRONYM = 5;

  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "at", "near", "from", "to", "into", "across", "around", "towards", "toward");

  private final Gazetteer gazetteer;
  private final CapitalisedRuns runs;

  MentionFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.runs = new CapitalisedRuns(gazetteer);
  }

  /**
   * The mentions by start, none overlapping another; offsets into {@code view}.
   *
   * @param sources the words that are made to speak, which tells a person from a place
   */
  List<Mention> find(String view, List<Sentence> sentences, Set<Span> sources) {
    List<Mention> found = new ArrayList<>(AgreementMentions.find(view, sentences));
    Covered agreements = new Covered(found.stream().map(Mention::span).toList());
    List<Run> undecided = new ArrayList<>();
    List<Sentence> undecidedIn = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int at = 0;
      while (at < sentence.words().size()) {
        int next = agreements.after(sentence.words(), at);
        if (next == at) {
          next = known(view, sentence, at, found);
        }
        if (next == at) {
          next = unknown(view, sentence, at, found, undecided, undecidedIn);
        }
        at = Math.max(next, at + 1);
      }
    }
    decideSingles(view, undecided, undecidedIn, sources, found);
    return withoutOverlaps(found);
  }

  /** Stretches that are taken, in order. */
  private record Covered(List<Span> spans) {

    /** The first word from {@code at} on that is free; {@code at} itself if it is. */
    int after(List<Word> words, int at) {
      int place = Collections.binarySearch(spans, words.get(at).span());
      int index = place >= 0 ? place : -place - 2;
      boolean starts =
          index + 1 < spans.size() && spans.get(index + 1).overlaps(words.get(at).span());
      int covering = starts ? index + 1 : index;
      if (covering < 0 || !spans.get(covering).overlaps(words.get(at).span())) {
        return at;
      }
      int next = at;
      while (next < words.size() && spans.get(covering).overlaps(words.get(next).span())) {
        next++;
      }
      return next;
    }
  }

  /** Takes a name of the gazetteer that starts at a word; returns the word after it. */
  private int known(String view, Sentence sentence, int at, List<Mention> found) {
    List<Word> words = sentence.words();
    for (int end = Math.min(words.size(), at + LONGEST_NAME); end > at; end--) {
      Span span = span(words, at, end);
      Optional<MentionType> type = typeOf(name(view, span), words.get(at), words.get(end - 1));
      if (type.isPresent() && !isPartOfName(view, sentence, at, end, type.get())) {
        int wholeEnd = type.get() == MentionType.OFFICE ? endOfOffice(words, end) : end;
        found.add(new Mention(span(words, at, wholeEnd), type.get()));
        return wholeEnd;
      }
    }
    return at;
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

  private Optional<MentionType> typeOf(String name, Word first, Word last) {
    boolean noun = last.pos() == PartOfSpeech.NOUN || last.pos() == PartOfSpeech.PROPN;
    if (noun && gazetteer.office(name).isPresent()) {
      return Optional.of(MentionType.OFFICE);
    }
    if (!first.isCapitalised() && !name.startsWith("the ")) {
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

  /** Whether the words only start a longer name, as in {@code Jordan Peters}. */
  private boolean isPartOfName(String view, Sentence sentence, int at, int end, MentionType type) {
    if (type == MentionType.OFFICE) {
      return false;
    }
    Run run = runs.at(sentence, at);
    if (run.end() <= end) {
      return false;
    }
    boolean named =
        gazetteer.givenName(name(view, sentence.words().get(at).span())).isPresent()
            && gazetteer.office(sentence.words().get(end).form()).isEmpty();
    return named || (type != MentionType.COUNTRY && runs.isOrganization(sentence, run));
  }

  private int unknown(
      String view,
      Sentence sentence,
      int at,
      List<Mention> found,
      List<Run> undecided,
      List<Sentence> undecidedIn) {
    Run run = runs.at(sentence, at);
    if (run.isEmpty()) {
      return at;
    }
    Span span = span(sentence.words(), run.start(), run.end());
    boolean titled = isTitled(sentence, at, found);
    boolean inPlace =
        at > 0
            && PLACE_PREPOSITIONS.contains(sentence.words().get(at - 1).lower())
            && !(at > 1 && sentence.words().get(at - 2).lower().equals("according"));
    Optional<MentionType> type = runs.type(view, sentence, run, titled, inPlace);
    if (type.isPresent()) {
      found.add(new Mention(span, type.get()));
    } else {
      undecided.add(run);
      undecidedIn.add(sentence);
    }
    return run.end();
  }

  /** Whether an office or a form of address stands right before the word. */
  private static boolean isTitled(Sentence sentence, int at, List<Mention> found) {
    if (at == 0) {
      return false;
    }
    Word before = sentence.words().get(at - 1);
    return NameWords.HONORIFICS.contains(before.form())
        || (!found.isEmpty()
            && found.getLast().type() == MentionType.OFFICE
            && found.getLast().span().end() == before.span().end());
  }

  /** Names of one word are persons where a longer name contains them or they are made to speak. */
  private static void decideSingles(
      String view,
      List<Run> undecided,
      List<Sentence> sentences,
      Set<Span> sources,
      List<Mention> found) {
    Set<String> parts = new HashSet<>();
    found.stream()
        .filter(mention -> mention.type() == MentionType.PERSON)
        .forEach(mention -> parts.addAll(List.of(mention.span().in(view).split("[\\s-]+"))));
    for (int i = 0; i < undecided.size(); i++) {
      List<Word> words = sentences.get(i).words();
      Run run = undecided.get(i);
      Span span = span(words, run.start(), run.end());
      boolean subject =
          run.end() < words.size()
              && (words.get(run.end()).pos() == PartOfSpeech.VERB
                  || words.get(run.end()).pos() == PartOfSpeech.AUX);
      boolean speaks = sources.contains(span) && !isAcronym(span.in(view));
      if (parts.contains(span.in(view)) || speaks) {
        found.add(new Mention(span, MentionType.PERSON));
      } else if (subject && run.start() == 0 && !isAcronym(span.in(view))) {
        found.add(new Mention(span, MentionType.PERSON));
      } else if (isAcronym(span.in(view))) {
        found.add(new Mention(span, MentionType.ORGANIZATION));
      } else if (run.start() > 0
          && PLACE_PREPOSITIONS.contains(words.get(run.start() - 1).lower())) {
        found.add(new Mention(span, MentionType.PLACE));
      }
    }
  }

  private static boolean isAcronym(String name) {
    return name.length() > 1
        && name.length() <= LONGEST_ACRONYM
        && name.chars().noneMatch(Character::isLowerCase);
  }

  /** Of mentions that overlap, the longer. */
  private static List<Mention> withoutOverlaps(List<Mention> found) {
    List<Mention> longestFirst =
        found.stream()
            .sorted(
                Comparator.comparingInt((Mention m) -> -m.span().length())
                    .thenComparing(Mention::span))
            .toList();
    TreeMap<Integer, Mention> kept = new TreeMap<>();
    for (Mention mention : longestFirst) {
      var before = kept.floorEntry(mention.span().start());
      var after = kept.ceilingEntry(mention.span().start());
      boolean free =
          (before == null || before.getValue().span().end() <= mention.span().start())
              && (after == null || after.getKey() >= mention.span().end());
      if (free) {
        kept.put(mention.span().start(), mention);
      }
    }
    return List.copyOf(kept.values());
  }

  private static Span span(List<Word> words, int start, int end) {
    return words.get(start).span().cover(words.get(end - 1).span());
  }

  private static String name(String view, Span span) {
    return span.in(view).replace('\n', ' ').replace('’', '\'');
  }
}
