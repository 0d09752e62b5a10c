/** Tests of the entries of the ledger. */
@NullMarked
package org.servanda.chronicle;

import org.jspecify.annotations.NullMarked;
