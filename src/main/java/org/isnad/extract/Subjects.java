package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;

/**
 * Finds the source of a verb: the noun phrase behind it, the one before it in its clause (الخبير …
 * رأى أن), or the one that its relative clause hangs on (الوزير الذي نفى).
 */
final class Subjects {
  /** How far before its verb a subject is sought. */
  private static final int REACH = 30;

  /** Tokens of an insertion between dashes, with them. */
  private static final int LONGEST_INSERTION = 8;

  /** Of whom or what somebody speaks. */
  private static final Set<String> OF_IT = Set.of("عنه", "عنها", "عنهم", "عنهما");

  /** Whose relatives or friends, or of whom some, the one who speaks is: مقربون منه. */
  static final Set<String> OF_THEM = Set.of("منه", "منها", "منهم", "له", "لها", "لهم");

  /** Before where somebody is from. */
  private static final Set<String> ORIGIN_PREPOSITIONS = Set.of("من", "في");

  /** Tokens from the name of a person to where they are from. */
  private static final int LONGEST_ORIGIN = 8;

  private final Reading reading;
  private final SourcePhraseParser parser;
  private final Complements complements;
  private final FrontedSubjects fronted;
  private final DistantDocuments documents;
  private final AppositeSubjects apposite;
  private final DashedBylines bylines;

  Subjects(Reading reading, SourcePhraseParser parser, Complements complements) {
    this.reading = reading;
    this.parser = parser;
    this.complements = complements;
    this.fronted = new FrontedSubjects(reading, this);
    this.documents = new DistantDocuments(reading, this);
    this.apposite = new AppositeSubjects(reading, complements, this);
    this.bylines = new DashedBylines(reading, this);
  }

  /** A source before its verb, and whether the verb stands in a relative clause on it. */
  record Before(SourcePhrase phrase, boolean isRelative) {}

  /**
   * The phrase that begins at token {@code t}, or inside the quotation marks or behind the hashtag
   * there; null where none does.
   */
  SourcePhrase at(int t, int letters, int limit) {
    if (t >= limit) {
      return null;
    }
    boolean isMarked =
        reading.token(t).is("#")
            || isBracketedName(t)
            || (reading.quotations().opens(t) && !reading.opensUtterance(t));
    int end = Math.min(limit, reading.nextUtterance(t + 1));
    if (isMarked && t + 1 < end) {
      return parser.parse(t + 1, 0, end);
    }
    return parser.parse(t, letters, end);
  }

  /** Whether brackets at token {@code t} hold a name and no more: قال ( سالم ) إن, لـ(الفجر). */
  boolean isBracketedName(int t) {
    EntityMention name =
        reading.token(t).is("(") && t + 1 < reading.size() ? reading.mentionAt(t + 1) : null;
    return name != null
        && name.type() != EntityMention.Type.LOC
        && name.endToken() < reading.size()
        && reading.token(name.endToken()).is(")");
  }

  boolean isOutlet(EntityMention mention) {
    return parser.isOutlet(mention);
  }

  /** The form of a source, with the gender that a name alone shows. */
  Agreement genderShown(SourcePhrase phrase) {
    boolean isName = phrase.kind().equals("person") && phrase.head() == null;
    return isName
        ? new Agreement(
            parser.genderOfGivenName(reading.word(phrase.name().firstToken())),
            Agreement.GrammaticalNumber.SINGULAR)
        : phrase.agreement();
  }

  /**
   * The token behind a second subject that و joins at token {@code t} and that the phrase of the
   * first does not hold: أعلنت الولايات المتحدة وست دول خليجية إغلاق الجسر.
   */
  int behindJoined(int t, int limit) {
    String word = t < limit ? reading.word(t) : "";
    EntityMention name = word.isEmpty() ? null : reading.mentionAt(t);
    boolean isJoined =
        word.length() > 2
            && word.charAt(0) == 'و'
            && (name == null || name.span().begin() > reading.token(t).begin());
    SourcePhrase second = isJoined ? at(t, 1, limit) : null;
    if (second == null) {
      return t;
    }
    int end = end(second);
    EntityMention rest = second.name() == null && end < limit ? reading.mentionAt(end) : null;
    return rest == null ? end : rest.endToken();
  }

  /** The token behind the outlet spoken to (لرويترز), if one stands at {@code t}. */
  int behindOutlet(int t, int limit) {
    String word = t < limit ? reading.word(t) : "";
    boolean isApart = word.equals("ل") && t + 1 < limit;
    if (isApart && reading.quotations().opens(t + 1) && !reading.opensUtterance(t + 1)) {
      return complements.afterAdverbs(reading.quotations().end(t + 1), limit);
    }
    SourcePhrase hearer =
        isApart
            ? at(t + 1, 0, limit)
            : word.length() > 2 && word.charAt(0) == 'ل' ? at(t, 1, limit) : null;
    boolean isHearer = hearer != null && hearer.kind().equals("media");
    return isHearer ? complements.afterAdverbs(end(hearer), limit) : t;
  }

  /** The token after {@code phrase} and a quotation mark or bracket that closes on it. */
  int end(SourcePhrase phrase) {
    int end = phrase.endToken();
    boolean isBracketed =
        phrase.firstToken() > 0
            && end < reading.size()
            && reading.token(phrase.firstToken() - 1).is("(")
            && reading.token(end).is(")");
    if (isBracketed) {
      return end + 1;
    }
    return end < reading.size()
            && reading.quotations().closes(end)
            && reading.quotations().opener(end) < end
        ? end + 1
        : end;
  }

  /** The subject of {@code verb} that stands before it; null where none is found. */
  Before before(CueMention verb) {
    int clause = Math.max(reading.sentenceStart(verb.token()), verb.token() - REACH);
    int end = fronted.beforePrecedent(clause, verb.token());
    boolean isRelative = false;
    while (end > clause
        && (isBetween(end - 1)
            || (reading.isComma(end - 1) && WordList.TIMES.contains(reading.word(end - 2))))) {
      end--;
    }
    if (end > clause && WordList.RELATIVES.contains(reading.word(end - 1))) {
      isRelative = true;
      end--;
      if (end > clause && reading.isComma(end - 1)) {
        end--;
      }
      end = beforeDashes(clause, end);
    }
    boolean answersTopic =
        reading.word(verb.token()).startsWith("ف") && reading.word(clause).equals("اما");
    if (verb.proclitics() > 0 && !isRelative && !answersTopic) {
      return null;
    }
    if (isRelative && (isOfObject(verb) || speaksOfAntecedent(verb) || !agrees(verb, end))) {
      return null;
    }
    if (!isRelative && bylines.isUpTo(end)) {
      return null;
    }
    SourcePhrase adjacent = endingAt(verb, clause, end, isRelative);
    if (adjacent == null && end > clause + 1 && OF_THEM.contains(reading.word(end - 1))) {
      SourcePhrase theirs = endingAt(verb, clause, end - 1, isRelative);
      adjacent = theirs != null && isOfThem(theirs, clause) ? theirs : null;
    }
    if (adjacent != null) {
      return new Before(adjacent, isRelative);
    }
    if (isRelative) {
      return null;
    }
    SourcePhrase apart = apposite.subject(verb, clause, end);
    SourcePhrase subject = apart == null ? fronted.subject(verb, end) : apart;
    subject = subject == null ? documents.subject(verb) : subject;
    return subject == null ? null : new Before(subject, false);
  }

  /**
   * Whether somebody can speak who is some of those spoken of, or near to them; not the words that
   * one speaks in, nor one behind a preposition: في بيان له قال.
   */
  private boolean isOfThem(SourcePhrase phrase, int clause) {
    int first = phrase.firstToken();
    String before = first > clause ? reading.word(first - 1) : "";
    return !phrase.kind().equals("document")
        && phrase.proclitics(reading.text()) == 0
        && !WordList.PREPOSITIONS.contains(before)
        && !WordList.NOUN_PREPOSITIONS.contains(before)
        && !before.equals("وفي");
  }

  /** Whether a pronoun on the verb takes up its relative clause: الذين وصفهم; not الذي يتهم. */
  private boolean isOfObject(CueMention verb) {
    String word = reading.word(verb.token());
    return verb.form().hasPronoun()
        && (word.endsWith("هم")
            || word.endsWith("ها")
            || word.endsWith("هما")
            || word.endsWith("هن"));
  }

  /** The token before a short insertion between dashes that ends there: الوزير – حفظه الله –. */
  private int beforeDashes(int clause, int end) {
    if (end <= clause + 2 || !reading.isDash(end - 1)) {
      return end;
    }
    int open = end - 2;
    while (open > clause && open > end - LONGEST_INSERTION && !reading.isDash(open)) {
      open--;
    }
    return open > clause && reading.isDash(open) ? open : end;
  }

  /** Whether the verb can be of whom the pronoun takes up: no verb of one man is of التي. */
  private boolean agrees(CueMention verb, int earliest) {
    int relative = verb.token() - 1;
    while (relative > earliest && !WordList.RELATIVES.contains(reading.word(relative))) {
      relative--;
    }
    boolean isOfOneMan = !verb.form().isFeminine() && verb.form().number() == CueForm.Count.ONE;
    return !(isOfOneMan && reading.word(relative).endsWith("التي"));
  }

  /** Whether a pronoun takes up the noun that its clause hangs on: الخطة التي أعلن عنها. */
  boolean speaksOfAntecedent(CueMention verb) {
    return OF_IT.contains(reading.word(verb.endToken()));
  }

  /**
   * Whether it tells what somebody said in what its clause hangs on: بيانا طالب فيه, خطابا دعا من
   * خلاله.
   */
  boolean isOfAuthor(CueMention verb) {
    int next = verb.endToken();
    return WordList.IN_IT.contains(reading.word(reading.word(next).equals("من") ? next + 1 : next));
  }

  private boolean isBetween(int t) {
    String word = reading.word(t);
    return WordList.TIMES.contains(word)
        || WordList.AUXILIARIES.contains(word)
        || WordList.BETWEEN_SUBJECT_AND_VERB.contains(word);
  }

  /** The longest phrase of the clause that ends at {@code end} and agrees with the verb. */
  private SourcePhrase endingAt(CueMention verb, int clause, int end, boolean isRelative) {
    int stop = end;
    if (stop > clause && (reading.isComma(stop - 1) || reading.quotations().closes(stop - 1))) {
      stop--;
    }
    SourcePhrase best = null;
    SourcePhrase below = null;
    for (int start = stop - 1; start >= clause; start--) {
      if (start < stop - 1 && isClauseEdge(start)) {
        break;
      }
      SourcePhrase phrase = startingAt(start, end);
      SourcePhrase governed = phrase == null && isRelative ? governed(verb, start, end) : null;
      boolean isLast = governed != null && governed.endToken() >= stop;
      if (isLast && governed.agreement().allows(verb.agreement())) {
        below = governed;
      }
      if (phrase != null
          && phrase.endToken() >= stop
          && (phrase.agreement().allows(verb.agreement()) || agreesWithQuantity(verb, start))
          && (isRelative || opensClause(phrase) || takesBareClause(verb, phrase, start, stop))
          && !(isRelative && best != null && phrase.kind().equals("document"))) {
        best = phrase;
      }
    }
    SourcePhrase found = best == null || (below != null && isRather(below, best)) ? below : best;
    SourcePhrase resident = isRelative && found != null ? resident(verb, found, clause) : null;
    return resident == null ? found : resident;
  }

  /**
   * The person before a place behind a preposition, of whom the relative clause rather is: هدى
   * العمري، 19 سنة من كوران، التي قالت. Null where none is.
   */
  private SourcePhrase resident(CueMention verb, SourcePhrase place, int clause) {
    int first = place.firstToken();
    boolean isPlace =
        place.name() != null
            && place.name().type() == EntityMention.Type.LOC
            && place.head() == null
            && first > clause
            && ORIGIN_PREPOSITIONS.contains(reading.word(first - 1))
            && !verb.form().hasPronoun();
    for (int t = first - 1; isPlace && t >= Math.max(clause, first - LONGEST_ORIGIN); t--) {
      EntityMention name = reading.mentionAt(t);
      if (name != null && name.type() == EntityMention.Type.PER && name.firstToken() == t) {
        SourcePhrase person = at(t, 0, first);
        return person != null && person.agreement().allows(verb.agreement()) ? person : null;
      }
    }
    return null;
  }

  /**
   * Whether a verb of one agrees with the quantity that a phrase of many begins with: أكثر من نصف
   * السكان يرى, غالبية السكان ترى.
   */
  private boolean agreesWithQuantity(CueMention verb, int start) {
    return verb.form().number() == CueForm.Count.ONE
        && WordList.QUANTIFIERS.contains(reading.word(start))
        && verb.form().isFeminine() == reading.token(start).clean().endsWith("ة");
  }

  /**
   * Whether a relative clause is of the phrase that a preposition is written on, and not of another
   * that ends with it: of the name's full phrase (للوزير سالم الذي), or of a name rather than the
   * document before it (رسالة لسالم الذي).
   */
  private static boolean isRather(SourcePhrase governed, SourcePhrase other) {
    boolean isSame = governed.name() != null && governed.name().equals(other.name());
    boolean isDocument = other.kind().equals("document");
    return governed.name() != null
        && (isSame ? governed.firstToken() < other.firstToken() && !isDocument : isDocument);
  }

  /** Whether {@code phrase} begins its clause, and so is no complement of a word before it. */
  private boolean opensClause(SourcePhrase phrase) {
    int first = phrase.firstToken();
    int before = first - 1;
    if (before > 0 && reading.quotations().opens(before)) {
      before--;
    }
    if (before < reading.sentenceStart(first)) {
      return true;
    }
    boolean isConjoined = phrase.span().begin() > reading.token(first).begin();
    String word = reading.word(before);
    return isConjoined
        || (!reading.token(before).isWord() && !reading.token(before).is("("))
        || (before < first - 1 && !isGoverning(before))
        || WordList.BEFORE_VERBS.contains(word)
        || WordList.COMPLEMENTIZERS.contains(word)
        || WordList.TIMES.contains(word)
        || word.equals("اما")
        || word.equals("هناك");
  }

  /**
   * Whether the name in marks behind token {@code t} belongs to what stands there: موقع "الفجر".
   */
  private boolean isGoverning(int t) {
    String word = reading.word(t);
    return WordList.NAME_HEADS.contains(word) || WordList.PREPOSITIONS.contains(word);
  }

  /**
   * Whether a clause without a relative pronoun can hang on the phrase, as it does on an indefinite
   * noun: تقارير تؤكد أن; not one in which a pronoun refers to it: مقاتلون تعتبرهم الحكومة, صورة
   * قالت عنها إن.
   */
  private boolean takesBareClause(CueMention verb, SourcePhrase phrase, int start, int end) {
    boolean isDocument = phrase.kind().equals("document");
    boolean isUnnamed = phrase.kind().startsWith("unnamed") && phrase.name() == null;
    return (isDocument || (isUnnamed && !reading.isComma(end)))
        && !verb.form().hasPronoun()
        && !speaksOfAntecedent(verb)
        && !(isDocument && isOfAuthor(verb))
        && phrase.endToken() >= end
        && !(phrase.endToken() == start + 1 && !isDocument && isOfOccasion(start))
        && !reading.word(start).startsWith("ال")
        && !reading.word(start).startsWith("لل");
  }

  /** Whether it is the adjective of an occasion, and no one who speaks: في مؤتمر صحفي قال. */
  private boolean isOfOccasion(int t) {
    String before = t > 0 ? reading.word(t - 1) : "";
    return WordList.OCCASIONS.contains(before) || WordList.STATEMENTS.contains(before);
  }

  private boolean isClauseEdge(int t) {
    return reading.isClauseWord(t)
        || WordList.RELATIVES.contains(reading.word(t))
        || reading.isFiniteCue(t);
  }

  /** The phrase at token {@code start}, with a conjunction or the article's lam as it may be. */
  SourcePhrase startingAt(int start, int limit) {
    SourcePhrase phrase = at(start, 0, limit);
    String word = reading.word(start);
    if (phrase == null && word.length() > 3 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')) {
      phrase = at(start, 1, limit);
    }
    return phrase;
  }

  /**
   * The phrase at token {@code start} that a preposition is written on, where the relative pronoun
   * at token {@code end} can be of it: للوكالة التي قالت إن; not بالوزير الذي وصفه ب.
   */
  private SourcePhrase governed(CueMention verb, int start, int end) {
    String word = reading.word(start);
    EntityMention name = reading.mentionAt(start);
    boolean isName = name != null && name.span().begin() > reading.token(start).begin();
    boolean isGoverned =
        isName || word.startsWith("لل") || word.startsWith("بال") || word.startsWith("كال");
    boolean isOfIt = verb.form().hasPronoun() && verb.cue().type().equals("describe");
    SourcePhrase phrase = isGoverned && !isOfIt ? at(start, 1, end) : null;
    boolean isOfMany = phrase != null && phrase.isMany() && reading.word(end).endsWith("الذي");
    return isOfMany ? null : phrase;
  }
}
