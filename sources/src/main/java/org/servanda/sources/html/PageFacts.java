package org.servanda.sources.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.servanda.sources.printed.Headline;
import org.servanda.sources.printed.PrintedDay;

/**
 * What a page says about itself to machines, and prints around its text.
 *
 * @param title the headline, without the site's name
 * @param outlet the site's name
 * @param byline who wrote it
 * @param published the day of publication
 */
record PageFacts(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String byline,
    @Nullable LocalDate published) {

  private static final String DATES =
      "meta[property=article:published_time], meta[property=og:published_time],"
          + " meta[itemprop=datePublished], meta[name~=(?i)^(?:article:published_time|date|pubdate"
          + "|publish[-_.]?date|publication[-_]?date|dc\\.date(?:\\.(?:issued|created))?"
          + "|dcterms\\.(?:created|date|issued)|parsely-pub-date|sailthru\\.date"
          + "|article[_.-]date(?:_original)?|citation_(?:publication_)?date|last-modified)$]";
  private static final String TIMES =
      "[itemprop=datePublished], time[pubdate], article time[datetime], time[datetime], time";
  private static final String PRINTED_DATES =
      "[class~=(?i)(?:^|[\\s_-])(?:date|datum|published|pubdate|posted|timestamp|time)(?:$|[\\s_-])]";
  private static final String AUTHORS =
      "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author],"
          + " [class~=(?i)(?:^|[\\s_-])(?:byline|author(?:[_-]?name)?|autor)(?:$|[\\s_-])]";
  private static final Pattern BY =
      Pattern.compile(
          "^(?:by|von|par|por|written by|author|autor)\\b[:\\s]+", Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_NAME = Pattern.compile("https?:|www\\.|@|\\d{3}|^\\P{L}*$");
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_DATE = 100;
  private static final int LONGEST_FACT = 500;
  private static final int NEAR = 5;
  private static final int MOST_LOOKED_AT = 20;

  static PageFacts of(Document page) {
    LinkedData data = LinkedData.of(page);
    String site = first(meta(page, "property", "og:site_name"), data.publisher());
    String printed =
        first(meta(page, "property", "og:title"), data.headline(), onlyHeading(page), page.title());
    Headline headline = printed == null ? null : headline(page, printed, site);
    Headline inTab = Headline.of(shortened(page.title()), site);
    return new PageFacts(
        headline == null ? null : headline.title(),
        first(site, inTab.outlet(), headline == null ? null : headline.outlet()),
        byline(page, data),
        published(page, data).orElse(null));
  }

  /** A headline that a heading of the page shows, or what remains without the site's name. */
  private static Headline headline(Document page, String printed, @Nullable String site) {
    for (Element heading : page.select("h1, h2").stream().limit(MOST_LOOKED_AT).toList()) {
      Optional<String> behind = Headline.siteBehind(heading.text(), printed);
      if (heading.hasText() && behind.isPresent()) {
        return new Headline(heading.text(), site == null ? behind.get() : site);
      }
    }
    return Headline.of(printed, site);
  }

  private static @Nullable String onlyHeading(Document page) {
    var headings = page.select("h1");
    return headings.size() == 1 && headings.getFirst().hasText()
        ? headings.getFirst().text()
        : null;
  }

  private static @Nullable String meta(Document page, String attribute, String name) {
    Element meta = page.selectFirst("meta[%s=%s]".formatted(attribute, name));
    String content = meta == null ? "" : meta.attr("content").strip();
    return content.isEmpty() ? null : content;
  }

  private static @Nullable String byline(Document page, LinkedData data) {
    Stream<@Nullable String> given =
        Stream.of(
            data.author(),
            meta(page, "name", "author"),
            meta(page, "property", "article:author"),
            meta(page, "name", "dc.creator"));
    Stream<String> shown = page.select(AUTHORS).stream().limit(MOST_LOOKED_AT).map(Element::text);
    return Stream.concat(given.filter(Objects::nonNull), shown)
        .map(PageFacts::shortened)
        .map(name -> BY.matcher(name.strip()).replaceFirst("").strip())
        .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
        .filter(name -> !NO_NAME.matcher(name).find())
        .findFirst()
        .orElse(null);
  }

  private static Optional<LocalDate> published(Document page, LinkedData data) {
    return Optional.ofNullable(data.published())
        .flatMap(PageDay::of)
        .or(() -> firstDay(page, DATES))
        .or(() -> inAddress(page))
        .or(() -> firstDay(page, TIMES))
        .or(() -> firstDay(page, PRINTED_DATES))
        .or(() -> besideHeading(page));
  }

  /** A day printed in a short line just before or after the page's first heading. */
  private static Optional<LocalDate> besideHeading(Document page) {
    List<Block> blocks = Blocks.of(page.body());
    int heading = 0;
    while (heading < blocks.size() && blocks.get(heading).kind() != Block.Kind.HEADING) {
      heading++;
    }
    return blocks
        .subList(Math.max(0, heading - NEAR), Math.min(blocks.size(), heading + 1 + NEAR))
        .stream()
        .map(Block::text)
        .filter(line -> line.length() <= LONGEST_DATE)
        .flatMap(line -> PrintedDay.firstIn(line).map(PrintedDay::day).stream())
        .findFirst();
  }

  private static Optional<LocalDate> firstDay(Document page, String query) {
    return page.select(query).stream()
        .limit(MOST_LOOKED_AT)
        .map(PageFacts::dateIn)
        .filter(value -> !value.isBlank() && value.length() <= LONGEST_DATE)
        .flatMap(value -> PageDay.of(value).stream())
        .findFirst();
  }

  private static String dateIn(Element element) {
    if (element.hasAttr("content")) {
      return element.attr("content");
    }
    return element.hasAttr("datetime") ? element.attr("datetime") : element.text();
  }

  private static Optional<LocalDate> inAddress(Document page) {
    Element canonical = page.selectFirst("link[rel=canonical]");
    String address =
        first(meta(page, "property", "og:url"), canonical == null ? null : canonical.attr("href"));
    return address == null ? Optional.empty() : PageDay.inAddress(address);
  }

  /** No fact is that long; what is was made to cost time. */
  private static String shortened(String value) {
    return value.substring(0, Math.min(LONGEST_FACT, value.length())).strip();
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return shortened(value);
      }
    }
    return null;
  }
}
