package org.servanda.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.servanda.article.DateBounds;
import org.servanda.grouping.Group;
import org.servanda.grouping.Member;
import org.servanda.grouping.digest.Party;
import org.servanda.grouping.digest.When;
import org.servanda.grouping.meetings.SameMeeting;
import org.servanda.grouping.utterances.Piece;
import org.servanda.grouping.utterances.Utterance;
import org.servanda.grouping.utterances.Wording;

/** Prints groups for people: a block a group. */
final class GroupPrinter {

  private static final int QUOTE_LENGTH = 100;

  private final Palette palette;

  GroupPrinter(boolean colour) {
    this.palette = new Palette(colour);
  }

  String print(Group group) {
    StringBuilder block = new StringBuilder();
    block.append(palette.strong("group " + group.id())).append("  ").append(counts(group));
    if (group.origin() != null) {
      block.append(", credited to ").append(SafeText.of(group.origin()));
    }
    block.append('\n');
    for (Member member : group.members()) {
      block.append("  ").append(member(member)).append('\n');
    }
    line(block, "actors", names(group.shared().actors()));
    line(block, "places", join(group.shared().places()));
    line(block, "days", join(group.shared().days()));
    line(block, "words", join(group.shared().words()));
    group.meetings().forEach(meeting -> line(block, "meeting", meeting(meeting)));
    group.utterances().forEach(utterance -> utterance(block, utterance));
    return block.append('\n').toString();
  }

  private static String counts(Group group) {
    return "%s, %s"
        .formatted(
            counted(group.articleCount(), "article"),
            counted(group.independentSourceCount(), "independent source"));
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private String member(Member member) {
    StringBuilder line = new StringBuilder(SafeText.of(member.id()));
    DateBounds published = member.digest().published();
    String outlet = member.digest().outlet();
    String facts =
        (outlet == null ? "" : " · " + SafeText.of(outlet))
            + (published == null ? " · date not known" : " · " + shown(published))
            + (member.copyOf() == null ? "" : " · copy of " + SafeText.of(member.copyOf()));
    return line.append(palette.faint(facts)).toString();
  }

  private void line(StringBuilder block, String kind, String value) {
    if (!value.isEmpty()) {
      block.append("    ").append(palette.kind("%-8s".formatted(kind)));
      block.append(value).append('\n');
    }
  }

  private static String meeting(SameMeeting meeting) {
    return "%s: %s, %s, %s (%s)"
        .formatted(
            String.join(" and ", meeting.kinds()),
            names(meeting.participants()),
            meeting.place().map(SafeText::of).orElse("place not stated"),
            meeting.when().map(When::words).map(SafeText::of).orElse("day not stated"),
            counted(
                (int) meeting.parts().stream().map(p -> p.article()).distinct().count(),
                "article"));
  }

  private void utterance(StringBuilder block, Utterance utterance) {
    line(block, "said", SafeText.of(utterance.speaker().name()));
    for (int i = 0; i < utterance.wordings().size(); i++) {
      Wording wording = utterance.wordings().get(i);
      block
          .append("            ")
          .append(SafeText.shortened(wording.saying().text(), QUOTE_LENGTH));
      block.append(palette.faint("  " + join(wording.articles()))).append('\n');
      if (i > 0) {
        differences(block, utterance, i);
      }
    }
  }

  private void differences(StringBuilder block, Utterance utterance, int at) {
    String first = utterance.wordings().getFirst().saying().text();
    String other = utterance.wordings().get(at).saying().text();
    for (Piece piece : utterance.alignments().get(at - 1).pieces()) {
      String told =
          switch (piece) {
            case Piece.Same same -> "";
            case Piece.OnlyFirst(var one) -> "lacks: " + shown(one.in(first));
            case Piece.OnlyOther(var two) -> "adds: " + shown(two.in(other));
            case Piece.Reworded(var one, var two) ->
                "words otherwise: %s | %s".formatted(shown(one.in(first)), shown(two.in(other)));
            case Piece.Disagreement(var one, var two, var a, var b) ->
                palette.warning(
                    "disagrees: %s | %s (%s, %s)"
                        .formatted(
                            shown(one.in(first)),
                            shown(two.in(other)),
                            SafeText.of(a),
                            SafeText.of(b)));
          };
      if (!told.isEmpty()) {
        block.append("              ").append(told).append('\n');
      }
    }
  }

  private static String shown(DateBounds days) {
    return days.earliest().equals(days.latest())
        ? days.earliest().toString()
        : days.earliest() + " to " + days.latest();
  }

  private static String shown(String words) {
    return SafeText.shortened(words, QUOTE_LENGTH);
  }

  private static String names(List<Party> parties) {
    return join(parties.stream().map(Party::name).toList());
  }

  private static String join(List<String> values) {
    return values.stream().map(SafeText::of).collect(Collectors.joining(", "));
  }
}
