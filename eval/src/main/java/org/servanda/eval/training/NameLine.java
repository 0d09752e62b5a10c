package org.servanda.eval.training;

import org.servanda.reading.MentionType;

/**
 * A name in a text, as the training takes it.
 *
 * @param id the text's
 * @param start where it starts, in code points of the text
 * @param end where it ends
 */
public record NameLine(String id, int start, int end, MentionType type) {}
