@NullMarked
package org.servanda.grouping;

import org.jspecify.annotations.NullMarked;
