package org.servanda.sources.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.text.Span;

/**
 * Sorts the units of one text. The head, before the first paragraph, holds headline, byline and
 * date; the tail, after the last one, holds notices and lists of other reports; in between, only
 * lines that can be nothing else are taken out.
 */
final class Sorting {

  /** How many lines may follow the heading of a box inside a report. */
  private static final int LONGEST_BOX = 4;

  /** How far down a headline or a date line may stand. */
  private static final int LONGEST_HEAD = 12;

  private static final int MOST_WORDS_OF_KICKER = 2;
  private static final int MOST_WORDS_OF_AFFILIATION = 5;

  private final String source;
  private final List<Unit> units;
  private final boolean[] litter;
  private @Nullable String title;
  private @Nullable String outlet;
  private @Nullable String byline;
  private @Nullable PrintedDay day;

  Sorting(String source, @Nullable String title) {
    this.source = source;
    this.title = title;
    this.units = Unit.of(source);
    this.litter = new boolean[units.size()];
  }

  PrintedReport sort() {
    int head = headEnd();
    if (head > 0) {
      findTitle(head);
      sortHead(head);
    }
    int tail = tailStart(head);
    for (int i = tail; i < units.size(); i++) {
      litter[i] = true;
    }
    sortBody(head, tail);
    List<Span> kept = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      if (!litter[i]) {
        kept.add(units.get(i).span());
      }
    }
    if (kept.isEmpty()) {
      units.forEach(unit -> kept.add(unit.span()));
    }
    return new PrintedReport(source, kept, title, outlet, byline, day);
  }

  /** The index of the first paragraph of the report; 0 where none can be told from the rest. */
  private int headEnd() {
    for (int i = 0; i < Math.min(units.size(), LONGEST_HEAD); i++) {
      Unit unit = units.get(i);
      boolean opens = !Lead.of(source, unit.span()).isEmpty() && unit.isProse();
      if (opens || (unit.isProse() && !isLitterAnywhere(unit.words()))) {
        return i;
      }
    }
    return 0;
  }

  private void findTitle(int head) {
    for (int i = 0; i < head; i++) {
      for (int j = 0; j < head; j++) {
        String shorter = units.get(j).words();
        if (i != j && isRepeated(shorter, units.get(i).words()) && canBeTitle(j)) {
          title = title == null ? shorter : title;
          outlet = Headline.siteBehind(shorter, units.get(i).words()).orElse(outlet);
        }
      }
    }
    for (int i = 0; i < head && title == null; i++) {
      if (isSender(i, head)) {
        outlet = units.get(i).words();
        litter[i] = true;
      } else if (canBeTitle(i) && isFollowedByGap(i) && !isKicker(i, head)) {
        Headline headline = Headline.of(units.get(i).words(), null);
        title = headline.title();
        outlet = headline.outlet() == null ? outlet : headline.outlet();
      }
    }
  }

  /** An office's name above a label and a headline. */
  private boolean isSender(int index, int head) {
    boolean labelled = index + 1 < head && Litter.isLabel(units.get(index + 1).words());
    for (int i = index + 2; labelled && i < head; i++) {
      if (canBeTitle(i) && isFollowedByGap(i)) {
        return canBeTitle(index);
      }
    }
    return false;
  }

  private static boolean isRepeated(String shorter, String longer) {
    return Headline.same(shorter, longer) || Headline.siteBehind(shorter, longer).isPresent();
  }

  private boolean canBeTitle(int index) {
    Unit unit = units.get(index);
    return Headline.isPossible(unit) && !isAside(unit.words());
  }

  /** Between a headline and the report stands a blank line, or a line that is neither. */
  private boolean isFollowedByGap(int index) {
    return units.get(index).alone()
        || (index + 1 < units.size() && isAside(units.get(index + 1).words()));
  }

  /** A section's name above the headline. */
  private boolean isKicker(int index, int head) {
    return units.get(index).wordCount() <= MOST_WORDS_OF_KICKER
        && index + 1 < head
        && canBeTitle(index + 1)
        && units.get(index + 1).wordCount() > 2 * MOST_WORDS_OF_KICKER;
  }

  private void sortHead(int head) {
    int titleAt = head;
    for (int i = 0; i < head; i++) {
      String words = units.get(i).words();
      Optional<String> names = Byline.opening(words);
      if (title != null && (isRepeated(title, words) || words.equals(titleLine()))) {
        litter[i] = true;
        titleAt = Math.min(titleAt, i);
      } else if (names.isPresent()) {
        byline = byline == null ? names.get() : byline;
        litter[i] = true;
        dropAffiliation(i, head);
      } else if (PrintedDay.isDateLine(words)) {
        takeDay(i);
        litter[i] = true;
      } else {
        litter[i] = litter[i] || isLitterAnywhere(words) || Litter.isEdge(words);
      }
    }
    for (int i = 0; i < titleAt && titleAt < head; i++) {
      litter[i] |= units.get(i).wordCount() <= MOST_WORDS_OF_KICKER;
    }
  }

  /** Whom the writer works for, on the line below the name. */
  private void dropAffiliation(int writer, int head) {
    int next = writer + 1;
    if (!units.get(writer).alone() && next < head) {
      litter[next] = units.get(next).wordCount() <= MOST_WORDS_OF_AFFILIATION;
    }
  }

  private @Nullable String titleLine() {
    return outlet == null ? title : title + " | " + outlet;
  }

  private void takeDay(int index) {
    if (day == null) {
      Unit unit = units.get(index);
      day =
          PrintedDay.firstIn(unit.words())
              .map(found -> found.shifted(unit.span().start()))
              .orElse(null);
    }
  }

  /** The index after the report's last paragraph. */
  private int tailStart(int head) {
    int tail = units.size();
    for (int i = units.size() - 1; i > head; i--) {
      String words = units.get(i).words();
      if (Byline.isClosingNote(words)) {
        byline = byline == null ? Byline.closing(words).orElse(null) : byline;
        tail = i;
      } else if (isLitterAtEnd(words)) {
        if (PrintedDay.isDateLine(words)) {
          takeDay(i);
        }
        tail = i;
      } else {
        int heading = units.get(i).endsSentence() ? -1 : listHeading(i);
        if (heading <= head) {
          return tail;
        }
        tail = heading;
        i = heading;
      }
    }
    return tail;
  }

  /** Where the heading stands of the list of short lines that ends here; -1 if there is none. */
  private int listHeading(int index) {
    for (int i = index; i > 0 && !units.get(i).endsSentence(); i--) {
      if (Litter.isRelatedHeading(units.get(i).words())) {
        return i;
      }
    }
    return -1;
  }

  private void sortBody(int head, int tail) {
    for (int i = head; i < tail; i++) {
      String words = units.get(i).words();
      if (Litter.isRelatedHeading(words)) {
        for (int j = i + 1; j < Math.min(tail, i + LONGEST_BOX) && isBoxed(j); j++) {
          litter[j] = true;
        }
      }
      litter[i] |= isLitterAnywhere(words);
    }
  }

  private boolean isBoxed(int index) {
    Unit unit = units.get(index);
    return !unit.endsSentence() && Headline.isPossible(unit);
  }

  private static boolean isAside(String words) {
    return isLitterAnywhere(words)
        || Litter.isEdge(words)
        || PrintedDay.isDateLine(words)
        || Byline.opening(words).isPresent();
  }

  private static boolean isLitterAnywhere(String words) {
    return Litter.isFurniture(words)
        || Litter.isRelatedHeading(words)
        || Litter.isRelatedLine(words)
        || Litter.isCredit(words);
  }

  private static boolean isLitterAtEnd(String words) {
    return isLitterAnywhere(words)
        || Litter.isEdge(words)
        || Litter.isRights(words)
        || Litter.isAppeal(words)
        || PrintedDay.isDateLine(words);
  }
}
