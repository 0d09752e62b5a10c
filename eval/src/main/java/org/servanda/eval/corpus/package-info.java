/**
 * Annotated corpora, read from where they lie into neutral records; nothing of a corpus is kept in
 * the project. {@link org.servanda.eval.corpus.PolNear} is the way in.
 *
 * <p>Offsets are UTF-16 as everywhere in the program, whatever the files count in.
 */
@NullMarked
package org.servanda.eval.corpus;

import org.jspecify.annotations.NullMarked;
