package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;

/**
 * Reports that speak of something or go round, and so say that it is so: تقارير تحدثت عن إغلاق
 * الجسر, ترددت أنباء عن إغلاق الجسر. Somebody who speaks of something does not say what, nor does a
 * book.
 */
final class ReportsFrame implements Frame {
  /** Going round; people hesitate by the first and rivers flow by the second. */
  private static final Set<String> GOING_ROUND = Set.of("تردد", "سرى");

  /** Tokens from the reports to what they are about. */
  private static final int REACH = 8;

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
    boolean goesRound = isOfGoingRound(cue);
    if (!(goesRound || cue.cue().lemma().equals("تحدث"))
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
    int about = goesRound ? about(next, limit) : complements.afterAdverbs(next, limit);
    if (about + 1 >= limit || !isAbout(about, goesRound)) {
      return null;
    }
    int first =
        reading.isClauseWord(about + 1) && !reading.isClauseWord(about) ? about + 2 : about + 1;
    return first >= limit
        ? null
        : new Draft(
            cue,
            reports,
            Draft.Content.from(first, 0),
            List.of(),
            isBefore ? "source-verb" : "verb-source");
  }

  /** Whether the verb says that something goes round, as rumours do. */
  static boolean isOfGoingRound(CueMention cue) {
    return GOING_ROUND.contains(cue.cue().lemma());
  }

  /** The token of what the reports are about, behind where and how they go round. */
  private int about(int from, int limit) {
    int t = from;
    while (t < Math.min(limit, from + REACH) && !isAbout(t, true) && !reading.isFiniteCue(t)) {
      t++;
    }
    return t;
  }

  /** Whether عن or, as rumours have it, حول or أن stands there. */
  private boolean isAbout(int t, boolean goesRound) {
    String word = reading.word(t);
    return word.equals("عن") || (goesRound && (word.equals("حول") || reading.isClauseWord(t)));
  }

  private static boolean isOfReports(SourcePhrase source) {
    return source.kind().equals("document")
        && source.head() != null
        && source.head().count() == Roles.Count.PLURAL
        && WordList.REPORTS.contains(source.head().noun());
  }
}
