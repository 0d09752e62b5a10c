package org.servanda.encoder;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.servanda.reading.MentionType;

/**
 * The part of a word in a mention, as a number: 0 for none, then for each type, in the order in
 * which the model was trained, its first word and its others.
 */
public final class MentionTag {

  /** None. */
  public static final int OUTSIDE = 0;

  static final int COUNT = 1 + 2 * MentionType.values().length;

  /** In the order in which the model was trained. */
  private static final List<MentionType> TYPES =
      Arrays.stream(MentionType.values())
          .sorted(Comparator.comparingInt(MentionTag::first))
          .toList();

  private MentionTag() {}

  /** The number of a mention's first word. */
  private static int first(MentionType type) {
    return switch (type) {
      case PERSON -> 1;
      case OFFICE -> 3;
      case COUNTRY -> 5;
      case ORGANIZATION -> 7;
      case PLACE -> 9;
      case AGREEMENT -> 11;
      case GROUP -> 13;
    };
  }

  /** The type of a number; empty for {@link #OUTSIDE}. */
  public static Optional<MentionType> type(int tag) {
    return tag == OUTSIDE ? Optional.empty() : Optional.of(TYPES.get((tag - 1) / 2));
  }

  /** Whether a number is that of a mention's first word. */
  public static boolean begins(int tag) {
    return tag % 2 == 1;
  }
}
