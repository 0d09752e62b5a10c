/** Tests of spans, offsets and views. */
@NullMarked
package org.servanda.text;

import org.jspecify.annotations.NullMarked;
