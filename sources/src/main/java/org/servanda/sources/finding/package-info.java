/** Finding documents: in files, folders, JSON lines and on standard input, one at a time. */
@NullMarked
package org.servanda.sources.finding;

import org.jspecify.annotations.NullMarked;
