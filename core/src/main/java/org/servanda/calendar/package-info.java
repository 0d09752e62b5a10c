/** Reading to dated reading: time expressions as dates. */
@NullMarked
package org.servanda.calendar;

import org.jspecify.annotations.NullMarked;
