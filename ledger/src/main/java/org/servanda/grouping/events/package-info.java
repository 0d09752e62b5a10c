/** Which articles are about the same event. */
@NullMarked
package org.servanda.grouping.events;

import org.jspecify.annotations.NullMarked;
