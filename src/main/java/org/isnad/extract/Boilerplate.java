package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.lexicon.BoilerplatePhrase.Kind;
import org.isnad.model.Article.BoilerplateSpan;
import org.isnad.text.CodePoints;
import org.isnad.text.TokenizedText;

/** Which tokens of a text are not the article's own, and what they are. */
final class Boilerplate {
  private final TokenizedText text;

  /** Of each token; null of the article's own. */
  private final Kind[] kinds;

  Boilerplate(TokenizedText text) {
    this.text = text;
    this.kinds = new Kind[text.size()];
  }

  /** Marks the tokens that are not marked yet. */
  void mark(int first, int end, Kind kind) {
    for (int i = first; i < end; i++) {
      kinds[i] = kinds[i] == null ? kind : kinds[i];
    }
  }

  boolean covers(int token) {
    return kinds[token] != null;
  }

  /**
   * The token after the text and its credit: behind it stand read-also blocks, addresses, notices.
   */
  int textEnd() {
    int end = kinds.length;
    while (end > 0 && kinds[end - 1] != null && kinds[end - 1] != Kind.CREDIT) {
      end--;
    }
    return end;
  }

  /** What token {@code i} is; null where it is the article's own. */
  String kind(int i) {
    return kinds[i] == null ? null : kinds[i].name().toLowerCase(Locale.ROOT);
  }

  /** In the order of the text, each inside a line, in code points. */
  List<BoilerplateSpan> spans(CodePoints codePoints) {
    List<BoilerplateSpan> spans = new ArrayList<>();
    for (int i = 0; i < kinds.length; ) {
      int end = i + 1;
      while (end < kinds.length
          && kinds[end] == kinds[i]
          && text.paragraph(end) == text.paragraph(i)) {
        end++;
      }
      if (kinds[i] != null) {
        int begin = codePoints.at(text.token(i).begin());
        spans.add(new BoilerplateSpan(begin, codePoints.at(text.token(end - 1).end()), kind(i)));
      }
      i = end;
    }
    return spans;
  }
}
