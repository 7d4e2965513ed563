package org.isnad.job;

import java.util.List;
import org.isnad.model.Run;
import org.isnad.model.TopicCount;

/**
 * What a run found, for its end and for {@code --summary}; the first rows of its tables.
 *
 * @param rejects kinds of rejects, most frequent first
 * @param pairs strongest pairs of entities that share a paragraph
 * @param sources most cited sources, over all outlets
 * @param topicCounts numbers of topics that were tried; empty where the number was given
 * @param naming classes of naming, over all outlets; empty where nothing is attributed
 */
record Summary(
    String snapshot,
    String folder,
    long articleCount,
    long rejectCount,
    List<RejectKind> rejects,
    long mentionCount,
    long attributionCount,
    List<TopEntity> entities,
    List<TopPair> pairs,
    List<TopSource> sources,
    List<NamingShare> naming,
    List<TopTopic> topics,
    List<TopicCount> topicCounts,
    Run run) {

  record RejectKind(String reason, long count) {}

  record TopEntity(String name, String type, long mentionCount, long articleCount) {}

  record TopPair(
      String left, String right, long paragraphCount, double npmi, double logLikelihood) {}

  record TopSource(String speaker, String kind, String naming, long attributionCount) {}

  /**
   * A class of naming, or a manner of citing.
   *
   * @param low lower bound of the share's 95 % interval
   * @param high upper bound of the share's 95 % interval
   */
  record NamingShare(String naming, long count, double share, double low, double high) {}

  record TopTopic(String label, double prevalence) {}
}
