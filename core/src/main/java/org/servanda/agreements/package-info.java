/** What was agreed: treaties, statements and accords, and their provisions. */
@NullMarked
package org.servanda.agreements;

import org.jspecify.annotations.NullMarked;
