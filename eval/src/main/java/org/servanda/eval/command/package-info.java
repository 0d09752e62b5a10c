/** The command {@code eval/measure}. */
@NullMarked
package org.servanda.eval.command;

import org.jspecify.annotations.NullMarked;
