/** Tests of the whole way from an article to its record. */
@NullMarked
package org.servanda.pipeline;

import org.jspecify.annotations.NullMarked;
