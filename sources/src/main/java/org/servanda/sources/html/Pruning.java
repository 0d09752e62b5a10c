package org.servanda.sources.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes out of a page what is no part of its text: by the element's kind, by its being hidden, and
 * by the names that page makers give to menus, share buttons and comments.
 */
final class Pruning {

  private static final String NEVER_TEXT =
      "script, style, noscript, template, nav, aside, footer, form, button, input, select,"
          + " textarea, iframe, svg, canvas, object, embed, audio, video, dialog, menu, map,"
          + " figure, figcaption, fieldset, label, [hidden], [aria-hidden=true],"
          + " [role=navigation], [role=banner], [role=complementary], [role=contentinfo],"
          + " [role=search], [role=dialog], [style~=(?i)display\\s*:\\s*none],"
          + " [style~=(?i)visibility\\s*:\\s*hidden]";

  private static final Pattern OUTSIDE =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:comments?(?:list|section|form|area)?|respond|disqus\\w*|shar(?:e|ing)"
              + "\\w*|social\\w*|related\\w*|recommend\\w*|sidebar\\w*|nav|navi|navigation|navbar"
              + "|menu\\w*|breadcrumbs?|footer|footnav|newsletter\\w*|subscri\\w*|promo\\w*"
              + "|advert\\w*|ads?|adsense|banner\\w*|cookies?\\w*|consent|gdpr|popup|modal|overlay"
              + "|tags?|taglist|keywords|captions?|wp-caption-text|credits?|gallery|slideshow"
              + "|widgets?|paginat\\w*|pager|login|signup|search\\w*|teasers?|outbrain|taboola"
              + "|sponsor\\w*|ratings?|toolbar|toc|jp-relatedposts|sharedaddy|skip-?link|copyright"
              + "|disclaimer|hidden|sr-only|screen-reader\\w*|visually-?hidden|byline|author\\w*"
              + "|metadata|postmeta|entry-meta|post-meta|meta|most-?(?:read|popular)|trending"
              + "|topbar|masthead|utility|print|trackbacks?|pingbacks?|vcard|kommentare?"
              + "|werbung|anzeige)(?=$|[\\s_-])");

  /** An element with this share of the page's text is not thrown out for its name. */
  private static final double TOO_MUCH = 0.4;

  private Pruning() {}

  /** Takes out what elements of their kind never hold, and what is hidden. Changes {@code page}. */
  static void pruneByKind(Document page) {
    int all = page.body().text().length();
    page.body().select(NEVER_TEXT).forEach(element -> removeUnlessMost(element, all));
  }

  /** Takes out what its name calls a menu, an advertisement and so on. Changes {@code page}. */
  static void pruneByName(Document page) {
    int all = page.body().text().length();
    page.body().select("[class], [id]").stream()
        .filter(Pruning::isNamedOutside)
        .forEach(element -> removeUnlessMost(element, all));
  }

  private static boolean isNamedOutside(Element element) {
    return switch (element.normalName()) {
      case "body", "html", "article", "main", "p" -> false;
      default ->
          OUTSIDE.matcher(element.className()).find() || OUTSIDE.matcher(element.id()).find();
    };
  }

  private static void removeUnlessMost(Element element, int all) {
    if (element.normalName().equals("body") || element.parent() == null) {
      return;
    }
    if (element.text().length() <= TOO_MUCH * all || isNeverText(element)) {
      element.remove();
    }
  }

  private static boolean isNeverText(Element element) {
    return switch (element.normalName()) {
      case "script", "style", "template", "svg", "select" -> true;
      default -> false;
    };
  }
}
