@NullMarked
package org.servanda.registerfile;

import org.jspecify.annotations.NullMarked;
