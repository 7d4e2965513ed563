package org.isnad.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * Tells the clauses in which the narrator comments on a content, or goes on with the story, from
 * those in which the content goes on.
 */
final class Comments {
  /** A comment on fewer tokens is an apposition in the content: الموظف، وهو لبناني، كان … */
  private static final int SHORTEST = 4;

  /** What a deed is done in, and no words are said in. */
  private static final Set<String> CIRCUMSTANCES =
      Set.of("اطار", "ظل", "حال", "حاله", "سبيل", "ضوء", "حضور");

  /** Tokens from a verb to the noun that it supports. */
  private static final int LONGEST_SUBJECT = 5;

  /** Words of what the next one speaks about: ، وعن موعد الافتتاح، قال إن. */
  private static final int LONGEST_TOPIC = 20;

  private final Reading reading;

  /** Tokens of cues that attributions were found for. */
  private final BitSet cues;

  private final Untold untold;

  Comments(Reading reading, BitSet cues) {
    this.reading = reading;
    this.cues = cues;
    this.untold = new Untold(reading, cues);
  }

  /**
   * Whether a content from token {@code first} that is a clause ends at token {@code t}: at a comma
   * before the narrator's words. What is said right behind the subject of the clause in it that
   * began last, at token {@code clause}, is an apposition: أن طفليها، وهما صبي وفتاة، كانا في
   * البيت.
   */
  boolean endClause(int first, int clause, int t) {
    int without = untold.begin(t);
    if (t > first && without >= 0) {
      return !(untold.isKept(without) && disagrees(first, untold.behindWithout(without) + 1));
    }
    if (t > first && untold.isButUntold(reading.isComma(t) ? t + 1 : t)) {
      return true;
    }
    return t > first
        && reading.isComma(t)
        && !(t < clause + SHORTEST && opensApposition(t + 1))
        && !isGoingOn(t + 1)
        && opens(t + 1)
        && !(isCeremony(t + 1) && !isOfEvent(t + 1))
        && !(reading.word(t + 1).equals("ولم") && isOfReported(first, t + 2));
  }

  /**
   * Whether a content from token {@code first} that is a noun phrase ends at token {@code t}.
   *
   * @param isPlain whether no clause began in it before, whose the words there can be
   */
  boolean endPhrase(int first, int t, boolean isPlain) {
    boolean isComment = opens(t + 1) && !isResult(first, t + 1);
    return (reading.isComma(t) && (isComment || isOccasion(first, t + 1) || isDoneToo(t + 1)))
        || (isPlain && t > first && (isMedium(t) || opensLater(t)))
        || turnsAt(t)
        || untold.isKept(t)
        || untold.isButUntold(reading.isComma(t) ? t + 1 : t);
  }

  /**
   * Whether what is told goes on with what came of it: أعلن سقوط صاروخ على الجسر، ما أدى إلى
   * إغلاقه; what was only called for, praised or blamed led to nothing yet.
   */
  private boolean isResult(int first, int t) {
    return reading.word(t).equals("ما")
        && !isReaction(t + 1)
        && !reading.quotations().closes(t - 2)
        && said(first).stream().noneMatch(Occasions::isOf);
  }

  /**
   * Whether the words in which it was said, or what the deed of saying it is, follow a noun phrase:
   * أعلن إغلاق الجسر في بيان نشره أمس, دعا إلى إغلاقه في خطوة مفاجئة, نفى الخبر عبر حسابه.
   */
  private boolean isMedium(int t) {
    if (reading.word(t).equals("عبر")) {
      String medium = reading.word(t + 1);
      return WordList.CHANNELS.contains(medium) || medium.startsWith("حساب");
    }
    return reading.word(t).equals("في")
        && WordList.MEDIA_OF_WORDS.contains(reading.word(t + 1))
        && reading.mentionAt(t + 2) == null
        && (!reading.word(t + 2).startsWith("ال")
            || WordList.TIMES.contains(ShortForm.withoutArticle(reading.word(t + 2))))
        && !WordList.PUBLISHED.contains(reading.word(t - 1));
  }

  /**
   * Whether what else was done follows, which a noun phrase does not go on with: أعلن بدء العملية،
   * كما أطلق المرحلة الثانية; not كما في العام الماضي, كما هو متوقع.
   */
  private boolean isDoneToo(int t) {
    String next = reading.word(t + 1);
    int verb = WordList.WAS.contains(next) ? t + 2 : t + 1;
    return reading.word(t).equals("كما")
        && verb < reading.size()
        && !WordList.BOUNDARIES.contains(reading.word(verb))
        && !WordList.PREPOSITIONS.contains(reading.word(verb));
  }

  /**
   * Whether a clause begins there with when it was or what it came of, which only a clause is
   * joined to: طالب بإغلاق الجسر، وبعد زيارته أغلقته البلدية; أعلن الصفقة، ومن المنتظر أن يوقعها.
   */
  private boolean opensLater(int t) {
    String next = reading.word(t + 1);
    boolean isApart = reading.isComma(t - 1);
    return switch (reading.word(t)) {
      case "وبعد", "وعند", "وعقب", "ولدي", "وفور", "وبعدها" -> isApart;
      case "وعلي" -> next.equals("الفور");
      case "وبناء" -> next.equals("علي");
      case "ومن" -> WordList.EXPECTED.contains(next);
      case "وفي" ->
          isApart
              && (next.equals("عام")
                  || next.equals("حال")
                  || (t + 1 < reading.size() && reading.token(t + 1).kind() == Token.Kind.NUMBER));
      default -> false;
    };
  }

  /** Whether what led to a call, praise or blame follows: ندد بالعنف، إثر مقتل شاب. */
  private boolean isOccasion(int first, int t) {
    return Occasions.opens(reading, t) && said(first).stream().anyMatch(Occasions::isOf);
  }

  /** Whether a comment on the quotation before it begins at token {@code t}. */
  boolean opensAfterQuotation(int t) {
    return opens(t);
  }

  private boolean opens(int t) {
    String word = reading.word(t);
    String next = reading.word(t + 1);
    if (WordList.RELATIVES.contains(word)) {
      // What others say of it: ، التي وصفها الوزير بالكارثة.
      return t + 1 < reading.size() && cues.get(t + 1);
    }
    if (WordList.CLAUSE_OPENERS.contains(word)) {
      return !word.equals("بينما") && !isCircumstance(word, next);
    }
    return switch (word) {
      case "طالبا", "طالبه", "طالبين" -> next.equals("عدم");
      case "في" ->
          next.equals("اشاره") || next.equals("حين") || next.equals("موقف") || isMeanwhile(t);
      case "الامر" -> next.equals("الذي");
      case "من", "دون", "بدون" -> untold.isAt(t);
      // With these the narrator closes: والله الهادي إلى سواء السبيل.
      case "والله" -> next.equals("الهادي") || next.equals("الموفق") || next.equals("ولي");
      case "ما" -> next.startsWith("ي") || next.startsWith("ا") || next.startsWith("س");
      case "كما" -> t + 1 < reading.size() && cues.get(t + 1);
      case "ولم" -> isSilence(t + 1);
      default -> isCeremony(t) || isTopic(t) || isParticiple(t) || WordList.STANCES.contains(word);
    };
  }

  /** Whether who took part is told, with or without و: رافقه خلال الزيارة, وحضر الحفل. */
  private boolean isCeremony(int t) {
    String word = reading.word(t);
    return WordList.CEREMONIES.contains(word)
        || (word.startsWith("و") && WordList.CEREMONIES.contains(word.substring(1)));
  }

  /** Whether the event itself, or the speaker, is told of: وحضر الحفل مدير المدرسة, رافقه خلال. */
  private boolean isOfEvent(int t) {
    String word = reading.word(t);
    return word.startsWith("و") ? reading.word(t + 1).startsWith("ال") : word.startsWith("رافق");
  }

  /**
   * Whether the verb behind لم at token {@code t} goes on with the reported clause: it agrees not
   * with the verb of saying before the content, or another negation follows it.
   */
  private boolean isOfReported(int first, int t) {
    boolean isNamed = reading.word(t + 1).startsWith("ال") || reading.word(t).equals("ترد");
    if (!isNamed && disagrees(first, t)) {
      return true;
    }
    int end = Math.min(reading.sentenceEnd(t), t + LONGEST_TOPIC);
    for (int next = t + 1; next + 1 < end; next++) {
      String word = reading.word(next + 1);
      if (reading.isComma(next) && (word.equals("ولم") || word.startsWith("وان"))) {
        return word.equals("ولم") || reading.isClauseWord(next + 1);
      }
    }
    return false;
  }

  /** Whether the imperfect at token {@code t} has not the gender of the verb before the content. */
  private boolean disagrees(int first, int t) {
    for (CueMention cue : said(first)) {
      boolean isVerb =
          cue.cue().form() == Cue.Form.VERB && cue.form().kind() != CueForm.Kind.VERBAL_NOUN;
      if (isVerb && cue.form().isFeminine() != reading.word(t).startsWith("ت")) {
        return true;
      }
    }
    return false;
  }

  /** The cue nearest before the content. */
  private List<CueMention> said(int first) {
    int cue = cues.previousSetBit(first - 1);
    return cue < reading.sentenceStart(first) ? List.of() : reading.cuesAt(cue);
  }

  /** Whether what the speaker does not tell follows لم: يكشف عن التفاصيل, تقم الشركة بالكشف. */
  private boolean isSilence(int t) {
    String verb = reading.word(t);
    boolean isSupported = verb.equals("يقم") || verb.equals("تقم");
    int end = Math.min(reading.size(), t + LONGEST_SUBJECT);
    for (int noun = t + 1; isSupported && noun < end; noun++) {
      if (!reading.cuesAt(noun).isEmpty()) {
        return true;
      }
    }
    for (CueMention cue : isSaid(t) ? reading.cuesAt(t) : List.<CueMention>of()) {
      if (!cue.cue().type().equals("believe")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a reported clause goes on at token {@code t}, behind its comma, with what else is so
   * (فيما الجزء الثاني …), when, why or how: no verb of saying follows, and the words before are no
   * quotation, behind which the narrator speaks.
   */
  private boolean isGoingOn(int t) {
    if (reading.quotations().closes(t - 2)) {
      return false;
    }
    return switch (reading.word(t)) {
      case "فيما", "بعدما", "وقد", "لكنه", "ولكنه" ->
          !isSaid(t + 1) && !isCeremony(t + 1) && !isReaction(t + 1);
      case "في" -> reading.word(t + 1).equals("حين") && !isSaid(t + 2) && !isReaction(t + 2);
      case "وهو", "وهي", "وهما", "وهم" -> isAbout(t + 1);
      case "وذلك" -> !isOfSpeaking(t + 1);
      case "الامر" -> !isReaction(t + 2);
      case "مما", "ما" -> !isReaction(t + 1);
      default -> false;
    };
  }

  /**
   * Whether a verb of saying stands at token {@code t}, or behind its negation one that says what
   * is not told: فيما لم ترد الوزارة.
   */
  private boolean isSaid(int t) {
    if (WordList.NEGATIONS.contains(reading.word(t))) {
      return WordList.UNTOLD.contains(reading.word(t + 1)) || isOfOther(t + 1);
    }
    return t < reading.size() && (cues.get(t) || reading.isFiniteCue(t));
  }

  /**
   * Whether a verb of saying stands there that an attribution was found for or that has a pronoun.
   */
  private boolean isOfOther(int t) {
    return t < reading.size()
        && (cues.get(t) || reading.cuesAt(t).stream().anyMatch(cue -> cue.form().hasPronoun()));
  }

  /** Whether the narrator tells what the words led to: وهو ما أثار غضب السكان. */
  private boolean isReaction(int t) {
    return WordList.REACTIONS.contains(reading.word(t));
  }

  /** What وهو says of the thing before it: a noun (وهو رقم قياسي), or ما with no verb of saying. */
  private boolean isAbout(int t) {
    String word = reading.word(t);
    int verb = word.equals("ما") ? t + 1 : t;
    boolean isFirst = word.equals("المره") && reading.word(t + 1).equals("الاولي");
    return !word.equals("الامر") && !isFirst && !isSaid(verb) && !isReaction(verb);
  }

  /** Whether when, where or why it was said follows وذلك: خلال لقاء, في بيان, ردا على. */
  private boolean isOfSpeaking(int t) {
    String next = reading.word(t + 1);
    return switch (reading.word(t)) {
      case "خلال", "اثناء", "عقب", "غداه", "اثر", "لدي", "ردا", "تعليقا", "استنادا" -> true;
      case "بعدما", "عندما", "حينما" -> isSaid(t + 1);
      case "بعد" -> next.equals("ان");
      case "علي" -> next.equals("هامش") || next.equals("خلفيه");
      case "في" -> WordList.OCCASIONS.contains(next) && !CIRCUMSTANCES.contains(next);
      default -> reading.isPreposition(t) && !References.isRule(next);
    };
  }

  private boolean opensApposition(int t) {
    return switch (reading.word(t)) {
      case "وهو", "وهي", "وهما", "وهم" -> true;
      default -> WordList.RELATIVES.contains(reading.word(t));
    };
  }

  /** Whether at the same time others say something: في وقت تحذر الأمم المتحدة من. */
  private boolean isMeanwhile(int t) {
    String noun = reading.word(t + 1);
    return (noun.equals("وقت") && isSaid(t + 2))
        || (noun.equals("الوقت") && reading.word(t + 2).equals("الذي") && isSaid(t + 3));
  }

  /** Whether what the next attribution is about begins at token {@code t}: وحول الموعد، قال. */
  private boolean isTopic(int t) {
    String word = reading.word(t);
    boolean isTopic =
        word.startsWith("و") && WordList.TOPIC_PREPOSITIONS.contains(word.substring(1));
    int end = isTopic ? Math.min(reading.sentenceEnd(t), t + LONGEST_TOPIC) : t;
    for (int said = t + 1; said < end; said++) {
      if (cues.get(said)) {
        return reading.isComma(said - 1);
      }
    }
    return false;
  }

  /**
   * Whether the participle of a verb of saying stands there, or a prayer, with which the narrator
   * goes on though no content of its own is found: ، سائلا الله له الشفاء.
   */
  private boolean isParticiple(int t) {
    if (t + 1 >= reading.size() || reading.isComma(t + 1)) {
      return false;
    }
    String next = reading.word(t + 1);
    boolean isOfNoun = WordList.IN_IT.contains(next) || reading.word(t).startsWith("ب");
    for (CueMention cue : reading.cuesAt(t)) {
      boolean isSaying = cue.cue().takes(Complement.CLAUSE) || WordList.PRAYED_TO.contains(next);
      if (cue.form().kind() == CueForm.Kind.PARTICIPLE
          && !GistFrame.isGist(cue)
          && cue.proclitics() == 0
          && isSaying
          && !isOfNoun) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the clause tells how or what for the deed is done that is spoken of (وهم يحاولون, وذلك
   * لتنمية), and not where or when it was spoken of (وذلك خلال لقاء).
   */
  private static boolean isCircumstance(String word, String next) {
    return switch (word) {
      case "وهو", "وهي", "وهم", "وهما" -> isImperfect(next);
      case "مما" -> isImperfect(next) || next.startsWith("س");
      case "فيما" -> next.equals("يتعلق") || next.equals("يخص");
      case "وذلك" ->
          next.startsWith("ل")
              || (next.startsWith("بال") && !next.equals("بالتزامن"))
              || next.startsWith("كون")
              || next.equals("ضمن")
              || next.equals("تنفيذا")
              || next.equals("من")
              || next.equals("عبر")
              || next.equals("بهدف")
              || next.equals("بسبب")
              || next.equals("ابتداء");
      default -> false;
    };
  }

  private static boolean isImperfect(String word) {
    return (word.startsWith("ي") || word.startsWith("ت")) && !WordList.NO_VERBS.contains(word);
  }

  private boolean turnsAt(int t) {
    String word = reading.word(t);
    boolean isWhen =
        (word.equals("عندما") || word.equals("حينما")) && t + 1 < reading.size() && cues.get(t + 1);
    boolean isLater =
        isWhen
            || word.equals("بعدما")
            || word.equals("عقب")
            || (word.equals("بعد") && reading.word(t + 1).equals("ان"));
    return isLater || (reading.isComma(t) && turnsFrom(t + 1));
  }

  /**
   * Whether a clause begins at token {@code t} that a noun phrase as content does not go on in: it
   * is the verb's, as in طلب الوزير الهدوء، لكن ….
   */
  private boolean turnsFrom(int t) {
    String word = reading.word(t);
    return WordList.TURNS.contains(word)
        || WordList.NEW_SUBJECTS.contains(word)
        || (word.equals("اما") && reading.token(t).clean().startsWith("أ"))
        || (word.equals("الا") && reading.word(t + 1).startsWith("ان"))
        || (word.equals("غير") && reading.word(t + 1).startsWith("ان"));
  }
}
