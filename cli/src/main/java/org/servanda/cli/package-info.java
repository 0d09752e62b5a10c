/** The {@code servanda} command. */
@NullMarked
package org.servanda.cli;

import org.jspecify.annotations.NullMarked;
