package org.servanda.reader;

import java.util.Locale;
import java.util.Set;
import org.servanda.reading.PartOfSpeech;
import org.servanda.reading.Word;
import org.servanda.text.Span;

/**
 * What a reporting unit is made of: a word of the reporter, or a whole quotation, which is taken as
 * one piece however long it is.
 *
 * @param span where it stands, in plain typography
 * @param form the word; empty for a quotation
 * @param pos its part of speech; {@link PartOfSpeech#X} for a quotation
 * @param isQuotation whether it is a quotation
 */
record Item(Span span, String form, PartOfSpeech pos, boolean isQuotation) {

  private static final Set<PartOfSpeech> NOMINAL =
      Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON);

  static Item of(Word word) {
    return new Item(word.span(), word.form(), word.pos(), false);
  }

  static Item quotation(Span span) {
    return new Item(span, "", PartOfSpeech.X, true);
  }

  String lower() {
    return form.toLowerCase(Locale.ROOT);
  }

  boolean is(PartOfSpeech other) {
    return pos == other;
  }

  boolean isNominal() {
    return NOMINAL.contains(pos);
  }

  boolean isVerbal() {
    return pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX;
  }

  boolean isWord(String lower) {
    return !isQuotation && form.equalsIgnoreCase(lower);
  }

  boolean isPunctuation() {
    return !isQuotation
        && !Character.isLetterOrDigit(form.codePointAt(0))
        && pos != PartOfSpeech.PART
        && !form.startsWith("'")
        && !form.startsWith("’");
  }
}
