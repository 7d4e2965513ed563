package org.isnad.extract;

import java.util.List;

/**
 * An attribution as a frame found it: its parts as tokens and phrases, before speakers are resolved
 * and the content's end is sought.
 *
 * @param source the source's noun phrase; null where the cue shows none
 * @param content where the content begins, and its end where the frame knows it
 * @param relay phrases of those through whom it came, nearest to the article first
 * @param rule name of the frame
 */
record Draft(
    CueMention cue, SourcePhrase source, Content content, List<SourcePhrase> relay, String rule) {
  /**
   * A content.
   *
   * @param first its first token
   * @param letters proclitics of the first token that are not content
   * @param end token after its last; {@link #OPEN} where it is still to be sought
   */
  record Content(int first, int letters, int end) {
    static final int OPEN = -1;

    static Content from(int first, int letters) {
      return new Content(first, letters, OPEN);
    }
  }

  Draft with(Content bounded) {
    return new Draft(cue, source, bounded, relay, rule);
  }

  Draft withRelay(List<SourcePhrase> phrases) {
    return new Draft(cue, source, content, phrases, rule);
  }
}
