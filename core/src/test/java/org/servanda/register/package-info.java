/** Tests of who and what is meant. */
@NullMarked
package org.servanda.register;

import org.jspecify.annotations.NullMarked;
