package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.Cue;
import org.isnad.text.Token;

/** One who passes on the words of another: نقلت الوكالة عن مصدر قوله إن, نسبت إلى الوزير. */
final class RelayFrame implements Frame {
  private static final int REACH = 14;

  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;

  RelayFrame(Reading reading, Complements complements, Subjects subjects) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
  }

  @Override
  public Draft match(CueMention cue) {
    boolean isRelay =
        cue.cue().type().equals("relay")
            && cue.cue().form() == Cue.Form.VERB
            && cue.form().kind().isFinite();
    if (!isRelay) {
      return null;
    }
    int limit = reading.sentenceEnd(cue.token());
    int p = complements.afterAdverbs(cue.endToken(), limit);
    SourcePhrase medium = subjects.at(p, 0, limit);
    if (medium == null) {
      Subjects.Before before = subjects.before(cue);
      medium = before == null ? null : before.phrase();
    }
    int q = medium == null || medium.firstToken() < cue.token() ? p : subjects.end(medium);
    boolean isTraced = cue.cue().lemma().equals("نسب");
    int from = preposition(q, Math.min(limit, q + REACH), isTraced);
    if (from < 0) {
      return null;
    }
    List<SourcePhrase> relay = medium == null ? List.of() : List.of(medium);
    if (reading.word(from).length() > 3 || reading.word(from).equals("عنه")) {
      ContentStart start = start(from + 1, limit);
      return start == null ? null : new Draft(cue, null, start.content(), relay, "relay");
    }
    SourcePhrase source = subjects.at(from + 1, 0, limit);
    if (source == null) {
      return null;
    }
    ContentStart start = start(subjects.end(source), limit);
    return start == null ? null : new Draft(cue, source, start.content(), relay, "relay");
  }

  /** The token of عن or, behind a verb of tracing, إلى; -1 where a content comes first. */
  private int preposition(int q, int end, boolean isTraced) {
    for (int t = q; t < end; t++) {
      String word = reading.word(t);
      if (word.equals("عن")
          || word.equals("عنه")
          || word.equals("عنها")
          || word.equals("عنهم")
          || (isTraced && word.equals("الي"))) {
        return t;
      }
      if (ClauseWords.COMPLEMENTIZERS.contains(word) || reading.token(t).is(":")) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The content behind the source; قوله and its like, or a comma and an occasion, may stand before
   * it.
   */
  private ContentStart start(int q, int limit) {
    for (int t = q; t < Math.min(limit, q + 2 * REACH); t++) {
      String word = reading.word(t);
      Token token = reading.token(t);
      boolean isJoint =
          ClauseWords.COMPLEMENTIZERS.contains(word) || token.is(":") || reading.opensUtterance(t);
      if (isJoint) {
        int first = reading.opensUtterance(t) ? t : t + 1;
        return first < reading.size() ? new ContentStart(null, t, first, 0) : null;
      }
      if (word.equals("قوله")
          || word.equals("قولها")
          || word.equals("قولهم")
          || word.startsWith("تاكيد")
          || word.startsWith("اعلان")) {
        boolean isClause =
            t + 1 < limit
                && (ClauseWords.COMPLEMENTIZERS.contains(reading.word(t + 1))
                    || reading.token(t + 1).is(":"));
        int first = isClause ? t + 2 : t + 1;
        return first < limit || (isClause && first < reading.size())
            ? new ContentStart(null, t, first, 0)
            : null;
      }
    }
    return null;
  }
}
