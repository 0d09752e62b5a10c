/** Tests of reading: layout, sentences, quotations and attributions. */
@NullMarked
package org.servanda.reader;

import org.jspecify.annotations.NullMarked;
