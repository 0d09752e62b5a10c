package org.servanda.sources.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page's JSON-LD says of its article, after schema.org.
 *
 * @param headline the headline
 * @param publisher the outlet's name
 * @param author the authors' names
 * @param published when it was published, as written
 */
record LinkedData(
    @Nullable String headline,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable String published) {

  static final LinkedData NONE = new LinkedData(null, null, null, null);

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int LARGEST = 500_000;
  private static final int MOST_NODES = 20_000;

  /** The first article that the page describes; {@link #NONE} where there is none. */
  static LinkedData of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      String json = script.data();
      if (json.length() > LARGEST) {
        continue;
      }
      try {
        JsonNode article = article(JSON.readTree(json.strip()));
        if (article != null) {
          return of(article);
        }
      } catch (JacksonException e) {
        // Many pages carry broken JSON-LD; the other metadata has to do.
      }
    }
    return NONE;
  }

  private static @Nullable JsonNode article(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    for (int i = 0; i < MOST_NODES && !open.isEmpty(); i++) {
      JsonNode node = open.remove();
      if (node.isObject() && isArticle(node.path("@type"))) {
        return node;
      }
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.path("@graph").isArray()) {
        node.path("@graph").forEach(open::add);
      } else if (node.path("mainEntity").isObject()) {
        open.add(node.path("mainEntity"));
      }
    }
    return null;
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
    }
    String name = type.asString("");
    return name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report");
  }

  private static LinkedData of(JsonNode article) {
    return new LinkedData(
        words(article.path("headline")),
        names(article.path("publisher")),
        names(article.path("author")),
        words(article.path("datePublished")));
  }

  private static @Nullable String names(JsonNode node) {
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode one : node.isArray() ? node : JSON.createArrayNode().add(node)) {
      String name = words(one.isObject() ? one.path("name") : one);
      if (name != null) {
        names.add(name);
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  private static @Nullable String words(JsonNode node) {
    String value = node.isString() ? node.asString().strip() : "";
    return value.isEmpty() ? null : org.jsoup.parser.Parser.unescapeEntities(value, false);
  }
}
