/** Tests of what a report is before it is read. */
@NullMarked
package org.servanda.article;

import org.jspecify.annotations.NullMarked;
