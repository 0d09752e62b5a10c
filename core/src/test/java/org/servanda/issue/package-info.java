@NullMarked
package org.servanda.issue;

import org.jspecify.annotations.NullMarked;
