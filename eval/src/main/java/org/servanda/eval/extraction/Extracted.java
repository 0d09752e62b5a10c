package org.servanda.eval.extraction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an extractor took from a page.
 *
 * @param text the main text; empty where it found none
 * @param title the headline, if it looks for one
 * @param published the day of publication, if it looks for one
 */
public record Extracted(String text, @Nullable String title, @Nullable LocalDate published) {

  /** Only a text. */
  public static Extracted ofText(String text) {
    return new Extracted(text, null, null);
  }
}
