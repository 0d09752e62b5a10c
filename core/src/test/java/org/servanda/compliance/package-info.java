/** Tests of compliance claims. */
@NullMarked
package org.servanda.compliance;

import org.jspecify.annotations.NullMarked;
