package org.isnad.job;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.text.Span;
import org.isnad.text.TokenizedText;

/**
 * What stands behind a number: a place in an article with the spans that were counted.
 *
 * @param part 'title' or 'text'
 * @param sentence sentence of the part, from 0
 * @param spans in code points of the part, in order
 */
record Evidence(String articleId, String part, int sentence, List<Span> spans) {
  private static final String MARK_BEGIN = "[";
  private static final String MARK_END = "]";

  /** The sentence of {@code text}, its part, with brackets around the spans that are in it. */
  String marked(TokenizedText text) {
    String partText = text.published();
    int[] starts = text.sentenceStarts();
    if (sentence + 1 >= starts.length) {
      return "";
    }
    int begin = text.token(starts[sentence]).begin();
    int end = text.token(starts[sentence + 1] - 1).end();
    // Marks that share a place: what ends there ends first.
    Map<Integer, String> marks = new TreeMap<>();
    for (Span span : spans) {
      int from = Math.max(begin, partText.offsetByCodePoints(0, span.begin()));
      int to = Math.min(end, partText.offsetByCodePoints(0, span.end()));
      if (from < to) {
        marks.merge(to, MARK_END, (old, mark) -> mark + old);
        marks.merge(from, MARK_BEGIN, (old, mark) -> old + mark);
      }
    }
    StringBuilder marked = new StringBuilder();
    int last = begin;
    for (Map.Entry<Integer, String> mark : marks.entrySet()) {
      marked.append(partText, last, mark.getKey()).append(mark.getValue());
      last = mark.getKey();
    }
    return marked.append(partText, last, end).toString().replaceAll("\\s+", " ").strip();
  }
}
