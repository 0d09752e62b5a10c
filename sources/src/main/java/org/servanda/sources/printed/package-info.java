/**
 * What is printed in and around a report: litter that copied pages carry, headline, byline, dates,
 * dateline and agency credit. All rules go by form and position; none names a site.
 */
@NullMarked
package org.servanda.sources.printed;

import org.jspecify.annotations.NullMarked;
