/** Tests of who is meant by a name, and of who held an office. */
@NullMarked
package org.servanda.actors;

import org.jspecify.annotations.NullMarked;
