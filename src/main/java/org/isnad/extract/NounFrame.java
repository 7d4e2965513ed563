package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * A verbal noun with its subject as a pronoun (تأكيده أن, بقوله) or genitive (إعلان الوزارة أن).
 */
final class NounFrame implements Frame {
  private static final int REACH = 12;
  private static final String YEAR = "عام";

  /** Journalists where they stand alone, folded. */
  private static final Set<String> PRESS = Set.of("صحفي", "صحافي", "اعلامي");

  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;
  private final VerbContents contents;

  NounFrame(Reading reading, Complements complements, Subjects subjects) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
    this.contents = new VerbContents(reading, complements, subjects);
  }

  @Override
  public Draft match(CueMention cue) {
    boolean isNoun = cue.form().kind() == CueForm.Kind.VERBAL_NOUN;
    if (!isNoun
        || followsPreposition(cue)
        || isOfOther(cue)
        || DeedsToOthers.isOfOther(reading, cue)
        || isTitle(cue)) {
      return null;
    }
    int limit = Math.min(reading.sentenceEnd(cue.token()), cue.endToken() + 3 * REACH);
    String word = reading.word(cue.token()).substring(cue.proclitics());
    boolean isSaying = word.equals("القول") && (cue.proclitics() > 0 || isOccasion(cue));
    if (cue.form().hasPronoun() || isSaying) {
      int next = complements.afterAdverbs(cue.endToken(), limit);
      next = isSaying ? contents.behindHearer(cue, next, limit) : next;
      boolean isBeforeWords = reading.isComma(next) && reading.opensUtterance(next + 1);
      next = isBeforeWords ? next + 1 : next;
      ContentStart start = complements.at(cue, next, limit);
      boolean takesObject = cue.cue().object() == Cue.Addressee.REQUIRED;
      boolean isAccusation = cue.cue().type().equals("accuse");
      if ((isAccusation && start != null && start.joint() == next) || isConviction(cue, next)) {
        // The pronoun is the one accused: اتهامه بالتهرب, إدانته بتهمة التهرب.
        return null;
      }
      if (start == null && (takesObject || !cue.cue().takes(Complement.CLAUSE))) {
        start = complements.find(cue, next, Math.min(limit, next + REACH));
      }
      if (start == null && isOccasion(cue) && takesNoun(cue) && isObject(next, limit)) {
        start = new ContentStart(Complement.NOUN, next, next, 0);
      }
      return start == null ? null : new Draft(cue, null, start.content(), List.of(), "verbal-noun");
    }
    SourcePhrase source = subjects.at(cue.endToken(), 0, limit);
    if (source == null || word.startsWith("ال") || isOfPress(source)) {
      return null;
    }
    int end = subjects.end(source);
    // The comma closes a name between commas: إعلان الوزير، سالم العمري، إغلاق الجسر.
    boolean isBehindName =
        reading.isComma(end) && source.name() != null && hasComma(source.firstToken(), end);
    int next = complements.afterAdverbs(isBehindName ? end + 1 : end, limit);
    ContentStart start = complements.at(cue, next, limit);
    boolean isThought = cue.cue().type().equals("claim") || cue.cue().type().equals("predict");
    if (start == null && isThought && complements.isBi(next)) {
      // The noun takes what its verb does not: زعم أن, مزاعم النورسة بغرق الجسر, توقعات الخبراء
      // بغرقه.
      start = new ContentStart(Complement.BI, next, next, 1);
    }
    if (start == null && isDefinite(source)) {
      start = farStart(cue, source, next, limit);
    }
    boolean isAct =
        start != null
            && (start.type() == Complement.CLAUSE
                || start.type() == Complement.QUOTE
                || (start.type() == Complement.NOUN && !isDocument(source))
                || (start.type() == Complement.AN && cue.cue().type().equals("announce"))
                || (isDefinite(source) && isAssertion(cue, source, start, next)));
    return isAct ? new Draft(cue, source, start.content(), List.of(), "verbal-noun") : null;
  }

  /**
   * Whether a promise, threat, claim or assertion of somebody has what it is about right behind its
   * preposition: تعهد البلدية بترميم الجسر, تهديد النورسة بالانسحاب, تأكيد الوزير على أهمية الجسر;
   * not تشديد المراقبة على السكان, and not اعتراف النورسة بزنكورا, which is an act. The noun of a
   * demand may be of the one who is asked (تعتزم البلدية دعوة الوزير إلى), its plural is of who
   * asks.
   */
  private boolean isAssertion(CueMention cue, SourcePhrase source, ContentStart start, int next) {
    boolean isPrepositional =
        switch (start.type()) {
          case BI, ILA, ALA -> start.joint() == next;
          default -> false;
        };
    boolean isSpeaker =
        source.kind().equals("organization") || source.name() != null || isMan(source);
    boolean isGroup = source.kind().equals("unnamed_group");
    return isPrepositional
        && !(start.type() == Complement.BI && isTime(start))
        && switch (cue.cue().type()) {
          case "affirm" -> cue.cue().object() == Cue.Addressee.NO && isSpeaker;
          case "promise" -> isSpeaker;
          // Of the rest one is rather threatened: تهديد السكان بالطرد.
          case "warn" -> isSpeaker && (source.name() != null || !isMan(source));
          case "concede" -> isSpeaker && !isOfPlace(start);
          case "claim", "predict" -> isSpeaker || isGroup;
          case "praise" -> isSpeaker && source.name() != null;
          case "urge" -> (isSpeaker || isGroup) && reading.word(cue.token()).endsWith("ات");
          default -> false;
        };
  }

  private boolean isTime(ContentStart start) {
    return WordList.TIMES.contains(reading.word(start.first()).substring(start.letters()));
  }

  /**
   * Whether a state or town is recognized: اعتراف النورسة بزنكورا, بدولة زنكورا, بالمدينة عاصمة.
   */
  private boolean isOfPlace(ContentStart start) {
    String word = reading.word(start.first()).substring(start.letters());
    return reading.mentionAt(start.first()) != null
        || WordList.UNLISTED_PLACE_SORTS.contains(word.startsWith("ال") ? word.substring(2) : word);
  }

  /** Whether it is called by what he is; the feminine can be a verbal noun: المراقبة. */
  private static boolean isMan(SourcePhrase source) {
    return source.head() != null
        && source.head().type() == Roles.Type.ROLE
        && !source.head().isFeminine();
  }

  /**
   * The object behind the source or, where none is there, or only a participle that belongs to the
   * source, a clause farther on: إعلان الشركة المشرفة على الجسر أن. Null where neither is; what
   * begins behind a comma is another's (مع تهديد الفيضان، فيعني أن).
   */
  private ContentStart farStart(CueMention cue, SourcePhrase source, int next, int limit) {
    ContentStart far =
        cue.cue().takes(Complement.CLAUSE)
            ? complements.find(cue, next, beforeVerb(next, Math.min(limit, next + REACH)))
            : null;
    boolean isOwn =
        far != null && far.type() == Complement.CLAUSE && !hasComma(next, far.joint() - 1);
    ContentStart clause = isOwn ? far : null;
    boolean isRest =
        clause != null
            && contents.isAdjective(next, source.agreement().gender())
            && !reading.word(clause.joint()).startsWith("با")
            && !WordList.PREPOSITIONS.contains(reading.word(clause.joint() - 1));
    return takesNoun(cue) && !isRest && isObject(next, limit)
        ? new ContentStart(Complement.NOUN, next, next, 0)
        : clause;
  }

  /** Whether it begins a name of a few words in quotation marks: "إعلان نوفاليا". */
  private boolean isTitle(CueMention cue) {
    int open = cue.token() - 1;
    return open >= 0 && reading.quotations().opens(open) && !reading.opensUtterance(open);
  }

  /** Whether it is no source but the adjective of an indefinite noun: في تصريح صحفي. */
  private static boolean isOfPress(SourcePhrase source) {
    return source.name() == null
        && source.head() != null
        && PRESS.contains(source.head().noun())
        && source.agreement().number() == Agreement.GrammaticalNumber.SINGULAR;
  }

  /** The first token of {@code [from, end)} that can be another's cue; else {@code end}. */
  private int beforeVerb(int from, int end) {
    int t = from;
    while (t < end && !reading.isFiniteCue(t)) {
      t++;
    }
    return t;
  }

  /** Whether it is a document without a name, which is rather declared: إعلان النتائج غدا. */
  private static boolean isDocument(SourcePhrase source) {
    return source.kind().equals("document") && source.name() == null;
  }

  private boolean hasComma(int from, int end) {
    int t = from;
    while (t < end && !reading.isComma(t)) {
      t++;
    }
    return t < end;
  }

  private boolean isDefinite(SourcePhrase source) {
    return source.name() != null || reading.word(source.firstToken()).startsWith("ال");
  }

  /** Whether words of blame have another's deed behind them, and not what they blame. */
  private boolean isConviction(CueMention cue, int next) {
    return cue.cue().type().equals("criticize")
        && !cue.cue().takes(Complement.BI)
        && complements.isBi(next);
  }

  /** Whether its object says what was said: تأكيده وقف المفاوضات, طلب الوزارة إغلاق الجسر. */
  private static boolean takesNoun(CueMention cue) {
    return switch (cue.cue().type()) {
      // استبعاد is rather of those who are left out.
      case "affirm", "announce", "deny", "urge", "criticize" ->
          cue.cue().takes(Complement.NOUN) && !cue.cue().lemma().equals("استبعد");
      default -> false;
    };
  }

  /** Whether it tells when or by what something came about: بعد انتقاده, بتأكيده. */
  private boolean isOccasion(CueMention cue) {
    return cue.proclitics() > 0 || WordList.PREPOSITIONS.contains(reading.word(cue.token() - 1));
  }

  /**
   * Whether its pronoun is no speaker's (تمت مطالبتهم, بوصفه), or the verb before it is the cue
   * (يقدم اعتذاره).
   */
  private boolean isOfOther(CueMention cue) {
    String before = reading.word(cue.token() - 1);
    boolean isPassive =
        before.startsWith("تم")
            || before.equals("يتم")
            || before.equals("تتم")
            || before.equals("جري");
    boolean isRole = reading.word(cue.token()).startsWith("بوصف");
    boolean isCourtesy = false;
    for (CueMention verb : reading.cuesAt(Math.max(0, cue.token() - 1))) {
      isCourtesy |= verb.cue().takes(Complement.COURTESY) && verb.token() < cue.token();
    }
    return (isPassive && before.length() <= 3) || isRole || isCourtesy;
  }

  private boolean isObject(int t, int limit) {
    if (t < limit && reading.token(t).is("#")) {
      return true;
    }
    if (t >= limit || !reading.token(t).isWord()) {
      return false;
    }
    String word = reading.word(t);
    boolean isJoined =
        word.length() > 3
            && (word.charAt(0) == 'و' || word.charAt(0) == 'ل')
            && !WordList.OWN_WAWS.contains(word);
    return !(isJoined && reading.mentionAt(t) == null)
        && !complements.isBi(t)
        && !word.equals("ذلك")
        && !WordList.SENTENCE_OPENERS.contains(word)
        && !WordList.TIMES.contains(word)
        && !(word.equals(YEAR) && t + 1 < limit && reading.token(t + 1).kind() == Token.Kind.NUMBER)
        && !WordList.PREPOSITIONS.contains(word)
        && !WordList.RELATIVES.contains(word);
  }

  /** Whether it is governed by وفق or its like, or by a verb of relaying: the words are theirs. */
  private boolean followsPreposition(CueMention cue) {
    int before = cue.token() - 1;
    return before >= 0 && (reading.isPreposition(before) || reading.word(before).equals("حد"));
  }
}
