/** Finds who met whom, where and when. */
@NullMarked
package org.servanda.meeting;

import org.jspecify.annotations.NullMarked;
