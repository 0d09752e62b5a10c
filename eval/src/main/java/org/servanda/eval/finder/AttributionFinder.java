package org.servanda.eval.finder;

import java.util.List;
import org.servanda.eval.corpus.RoleSpans;

/** A program under measurement, its models loaded. Used by one thread at a time. */
public interface AttributionFinder {

  /** What the reports call it, with its version where it has one. */
  String name();

  /** Whether it looks for cues; if not, figures that need them do not apply. */
  boolean findsCues();

  /**
   * The attributions of a text.
   *
   * @param id what to call the text in messages
   * @param text the text; the spans of the answer point into it, in UTF-16
   */
  List<RoleSpans> find(String id, String text);
}
