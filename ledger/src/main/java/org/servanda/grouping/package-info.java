/**
 * The same across reports: which articles are about one event, which are copies, and which meetings
 * and utterances in them are one. {@link org.servanda.grouping.Grouping} is the entry.
 */
@NullMarked
package org.servanda.grouping;

import org.jspecify.annotations.NullMarked;
