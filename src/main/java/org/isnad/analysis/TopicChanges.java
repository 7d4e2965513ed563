package org.isnad.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.isnad.model.Topic;
import org.isnad.model.TopicChange;
import org.isnad.topics.TopicMatching;

/** What became of the topics of an earlier model. */
final class TopicChanges {
  /** Cosine of their terms below which two topics are of different themes. */
  private static final double SAME_THEME = 0.5;

  private TopicChanges() {}

  /**
   * A row for each topic.
   *
   * @param before for each topic of the earlier model, the probability of each term
   * @param now the same of the new one
   * @param topics of the new one, in the order of their numbers
   */
  static List<TopicChange> of(double[][] before, double[][] now, List<Topic> topics) {
    double[][] cosines = TopicMatching.cosines(before, now);
    return IntStream.range(0, before.length)
        .mapToObj(topic -> change(cosines[topic], topics.get(topic)))
        .toList();
  }

  private static TopicChange change(double[] cosines, Topic topic) {
    int id = topic.topicId();
    int nearest = TopicRanking.first(cosines, 1)[0];
    String change;
    if (cosines[id] >= SAME_THEME) {
      change = topic.articleCount() > 0 ? "kept" : "faded";
    } else {
      change = cosines[nearest] >= SAME_THEME ? "merged" : "replaced";
    }
    return new TopicChange(
        id, topic.label(), Math.max(0, 1 - cosines[id]), nearest, cosines[nearest], change);
  }
}
