package org.servanda.grouping.digest;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.reading.Style;
import org.servanda.text.Span;

/**
 * A statement as one article words it.
 *
 * @param speaker who said it
 * @param text the words, their parts joined where the article breaks them
 * @param quantities the numbers and times in it, by start
 * @param style direct, indirect or mixed
 * @param when when it was said; null where the report does not say
 * @param content where the words stand, in code points of the article's text
 */
public record Saying(
    Party speaker,
    String text,
    List<Quantity> quantities,
    Style style,
    @Nullable When when,
    List<Span> content) {

  public Saying {
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(style);
    quantities = List.copyOf(quantities);
    content = List.copyOf(content);
  }
}
