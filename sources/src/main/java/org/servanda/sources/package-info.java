/**
 * From documents to articles. {@link org.servanda.sources.finding.DocumentFinder} walks files,
 * folders and JSON lines and hands out one document at a time; {@link
 * org.servanda.sources.ArticleExtractor} takes the printed text and facts from each.
 *
 * <p>Nothing that is wrong with a document is thrown: it becomes an {@link
 * org.servanda.article.Intake.Rejected} with the reason, and the batch goes on.
 */
@NullMarked
package org.servanda.sources;

import org.jspecify.annotations.NullMarked;
