package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;

/**
 * A verb that does nothing but tell, where no other frame can read who says what: it is an
 * attribution all the same. Its subject is what stands between it and the clause of what was said,
 * though no line of the lexicon lists it (شدد اجتماع السكان على أن), or from the beginning of its
 * clause on (لكن فيدرالية السكان قالت إن); where neither is there, it goes on with who spoke. Words
 * that neither marks nor أن open are all that follow in the sentence (وقال العمري نحن نناشد
 * البلدية).
 */
final class PlainVerbFrame implements Frame {
  private static final String SAY = "قال";

  /** Of the verbs that tell by themselves, those which things do not do in the present. */
  private static final Set<String> TELLING_IN_PRESENT = Set.of(SAY, "رأى");

  /** What, as, as if, according to what; if, whoever: the verb tells nothing of its own. */
  private static final Set<String> OPEN =
      Set.of(
          "ما", "وما", "لما", "بما", "كما", "وكما", "حسبما", "وفقما", "مثلما", "كانه", "كانها",
          "اذا", "واذا", "لو", "ولو", "فلو", "من", "ومن", "فمن");

  /** What was said before, or done. */
  private static final Set<String> THAT =
      Set.of("ذلك", "بذلك", "بهذا", "هذا", "هذه", "به", "بها", "كلمته");

  private static final Set<String> TO_THEM = Set.of("لي", "لنا", "له", "لها", "لهم");

  /** Tokens up to the clause of what was said. */
  private static final int REACH = 40;

  /** Tokens of words that nothing opens. */
  private static final int SHORTEST_WORDS = 4;

  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;
  private final FollowingSubjects following;
  private final PlainSubjects plainSubjects;
  private final VerbSenses senses;

  PlainVerbFrame(
      Reading reading,
      Complements complements,
      Subjects subjects,
      FollowingSubjects following,
      PlainSubjects plainSubjects) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
    this.following = following;
    this.plainSubjects = plainSubjects;
    this.senses = new VerbSenses(reading, subjects);
  }

  @Override
  public Draft match(CueMention cue) {
    if (!tells(cue)) {
      return null;
    }
    int limit = Math.min(reading.sentenceEnd(cue.token()), cue.endToken() + REACH);
    ContentStart start = complements.find(cue, cue.endToken(), limit);
    if (start == null || !isSaid(start)) {
      return cue.cue().lemma().equals(SAY) ? ofBareWords(cue) : null;
    }
    int next = complements.afterAdverbs(cue.endToken(), start.joint());
    SourcePhrase source =
        next < start.joint()
            ? plainSubjects.behind(cue, next, start.joint())
            : plainSubjects.before(cue);
    return source != null || canGoOn(cue, start) ? draft(cue, source, start.content()) : null;
  }

  private boolean tells(CueMention cue) {
    CueForm form = cue.form();
    boolean isPresent = form.kind() == CueForm.Kind.IMPERFECT;
    String before = reading.word(cue.token() - 1);
    return form.kind().isFinite()
        && cue.cue().form() == Cue.Form.VERB
        && PlainSubjects.tells(cue)
        && (!isPresent || TELLING_IN_PRESENT.contains(cue.cue().lemma()))
        && !form.hasPronoun()
        && !cue.isNegated()
        && !OPEN.contains(before)
        && !WordList.RELATIVES.contains(before)
        && !(isPresent && (isPurpose(cue) || WordList.COMPLEMENTIZERS.contains(before)))
        && !THAT.contains(reading.word(cue.endToken()))
        && senses.canAttribute(cue);
  }

  private boolean isPurpose(CueMention cue) {
    return cue.proclitics() > 0 && reading.word(cue.token()).charAt(cue.proclitics() - 1) == 'ل';
  }

  /** Whether a clause or an utterance begins there. */
  private boolean isSaid(ContentStart start) {
    return reading.isClauseWord(start.first() - 1)
        || (start.type() == Complement.QUOTE
            && (reading.token(start.joint()).is(":") || reading.opensUtterance(start.joint())));
  }

  /**
   * Whether the verb can have left its subject out: joined by و, first in its sentence or behind
   * when or where (وبعد مشاورة مع الفريق قال للمحكمة إنه), or where a pronoun refers back (عملية
   * قالت إنها).
   */
  private boolean canGoOn(CueMention cue, ContentStart start) {
    String joint = reading.word(start.joint());
    int first = reading.sentenceStart(cue.token());
    return cue.proclitics() > 0
        || first == cue.token()
        || PlainSubjects.isAdverbial(reading, first)
        || joint.endsWith("ه")
        || joint.endsWith("ها")
        || joint.endsWith("هم");
  }

  /** The attribution; null where the verb shows no subject and may be a passive: يقال إن. */
  private Draft draft(CueMention cue, SourcePhrase source, Draft.Content content) {
    CueForm form = cue.form();
    boolean canBePassive =
        form.kind() == CueForm.Kind.IMPERFECT
            && form.number() == CueForm.Count.ONE
            && !form.isFeminine();
    return source == null && canBePassive
        ? null
        : new Draft(cue, source, content, List.of(), "plain-verb");
  }

  private Draft ofBareWords(CueMention cue) {
    int limit = Math.min(reading.sentenceEnd(cue.token()), cue.endToken() + REACH);
    SourcePhrase behind = following.subject(cue, cue.endToken(), limit);
    int from = behind == null ? cue.endToken() : subjects.end(behind);
    int first = complements.afterAdverbs(behindHearer(from, limit), limit);
    first += first < limit && reading.isComma(first) ? 1 : 0;
    first = behindColon(first, limit);
    boolean isWhole =
        limit - first >= SHORTEST_WORDS
            && !PlainSubjects.isPreposition(reading.word(first))
            && !THAT.contains(reading.word(first))
            && !complements.isBridge(first);
    boolean hasSubject = behind != null || cue.proclitics() > 0;
    return isWhole && hasSubject ? draft(cue, behind, Draft.Content.from(first, 0)) : null;
  }

  private int behindHearer(int t, int limit) {
    return t < limit && TO_THEM.contains(reading.word(t)) ? t + 1 : subjects.behindOutlet(t, limit);
  }

  /** The token behind the sentence's colon from token {@code first} on; {@code first} for none. */
  private int behindColon(int first, int limit) {
    for (int t = first; t < limit; t++) {
      if (reading.token(t).is(":")) {
        return t + 1;
      }
    }
    return first;
  }
}
