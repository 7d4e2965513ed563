package org.isnad.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.corpus.ColumnMapping.Part;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A feed in RSS or Atom. The outlet of its items is its title; their text is the whole content
 * where the feed has it, else the summary. Every element of an item is a column too, under its own
 * name.
 */
final class Feed implements XmlKind {
  private static final Set<String> RECORDS = Set.of("item", "entry");

  /** Elements that hold a part, the best first. */
  private static final Map<Part, List<String>> ELEMENTS =
      Map.of(
          Part.TEXT, List.of("content:encoded", "content", "description", "summary"),
          Part.TITLE, List.of("title"),
          Part.PUBLISHED_ON, List.of("pubDate", "published", "dc:date", "updated"),
          Part.AUTHOR, List.of("author", "dc:creator"),
          Part.SECTION, List.of("category"),
          Part.ID, List.of("guid", "id"));

  private final String title;

  private Feed(String title) {
    this.title = title;
  }

  /** The feed that begins with {@code beginning}. */
  static Feed of(String beginning) {
    Element head = Jsoup.parse(beginning, Parser.xmlParser());
    Element title = head.selectFirst("channel > title, feed > title");
    return new Feed(title == null ? null : title.text().strip());
  }

  @Override
  public Set<String> records() {
    return RECORDS;
  }

  @Override
  public Map<String, String> columns(String element) {
    Element item = Jsoup.parse(element, Parser.xmlParser()).firstElementChild();
    Map<String, String> columns = new LinkedHashMap<>();
    for (Element child : item.children()) {
      columns.putIfAbsent(child.tagName(), text(child));
    }
    for (Part part : Part.values()) {
      ELEMENTS.getOrDefault(part, List.of()).stream()
          .map(name -> columns.getOrDefault(name, ""))
          .filter(value -> !value.isBlank())
          .findFirst()
          .ifPresent(value -> columns.put(part.key(), value));
    }
    columns.put(Part.URL.key(), address(item).orElse(null));
    columns.put(Part.OUTLET.key(), title);
    return columns;
  }

  private static Optional<String> address(Element item) {
    return item.children().stream()
        .filter(child -> child.tagName().equals("link"))
        .filter(link -> !link.hasAttr("rel") || link.attr("rel").equals("alternate"))
        .map(link -> link.hasAttr("href") ? link.attr("href") : link.text())
        .findFirst();
  }

  /** What the element says: the name of a person, the term of a category, or its markup as text. */
  private static String text(Element element) {
    if (element.hasAttr("term")) {
      return element.attr("term");
    }
    Element name = element.selectFirst("> name");
    if (name != null) {
      return name.text();
    }
    boolean isMarkup = !element.children().isEmpty();
    String markup = isMarkup ? element.html() : element.wholeText();
    return HtmlText.of(Jsoup.parseBodyFragment(markup).body(), block -> false);
  }
}
