/**
 * What grouping keeps of an article once it has been read: counted words, hashed runs of words, its
 * meetings and sayings in short. A few kilobytes an article, whatever its length.
 */
@NullMarked
package org.servanda.grouping.digest;

import org.jspecify.annotations.NullMarked;
