/** Tests of reading: layout, sentences, quotations and attributions. */
@NullMarked
package org.servanda.layout;

import org.jspecify.annotations.NullMarked;
