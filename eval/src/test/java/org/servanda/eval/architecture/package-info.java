/** The rules of the house that a program can check, checked on the classes of every module. */
@NullMarked
package org.servanda.eval.architecture;

import org.jspecify.annotations.NullMarked;
