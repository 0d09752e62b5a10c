package org.servanda.eval.registers;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.servanda.actors.ActorRegister;
import org.servanda.agreements.AgreementRegister;
import org.servanda.article.DateBounds;

/**
 * Loads the registers and asks each of its indexes once, as one report needs them. Started in a
 * process of its own by {@link ColdLoad}; prints a line for each part, with the nanoseconds that it
 * took and those of processor time.
 */
public final class FirstUse {

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private FirstUse() {}

  /** Prints what each part took. */
  public static void main(String[] arguments) {
    CLOCK.getCurrentThreadCpuTime(); // the first call loads classes of its own
    ActorRegister actors = timed("load the actors", ActorRegister::load);
    AgreementRegister agreements =
        timed("load the agreements", () -> AgreementRegister.load(actors::actor));
    timed("names of agreements for the reader", agreements::allNames);
    found(timed("first actor by name", () -> actors.named("Guterres")));
    found(
        timed(
            "first holder of an office",
            () -> actors.holders("foreign-minister", "country:DEU", day())));
    found(timed("first agreement by name", () -> agreements.named("the Dayton accords")));
  }

  private static DateBounds day() {
    return DateBounds.day(LocalDate.of(2015, 1, 1));
  }

  private static void found(Collection<?> found) {
    if (found.isEmpty()) {
      throw new IllegalStateException("a register finds nothing: it is not whole");
    }
  }

  private static <T> T timed(String what, Supplier<T> work) {
    long processor = CLOCK.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    T made = Objects.requireNonNull(work.get());
    long nanoseconds = System.nanoTime() - start;
    List<String> line =
        List.of(
            what,
            Long.toString(nanoseconds),
            Long.toString(CLOCK.getCurrentThreadCpuTime() - processor));
    System.out.println(String.join("\t", line));
    return made;
  }
}
