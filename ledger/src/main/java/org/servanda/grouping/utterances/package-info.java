/** The same utterance in several wordings, aligned word by word. */
@NullMarked
package org.servanda.grouping.utterances;

import org.jspecify.annotations.NullMarked;
