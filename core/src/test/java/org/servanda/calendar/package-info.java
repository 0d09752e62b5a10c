/** Tests of time expressions. */
@NullMarked
package org.servanda.calendar;

import org.jspecify.annotations.NullMarked;
