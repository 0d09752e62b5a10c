/**
 * Stanford CoreNLP (Manning et al. 2014), which is under the GPL: compiled by the profile {@code
 * peer} only, and never part of what is published.
 */
@NullMarked
package org.servanda.eval.peer;

import org.jspecify.annotations.NullMarked;
