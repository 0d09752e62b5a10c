package org.servanda.entry;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.article.Evidence;
import org.servanda.reading.Resolution;

/**
 * Words of a report, and whom or what they mean.
 *
 * @param words the words; null where the report has none, and it is understood from what it says
 *     before
 * @param meaning whom or what they mean
 * @param <T> what is named
 */
public record Reference<T>(@Nullable Evidence words, Resolution<T> meaning) {

  public Reference {
    Objects.requireNonNull(meaning);
  }

  /** Nobody or nothing is named, and nothing before tells who or what is meant. */
  public static <T> Reference<T> none(String reason) {
    return new Reference<>(null, Resolution.open("", List.of(), reason));
  }

  /** Its words, if it has any. */
  Stream<Evidence> evidence() {
    return Stream.ofNullable(words);
  }
}
