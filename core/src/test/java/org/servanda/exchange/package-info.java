/** Tests of the record as JSON. */
@NullMarked
package org.servanda.exchange;

import org.jspecify.annotations.NullMarked;
