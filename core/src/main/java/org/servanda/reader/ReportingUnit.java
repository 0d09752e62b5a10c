package org.servanda.reader;

import java.util.ArrayList;
import java.util.List;
import org.servanda.reading.Quotation;
import org.servanda.reading.Sentence;
import org.servanda.reading.Word;
import org.servanda.text.Span;

/**
 * A stretch of text in which a cue can reach its content: a sentence, with every quotation that
 * touches it as one item; a semicolon outside quotations ends a unit too. Sentence ends inside a
 * quotation do not end a unit, so that the unit of {@code “A. B,” he said} holds all of it.
 *
 * @param items the reporter's words and the quotations, in order; at least one
 * @param paragraph the paragraph in which it starts
 */
record ReportingUnit(List<Item> items, int paragraph) {

  /** Quotations can tie sentences together without end; a unit of a report is far smaller. */
  private static final int MOST_ITEMS = 1_000;

  ReportingUnit {
    items = List.copyOf(items);
  }

  int size() {
    return items.size();
  }

  Item get(int index) {
    return items.get(index);
  }

  /** The span from the item at {@code first} to the one before {@code end}. */
  Span span(int first, int end) {
    return items.get(first).span().cover(items.get(end - 1).span());
  }

  /** This unit and the one after it as one. */
  ReportingUnit with(ReportingUnit next) {
    List<Item> all = new ArrayList<>(items);
    all.addAll(next.items);
    return new ReportingUnit(all, paragraph);
  }

  /** Whether it is nothing but quotations. */
  boolean isQuotationOnly() {
    return items.stream().anyMatch(Item::isQuotation)
        && items.stream().allMatch(item -> item.isQuotation() || item.isPunctuation());
  }

  /** Whether it ends with a colon, so that what it announces follows. */
  boolean announces() {
    return items.getLast().isWord(":");
  }

  /**
   * Divides an article.
   *
   * @param quotations all quotations; only the outermost become items
   */
  static List<ReportingUnit> of(List<Sentence> sentences, List<Quotation> quotations) {
    List<Span> outer =
        quotations.stream().filter(q -> q.depth() == 0).map(Quotation::span).toList();
    List<ReportingUnit> units = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    int next = 0;
    int placed = -1;
    int paragraph = 0;
    for (Sentence sentence : sentences) {
      if (items.isEmpty()) {
        paragraph = sentence.paragraph();
      }
      for (Word word : sentence.words()) {
        while (next < outer.size() && outer.get(next).end() <= word.span().start()) {
          next++;
        }
        boolean quoted = next < outer.size() && outer.get(next).overlaps(word.span());
        if (!quoted && word.form().equals(";") && !items.isEmpty()) {
          units.add(new ReportingUnit(items, paragraph));
          items.clear();
        } else if (!quoted) {
          items.add(Item.of(word));
        } else if (next != placed) {
          items.add(Item.quotation(outer.get(next)));
          placed = next;
        }
      }
      boolean insideQuotation =
          next < outer.size()
              && outer.get(next).start() < sentence.span().end()
              && outer.get(next).end() > sentence.span().end();
      if (!items.isEmpty() && (!insideQuotation || items.size() > MOST_ITEMS)) {
        units.add(new ReportingUnit(items, paragraph));
        items.clear();
      }
    }
    if (!items.isEmpty()) {
      units.add(new ReportingUnit(items, paragraph));
    }
    return List.copyOf(units);
  }
}
