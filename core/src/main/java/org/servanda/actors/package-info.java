/** Who acts: persons, countries, organisations and armed forces, and what is known of them. */
@NullMarked
package org.servanda.actors;

import org.jspecify.annotations.NullMarked;
