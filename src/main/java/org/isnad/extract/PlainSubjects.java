package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;

/**
 * Subjects of verbs that only tell, which no line of the lexicon lists and no other rule reads:
 * what stands between such a verb and the clause of what was said (وأضاف توريانو أن), or between
 * the beginning of its clause and it (لكن فيدرالية السكان قالت إن), is hardly anything else. Their
 * kind is told by their form.
 */
final class PlainSubjects {
  private static final Set<String> TELLING =
      Set.of(
          "قال", "أكد", "أضاف", "أوضح", "أشار", "شدد", "أفاد", "ذكر", "صرح", "أعلن", "نوه", "رأى");

  /**
   * How what stands beside a subject that is left out often begins: the article (who spoke before,
   * by another word), و, ب, ل; ف, ع and ا, of many words that say how, when and where.
   */
  private static final String NO_BEGINNINGS = "بولفعا";

  /** How a word begins on which a preposition is written, and a future: للصحفيين, سيفتح. */
  private static final List<String> JOINED = List.of("لل", "بال", "سي", "ست");

  /** To, to you, it was done, that day, during; and times that are counted: أغلب الأحيان. */
  private static final Set<String> NO_NOUNS =
      Set.of(
          "ل", "لك", "لنا", "تم", "تمت", "يتم", "تتم", "يومءذ", "حينءذ", "طوال", "طيله", "الاحيان",
          "الاوقات", "السنوات", "الاشهر", "الايام");

  private static final Set<String> ONE_OF = Set.of("احد", "احدي");

  /** Tokens of a subject. */
  private static final int LONGEST_SUBJECT = 8;

  /** Words of a person's name. */
  private static final int LONGEST_NAME = 3;

  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;

  PlainSubjects(Reading reading, Complements complements, Subjects subjects) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
  }

  /** Whether the verb does nothing but tell. */
  static boolean tells(CueMention cue) {
    return TELLING.contains(cue.cue().lemma());
  }

  /**
   * The phrase at token {@code first} where a verb could have left its subject out: of one whom
   * nobody lists, and not who spoke before. Null where another word stands there.
   */
  SourcePhrase unlisted(CueMention cue, int first, int end) {
    boolean canBe =
        first < end
            && tells(cue)
            && !cue.form().hasPronoun()
            && cue.form().number() == CueForm.Count.ONE
            && NO_BEGINNINGS.indexOf(reading.word(first).charAt(0)) < 0
            && !WordList.STATEMENTS.contains(reading.word(first))
            && !reading.hasPronoun(first)
            && !isPreposition(reading.word(first - 1))
            && !isManner(cue, first, end)
            && subjects.at(first, 0, end) == null;
    return canBe ? behind(cue, first, end) : null;
  }

  /** Whether one word can tell how a woman says something: قالت مازحة إن. */
  private boolean isManner(CueMention cue, int first, int end) {
    return cue.form().isFeminine()
        && reading.token(first).clean().endsWith("ة")
        && (first + 1 >= end || !canBeOfNoun(first + 1));
  }

  /**
   * The phrase at token {@code first}, which ends at {@code end} or before it; null where something
   * else stands there.
   */
  SourcePhrase behind(CueMention cue, int first, int end) {
    SourcePhrase listed = subjects.at(first, 0, end);
    if (listed != null) {
      return listed;
    }
    int stop = first;
    while (stop < Math.min(end, first + LONGEST_SUBJECT) && canBeOfNoun(stop)) {
      stop++;
    }
    return stop == first ? null : phrase(cue, first, stop);
  }

  /** The phrase from the beginning of the verb's clause on; null where none opens it. */
  SourcePhrase before(CueMention cue) {
    int end = cue.token();
    while (WordList.AUXILIARIES.contains(reading.word(end - 1))) {
      end--;
    }
    int first = end;
    int earliest = Math.max(reading.sentenceStart(cue.token()), end - LONGEST_SUBJECT);
    while (first > earliest && canBeOfSubject(first - 1)) {
      first--;
    }
    boolean isOpen =
        first < end
            && cue.proclitics() == 0
            && canBeOfNoun(first)
            && !isAdverbial(reading, first)
            && !complements.isBi(first)
            && (first == reading.sentenceStart(first) || opensClause(first - 1));
    return isOpen ? phrase(cue, first, end) : null;
  }

  private boolean opensClause(int t) {
    String word = reading.word(t);
    return reading.isClauseWord(t)
        || word.endsWith("لكن")
        || (word.startsWith("و") && WordList.COMPLEMENTIZERS.contains(word.substring(1)));
  }

  /** Whether the token can stand within a subject before its verb, also behind its first noun. */
  private boolean canBeOfSubject(int t) {
    return !opensClause(t) && (canBeOfNoun(t) || WordList.PREPOSITIONS.contains(reading.word(t)));
  }

  /** An indefinite noun in the accusative tells how: قال مازحا. */
  private boolean canBeOfNoun(int t) {
    String word = reading.word(t);
    boolean isName = reading.mentionAt(t) != null;
    boolean isJoined = JOINED.stream().anyMatch(word::startsWith);
    return reading.token(t).isWord()
        && (isName || !(isJoined || word.endsWith("ا")))
        && !isPreposition(word)
        && !NO_NOUNS.contains(word)
        && !WordList.TIMES.contains(word)
        && !WordList.BOUNDARIES.contains(word)
        && !WordList.ADVERBS.contains(word)
        && !reading.isFiniteCue(t)
        && !complements.isBridge(t);
  }

  /**
   * The tokens as a source: of a body that they name, or a person behind a word with the article;
   * else of the kind that their form shows. Null where a thing can be what the verb is of: الواقع
   * يقول إن.
   */
  private SourcePhrase phrase(CueMention cue, int first, int end) {
    for (int t = first; t < end && !WordList.PREPOSITIONS.contains(reading.word(t)); t++) {
      EntityMention name = reading.mentionAt(t);
      boolean isWhole = name != null && name.firstToken() == t && name.endToken() <= end;
      boolean canName =
          isWhole
              && (name.type() == EntityMention.Type.ORG
                  || (name.type() == EntityMention.Type.PER
                      && (t == first || reading.word(t - 1).startsWith("ال"))));
      SourcePhrase named = canName ? subjects.at(t, 0, end) : null;
      if (named != null) {
        return named.from(first, reading.token(first).begin());
      }
    }
    boolean canBeOfThing =
        cue.form().kind() == CueForm.Kind.IMPERFECT && cue.form().number() == CueForm.Count.ONE;
    return canBeOfThing
        ? null
        : UnlistedSubjects.phrase(
            reading, first, 0, end, kind(cue, first, end), cue.agreementBeforeSubject());
  }

  private String kind(CueMention cue, int first, int end) {
    String head = reading.word(first);
    boolean isDefinite = head.startsWith("ال");
    boolean isPlural = head.endsWith("ون") || head.endsWith("ين") || head.endsWith("ات");
    if (ONE_OF.contains(head)) {
      return "unnamed_person";
    }
    if (cue.form().number() != CueForm.Count.ONE
        || WordList.QUANTIFIERS.contains(head)
        || (isPlural && (isDefinite || (cue.form().isFeminine() && head.endsWith("ات"))))) {
      return "unnamed_group";
    }
    boolean isOfArticle = end - first > 1 && reading.word(first + 1).startsWith("ال");
    boolean isBody =
        cue.form().isFeminine()
            ? isDefinite || isOfArticle || end - first >= LONGEST_NAME
            : isDefinite ? end - first > 1 : end - first > LONGEST_NAME;
    return isBody ? "organization" : "person";
  }

  /** Whether a preposition stands there, with or without و. */
  static boolean isAdverbial(Reading reading, int t) {
    String word = reading.word(t);
    return isPreposition(word) || (word.startsWith("و") && isPreposition(word.substring(1)));
  }

  static boolean isPreposition(String word) {
    return WordList.PREPOSITIONS.contains(word) || WordList.OCCASION_PREPOSITIONS.contains(word);
  }
}
