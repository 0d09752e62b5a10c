package org.servanda.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.servanda.gazetteer.AgreementNames;
import org.servanda.gazetteer.Gazetteer;
import org.servanda.reading.Mention;
import org.servanda.reading.MentionType;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Sentence;
import org.servanda.reading.Word;
import org.servanda.text.Span;

/**
 * Finds mentions: agreements by their head nouns, names and offices of the gazetteer, and names
 * that the model finds, which also tell where a name of the gazetteer is only part of a longer one.
 * Immutable and thread-safe.
 */
final class MentionFinder {

  private final AgreementMentions agreements;
  private final ListedNames listed;
  private final WholeNames whole;
  private final ApposedNames apposed;

  MentionFinder(Gazetteer gazetteer, AgreementNames names) {
    this.agreements = new AgreementMentions(names);
    this.listed = new ListedNames(gazetteer);
    this.whole = new WholeNames(gazetteer, listed);
    this.apposed = new ApposedNames(gazetteer, listed);
  }

  /**
   * The mentions by start, none overlapping another; offsets into {@code view}.
   *
   * @param names what the model takes for names, by start
   */
  List<Mention> find(String view, List<Sentence> sentences, List<Mention> names) {
    List<Mention> found = new ArrayList<>(agreements.find(view, sentences));
    Covered taken = new Covered(found.stream().map(Mention::span).toList());
    Map<Integer, Mention> starting = starting(view, sentences, names, taken);
    Set<String> familyNames = familyNames(view, starting.values());
    for (Sentence sentence : sentences) {
      int at = 0;
      while (at < sentence.words().size()) {
        int next = taken.after(sentence.words(), at);
        if (next == at) {
          Optional<Mention> mention = at(view, sentence, at, starting, familyNames);
          mention.ifPresent(found::add);
          while (mention.isPresent()
              && next < sentence.words().size()
              && sentence.words().get(next).span().start() < mention.get().span().end()) {
            next++;
          }
        }
        at = Math.max(next, at + 1);
      }
    }
    return withoutOverlaps(found);
  }

  /** The names of the model as a whole, and those it misses, by the word where they were found. */
  private Map<Integer, Mention> starting(
      String view, List<Sentence> sentences, List<Mention> names, Covered taken) {
    Map<Integer, Mention> parts = new HashMap<>();
    names.stream()
        .filter(name -> isName(view, name))
        .forEach(name -> parts.put(name.span().start(), name));
    Map<Integer, Mention> starting = new HashMap<>();
    for (Sentence sentence : sentences) {
      List<Span> named = new ArrayList<>();
      for (int at = 0; at < sentence.words().size(); at++) {
        Word word = sentence.words().get(at);
        @Nullable Mention part = parts.get(word.span().start());
        if (part != null && word.pos() != PartOfSpeech.PRON) {
          Mention name = whole.of(view, sentence, at, part);
          starting.put(word.span().start(), name);
          named.add(name.span());
        }
      }
      apposed
          .in(
              view,
              sentence,
              span -> taken.overlaps(span) || named.stream().anyMatch(span::overlaps))
          .forEach(name -> starting.put(name.span().start(), name));
    }
    return starting;
  }

  /** Offices and agreements are known by lists alone; a name has a capital. */
  private static boolean isName(String view, Mention mention) {
    boolean name =
        switch (mention.type()) {
          case PERSON, COUNTRY, ORGANIZATION, PLACE, GROUP -> true;
          case OFFICE, AGREEMENT -> false;
        };
    return name && mention.span().in(view).chars().anyMatch(Character::isUpperCase);
  }

  /** The words of persons' names but for the first, which may be a given name. */
  private static Set<String> familyNames(String view, Collection<Mention> names) {
    Set<String> familyNames = new HashSet<>();
    for (Mention mention : names) {
      String[] words = mention.span().in(view).split("\\s+", -1);
      if (mention.type() == MentionType.PERSON) {
        familyNames.addAll(List.of(words).subList(1, words.length));
      }
    }
    return familyNames;
  }

  private Optional<Mention> at(
      String view,
      Sentence sentence,
      int at,
      Map<Integer, Mention> starting,
      Set<String> familyNames) {
    Word word = sentence.words().get(at);
    Optional<Mention> named = Optional.ofNullable(starting.get(word.span().start()));
    Optional<Mention> known = listed.at(view, sentence, at);
    if (known.isPresent() && (named.isEmpty() || !isLonger(named.get(), known.get()))) {
      return known;
    }
    if (familyNames.contains(word.form())
        && word.isCapitalised()
        && named.stream().noneMatch(name -> name.span().length() > word.span().length())) {
      return Optional.of(new Mention(word.span(), MentionType.PERSON));
    }
    // The lists have all countries: what else is taken for one is a region.
    return named.map(
        name ->
            name.type() == MentionType.COUNTRY
                ? new Mention(name.span(), MentionType.PLACE)
                : name);
  }

  private static boolean isLonger(Mention named, Mention known) {
    return known.type() != MentionType.OFFICE && named.span().end() > known.span().end();
  }

  /** Stretches that are taken, in order. */
  private record Covered(List<Span> spans) {

    boolean overlaps(Span span) {
      int place = Collections.binarySearch(spans, span);
      int after = place >= 0 ? place : -place - 1;
      return (after < spans.size() && spans.get(after).overlaps(span))
          || (after > 0 && spans.get(after - 1).overlaps(span));
    }

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
}
