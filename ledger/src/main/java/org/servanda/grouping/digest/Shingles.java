package org.servanda.grouping.digest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.servanda.text.Span;

/**
 * The runs of {@value #WORDS} words of an article, hashed: what two articles share of them tells
 * how much of one is word for word in the other. An article of more than {@value #MOST} runs keeps
 * those of the smallest hashes, a fair sample (Broder 1997, On the resemblance and containment of
 * documents). Immutable and thread-safe.
 */
public final class Shingles {

  /** Words of a run. */
  static final int WORDS = 5;

  /** Runs kept of an article. */
  static final int MOST = 8_192;

  /** Runs outside quotations that are enough to know an article by. */
  private static final int ENOUGH = 20;

  /** One hash in so many is an anchor. */
  private static final long ANCHOR_SHARE = 8;

  private static final int FEWEST_ANCHORS = 8;

  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /**
   * The runs of a text. Those inside its quotations belong to who is quoted, and two reporters can
   * well quote the same: they are left out where the rest is enough to know the article by.
   *
   * @param words the words of the text in order
   * @param quoted its quotations, by start
   */
  static Shingles of(List<Terms.Term> words, List<Span> quoted) {
    boolean[] inside = new boolean[words.size()];
    int quotation = 0;
    int end = 0;
    for (int i = 0; i < words.size(); i++) {
      while (quotation < quoted.size() && quoted.get(quotation).start() <= words.get(i).start()) {
        end = Math.max(end, quoted.get(quotation).end());
        quotation++;
      }
      inside[i] = words.get(i).start() < end;
    }
    long[] outside = hashes(words, inside);
    return new Shingles(outside.length >= ENOUGH ? outside : hashes(words, null));
  }

  private static long[] hashes(List<Terms.Term> words, boolean @Nullable [] skipped) {
    int last = Math.max(words.isEmpty() ? 0 : 1, words.size() - WORDS + 1);
    LongStream.Builder found = LongStream.builder();
    for (int start = 0; start < last; start++) {
      int end = Math.min(words.size(), start + WORDS);
      if (skipped == null || !allSkipped(skipped, start, end)) {
        found.add(hash(words.subList(start, end)));
      }
    }
    return found.build().sorted().distinct().limit(MOST).toArray();
  }

  private static boolean allSkipped(boolean[] skipped, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!skipped[i]) {
        return false;
      }
    }
    return true;
  }

  private static long hash(List<Terms.Term> run) {
    long hash = run.size();
    for (Terms.Term term : run) {
      String word = term.word().toLowerCase(Locale.ROOT);
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
      }
      hash = mixed(hash);
    }
    return hash >>> 1;
  }

  /** The finishing step of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mixed(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** How many runs there are. */
  public int count() {
    return hashes.length;
  }

  /**
   * A sample of the runs by which copies find each other: about an eighth, the same eighth in every
   * article.
   */
  public long[] anchors() {
    int few = Math.min(FEWEST_ANCHORS, hashes.length);
    int below = Arrays.binarySearch(hashes, Long.MAX_VALUE / ANCHOR_SHARE);
    return Arrays.copyOf(hashes, Math.max(few, below < 0 ? -below - 1 : below + 1));
  }

  /** Whether both have exactly the same runs. */
  public boolean sameAs(Shingles other) {
    return Arrays.equals(hashes, other.hashes);
  }

  /** A number that articles with the same runs share. */
  public int fingerprint() {
    return Arrays.hashCode(hashes);
  }

  /** Which share of the shorter article's runs is in the other, from 0 to 1. */
  public double contained(Shingles other) {
    long limit = Math.min(limit(), other.limit());
    int shared = 0;
    int own = 0;
    int others = 0;
    while (own < hashes.length && others < other.hashes.length) {
      long a = hashes[own];
      long b = other.hashes[others];
      if (Math.min(a, b) > limit) {
        break;
      }
      shared += a == b ? 1 : 0;
      own += a <= b ? 1 : 0;
      others += b <= a ? 1 : 0;
    }
    int shorter = Math.min(countTo(limit), other.countTo(limit));
    return shorter == 0 ? 0 : (double) shared / shorter;
  }

  /** The largest hash up to which all are kept. */
  private long limit() {
    return hashes.length < MOST ? Long.MAX_VALUE : hashes[hashes.length - 1];
  }

  private int countTo(long limit) {
    int at = Arrays.binarySearch(hashes, limit);
    return at < 0 ? -at - 1 : at + 1;
  }
}
