@NullMarked
package org.servanda.agreements;

import org.jspecify.annotations.NullMarked;
