/**
 * What training needs from the program: texts cut into words and windows by the very code that will
 * cut them when they are read, and the names in them.
 */
@NullMarked
package org.servanda.eval.training;

import org.jspecify.annotations.NullMarked;
