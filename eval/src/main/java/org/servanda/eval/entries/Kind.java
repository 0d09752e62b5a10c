package org.servanda.eval.entries;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of entry, and what of each must agree with the gold for it to be right. */
enum Kind {
  STATEMENT,
  MEETING,
  AGREEMENT,
  CLAIM,
  POSITION,
  INCIDENT,
  INTERACTION;

  /** What makes it right. */
  List<Aspect> keys() {
    return switch (this) {
      case STATEMENT -> List.of(Aspect.SPEAKER);
      case MEETING -> List.of(Aspect.PARTICIPANTS, Aspect.STATUS);
      case AGREEMENT -> List.of(Aspect.AGREEMENT);
      case CLAIM -> List.of(Aspect.STATUS, Aspect.MODALITY, Aspect.CLAIMANT, Aspect.OBLIGOR);
      case POSITION -> List.of(Aspect.TYPE, Aspect.HOLDER);
      case INCIDENT -> List.of(Aspect.TYPE, Aspect.ACTORS);
      case INTERACTION -> List.of(Aspect.TYPE, Aspect.SOURCE, Aspect.TARGET);
    };
  }

  /** What is measured beside. */
  private List<Aspect> others() {
    return switch (this) {
      case STATEMENT -> List.of(Aspect.STYLE, Aspect.ADDRESSEE, Aspect.VENUE, Aspect.DATE);
      case MEETING -> List.of(Aspect.TYPE, Aspect.PLACE, Aspect.DATE);
      case AGREEMENT -> List.of();
      case CLAIM -> List.of(Aspect.AGREEMENT, Aspect.ISSUE, Aspect.PERIOD);
      case POSITION -> List.of(Aspect.TOWARDS, Aspect.ISSUE);
      case INCIDENT -> List.of(Aspect.TARGETS, Aspect.PLACE, Aspect.DATE, Aspect.REPORTER);
      case INTERACTION -> List.of(Aspect.MODE, Aspect.PLANNED);
    };
  }

  /** All that is measured. */
  List<Aspect> aspects() {
    return Stream.of(keys(), others()).flatMap(List::stream).toList();
  }

  /** As the files of the corpus call it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
