package org.isnad.job;

import java.util.Optional;
import org.isnad.model.Reject;

/** The mistake of an input in which nothing is an article. */
final class NoArticle {
  private NoArticle() {}

  static UserError in(long fileCount, long rejectCount, Optional<Reject> first) {
    return new UserError(
        "there is no article in the %,d file%s of the input%s."
            .formatted(
                fileCount,
                fileCount == 1 ? "" : "s",
                first
                    .map(
                        reject ->
                            ": %,d record%s rejected, the first, %s %s, for %s"
                                .formatted(
                                    rejectCount,
                                    rejectCount == 1 ? " was" : "s were",
                                    reject.file(),
                                    reject.position(),
                                    reject.reason()))
                    .orElse("")));
  }
}
