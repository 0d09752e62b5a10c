package org.servanda.agreements;

import org.jspecify.annotations.Nullable;
import org.servanda.text.Span;

/**
 * A numbered point of an agreement's text, or a paragraph without number.
 *
 * @param number as the agreement numbers it; {@code paragraph 4} where it does not
 * @param isNumbered whether it carries a number, or stands under one
 * @param isItem whether it starts with a number, letter or dash of its own, below an article
 * @param body its words without the number
 * @param lead the point above that ends in a colon and that this one goes on; null where none does
 */
record Point(String number, boolean isNumbered, boolean isItem, Span body, @Nullable Point lead) {}
