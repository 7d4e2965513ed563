package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;

/**
 * Reports that speak of something, and so say that it is so: تقارير تحدثت عن إغلاق الجسر, تحدثت
 * أنباء عن إغلاق الجسر. Somebody who speaks of something does not say what, nor does a book.
 */
final class ReportsFrame implements Frame {
  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;

  ReportsFrame(Reading reading, Complements complements, Subjects subjects) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
  }

  @Override
  public Draft match(CueMention cue) {
    if (!cue.cue().lemma().equals("تحدث")
        || !cue.form().kind().isFinite()
        || !cue.form().isFeminine()
        || cue.isNegated()) {
      return null;
    }
    int limit = reading.sentenceEnd(cue.token());
    SourcePhrase behind = subjects.at(cue.endToken(), 0, limit);
    Subjects.Before before = behind == null ? subjects.before(cue) : null;
    boolean isBefore = before != null && !before.isRelative();
    SourcePhrase reports = isBefore ? before.phrase() : behind;
    if (reports == null || !isOfReports(reports)) {
      return null;
    }
    int next = isBefore ? cue.endToken() : subjects.end(reports);
    int about = complements.afterAdverbs(next, limit);
    if (about + 1 >= limit || !reading.word(about).equals("عن")) {
      return null;
    }
    int first = reading.isClauseWord(about + 1) ? about + 2 : about + 1;
    return first >= limit
        ? null
        : new Draft(
            cue,
            reports,
            Draft.Content.from(first, 0),
            List.of(),
            isBefore ? "source-verb" : "verb-source");
  }

  private static boolean isOfReports(SourcePhrase source) {
    return source.kind().equals("document")
        && source.head() != null
        && source.head().count() == Roles.Count.PLURAL
        && WordList.REPORTS.contains(source.head().noun());
  }
}
