package org.servanda.sources.html;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

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
    removeUnlessMost(page, page.body().select(NEVER_TEXT));
  }

  /** Takes out what its name calls a menu, an advertisement and so on. Changes {@code page}. */
  static void pruneByName(Document page) {
    removeUnlessMost(
        page,
        page.body().select("[class], [id]").stream().filter(Pruning::isNamedOutside).toList());
  }

  private static boolean isNamedOutside(Element element) {
    return switch (element.normalName()) {
      case "body", "html", "article", "main", "p" -> false;
      default ->
          OUTSIDE.matcher(element.className()).find() || OUTSIDE.matcher(element.id()).find();
    };
  }

  /**
   * Takes out those of the elements, given in the order of the page, that do not hold most of its
   * text. All children of one parent go at once: one by one takes time that grows with the square
   * of their number.
   */
  private static void removeUnlessMost(Document page, List<Element> elements) {
    int all = page.body().text().length();
    Set<Element> gone = new HashSet<>();
    Map<Element, Set<Node>> goneByParent = new LinkedHashMap<>();
    for (Element element : elements) {
      @Nullable Element parent = element.parent();
      if (parent == null || element.normalName().equals("body") || isInside(parent, gone)) {
        continue;
      }
      if (isNeverText(element) || element.text().length() <= TOO_MUCH * all) {
        gone.add(element);
        goneByParent.computeIfAbsent(parent, key -> new HashSet<>()).add(element);
      }
    }
    goneByParent.forEach(Pruning::removeChildren);
  }

  private static boolean isInside(Element element, Set<Element> others) {
    for (@Nullable Element at = element; at != null; at = at.parent()) {
      if (others.contains(at)) {
        return true;
      }
    }
    return false;
  }

  private static void removeChildren(Element parent, Set<Node> children) {
    List<Node> kept = parent.childNodes().stream().filter(n -> !children.contains(n)).toList();
    parent.empty();
    parent.appendChildren(kept);
  }

  private static boolean isNeverText(Element element) {
    return switch (element.normalName()) {
      case "script", "style", "template", "svg", "select" -> true;
      default -> false;
    };
  }
}
