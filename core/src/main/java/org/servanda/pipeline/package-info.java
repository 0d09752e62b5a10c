/** The whole way from an article to its record, in one method. */
@NullMarked
package org.servanda.pipeline;

import org.jspecify.annotations.NullMarked;
