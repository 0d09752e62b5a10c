/** What agreements and positions are about, as a small list of issues. */
@NullMarked
package org.servanda.issue;

import org.jspecify.annotations.NullMarked;
