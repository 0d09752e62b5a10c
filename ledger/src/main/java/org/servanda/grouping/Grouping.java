package org.servanda.grouping;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.servanda.article.Bytes;
import org.servanda.grouping.digest.Background;
import org.servanda.grouping.digest.Digest;
import org.servanda.grouping.events.Events;
import org.servanda.grouping.events.Vectors;
import org.servanda.grouping.meetings.ReportedMeeting;
import org.servanda.grouping.meetings.SameMeeting;
import org.servanda.grouping.reprints.Reprints;
import org.servanda.grouping.utterances.Utterances;

/**
 * Groups articles by event. The order in which they arrive changes nothing. Time is nearly linear
 * in the articles. Immutable and thread-safe.
 */
public final class Grouping {

  /** Digits of a group's id. */
  private static final int ID_LENGTH = 16;

  private static final Comparator<Digest> ORDER =
      Comparator.comparing(Digest::id)
          .thenComparing(digest -> digest.title() == null ? "" : digest.title())
          .thenComparingInt(digest -> digest.shingles().fingerprint());

  private final Background background;
  private final double threshold;

  public Grouping(Background background) {
    this(background, Events.THRESHOLD);
  }

  /**
   * Groups with another threshold than the measured one.
   *
   * @param threshold how alike articles of a group must be, from 0 to 1
   */
  public Grouping(Background background, double threshold) {
    this.background = background;
    this.threshold = threshold;
  }

  /** The groups, each with what its articles share, by the first of their members' ids. */
  public List<Group> of(List<Digest> digests) {
    List<Digest> articles = digests.stream().sorted(ORDER).toList();
    int[] originals = Reprints.of(articles);
    int[] firsts = IntStream.range(0, originals.length).filter(i -> originals[i] == i).toArray();
    List<Digest> different = IntStream.of(firsts).mapToObj(articles::get).toList();
    Vectors vectors = Vectors.of(different, background);
    Map<Integer, List<Integer>> copies = new TreeMap<>();
    for (int i = 0; i < originals.length; i++) {
      copies.computeIfAbsent(originals[i], o -> new ArrayList<>()).add(i);
    }
    List<Group> groups = new ArrayList<>();
    for (int[] cluster : Events.of(different, vectors, threshold)) {
      List<Member> members = new ArrayList<>();
      for (int at : cluster) {
        for (int copy : copies.getOrDefault(firsts[at], List.of())) {
          String copyOf = copy == firsts[at] ? null : articles.get(firsts[at]).id();
          members.add(new Member(articles.get(copy), copyOf));
        }
      }
      members.sort(Comparator.comparing(Member::digest, ORDER));
      List<String> words =
          vectors.telling(IntStream.of(cluster).boxed().toList(), Commons.MOST_WORDS);
      groups.add(group(members, words));
    }
    groups.sort(Comparator.comparing(group -> group.members().getFirst().id()));
    return groups;
  }

  private Group group(List<Member> members, List<String> words) {
    List<Digest> digests = members.stream().map(Member::digest).toList();
    Sources sources = new Sources(members);
    return new Group(
        id(members),
        members,
        Commons.of(digests, words),
        sources.count(),
        sources.origin().orElse(null),
        SameMeeting.in(reported(members)),
        new Utterances(background).in(digests));
  }

  /** A copy's meetings are its original's. */
  private static List<ReportedMeeting> reported(List<Member> members) {
    return members.stream()
        .filter(member -> member.copyOf() == null)
        .flatMap(
            member ->
                member.digest().encounters().stream()
                    .map(encounter -> new ReportedMeeting(member.id(), encounter)))
        .toList();
  }

  private static String id(List<Member> members) {
    StringBuilder ids = new StringBuilder();
    members.forEach(member -> ids.append(member.id()).append('\n'));
    return Bytes.copyOf(ids.toString().getBytes(StandardCharsets.UTF_8))
        .sha256()
        .substring(0, ID_LENGTH);
  }
}
