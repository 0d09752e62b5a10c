/** Tests of meetings. */
@NullMarked
package org.servanda.interaction;

import org.jspecify.annotations.NullMarked;
