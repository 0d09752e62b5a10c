/** Tests of meetings. */
@NullMarked
package org.servanda.meeting;

import org.jspecify.annotations.NullMarked;
