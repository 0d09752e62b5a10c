package org.servanda.grouping.utterances;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.servanda.grouping.digest.Background;
import org.servanda.grouping.digest.Digest;
import org.servanda.grouping.digest.Party;
import org.servanda.grouping.digest.Saying;
import org.servanda.grouping.digest.Terms;

/**
 * Finds what one speaker said once and several articles carry in their own wordings. Only wordings
 * that share two telling words are aligned. Immutable and thread-safe.
 */
public final class Utterances {

  /**
   * The share of the shorter wording's telling words that the other must have, in the same order.
   * Measured on pairs of the project's own; see {@code docs/grouping.md}.
   */
  public static final double LIKENESS = 0.5;

  /** Telling words that two wordings must share, however short. */
  private static final int FEWEST = 2;

  /** A word that so many wordings have tells them apart no more. */
  private static final int MOST_SHARERS = 64;

  private final Aligner aligner;

  public Utterances(Background background) {
    this.aligner = new Aligner(background);
  }

  /** A wording and its tokens. */
  private record Candidate(Wording wording, List<Token> tokens) {}

  /**
   * The utterances that two articles at least carry.
   *
   * @param digests of articles about one event, in an order that does not hang on how they arrived
   */
  public List<Utterance> in(List<Digest> digests) {
    List<Utterance> found = new ArrayList<>();
    for (List<Candidate> said : bySpeaker(digests)) {
      for (List<Candidate> same : joined(said)) {
        Set<String> articles = new HashSet<>();
        same.forEach(candidate -> articles.addAll(candidate.wording().articles()));
        if (articles.size() > 1) {
          found.add(utterance(same));
        }
      }
    }
    return found;
  }

  /** The wordings of each speaker, those of the same words joined. */
  private List<List<Candidate>> bySpeaker(List<Digest> digests) {
    Map<Party, Map<String, List<String>>> articles = new LinkedHashMap<>();
    Map<Party, Map<String, Saying>> sayings = new HashMap<>();
    for (Digest digest : digests) {
      for (Saying saying : digest.sayings()) {
        Party speaker = known(saying.speaker(), articles.keySet());
        String words = words(saying);
        articles
            .computeIfAbsent(speaker, s -> new LinkedHashMap<>())
            .computeIfAbsent(words, w -> new ArrayList<>())
            .add(digest.id());
        sayings.computeIfAbsent(speaker, s -> new HashMap<>()).putIfAbsent(words, saying);
      }
    }
    List<List<Candidate>> all = new ArrayList<>();
    articles.forEach(
        (speaker, wordings) -> {
          Map<String, Saying> own = sayings.getOrDefault(speaker, Map.of());
          List<Candidate> said = new ArrayList<>();
          wordings.forEach(
              (words, ids) -> {
                Saying saying = own.get(words);
                if (saying != null) {
                  Wording wording = new Wording(ids.stream().distinct().toList(), saying);
                  said.add(new Candidate(wording, aligner.tokens(saying)));
                }
              });
          all.add(said);
        });
    return all;
  }

  private static Party known(Party speaker, Set<Party> before) {
    return before.stream().filter(speaker::sameAs).findFirst().orElse(speaker);
  }

  private static String words(Saying saying) {
    StringBuilder words = new StringBuilder();
    Terms.in(saying.text()).forEach(term -> words.append(term.word()).append(' '));
    return words.toString();
  }

  private List<List<Candidate>> joined(List<Candidate> said) {
    int[] leader = new int[said.size()];
    for (int i = 0; i < leader.length; i++) {
      leader[i] = i;
    }
    Map<String, List<Integer>> having = new HashMap<>();
    for (int i = 0; i < leader.length; i++) {
      for (Map.Entry<Integer, Integer> shared : sharers(said.get(i), having).entrySet()) {
        boolean enough = shared.getValue() >= FEWEST;
        if (enough && isSame(said.get(i), said.get(shared.getKey()))) {
          leader[root(leader, i)] = root(leader, shared.getKey());
        }
      }
      for (String word : keys(said.get(i))) {
        having.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
      }
    }
    Map<Integer, List<Candidate>> joined = new TreeMap<>();
    for (int i = 0; i < leader.length; i++) {
      joined.computeIfAbsent(root(leader, i), r -> new ArrayList<>()).add(said.get(i));
    }
    return List.copyOf(joined.values());
  }

  /** How many telling words earlier wordings share with one. */
  private static Map<Integer, Integer> sharers(
      Candidate candidate, Map<String, List<Integer>> having) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (String word : keys(candidate)) {
      List<Integer> sharers = having.getOrDefault(word, List.of());
      if (sharers.size() <= MOST_SHARERS) {
        sharers.forEach(i -> shared.merge(i, 1, Integer::sum));
      }
    }
    return shared;
  }

  private static Set<String> keys(Candidate candidate) {
    Set<String> keys = new HashSet<>();
    for (Token token : candidate.tokens()) {
      keys.add(token.word().substring(0, Math.min(Token.STEM, token.word().length())));
    }
    keys.remove("");
    return keys;
  }

  private static int root(int[] leader, int at) {
    int root = at;
    while (leader[root] != root) {
      root = leader[root];
    }
    return root;
  }

  /** Two wordings of different articles that are alike. */
  private boolean isSame(Candidate one, Candidate other) {
    boolean apart =
        Collections.disjoint(new HashSet<>(one.wording().articles()), other.wording().articles());
    return apart && isAlike(one.tokens(), other.tokens());
  }

  private boolean isAlike(List<Token> one, List<Token> other) {
    int shorter = Math.min(one.size(), other.size());
    double likeness = aligner.align(one, other).likeness();
    return likeness >= LIKENESS && Math.round(likeness * shorter) >= FEWEST;
  }

  /** Whether two sayings of one speaker, on one occasion, can be one utterance. */
  public boolean isSame(Saying one, Saying other) {
    return isAlike(aligner.tokens(one), aligner.tokens(other));
  }

  private Utterance utterance(List<Candidate> same) {
    List<Candidate> longestFirst =
        same.stream().sorted(Comparator.comparingInt((Candidate c) -> -c.tokens().size())).toList();
    Candidate first = longestFirst.getFirst();
    return new Utterance(
        first.wording().saying().speaker(),
        longestFirst.stream().map(Candidate::wording).toList(),
        longestFirst.stream()
            .skip(1)
            .map(other -> aligner.align(first.tokens(), other.tokens()))
            .toList());
  }
}
