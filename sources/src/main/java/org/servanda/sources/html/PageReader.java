package org.servanda.sources.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads web pages. Stateless and thread-safe. */
public final class PageReader {

  /** Deeper elements become children of the deepest; real pages stay below 100. */
  private static final int DEEPEST = 200;

  /** Real pages stay below 30,000; each costs memory many times its size. */
  private static final int MOST_TAGS = 100_000;

  /** More than an article may have, with its menus and comments. */
  private static final int MOST_TEXT = 2_000_000;

  /** The parser takes time that grows with the square of a tag's name. */
  private static final int LONGEST_TAG_NAME = 10_000;

  /** Longer values are no names, dates or addresses. */
  private static final int LONGEST_ATTRIBUTE = 5_000;

  /**
   * The report on a page.
   *
   * @param html the page's markup, well-formed or not
   */
  public PageReading read(String html) {
    int tags = tags(html);
    if (tags > MOST_TAGS) {
      return new PageReading.Refused(
          "the page has %d tags: it must not exceed %d; save the page of the report alone"
              .formatted(tags, MOST_TAGS));
    }
    if (hasEndlessTagName(html)) {
      return new PageReading.Refused(
          "the page has a tag whose name is longer than %d letters: save the page anew"
              .formatted(LONGEST_TAG_NAME));
    }
    Document document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    long text = Bulk.of(document).text();
    if (text > MOST_TEXT) {
      return new PageReading.Refused(
          "the page has %d characters of text: it must not exceed %d; save the report alone"
              .formatted(text, MOST_TEXT));
    }
    document.forEach(PageReader::dropLongAttributes);
    PageFacts facts = PageFacts.of(document);
    String report = MainText.of(document, facts.title());
    return report.isBlank()
        ? new PageReading.Refused(
            "the page has no text of a report: save the page of the report itself")
        : new Page(report, facts.title(), facts.outlet(), facts.byline(), facts.published());
  }

  private static void dropLongAttributes(Element element) {
    if (element.attributesSize() > 0) {
      element
          .attributes()
          .asList()
          .forEach(
              attribute -> {
                if (attribute.getValue().length() > LONGEST_ATTRIBUTE) {
                  element.removeAttr(attribute.getKey());
                }
              });
    }
  }

  private static boolean hasEndlessTagName(String html) {
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      int start = html.startsWith("</", at) ? at + 2 : at + 1;
      int end = start;
      while (end < html.length() && end - start <= LONGEST_TAG_NAME && isNamePart(html, end)) {
        end++;
      }
      if (end - start > LONGEST_TAG_NAME && Character.isLetter(html.charAt(start))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamePart(String html, int at) {
    char unit = html.charAt(at);
    return !Character.isWhitespace(unit) && unit != '>' && unit != '/';
  }

  private static int tags(String html) {
    int count = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      count++;
    }
    return count;
  }
}
