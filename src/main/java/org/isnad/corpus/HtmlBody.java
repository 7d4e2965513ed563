package org.isnad.corpus;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of the article on a page, one paragraph a line.
 *
 * <ol>
 *   <li>What is no text of an article by its element (navigation, forms, captions, asides) or by a
 *       word of its class or id ({@code related}, {@code comments}) is taken away, but not where it
 *       holds most of the page's text.
 *   <li>What is marked {@code itemprop=articleBody} is the article. Else it is the element whose
 *       paragraphs hold most text outside of links; those of its children count half, as in
 *       Readability.
 *   <li>Of its paragraphs, those that are mostly links are left out.
 * </ol>
 *
 * <p>A page whose text is made by scripts, or stands in images, has none.
 */
final class HtmlBody {
  /** A shorter paragraph is no sign of an article: a label, a date, a button. */
  private static final int SHORTEST_PARAGRAPH = 30;

  private static final double MOST_LINKED = 0.6;

  private static final String NO_TEXT =
      "script, style, noscript, template, nav, aside, footer, form, button, select, iframe, svg,"
          + " figcaption, [hidden], [aria-hidden=true]";

  private static final Set<String> WORDS_OF_NO_TEXT =
      Set.of(
          "related",
          "comment",
          "comments",
          "share",
          "social",
          "sidebar",
          "breadcrumb",
          "breadcrumbs",
          "newsletter",
          "promo",
          "tags",
          "ad",
          "ads",
          "advert",
          "advertisement",
          "banner",
          "footer",
          "menu",
          "nav",
          "navbar",
          "caption",
          "copyright",
          "cookie",
          "cookies",
          "popup");

  private HtmlBody() {}

  /** The text, empty where there is none. Takes away from {@code page} what is none. */
  static String text(Document page) {
    page.select(NO_TEXT).remove();
    int whole = page.body().text().length();
    for (Element element : page.body().select("[class], [id]")) {
      if (isNoText(element) && 2 * element.text().length() < whole) {
        element.remove();
      }
    }
    Element article = article(page);
    return article == null ? "" : HtmlText.of(article, HtmlBody::isLinks);
  }

  private static boolean isNoText(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return Stream.of(names.split("[^a-z]+")).anyMatch(WORDS_OF_NO_TEXT::contains);
  }

  private static Element article(Document page) {
    Element best = null;
    int most = 0;
    for (Element marked : page.select("[itemprop=articleBody]")) {
      if (marked.text().length() > most) {
        most = marked.text().length();
        best = marked;
      }
    }
    return best != null ? best : densest(page);
  }

  /** The element whose paragraphs hold most text; null where none holds any. */
  private static Element densest(Document page) {
    Map<Element, Integer> scores = new HashMap<>();
    Element best = null;
    for (Element block : page.body().getAllElements()) {
      int length = paragraphLength(block);
      if (length < SHORTEST_PARAGRAPH) {
        continue;
      }
      // A text between line breaks is its own container; a paragraph's is its parent.
      Element parent = block.normalName().equals("p") ? block.parent() : block;
      for (Element container = parent; container != null && length > 0; length /= 2) {
        int score = scores.merge(container, length, Integer::sum);
        if (best == null || score > scores.get(best)) {
          best = container;
        }
        container = container.parent();
      }
    }
    return best;
  }

  /** Characters of the block's own text outside of links. */
  private static int paragraphLength(Element block) {
    if (block.normalName().equals("p")) {
      return block.text().length() - linkedLength(block);
    }
    return HtmlText.isBlock(block) ? block.ownText().length() : 0;
  }

  private static int linkedLength(Element element) {
    return element.select("a").stream().mapToInt(link -> link.text().length()).sum();
  }

  private static boolean isLinks(Element block) {
    int length = block.text().length();
    return length > 0 && linkedLength(block) > MOST_LINKED * length;
  }
}
