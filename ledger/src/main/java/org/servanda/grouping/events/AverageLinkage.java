package org.servanda.grouping.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Agglomerative clustering with average linkage (Sokal and Michener 1958): the two clusters whose
 * members are on average most alike become one, until none are alike enough. An average reaches the
 * threshold only if one of its pairs does, so that clusters without such a pair are never compared:
 * the result is that of comparing all. Averages of more than {@value #MOST_PAIRS} pairs are taken
 * over an even sample. What is equal is decided by the order of the articles, which must not hang
 * on how they arrived. Use once.
 */
final class AverageLinkage {

  private static final int MOST_PAIRS = 1_024;

  private final Affinity affinity;
  private final double threshold;

  /** Clusters by number; null where they have become part of another. */
  private final List<@Nullable Cluster> clusters = new ArrayList<>();

  private final PriorityQueue<Link> links = new PriorityQueue<>(Link.CLOSEST);

  private AverageLinkage(Affinity affinity, double threshold) {
    this.affinity = affinity;
    this.threshold = threshold;
  }

  private static final class Cluster {
    private final int[] members;
    private final Map<Integer, Double> near = new TreeMap<>();

    Cluster(int... members) {
      this.members = members;
    }
  }

  private record Link(double average, int one, int other, int first, int second) {
    static final Comparator<Link> CLOSEST =
        Comparator.comparingDouble((Link link) -> -link.average)
            .thenComparingInt(Link::first)
            .thenComparingInt(Link::second);
  }

  /**
   * The clusters, each as the ascending indexes of its members.
   *
   * @param pairs tells its taker the pairs of articles that can be alike, each once
   * @param threshold the average that makes two clusters one
   */
  static List<int[]> of(Affinity affinity, Consumer<Candidates.Pair> pairs, double threshold) {
    AverageLinkage linkage = new AverageLinkage(affinity, threshold);
    linkage.start(pairs);
    linkage.join();
    return linkage.clusters.stream()
        .flatMap(cluster -> cluster == null ? Stream.of() : Stream.of(cluster.members))
        .toList();
  }

  private void start(Consumer<Candidates.Pair> pairs) {
    for (int i = 0; i < affinity.count(); i++) {
      clusters.add(new Cluster(i));
    }
    pairs.accept((one, other) -> link(one, other, affinity.of(one, other)));
  }

  private void link(int one, int other, double average) {
    if (average < threshold) {
      return;
    }
    Cluster a = cluster(one);
    Cluster b = cluster(other);
    a.near.put(other, average);
    b.near.put(one, average);
    int first = Math.min(a.members[0], b.members[0]);
    int second = Math.max(a.members[0], b.members[0]);
    links.add(new Link(average, one, other, first, second));
  }

  private Cluster cluster(int number) {
    return Objects.requireNonNull(clusters.get(number));
  }

  private void join() {
    for (Link link = links.poll(); link != null; link = links.poll()) {
      Cluster one = clusters.get(link.one());
      Cluster other = clusters.get(link.other());
      if (one != null && other != null) {
        join(link, one, other);
      }
    }
  }

  private void join(Link link, Cluster one, Cluster other) {
    Map<Integer, Double> near = new TreeMap<>(one.near);
    other.near.forEach(near::putIfAbsent);
    near.remove(link.one());
    near.remove(link.other());
    int number = clusters.size();
    clusters.add(new Cluster(merged(one.members, other.members)));
    clusters.set(link.one(), null);
    clusters.set(link.other(), null);
    for (int neighbour : near.keySet()) {
      Cluster third = cluster(neighbour);
      double a = average(one, neighbour, third) * one.members.length;
      double b = average(other, neighbour, third) * other.members.length;
      third.near.remove(link.one());
      third.near.remove(link.other());
      link(number, neighbour, (a + b) / (one.members.length + other.members.length));
    }
  }

  /** The average over all pairs of two clusters, where it is not known from a link. */
  private double average(Cluster one, int neighbour, Cluster other) {
    Double known = one.near.get(neighbour);
    if (known != null) {
      return known;
    }
    int step = 1;
    while ((long) count(one, step) * count(other, step) > MOST_PAIRS) {
      step *= 2;
    }
    double sum = 0;
    for (int i = 0; i < one.members.length; i += step) {
      for (int j = 0; j < other.members.length; j += step) {
        sum += affinity.of(one.members[i], other.members[j]);
      }
    }
    return sum / ((long) count(one, step) * count(other, step));
  }

  private static int count(Cluster cluster, int step) {
    return (cluster.members.length + step - 1) / step;
  }

  private static int[] merged(int[] one, int[] other) {
    int[] all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    Arrays.sort(all);
    return all;
  }
}
