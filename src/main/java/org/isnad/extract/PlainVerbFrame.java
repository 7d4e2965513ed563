package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;

/**
 * A verb that does nothing but tell, where no other frame can read who says what: it is an
 * attribution all the same. Its subject is what no line of the lexicon lists ({@link
 * PlainSubjects}), behind it or before (لكن فيدرالية السكان قالت إن); where neither is there, it
 * goes on with who spoke (وبعد مشاورة سريعة، مع رفاقه قال للمحكمة إنه). Words that neither marks
 * nor أن open are all that follow in the sentence (وقال العمري لـ"الفجر" سنعبر الجسر).
 */
final class PlainVerbFrame implements Frame {
  private static final String SAY = "قال";

  /** Verbs that are of persons in the present, too: what a plan says in it, others tell of it. */
  private static final Set<String> TELLING_IN_PRESENT = Set.of(SAY, "رأى");

  /** As if, by what; if, whoever: behind them the verb states nothing. */
  private static final Set<String> BEFORE_NO_STATEMENT =
      Set.of(
          "بما", "كانه", "كانها", "وكانه", "وكانها", "اذا", "واذا", "لو", "ولو", "فلو", "من", "ومن",
          "فمن");

  /** What was said stands before, or is not told: أكد ذلك, قال به, قال كلمته. */
  private static final Set<String> UNTOLD =
      Set.of("ذلك", "بذلك", "بهذا", "هذا", "هذه", "به", "بها", "كلمته", "كل");

  private static final Set<String> TO_THEM = Set.of("لي", "لنا", "له", "لها", "لهم");

  /** Tokens up to the clause of what was said. */
  private static final int REACH = 40;

  /** Tokens of words that nothing opens. */
  private static final int SHORTEST_WORDS = 4;

  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;
  private final FollowingSubjects following;
  private final PlainSubjects plain;
  private final VerbSenses senses;
  private final FirstPerson firstPerson;

  PlainVerbFrame(
      Reading reading,
      Complements complements,
      Subjects subjects,
      FollowingSubjects following,
      PlainSubjects plain) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
    this.following = following;
    this.plain = plain;
    this.senses = new VerbSenses(reading, subjects);
    this.firstPerson = new FirstPerson(reading);
  }

  @Override
  public Draft match(CueMention cue) {
    Draft draft = tells(cue) ? draft(cue) : null;
    return draft == null || !senses.isStated(cue, draft) || firstPerson.isMeant(cue, draft)
        ? null
        : draft;
  }

  private boolean tells(CueMention cue) {
    CueForm form = cue.form();
    String before = reading.word(cue.token() - 1);
    boolean isPresent = form.kind() == CueForm.Kind.IMPERFECT;
    boolean canTell =
        !isPresent
            || (TELLING_IN_PRESENT.contains(cue.cue().lemma())
                && !Elisions.isPurpose(reading, cue)
                && !WordList.COMPLEMENTIZERS.contains(before));
    return form.kind().isFinite()
        && cue.cue().form() == Cue.Form.VERB
        && PlainSubjects.tells(cue)
        && canTell
        && !cue.isNegated()
        && !SaidWords.isReference(reading, cue)
        && !BEFORE_NO_STATEMENT.contains(before)
        && !UNTOLD.contains(reading.word(cue.endToken()))
        && !ScriptureFrame.isSacred(reading, cue)
        && senses.canAttribute(cue);
  }

  private Draft draft(CueMention cue) {
    int limit = Math.min(reading.sentenceEnd(cue.token()), cue.endToken() + REACH);
    ContentStart start = complements.find(cue, cue.endToken(), limit);
    if (start == null || !isSaid(start)) {
      return cue.cue().lemma().equals(SAY) ? ofBareWords(cue, limit) : null;
    }
    int next = complements.afterAdverbs(cue.endToken(), start.joint());
    SourcePhrase source =
        next < start.joint() ? plain.behind(cue, next, start.joint()) : plain.before(cue);
    return source != null || canGoOn(cue, start) ? draft(cue, source, start.content()) : null;
  }

  /** Whether a clause or an utterance begins there. */
  private boolean isSaid(ContentStart start) {
    return reading.isClauseWord(start.first() - 1)
        || (start.type() == Complement.QUOTE
            && (reading.token(start.joint()).is(":") || reading.opensUtterance(start.joint())));
  }

  /**
   * Whether the verb can have left its subject out: joined by و, first in its sentence or behind
   * when or where, or where a pronoun refers back to an indefinite noun, or to many (عملية قالت
   * إنها).
   */
  private boolean canGoOn(CueMention cue, ContentStart start) {
    String joint = reading.word(start.joint());
    String before = reading.word(cue.token() - 1);
    boolean isOfNoun =
        (cue.form().number() != CueForm.Count.ONE
                || !(before.startsWith("ال") || before.startsWith("وال")))
            && (joint.endsWith("ه") || joint.endsWith("ها") || joint.endsWith("هم"));
    int first = reading.sentenceStart(cue.token());
    boolean isFree =
        cue.proclitics() > 0
            || first == cue.token()
            || PlainSubjects.isAdverbial(reading, first)
            || isOfNoun;
    return isFree && !Elisions.isAnnounced(reading, cue, start);
  }

  /** The attribution; null where the verb shows no subject and may be a passive: يقال إن. */
  private static Draft draft(CueMention cue, SourcePhrase source, Draft.Content content) {
    CueForm form = cue.form();
    boolean canBePassive =
        form.kind() == CueForm.Kind.IMPERFECT
            && form.number() == CueForm.Count.ONE
            && !form.isFeminine();
    return source == null && canBePassive
        ? null
        : new Draft(cue, source, content, List.of(), "plain-verb");
  }

  private Draft ofBareWords(CueMention cue, int limit) {
    int next = complements.afterAdverbs(cue.endToken(), limit);
    SourcePhrase behind = following.subject(cue, next, limit);
    int from = behind == null ? next : subjects.end(behind);
    int first = complements.afterAdverbs(behindHearer(from, limit), limit);
    first += first < limit && reading.isComma(first) ? 1 : 0;
    int words = behindColon(first, limit);
    String word = reading.word(first);
    boolean canBegin =
        first < limit
            && !UNTOLD.contains(word)
            && !complements.isBridge(first)
            && (words > first || !(PlainSubjects.isPreposition(word) || isAccusative(word)));
    boolean hasSubject = behind != null || cue.proclitics() > 0;
    return canBegin && hasSubject && limit - words >= SHORTEST_WORDS
        ? draft(cue, behind, Draft.Content.from(words, 0))
        : null;
  }

  /** Whether it tells how or what was said, and is none of the words: قال كلاما; not كلنا. */
  private static boolean isAccusative(String word) {
    return word.endsWith("ا") && !word.endsWith("نا");
  }

  private int behindHearer(int t, int limit) {
    return t < limit && TO_THEM.contains(reading.word(t)) ? t + 1 : subjects.behindOutlet(t, limit);
  }

  /** The token behind a colon from token {@code first} on, before any other verb of saying. */
  private int behindColon(int first, int limit) {
    for (int t = first; t < limit && !reading.isFiniteCue(t); t++) {
      if (reading.token(t).is(":")) {
        return t + 1;
      }
    }
    return first;
  }
}
