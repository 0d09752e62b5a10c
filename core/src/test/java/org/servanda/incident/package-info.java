/** Tests of meetings. */
@NullMarked
package org.servanda.incident;

import org.jspecify.annotations.NullMarked;
