package org.servanda.grouping.reprints;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.servanda.grouping.digest.Digest;
import org.servanda.grouping.digest.When;

/**
 * Finds copies: articles that have most of their runs of words from one other. Each article belongs
 * to the longest that holds it, so that a short text that stands in two long ones makes no copies
 * of those. Candidates are those that share an anchor, a sampled run; each anchor pairs the
 * articles that have it with their neighbours in length and with the longest, never all with all,
 * so that the time is linear in anchors. Every candidate is checked on its runs.
 */
public final class Reprints {

  /** The share of the shorter article's runs that makes it a copy. */
  static final double COPIED = 0.5;

  /** The share from which two texts are the same but for a cut or a slip. */
  static final double WHOLLY = 0.9;

  private static final int ANCHOR_BITS = 32;
  private static final long DOCUMENT = 0xffff_ffffL;

  private final List<Digest> digests;

  /** By rank in length, the longest first: which article of a higher rank each copies, or -1. */
  private final int[] original;

  /** Articles by rank. */
  private final int[] byRank;

  private Reprints(List<Digest> digests) {
    this.digests = digests;
    this.byRank = byLength(digests);
    this.original = new int[digests.size()];
    Arrays.fill(original, -1);
  }

  /**
   * The families of copies: for each article the index of the article that it is a copy of, its own
   * where it copies none. The original of an original is itself.
   *
   * @param digests in an order that does not hang on how they arrived
   */
  public static int[] of(List<Digest> digests) {
    Reprints reprints = new Reprints(digests);
    reprints.equalOnes();
    reprints.sharers();
    return reprints.roots();
  }

  private static int[] byLength(List<Digest> digests) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < digests.size(); i++) {
      order.add(i);
    }
    order.sort((a, b) -> Integer.compare(length(digests, b), length(digests, a)));
    return order.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int length(List<Digest> digests, int at) {
    return digests.get(at).shingles().count();
  }

  private Digest ranked(int rank) {
    return digests.get(byRank[rank]);
  }

  /** Articles of exactly the same runs need no anchors: there can be a thousand of them. */
  private void equalOnes() {
    long[] keys = new long[byRank.length];
    for (int rank = 0; rank < keys.length; rank++) {
      keys[rank] = ((long) ranked(rank).shingles().fingerprint() << ANCHOR_BITS) | rank;
    }
    Arrays.sort(keys);
    for (int i = 1; i < keys.length; i++) {
      int before = (int) (keys[i - 1] & DOCUMENT);
      int rank = (int) (keys[i] & DOCUMENT);
      int first = original[before] < 0 ? before : original[before];
      if (ranked(rank).shingles().count() > 0
          && ranked(rank).shingles().sameAs(ranked(first).shingles())
          && isOneReport(ranked(rank), ranked(first), 1)) {
        original[rank] = first;
      }
    }
  }

  private void sharers() {
    List<Candidate> candidates = new ArrayList<>();
    long[] keys = anchors();
    int start = 0;
    while (start < keys.length) {
      int end = start + 1;
      while (end < keys.length && keys[end] >>> ANCHOR_BITS == keys[start] >>> ANCHOR_BITS) {
        int rank = (int) (keys[end] & DOCUMENT);
        candidates.add(new Candidate(rank, (int) (keys[end - 1] & DOCUMENT)));
        candidates.add(new Candidate(rank, (int) (keys[start] & DOCUMENT)));
        end++;
      }
      start = end;
    }
    candidates.sort(Candidate.ORDER);
    settle(candidates);
  }

  /** Each article in the order of its rank takes the longest that is no copy itself. */
  private void settle(List<Candidate> candidates) {
    Candidate last = new Candidate(-1, -1);
    for (Candidate candidate : candidates) {
      if (candidate.equals(last)) {
        continue;
      }
      last = candidate;
      int longer = root(candidate.longer());
      if (original[candidate.rank()] < 0
          && longer != candidate.rank()
          && isCopy(candidate.rank(), candidate.longer())
          && (longer == candidate.longer() || isCopy(candidate.rank(), longer))) {
        original[candidate.rank()] = longer;
      }
    }
  }

  /**
   * Two articles that share an anchor.
   *
   * @param rank the shorter one's
   * @param longer the longer one's, a smaller number
   */
  private record Candidate(int rank, int longer) {
    static final Comparator<Candidate> ORDER =
        Comparator.comparingInt(Candidate::rank).thenComparingInt(Candidate::longer);
  }

  /** The anchors of all articles that are no exact copies, with the ranks that have them. */
  private long[] anchors() {
    LongStream.Builder keys = LongStream.builder();
    for (int rank = 0; rank < byRank.length; rank++) {
      if (original[rank] >= 0) {
        continue;
      }
      for (long anchor : ranked(rank).shingles().anchors()) {
        // The upper bits of an anchor are those that the sample is taken by: the lower ones tell.
        keys.add((anchor << ANCHOR_BITS) | rank);
      }
    }
    long[] sorted = keys.build().toArray();
    Arrays.parallelSort(sorted);
    return sorted;
  }

  private boolean isCopy(int rank, int longer) {
    Digest one = ranked(rank);
    Digest other = ranked(longer);
    double contained = one.shingles().contained(other.shingles());
    return contained >= COPIED && isOneReport(one, other, contained);
  }

  /**
   * Whether two reports that share words can be one. Routine reports differ in little but their
   * day. Where nearly all words are the same and those for the day too, a later day of print has
   * only moved {@code Monday}.
   */
  private static boolean isOneReport(Digest one, Digest other, double contained) {
    if (one.days().isEmpty() || other.days().isEmpty()) {
      return true;
    }
    When day = one.days().getFirst();
    When otherDay = other.days().getFirst();
    boolean moved = contained >= WHOLLY && day.words().equalsIgnoreCase(otherDay.words());
    return moved || !day.contradicts(otherDay);
  }

  private int root(int rank) {
    int at = rank;
    while (original[at] >= 0) {
      at = original[at];
    }
    return at;
  }

  private int[] roots() {
    int[] roots = new int[byRank.length];
    for (int rank = 0; rank < byRank.length; rank++) {
      roots[byRank[rank]] = byRank[root(rank)];
    }
    return roots;
  }
}
