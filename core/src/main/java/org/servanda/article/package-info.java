/**
 * What a report is before it is read: the document as received, the article's text with its printed
 * facts, and evidence bound to that text.
 */
@NullMarked
package org.servanda.article;

import org.jspecify.annotations.NullMarked;
