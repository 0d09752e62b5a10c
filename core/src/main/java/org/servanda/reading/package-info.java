/**
 * What the reader finds in one article: sentences, words, quotations, mentions and attributions.
 * Nothing here is resolved yet: a source is words, not a person.
 */
@NullMarked
package org.servanda.reading;

import org.jspecify.annotations.NullMarked;
