/** The two real reports beside the project, and what a careful reader finds in them. */
@NullMarked
package org.servanda.eval.seeds;

import org.jspecify.annotations.NullMarked;
