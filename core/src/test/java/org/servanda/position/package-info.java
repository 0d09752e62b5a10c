@NullMarked
package org.servanda.position;

import org.jspecify.annotations.NullMarked;
