/** The kinds of entry of the ledger. Each stands on words of an article. */
@NullMarked
package org.servanda.entry;

import org.jspecify.annotations.NullMarked;
