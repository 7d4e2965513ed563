package org.isnad.job;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.text.Span;

/** The first of all evidence, in the order in which it is shown, and the number of all. */
final class EvidenceQueue {
  /**
   * Where evidence stands among all.
   *
   * @param day the article's, or 'undated', which comes last
   * @param at the sentence, or what else orders evidence of an article
   * @param then what orders evidence of the same
   * @param row tells rows apart that are evidence each
   */
  record Place(String day, String articleId, int at, int then, long row)
      implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::day)
            .thenComparing(Place::articleId)
            .thenComparingInt(Place::at)
            .thenComparingInt(Place::then)
            .thenComparingLong(Place::row);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  private final int limit;
  private final TreeMap<Place, Evidence> first = new TreeMap<>();
  private final Set<String> articles = new HashSet<>();
  private final Set<Place> sentences = new HashSet<>();
  private long count;

  EvidenceQueue(int limit) {
    this.limit = limit;
  }

  /** Takes a span of a sentence: one evidence, however many of its spans come. */
  void addToSentence(Place sentence, Evidence evidence) {
    if (sentences.add(sentence)) {
      add(sentence, evidence);
    } else if (first.containsKey(sentence)) {
      // What left the queue, or never was in it, cannot come back: the last in it only goes down.
      first.get(sentence).spans().addAll(evidence.spans());
    }
  }

  /** Takes evidence that is like no other. */
  void add(Place place, Evidence evidence) {
    count++;
    articles.add(evidence.articleId());
    if (first.size() < limit || place.compareTo(first.lastKey()) < 0) {
      first.put(place, evidence);
      if (first.size() > limit) {
        first.pollLastEntry();
      }
    }
  }

  /** What there is to show, with the spans of each in order. */
  List<Evidence> first() {
    first.values().forEach(each -> each.spans().sort(Comparator.comparingInt(Span::begin)));
    return List.copyOf(first.values());
  }

  long count() {
    return count;
  }

  int articleCount() {
    return articles.size();
  }
}
