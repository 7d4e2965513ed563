package org.isnad.corpus;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Documents as collections of TREC have them: {@code <DOC><DOCNO>7</DOCNO><TEXT>…}. Each element is
 * a column, as is each attribute of {@code DOC}; paragraphs ({@code <P>}) are lines of the element
 * that they are in. An ampersand that begins no entity stands for itself.
 */
final class TrecDocuments implements XmlKind {
  private static final Set<String> RECORDS = Set.of("doc");
  private static final String PARAGRAPH = "p";

  @Override
  public Set<String> records() {
    return RECORDS;
  }

  @Override
  public Map<String, String> columns(String element) {
    Element document = Jsoup.parse(element, Parser.xmlParser()).firstElementChild();
    Map<String, String> columns = new LinkedHashMap<>();
    for (Attribute attribute : document.attributes()) {
      columns.put(attribute.getKey(), attribute.getValue());
    }
    for (Element part : document.children().select("*")) {
      if (!isParagraph(part)) {
        columns.merge(part.tagName(), text(part), (first, next) -> first + "\n" + next);
      }
    }
    return columns;
  }

  private static boolean isParagraph(Element element) {
    return element.tagName().equalsIgnoreCase(PARAGRAPH);
  }

  private static String text(Element element) {
    StringBuilder lines = new StringBuilder();
    for (Element paragraph : element.getAllElements()) {
      if (isParagraph(paragraph)) {
        lines.append(paragraph.wholeText().strip()).append('\n');
      }
    }
    return lines.isEmpty() ? element.wholeText().strip() : lines.toString().strip();
  }
}
