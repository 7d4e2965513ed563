package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/** One who passes on the words of another: نقلت الوكالة عن مصدر قوله إن, نسبت إلى الوزير. */
final class RelayFrame implements Frame {
  private static final int REACH = 14;

  /** What one is sent by another's mouth. */
  private static final Set<String> GREETINGS =
      Set.of("تحيات", "تعازي", "تهاني", "تمنيات", "دعوات", "مواساه", "تبريكات", "سلام");

  /** عن with the pronoun of one who spoke before. */
  private static final Set<String> OF_THEM = Set.of("عنه", "عنها", "عنهم", "عنهما");

  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;
  private final ObjectNouns objects;
  private final UnlistedSubjects unlisted;

  RelayFrame(Reading reading, Complements complements, Subjects subjects) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
    this.objects = new ObjectNouns(reading, complements);
    this.unlisted = new UnlistedSubjects(reading, complements, subjects);
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
    int behind = cue.endToken();
    boolean isOfThem = !cue.form().hasPronoun() && OF_THEM.contains(reading.word(behind));
    int p = isOfThem ? behind : complements.afterAdverbs(behind, limit);
    SourcePhrase medium = subjects.at(isOfThem ? p + 1 : p, 0, limit);
    if (medium == null) {
      Subjects.Before before = subjects.before(cue);
      medium = before == null ? null : before.phrase();
    }
    boolean isBehind = medium != null && medium.firstToken() == p;
    int q = isBehind ? subjects.end(medium) : p;
    boolean isTraced = cue.cue().lemma().equals("نسب");
    List<SourcePhrase> relay = medium == null ? List.of() : List.of(medium);
    Draft greeting = cue.form().hasPronoun() ? null : greeting(cue, q, limit, relay);
    if (greeting != null) {
      return greeting;
    }
    int from = preposition(q, Math.min(limit, q + REACH), isTraced);
    if (from < 0) {
      return null;
    }
    if (OF_THEM.contains(reading.word(from))) {
      ContentStart start = start(from + 1, limit);
      return start == null ? null : new Draft(cue, null, start.content(), relay, "relay");
    }
    SourcePhrase source = subjects.at(from + 1, 0, limit);
    source = source == null ? unlisted.beforeOffice(from + 1, limit) : source;
    if (source == null) {
      return null;
    }
    ContentStart start = start(subjects.end(source), limit);
    return start == null ? null : new Draft(cue, source, start.content(), relay, "relay");
  }

  /**
   * The wishes that one brings of another: نقل الوزير للملك تحيات [الرئيس سالم العمري], نقل تعازي
   * ومواساة [الملك]. Null where nobody's are brought.
   */
  private Draft greeting(CueMention cue, int from, int limit, List<SourcePhrase> relay) {
    int t = from;
    while (t < Math.min(limit, from + REACH) && !GREETINGS.contains(reading.word(t))) {
      t++;
    }
    int next = t + 1;
    while (next < limit
        && reading.word(next).startsWith("و")
        && GREETINGS.contains(reading.word(next).substring(1))) {
      next++;
    }
    boolean isOfOther = next < limit && GREETINGS.contains(reading.word(t));
    SourcePhrase source = isOfOther ? subjects.at(next, 0, limit) : null;
    return source != null && source.kind().endsWith("person")
        ? new Draft(cue, source, Draft.Content.from(t, 0), relay, "relay")
        : null;
  }

  /** Whether wishes are what is brought: who brings them takes the word, and not whose they are. */
  static boolean isOfWishes(Reading reading, Draft draft) {
    return draft.rule().equals("relay")
        && GREETINGS.contains(reading.word(draft.content().first()));
  }

  /** The token of عن or, behind a verb of tracing, إلى; -1 where a content comes first. */
  private int preposition(int q, int end, boolean isTraced) {
    for (int t = q; t < end; t++) {
      String word = reading.word(t);
      boolean isOnBehalf = word.equals("لسان") && reading.word(t - 1).equals("علي");
      if (word.equals("عن")
          || OF_THEM.contains(word)
          || isOnBehalf
          || (isTraced && word.equals("الي"))) {
        return t;
      }
      if (WordList.COMPLEMENTIZERS.contains(word) || reading.token(t).is(":")) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The token of قوله behind a relative clause that begins at {@code q}, and its words are none of
   * the source's: عن الشاب، الذي تعافى بعد أن …، قوله; else {@code q}.
   */
  private int behindRelativeClause(int q, int limit) {
    int first = reading.isComma(q) ? q + 1 : q;
    if (!WordList.RELATIVES.contains(reading.word(first))) {
      return q;
    }
    for (int t = first; t < Math.min(limit, q + 2 * REACH); t++) {
      if (reading.isComma(t - 1) && complements.isBridge(t)) {
        return t;
      }
    }
    return q;
  }

  /**
   * The content behind a verbal noun with the source's pronoun, where no clause of what was said
   * follows: ترجيحه إغلاق الجسر, دعوته إلى الحوار. Null where no such noun stands there.
   */
  private ContentStart behindNoun(int t, int limit) {
    CueMention noun = nounOfSource(t);
    if (noun == null || !isLast(t, limit)) {
      return null;
    }
    int next = complements.afterAdverbs(t + 1, limit);
    ContentStart start = complements.at(noun, next, limit);
    boolean isObject =
        start == null && noun.cue().takes(Complement.NOUN) && objects.canBegin(next, limit);
    return isObject ? new ContentStart(Complement.NOUN, next, next, 0) : start;
  }

  /** The verbal noun with a pronoun at token {@code t}; null where none stands there. */
  private CueMention nounOfSource(int t) {
    for (CueMention noun : reading.cuesAt(t)) {
      if (noun.proclitics() == 0
          && noun.form().kind() == CueForm.Kind.VERBAL_NOUN
          && noun.form().hasPronoun()) {
        return noun;
      }
    }
    return null;
  }

  /**
   * Whether the noun at token {@code t} has no preposition, and no clause of what was said follows.
   */
  private boolean isLast(int t, int limit) {
    if (WordList.PREPOSITIONS.contains(reading.word(t - 1))) {
      return false;
    }
    for (int later = t + 1; later < Math.min(limit, t + REACH); later++) {
      if (reading.isClauseWord(later) || complements.isBridge(later)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether it is what the medium calls the source, before the words: مصدر وصفته بأنه مطلع قوله,
   * مصدر، قالت إنه مطلع، قوله.
   */
  private boolean isRemark(int q, int t, int limit) {
    String verb = reading.word(t - 1);
    if (verb.startsWith("وصف")) {
      return true;
    }
    int first = reading.isComma(q) ? q + 1 : q;
    boolean isSaid = t - 1 == first && (verb.equals("قال") || verb.equals("قالت"));
    for (int later = t + 1; isSaid && later < Math.min(limit, t + REACH); later++) {
      if (complements.isBridge(later)) {
        return true;
      }
    }
    return false;
  }

  /** Whether those spoken to follow: قوله للصحفيين. */
  private boolean isHearer(int t, int limit) {
    String word = t < limit ? reading.word(t) : "";
    String hearer = word.startsWith("لل") ? "ال" + word.substring(2) : word.replaceFirst("^ل", "");
    return word.startsWith("ل") && WordList.HEARERS.contains(hearer);
  }

  /**
   * The clause or words behind where, when or of what they were said: قوله في مقابلة مع الفجر إن;
   * null where no occasion stands at token {@code t}, or a verb comes first.
   */
  private ContentStart behindOccasion(int t, int limit) {
    String word = t < limit ? reading.word(t) : "";
    boolean isOccasion =
        WordList.OCCASION_PREPOSITIONS.contains(word) || WordList.PREPOSITIONS.contains(word);
    boolean isOfObject = word.equals("علي") || word.equals("الي") || word.equals("من");
    int end = isOccasion && !isOfObject ? Math.min(limit, t + 2 * REACH) : t;
    for (int at = t + 1; at < end; at++) {
      boolean isWords = reading.token(at).is(":") || reading.opensUtterance(at);
      boolean isClause =
          reading.isClauseWord(at) && !WordList.CONJUNCTIONS_OF_AN.contains(reading.word(at - 1));
      if (isWords || isClause) {
        int first = reading.opensUtterance(at) ? at : at + 1;
        return first < reading.size() ? new ContentStart(null, at, first, 0) : null;
      }
      if (reading.cuesAt(at).stream()
          .anyMatch(verb -> verb.form().kind().isFinite() && !verb.form().hasPronoun())) {
        return null;
      }
    }
    return null;
  }

  /**
   * The content behind the source; قوله and its like, or a comma and an occasion, may stand before
   * it.
   */
  private ContentStart start(int q, int limit) {
    for (int t = behindRelativeClause(q, limit); t < Math.min(limit, q + 2 * REACH); t++) {
      String word = reading.word(t);
      Token token = reading.token(t);
      boolean isJoint =
          (reading.isClauseWord(t) && !isRemark(q, t, limit))
              || token.is(":")
              || reading.opensUtterance(t);
      if (isJoint) {
        int first = reading.opensUtterance(t) ? t : t + 1;
        return first < reading.size() ? new ContentStart(null, t, first, 0) : null;
      }
      if (word.equals("قوله")
          || word.equals("القول")
          || word.equals("قولها")
          || word.equals("قولهم")
          || word.startsWith("تاكيد")
          || word.startsWith("اعلان")) {
        boolean isClause =
            t + 1 < limit && (reading.isClauseWord(t + 1) || reading.token(t + 1).is(":"));
        boolean isBeforeHearer = isHearer(t + 1, limit);
        if (isBeforeHearer || (!isClause && word.equals("القول"))) {
          continue;
        }
        int behind = complements.afterAdverbs(reading.isComma(t + 1) ? t + 2 : t + 1, limit);
        boolean isApart = !isClause && behind < limit && reading.isClauseWord(behind);
        ContentStart words = isClause || isApart ? null : behindOccasion(behind, limit);
        if (words != null) {
          return words;
        }
        int first = isApart ? behind + 1 : isClause ? t + 2 : t + 1;
        return first < limit || (isClause && first < reading.size())
            ? new ContentStart(null, t, first, 0)
            : null;
      }
      ContentStart ofNoun = behindNoun(t, limit);
      if (ofNoun != null) {
        return ofNoun;
      }
    }
    return null;
  }
}
