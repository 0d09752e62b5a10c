/** Which meetings of several articles are one. */
@NullMarked
package org.servanda.grouping.meetings;

import org.jspecify.annotations.NullMarked;
