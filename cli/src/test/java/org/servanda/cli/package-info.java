/** Tests of the {@code servanda} command, through the command itself. */
@NullMarked
package org.servanda.cli;

import org.jspecify.annotations.NullMarked;
