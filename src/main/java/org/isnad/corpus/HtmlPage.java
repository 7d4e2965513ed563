package org.isnad.corpus;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.corpus.ColumnMapping.Part;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article of a web page as columns. What the page says of itself for machines is believed in
 * this order: JSON-LD, Open Graph, other meta elements, marked elements of the page. The outlet of
 * a page that names none is its host, and its day the one in its address (/2015/07/21/).
 */
final class HtmlPage {
  /** The column that holds the text of the article. */
  static final String TEXT = Part.TEXT.key();

  /** Where a part stands: what {@code selector} selects, in {@code attribute} or as its text. */
  private record Place(String selector, String attribute) {
    static Place meta(String attribute, String value) {
      return new Place("meta[%s=%s]".formatted(attribute, value), "content");
    }

    Optional<String> in(Element page) {
      return page.select(selector).stream()
          .map(element -> attribute.isEmpty() ? element.text() : element.attr(attribute))
          .filter(value -> !value.isBlank())
          .findFirst();
    }
  }

  private static final Map<Part, List<Place>> PLACES =
      Map.of(
          Part.TITLE,
          List.of(
              Place.meta("property", "og:title"),
              Place.meta("name", "twitter:title"),
              new Place("article h1, [itemprop=headline]", ""),
              new Place("h1", ""),
              new Place("head > title", "")),
          Part.PUBLISHED_ON,
          List.of(
              Place.meta("property", "article:published_time"),
              Place.meta("itemprop", "datePublished"),
              Place.meta("name", "article:published_time"),
              Place.meta("name", "pubdate"),
              Place.meta("name", "publishdate"),
              Place.meta("name", "publish-date"),
              Place.meta("name", "parsely-pub-date"),
              Place.meta("name", "dc.date.issued"),
              Place.meta("name", "dcterms.created"),
              Place.meta("name", "dc.date"),
              Place.meta("name", "date"),
              new Place("[itemprop=datePublished][datetime]", "datetime"),
              new Place("article time[datetime]", "datetime"),
              new Place("time[datetime]", "datetime")),
          Part.AUTHOR,
          List.of(
              Place.meta("name", "author"),
              Place.meta("property", "article:author"),
              new Place("[itemprop=author] [itemprop=name]", ""),
              new Place("[itemprop=author]", ""),
              new Place("[rel=author]", "")),
          Part.OUTLET,
          List.of(Place.meta("property", "og:site_name"), Place.meta("name", "application-name")),
          Part.URL,
          List.of(new Place("link[rel=canonical]", "href"), Place.meta("property", "og:url")),
          Part.SECTION,
          List.of(
              Place.meta("property", "article:section"),
              Place.meta("itemprop", "articleSection"),
              Place.meta("name", "section")));

  private static final Pattern DAY_IN_ADDRESS =
      Pattern.compile("/((?:19|20)[0-9]{2})[/-]([01]?[0-9])[/-]([0-3]?[0-9])(?![0-9])");

  private final Document page;
  private final String address;

  private HtmlPage(Document page, String address) {
    this.page = page;
    this.address = address;
  }

  /**
   * @param address where the page was found; empty where that is not known
   */
  static HtmlPage parse(String html, String address) {
    return new HtmlPage(Jsoup.parse(html), address);
  }

  /** Parts of the article by their names; the text is blank where the page has no article. */
  Map<String, String> columns() {
    Map<Part, String> described = JsonLd.article(page);
    Map<String, String> columns = new LinkedHashMap<>();
    for (Part part : Part.values()) {
      columns.put(part.key(), value(part, described));
    }
    String url = columns.computeIfAbsent(Part.URL.key(), key -> address.isEmpty() ? null : address);
    columns.computeIfAbsent(Part.OUTLET.key(), key -> host(url));
    columns.computeIfAbsent(Part.PUBLISHED_ON.key(), key -> dayInAddress(url));
    String body = HtmlBody.text(page);
    columns.put(TEXT, body.isBlank() ? described.getOrDefault(Part.TEXT, "") : body);
    return columns;
  }

  private String value(Part part, Map<Part, String> described) {
    if (described.containsKey(part)) {
      return described.get(part);
    }
    return PLACES.getOrDefault(part, List.of()).stream()
        .flatMap(place -> place.in(page).stream())
        // Pages name the page of an author as the author.
        .filter(value -> part != Part.AUTHOR || !value.startsWith("http"))
        .filter(value -> part != Part.URL || value.startsWith("http"))
        .findFirst()
        .orElse(null);
  }

  /** The host of {@code url} without {@code www.}; null where it has none. */
  static String host(String url) {
    if (url == null) {
      return null;
    }
    try {
      String host = new URI(url).getHost();
      return host == null ? null : host.replaceFirst("^www\\.", "");
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** The day in the path of {@code url}, year first; null where it has none. */
  static String dayInAddress(String url) {
    if (url == null) {
      return null;
    }
    Matcher day = DAY_IN_ADDRESS.matcher(url);
    return day.find() ? "%s-%s-%s".formatted(day.group(1), day.group(2), day.group(3)) : null;
  }
}
