package org.servanda.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.actors.Actor;
import org.servanda.agreements.AgreementEntry;
import org.servanda.article.DateBounds;
import org.servanda.text.Span;

/**
 * What one mention says of its agreement, and what the register has for it.
 *
 * @param span the words
 * @param words the same, taken apart
 * @param date when it was concluded; null where the article does not say
 * @param parties those between whom it is, by the words
 * @param registered those of the register that the words can mean
 */
record Cited(
    Span span,
    Citation words,
    @Nullable DateBounds date,
    List<Actor> parties,
    List<AgreementEntry> registered) {}
