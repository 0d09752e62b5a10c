package org.servanda.eval.extraction;

/** A way of taking articles from pages that can be measured. */
@FunctionalInterface
public interface PageExtractor {

  /** The page's report. */
  Extracted extract(byte[] page);
}
