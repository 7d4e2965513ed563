package org.isnad.corpus;

import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Markup as text: a line for each block, white space within it as browsers show it. */
final class HtmlText implements NodeFilter {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "body",
          "center",
          "dd",
          "div",
          "dl",
          "dt",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "td",
          "th",
          "tr",
          "ul");

  private final StringBuilder text = new StringBuilder();
  private final Predicate<Element> isLeftOut;

  private HtmlText(Predicate<Element> isLeftOut) {
    this.isLeftOut = isLeftOut;
  }

  /**
   * The text of {@code element}.
   *
   * @param isLeftOut which blocks below it are left out
   */
  static String of(Element element, Predicate<Element> isLeftOut) {
    HtmlText text = new HtmlText(isLeftOut);
    element.childNodes().forEach(child -> child.filter(text));
    return text.text.toString().strip();
  }

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (isBlock(element)) {
        if (isLeftOut.test(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        endLine();
      } else if (element.normalName().equals("br")) {
        endLine();
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && isBlock(element)) {
      endLine();
    }
    return FilterResult.CONTINUE;
  }

  /** Adds words with single spaces between them, and none at the beginning of a line. */
  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean isSpace = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (!isSpace) {
        text.append(c);
      } else if (!text.isEmpty() && !isSpace(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }

  private void endLine() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
    if (end > 0 && text.charAt(end - 1) != '\n') {
      text.append('\n');
    }
  }
}
