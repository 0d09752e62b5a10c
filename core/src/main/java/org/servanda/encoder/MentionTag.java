package org.servanda.encoder;

import org.servanda.reading.MentionType;

/**
 * The part of a word in a mention, as a number: 0 for none, then for each type, in the order in
 * which the model was trained, its first word and its others.
 */
public final class MentionTag {

  /** None. */
  public static final int OUTSIDE = 0;

  static final int COUNT = 1 + 2 * MentionType.values().length;

  private MentionTag() {}

  /** The number of a mention's first word. */
  public static int first(MentionType type) {
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

  /** The number of a mention's other words. */
  public static int next(MentionType type) {
    return first(type) + 1;
  }
}
