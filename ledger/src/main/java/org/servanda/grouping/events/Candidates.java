package org.servanda.grouping.events;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.servanda.article.DateBounds;
import org.servanda.grouping.digest.Digest;

/**
 * Pairs of articles that are worth a comparison: both have two of the same telling words among
 * their first. A word that many articles have pairs each with its neighbours in time only, so that
 * the number of pairs is linear in the articles.
 */
final class Candidates {

  /** Telling words of an article by which others find it. */
  static final int KEYS = 24;

  /** Neighbours in time, on each side, that a word pairs an article with. */
  static final int NEIGHBOURS = 64;

  private static final int SHIFT = 32;

  private Candidates() {}

  /** Calls {@code each} for every pair once, the smaller index first. */
  static void forEach(List<Digest> digests, Vectors vectors, Pair each) {
    int[] inTime = inTime(digests);
    long[] postings = postings(vectors, inTime);
    int[][] stands = stands(postings, inTime.length);
    int[] met = new int[KEYS * NEIGHBOURS];
    for (int place = 0; place < inTime.length; place++) {
      int count = 0;
      for (int at : stands[place]) {
        long word = postings[at] >>> SHIFT;
        int last = Math.min(postings.length - 1, at + NEIGHBOURS);
        for (int i = at + 1; i <= last && postings[i] >>> SHIFT == word; i++) {
          met[count++] = inTime[(int) postings[i]];
        }
      }
      Arrays.sort(met, 0, count);
      twice(inTime[place], met, count, each);
    }
  }

  /** Takes a pair of articles. */
  interface Pair {
    void of(int one, int other);
  }

  /** Those that were met by two words at least. */
  private static void twice(int article, int[] met, int count, Pair each) {
    for (int i = 1; i < count; i++) {
      boolean first = i == 1 || met[i - 2] != met[i];
      if (met[i] == met[i - 1] && first) {
        each.of(Math.min(article, met[i]), Math.max(article, met[i]));
      }
    }
  }

  /** Each key of each article: the word's number above the article's place in time. */
  private static long[] postings(Vectors vectors, int[] inTime) {
    LongStream.Builder postings = LongStream.builder();
    for (int place = 0; place < inTime.length; place++) {
      for (int word : keys(vectors.of(inTime[place]))) {
        postings.add(((long) word << SHIFT) | place);
      }
    }
    long[] sorted = postings.build().toArray();
    Arrays.parallelSort(sorted);
    return sorted;
  }

  /** For each place in time, where its postings stand. */
  private static int[][] stands(long[] postings, int places) {
    int[] counts = new int[places];
    for (long posting : postings) {
      counts[(int) posting]++;
    }
    int[][] stands = new int[places][];
    for (int i = 0; i < postings.length; i++) {
      int place = (int) postings[i];
      int[] own = stands[place];
      if (own == null) {
        own = new int[counts[place]];
        stands[place] = own;
      }
      own[own.length - counts[place]--] = i;
    }
    for (int place = 0; place < places; place++) {
      if (stands[place] == null) {
        stands[place] = new int[0];
      }
    }
    return stands;
  }

  /** Articles by when they were published; those without a date come last. */
  private static int[] inTime(List<Digest> digests) {
    return IntStream.range(0, digests.size())
        .boxed()
        .sorted(Comparator.comparingLong(i -> day(digests.get(i).published())))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static long day(@Nullable DateBounds published) {
    return published == null ? Long.MAX_VALUE : published.earliest().toEpochDay();
  }

  private static int[] keys(TermVector vector) {
    return IntStream.range(0, vector.size())
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -vector.weight(i)))
        .limit(KEYS)
        .mapToInt(vector::word)
        .toArray();
  }
}
