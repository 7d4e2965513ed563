package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.WordList;

/** Who published the statement that something was said in, between it and what was said. */
final class Publishers {
  /** What a statement is that somebody made. */
  private static final Set<String> ISSUED = Set.of("صادر", "صادره");

  private static final Set<String> ISSUER = Set.of("عنه", "عنها", "عنهم");

  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;

  Publishers(Reading reading, Complements complements, Subjects subjects) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
  }

  /**
   * The token behind the clause of who published the statement, or of whom it is, and its time:
   * انتقد في بيان صادر عنه الاثنين إغلاق الجسر, أكد في تصريح نقلته رويترز أهمية الجسر; {@code t}
   * where none stands there.
   */
  int behind(int t, int limit) {
    String word = reading.word(t);
    boolean isTakenUp =
        reading.cuesAt(t).stream()
            .anyMatch(verb -> verb.form().kind().isFinite() && verb.form().hasPronoun());
    if (!isTakenUp && !ISSUED.contains(word) && !WordList.PUBLISHED.contains(word)) {
      return t;
    }
    String next = reading.word(t + 1);
    int publisher = next.equals("عن") ? t + 2 : t + 1;
    SourcePhrase phrase = publisher < limit ? subjects.at(publisher, 0, limit) : null;
    int end = ISSUER.contains(next) ? t + 2 : phrase == null ? t + 1 : subjects.end(phrase);
    return complements.afterAdverbs(reading.isComma(end) ? end + 1 : end, limit);
  }
}
