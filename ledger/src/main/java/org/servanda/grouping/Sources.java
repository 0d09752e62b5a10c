package org.servanda.grouping;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.servanda.grouping.digest.Credit;

/** Counts the sources behind a group's articles. */
final class Sources {

  private final List<Member> members;

  /** For each member, one before it that stands on the same source, or itself. */
  private final int[] leader;

  Sources(List<Member> members) {
    this.members = members;
    this.leader = new int[members.size()];
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < leader.length; i++) {
      leader[i] = i;
      for (String key : keys(members.get(i))) {
        Integer before = first.putIfAbsent(key, i);
        if (before != null) {
          leader[root(i)] = root(before);
        }
      }
    }
  }

  /** What two articles of one source share: the text, the agency, the outlet. */
  private static List<String> keys(Member member) {
    String text = "text:" + (member.copyOf() == null ? member.id() : member.copyOf());
    Credit credit = member.digest().credit();
    String agency =
        credit != null && credit.how() == Credit.How.PRINTED ? "source:" + credit.key() : text;
    String outlet = member.digest().outlet();
    return List.of(
        text, agency, outlet == null ? text : "source:" + outlet.toLowerCase(Locale.ROOT));
  }

  private int root(int at) {
    int root = at;
    while (leader[root] != root) {
      root = leader[root];
    }
    return root;
  }

  /** How many sources there are. */
  int count() {
    int count = 0;
    for (int i = 0; i < leader.length; i++) {
      count += leader[i] == i ? 1 : 0;
    }
    return count;
  }

  /** Whom most members credit, those that print it before those that only tell. */
  Optional<String> origin() {
    Map<String, Long> votes = new TreeMap<>();
    for (Member member : members) {
      Credit credit = member.digest().credit();
      if (credit != null) {
        boolean printed = credit.how() == Credit.How.PRINTED;
        votes.merge(credit.name(), printed ? members.size() + 1L : 1L, Long::sum);
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }
}
