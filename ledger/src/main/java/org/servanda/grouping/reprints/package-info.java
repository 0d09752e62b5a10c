/** Which articles are copies of one another, word for word in most of the shorter one. */
@NullMarked
package org.servanda.grouping.reprints;

import org.jspecify.annotations.NullMarked;
