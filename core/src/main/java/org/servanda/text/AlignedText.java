package org.servanda.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A view of a text that is easier to work on, with the way back: every unit of the view knows the
 * range of the original it stands for. The original is the truth and is never changed.
 *
 * <p>A view may leave units out, put one unit for several or several for one; it never reorders, so
 * that the way back keeps order: a later unit of the view never stands for an earlier place of the
 * original. Offsets are UTF-16. Immutable and thread-safe. Eight bytes a unit of the view.
 *
 * <p>Built with {@link #builder}, piece by piece, or with {@link #then}, one view on top of
 * another.
 */
public final class AlignedText {

  private final String original;
  private final String view;
  private final int[] starts;
  private final int[] ends;

  private AlignedText(String original, String view, int[] starts, int[] ends) {
    this.original = original;
    this.view = view;
    this.starts = starts;
    this.ends = ends;
  }

  /** The view that is the text itself. */
  public static AlignedText identity(String text) {
    return builder(text).keep(text.length()).build();
  }

  /** Starts a view of {@code original}, to be filled from its beginning to its end. */
  public static Builder builder(String original) {
    return new Builder(original);
  }

  /** The text as it was given. */
  public String original() {
    return original;
  }

  /** The text to work on. */
  public String view() {
    return view;
  }

  /**
   * Puts a view on top of this one.
   *
   * @param next makes the next view out of this one's; its original must be this view
   * @return a view from this original to the next view
   */
  public AlignedText then(Function<String, AlignedText> next) {
    AlignedText upper = next.apply(view);
    if (!upper.original.equals(view)) {
      throw new IllegalArgumentException(
          "the next view was made of another text of %d units: make it of this view"
              .formatted(upper.original.length()));
    }
    int[] newStarts = new int[upper.view.length()];
    int[] newEnds = new int[upper.view.length()];
    for (int i = 0; i < newStarts.length; i++) {
      Span below = toOriginal(new Span(upper.starts[i], upper.ends[i]));
      newStarts[i] = below.start();
      newEnds[i] = below.end();
    }
    return new AlignedText(original, upper.view, newStarts, newEnds);
  }

  /**
   * The range of the original that a range of the view stands for. Units that were left out are
   * inside when they lie between the first and the last unit, never at the edges. An empty range
   * becomes the empty range before what it stands in front of.
   */
  public Span toOriginal(Span inView) {
    checkInside(inView, view, "view");
    if (inView.isEmpty()) {
      int at = inView.start() == view.length() ? original.length() : starts[inView.start()];
      return new Span(at, at);
    }
    return new Span(starts[inView.start()], ends[inView.end() - 1]);
  }

  /**
   * The ranges of the original that ranges of the view stand for; those that have a unit of the
   * original in common, because it became several units of the view, are made one.
   *
   * @param inView in order, none overlapping
   */
  public List<Span> toOriginal(List<Span> inView) {
    List<Span> original = new ArrayList<>(inView.size());
    for (Span span : inView) {
      Span next = toOriginal(span);
      if (!original.isEmpty() && original.getLast().overlaps(next)) {
        original.set(original.size() - 1, original.getLast().cover(next));
      } else {
        original.add(next);
      }
    }
    return original;
  }

  /**
   * The range of the view that stands for any part of a range of the original; empty where all of
   * it was left out.
   */
  public Span toView(Span inOriginal) {
    checkInside(inOriginal, original, "original");
    int first = firstEndingAfter(inOriginal.start());
    int last = firstStartingAtOrAfter(inOriginal.end());
    return new Span(first, Math.max(first, last));
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private int firstStartingAtOrAfter(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static void checkInside(Span span, String text, String which) {
    if (span.end() > text.length()) {
      throw new IllegalArgumentException(
          "span %s leaves the %s of %d units: end must not exceed its length"
              .formatted(span, which, text.length()));
    }
  }

  /** Two views are equal when their texts and their ways back are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof AlignedText that
        && original.equals(that.original)
        && view.equals(that.view)
        && Arrays.equals(starts, that.starts)
        && Arrays.equals(ends, that.ends);
  }

  @Override
  public int hashCode() {
    return 31 * original.hashCode() + view.hashCode();
  }

  @Override
  public String toString() {
    return view;
  }

  /** Fills a view from the beginning of its original to the end. Not thread-safe. */
  public static final class Builder {

    private final String original;
    private final StringBuilder view = new StringBuilder();
    private int[] starts;
    private int[] ends;
    private int position;

    private Builder(String original) {
      this.original = original;
      this.starts = new int[original.length()];
      this.ends = new int[original.length()];
    }

    /** Where in the original the next piece starts. */
    public int position() {
      return position;
    }

    /** Takes over the next {@code count} units as they are. */
    public Builder keep(int count) {
      int stop = stopAfter(count);
      while (position < stop) {
        append(original.charAt(position), position, position + 1);
        position++;
      }
      return this;
    }

    /** Leaves out the next {@code count} units. */
    public Builder drop(int count) {
      position = stopAfter(count);
      return this;
    }

    /** Puts {@code replacement} for the next {@code count} units, at least one. */
    public Builder replace(int count, String replacement) {
      if (count < 1) {
        throw new IllegalArgumentException(
            "a replacement for %d units stands for nothing: replace at least 1".formatted(count));
      }
      int stop = stopAfter(count);
      for (int i = 0; i < replacement.length(); i++) {
        append(replacement.charAt(i), position, stop);
      }
      position = stop;
      return this;
    }

    /**
     * The finished view.
     *
     * @throws IllegalStateException if part of the original has not been decided on
     */
    public AlignedText build() {
      if (position != original.length()) {
        throw new IllegalStateException(
            "the view stops at %d of %d units: keep, drop or replace the rest"
                .formatted(position, original.length()));
      }
      int length = view.length();
      return new AlignedText(
          original, view.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }

    private int stopAfter(int count) {
      if (count < 0 || count > original.length() - position) {
        throw new IllegalArgumentException(
            "cannot take %d units at %d: the original has %d"
                .formatted(count, position, original.length()));
      }
      return position + count;
    }

    private void append(char unit, int start, int end) {
      int at = view.length();
      if (at == starts.length) {
        int larger = Math.max(16, at * 2);
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
      }
      view.append(unit);
      starts[at] = start;
      ends[at] = end;
    }
  }
}
