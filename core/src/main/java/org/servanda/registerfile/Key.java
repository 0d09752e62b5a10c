package org.servanda.registerfile;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A key that an object may have.
 *
 * @param name as written in the file
 * @param shape what its value is
 * @param isNeeded whether it must be there, and hold something
 * @param layout of the objects in its list; null for any other shape
 */
public record Key(String name, Shape shape, boolean isNeeded, @Nullable Layout layout) {

  /** What a value is. */
  public enum Shape {
    TEXT,
    /** A list of texts. */
    TEXTS,
    /** A list of objects. */
    OBJECTS
  }

  public Key {
    Objects.requireNonNull(shape);
    if (name.isBlank() || (layout != null) != (shape == Shape.OBJECTS)) {
      throw new IllegalArgumentException(
          "key '%s' of %s: it has a name, and a layout if it holds objects".formatted(name, shape));
    }
  }

  /** A text that must be there. */
  public static Key needed(String name) {
    return new Key(name, Shape.TEXT, true, null);
  }

  /** A text that may be there. */
  public static Key text(String name) {
    return new Key(name, Shape.TEXT, false, null);
  }

  /** A list of texts that may be there. */
  public static Key texts(String name) {
    return new Key(name, Shape.TEXTS, false, null);
  }

  /** A list of objects that may be there. */
  public static Key objects(String name, Layout layout) {
    return new Key(name, Shape.OBJECTS, false, layout);
  }
}
