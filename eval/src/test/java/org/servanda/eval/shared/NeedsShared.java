package org.servanda.eval.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The test, or all tests of the class, needs data beside the project, in {@code ../shared}. It is
 * skipped where the data is missing, and fails there when the environment variable {@code
 * SERVANDA_SHARED} is {@code required}. A parameter of type {@link java.nio.file.Path} gets the
 * path of the data:
 *
 * <pre>{@code
 * @Test
 * @NeedsShared("corpora/polnear/dev")
 * void readsTheCorpus(Path dev) {}
 * }</pre>
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedExtension.class)
public @interface NeedsShared {
  /** The path of the data below {@code ../shared}. */
  String value();
}
