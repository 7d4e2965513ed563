package org.isnad.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.ArabicNormalizer;
import org.isnad.text.Token;

/**
 * Subjects that begin with a word that no line of the lexicon lists and no finder took for a name:
 * a noun before a person's name (قال الصائغ سالم إن), a part of a name that the text gives in full
 * elsewhere (قال العمري إن), another (قال آخر إن), or things that tell something (تشير المعطيات إلى
 * أن), between the verb and the clause of what was said.
 */
final class UnlistedSubjects {
  private static final int SHORTEST = 3;

  /** Words of a noun with its adjectives. */
  private static final int LONGEST = 3;

  /** First words of what tells how or by whom something is said: حال خروجه, عن لسان حال. */
  private static final Set<String> OF_STATE = Set.of("حال", "لسان", "ملء", "وهو", "وهي", "وهم");

  /** Who he or she is. */
  private static final Set<String> PRESENTING = Set.of("وهو", "وهي");

  /** How many of those spoken of: عدد منهم. */
  private static final Set<String> MANY =
      Set.of("عدد", "بعض", "البعض", "كثير", "الكثير", "العديد", "قسم", "جزء");

  private static final Set<String> THEM = Set.of("منهم", "منهن");

  /** Another, a third. */
  private static final Set<String> OTHERS = Set.of("اخر", "ثالث", "رابع", "ثالثه", "رابعه");

  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;
  private final NamedByApposition apposition;
  private final Institutions institutions;

  /** Persons of the text by each word of their full names; made when first needed. */
  private Map<String, EntityMention> personByWord;

  UnlistedSubjects(Reading reading, Complements complements, Subjects subjects) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
    this.apposition = new NamedByApposition(reading, complements, subjects);
    this.institutions = new Institutions(reading, complements);
  }

  /** The subject of {@code cue} at token {@code t}; null where none is. */
  SourcePhrase subject(CueMention cue, int t, int limit) {
    if (t + 1 >= limit || reading.mentionAt(t) != null || isFunctionWord(reading.word(t))) {
      return null;
    }
    SourcePhrase other = other(t, limit);
    SourcePhrase told = other == null ? apposition.subject(cue, t, limit) : other;
    SourcePhrase named = told == null ? beforeName(t, limit) : told;
    SourcePhrase presented = named == null ? presented(t, limit) : named;
    SourcePhrase part = presented == null ? partOfName(cue, t, limit) : presented;
    part = part == null ? beforeSaying(cue, t, limit) : part;
    part = part == null ? feeling(cue, t, limit) : part;
    SourcePhrase body = part == null ? institutions.subject(cue, t, limit) : part;
    SourcePhrase thing = body == null ? things(cue, t, limit) : body;
    return thing == null && saysWords(cue) ? beforeOffice(t, limit) : thing;
  }

  /**
   * A definite noun that is a source as a subject alone, before what was said or a noun with its
   * own pronoun: أشاد الحضور بالعرض, أبدى الحضور إعجابهم; null where none is.
   */
  SourcePhrase listed(CueMention cue, int t, int limit) {
    List<String> kind = WordList.DEFINITE_SOURCES.values(reading.word(t));
    boolean canBe =
        !kind.isEmpty()
            && t + 1 < limit
            && reading.mentionAt(t) == null
            && (cue.form().isFeminine() || !isDefiniteFeminine(t))
            && cue.cue().object() == Cue.Addressee.NO
            && cue.form().number() == CueForm.Count.ONE
            && !cue.form().hasPronoun();
    int next = canBe ? complements.afterAdverbs(t + 1, limit) : limit;
    boolean isSaid =
        next < limit
            && (joins(next, limit)
                || complements.at(cue, next, limit) != null
                || (cue.cue().takes(Complement.NOUN) && reading.hasPronoun(next)));
    return isSaid ? phrase(t, t + 1, kind.get(0), cue.agreement().gender()) : null;
  }

  /**
   * Those of whom a verb tells what they feel, with their pronoun: عبر النزلاء عن سعادتهم; null
   * where none stand there.
   */
  private SourcePhrase feeling(CueMention cue, int t, int limit) {
    boolean isFelt =
        t + 2 < limit
            && cue.cue().type().equals("express")
            && cue.form().number() == CueForm.Count.ONE
            && reading.word(t).startsWith("ال")
            && reading.token(t).kind() == Token.Kind.ARABIC
            && reading.word(t + 1).equals("عن")
            && reading.word(t + 2).endsWith("هم")
            && reading.hasPronoun(t + 2);
    return isFelt ? phrase(t, t + 1, "unnamed_group", cue.agreement().gender()) : null;
  }

  /**
   * The newspaper that publishes an article, in marks or brackets behind the verb of what it came
   * to know: علمت (الميدان) أن, علمت «عالم الكرة» من مصادرها أن; null where none stands there.
   */
  SourcePhrase paper(CueMention cue, int t, int limit) {
    boolean isMarked =
        cue.cue().lemma().equals("علم")
            && t < limit
            && (reading.quotations().opens(t) || reading.token(t).is("("));
    if (!isMarked) {
      return null;
    }
    int end = t + 1;
    while (end < Math.min(limit, t + 1 + LONGEST) && reading.token(end).isWord()) {
      end++;
    }
    boolean isName =
        end > t + 1
            && end + 1 < limit
            && (reading.quotations().closes(end) || reading.token(end).is(")"))
            && (joins(end + 1, limit) || reading.word(end + 1).equals("من"));
    if (!isName) {
      return null;
    }
    EntityMention name = reading.mentionAt(t + 1);
    return name != null && name.firstToken() == t + 1 && name.endToken() == end
        ? named(cue, t + 1, end, "media", name)
        : phrase(t + 1, end, "media", cue.agreement().gender());
  }

  /**
   * A person with what is before the name, behind a verb that takes no clause, where what it takes
   * follows: أشاد الكوراني سالم العمري بالمدرب; null where none stands there.
   */
  SourcePhrase praising(CueMention cue, int t, int limit) {
    boolean canBe =
        !cue.cue().takes(Complement.CLAUSE)
            && !cue.cue().takes(Complement.NOUN)
            && cue.cue().object() == Cue.Addressee.NO
            && t + 1 < limit
            && reading.mentionAt(t) == null
            && !isFunctionWord(reading.word(t));
    SourcePhrase named = canBe ? beforeName(t, limit) : null;
    return named == null || complements.find(cue, subjects.end(named), limit) == null
        ? null
        : named;
  }

  /**
   * A person's name that no finder knew, before the office that follows it: جيمس نات المستشار
   * القانوني للشركة. The phrase is of the name alone; null where none stands there.
   */
  SourcePhrase beforeOffice(int t, int limit) {
    int end = t;
    while (end < Math.min(limit, t + LONGEST) && isOfName(end)) {
      end++;
    }
    SourcePhrase office = end < t + 2 ? null : subjects.at(end, 0, limit);
    boolean isOffice =
        office != null
            && office.kind().equals("unnamed_person")
            && office.head().type() == Roles.Type.ROLE
            && reading.word(end).startsWith("ال");
    return isOffice ? phrase(t, end, "person", Agreement.Gender.UNKNOWN) : null;
  }

  /**
   * A person's name of two or three words that no finder knew, where it is said behind a comma who
   * that is: آنا تيني، وهي مستشارة للشركة. Null where none stands there.
   */
  private SourcePhrase presented(int t, int limit) {
    int end = t;
    while (end < Math.min(limit, t + LONGEST) && isWordOfName(end)) {
      end++;
    }
    boolean isPresented =
        end >= t + 2
            && end + 1 < limit
            && reading.isComma(end)
            && PRESENTING.contains(reading.word(end + 1));
    return isPresented ? phrase(t, end, "person", Agreement.Gender.UNKNOWN) : null;
  }

  /**
   * A person's name of one to three words that no finder knew, between a verb of one that tells of
   * nobody and another word of saying: أوضحت تيني قائلة: "…". Null where none stands there.
   */
  private SourcePhrase beforeSaying(CueMention cue, int t, int limit) {
    int end = t;
    while (end < Math.min(limit, t + LONGEST) && isNameBeforeSaying(end)) {
      end++;
    }
    boolean isSaid =
        end > t
            && end + 1 < limit
            && complements.isBridge(end)
            && cue.form().number() == CueForm.Count.ONE
            && cue.cue().object() == Cue.Addressee.NO;
    return isSaid ? phrase(t, end, "person", cue.agreement().gender()) : null;
  }

  /** Whether a word of a name can stand there, and no adverb nor the word of saying. */
  private boolean isNameBeforeSaying(int t) {
    return isOfName(t) && !complements.isBridge(t) && !WordList.ADVERBS.contains(reading.word(t));
  }

  /** Whether no noun that the verb could be about, and its genitive, can follow it. */
  private static boolean saysWords(CueMention cue) {
    boolean isNeutral =
        switch (cue.cue().type()) {
          case "neutral", "continuation", "answer" -> true;
          default -> false;
        };
    return isNeutral && !cue.cue().takes(Complement.NOUN);
  }

  /** Whether a word of a name can stand at token {@code t}, as far as what it is not tells. */
  private boolean isOfName(int t) {
    return isWordOfName(t) && !isOfState(reading.word(t));
  }

  /** The same, be it that the word can tell how something is said. */
  private boolean isWordOfName(int t) {
    String word = reading.word(t);
    return reading.token(t).kind() == Token.Kind.ARABIC
        && reading.cuesAt(t).isEmpty()
        && !word.startsWith("ال")
        && !reading.token(t).clean().endsWith("ة")
        && !isFunctionWord(word)
        && !complements.isBi(t)
        && subjects.at(t, 0, t + 1) == null;
  }

  /**
   * Whether it can tell how something is said, or bears a pronoun: مبتسما, وهو, ملء فمه. Names with
   * the ending of the first go too, as nothing tells them apart.
   */
  private static boolean isOfState(String word) {
    return word.endsWith("ا")
        || (word.endsWith("ه") && word.length() > SHORTEST)
        || OF_STATE.contains(word);
  }

  /**
   * A definite feminine plural with its adjectives that a verb of telling in the present agrees
   * with: things (تشير المعطيات الأولية إلى أن; not قالت الفنانات إن). Women whom no line of the
   * lexicon lists are taken for things too, as their form is the same: توضح النازحات أن.
   */
  private SourcePhrase things(CueMention cue, int t, int limit) {
    boolean isTold =
        switch (cue.cue().type()) {
          case "find", "explain", "announce" -> true;
          default -> false;
        };
    boolean agrees =
        isTold
            && cue.form().kind() == CueForm.Kind.IMPERFECT
            && cue.form().isFeminine()
            && cue.form().number() == CueForm.Count.ONE
            && !cue.form().hasPronoun()
            && isDefinite(t)
            && reading.word(t).endsWith("ات");
    if (!agrees) {
      return null;
    }
    int end = t + 1;
    while (end < Math.min(limit, t + LONGEST) && isDefiniteFeminine(end)) {
      end++;
    }
    return joins(complements.afterAdverbs(end, limit), limit)
        ? phrase(t, end, "document", Agreement.Gender.FEMININE)
        : null;
  }

  private boolean isDefinite(int t) {
    return reading.token(t).isWord()
        && reading.mentionAt(t) == null
        && reading.word(t).startsWith("ال");
  }

  private boolean isDefiniteFeminine(int t) {
    Token token = reading.token(t);
    return isDefinite(t) && (token.clean().endsWith("ة") || token.folded().endsWith("ات"));
  }

  /** One more of those who are cited, or many: وقال آخر إن, ويرى الكثير أن. */
  private SourcePhrase other(int t, int limit) {
    String word = reading.word(t);
    boolean isOfThem = MANY.contains(word) && THEM.contains(reading.word(t + 1));
    boolean isMany = isOfThem || (word.startsWith("ال") && WordList.QUANTIFIERS.contains(word));
    int end = isOfThem ? t + 2 : t + 1;
    int next = complements.afterAdverbs(subjects.behindOutlet(end, limit), limit);
    if (!(isMany || OTHERS.contains(word)) || !joins(next, limit)) {
      return null;
    }
    return phrase(t, end, isMany ? "unnamed_group" : "unnamed_person", Agreement.Gender.MASCULINE);
  }

  private SourcePhrase phrase(int t, int end, String kind, Agreement.Gender gender) {
    Agreement agreement = new Agreement(gender, Agreement.GrammaticalNumber.SINGULAR);
    return phrase(reading, t, 0, end, kind, agreement);
  }

  /** Tokens {@code [t, end)}, without {@code cut} letters, as a source without a name. */
  static SourcePhrase phrase(
      Reading reading, int t, int cut, int end, String kind, Agreement agreement) {
    return new SourcePhrase(
        t,
        end,
        reading.span(t, cut, end),
        kind,
        null,
        null,
        null,
        kind.startsWith("unnamed") ? "bare" : null,
        kind.equals("unnamed_person") ? 1 : null,
        false,
        false,
        null,
        agreement);
  }

  private SourcePhrase beforeName(int t, int limit) {
    int at = t + 1;
    boolean isTitle = reading.word(t).startsWith("ال");
    while (isTitle && at + 1 < Math.min(limit, t + LONGEST) && isDefinite(at)) {
      at++;
    }
    EntityMention name = isTitle ? reading.mentionAt(at) : null;
    boolean isPerson =
        name != null
            && name.type() == EntityMention.Type.PER
            && name.span().begin() == reading.token(at).begin();
    SourcePhrase named = isPerson ? subjects.at(at, 0, limit) : null;
    boolean isSubject =
        named != null
            && (at == t + 1 || joins(complements.afterAdverbs(subjects.end(named), limit), limit));
    return isSubject ? named.from(t, reading.token(t).begin()) : null;
  }

  private SourcePhrase partOfName(CueMention cue, int t, int limit) {
    Token token = reading.token(t);
    boolean isNameWord =
        token.isWord() && token.folded().length() >= SHORTEST && reading.cuesAt(t).isEmpty();
    EntityMention name = isNameWord ? person(token) : null;
    int next = complements.afterAdverbs(t + 1, limit);
    boolean isJoined = joins(next, limit) || complements.at(cue, next, limit) != null;
    return name == null || !isJoined ? null : named(cue, t, name);
  }

  /** A part of a person's name that opens its sentence before {@code cue}: سالم أكد أن. */
  SourcePhrase subjectBefore(CueMention cue) {
    int t = cue.token() - 1;
    boolean isOpening =
        cue.proclitics() == 0
            && t == reading.sentenceStart(cue.token())
            && reading.mentionAt(t) == null
            && reading.token(t).isWord()
            && reading.cuesAt(t).isEmpty()
            && joins(cue.endToken(), reading.sentenceEnd(t));
    EntityMention name = isOpening ? person(reading.token(t)) : null;
    return name == null ? null : named(cue, t, name);
  }

  private EntityMention person(Token token) {
    return personByWord().get(ShortForm.withoutArticle(token.folded()));
  }

  private SourcePhrase named(CueMention cue, int t, EntityMention name) {
    return named(cue, t, t + 1, "person", name);
  }

  private SourcePhrase named(CueMention cue, int t, int end, String kind, EntityMention name) {
    return new SourcePhrase(
        t,
        end,
        reading.span(t, 0, end),
        kind,
        name,
        null,
        null,
        null,
        null,
        false,
        false,
        null,
        new Agreement(cue.agreement().gender(), Agreement.GrammaticalNumber.SINGULAR));
  }

  /** Whether the clause or quotation of what was said begins at token {@code t}. */
  private boolean joins(int t, int limit) {
    if (t >= limit) {
      return false;
    }
    String word = reading.word(t);
    boolean isPreposition =
        word.equals("علي") || word.equals("الي") || word.equals("عن") || word.equals("من");
    return reading.isClauseWord(t)
        || reading.token(t).is(":")
        || reading.opensUtterance(t)
        || (isPreposition && reading.isClauseWord(t + 1));
  }

  private static boolean isFunctionWord(String word) {
    return WordList.TIMES.contains(word)
        || WordList.BOUNDARIES.contains(word)
        || WordList.PREPOSITIONS.contains(word);
  }

  private Map<String, EntityMention> personByWord() {
    if (personByWord == null) {
      personByWord = new HashMap<>();
      for (EntityMention mention : reading.mentions()) {
        if (mention.type() == EntityMention.Type.PER) {
          for (String word : ArabicNormalizer.key(mention.canonical()).split(" ", -1)) {
            personByWord.putIfAbsent(ShortForm.withoutArticle(word), mention);
          }
        }
      }
    }
    return personByWord;
  }
}
