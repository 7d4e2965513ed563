package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * The phrases of a text that are subjects: of a sentence, right behind its first verb or as its
 * first words, or of a later clause, right behind the verb that begins it. Phrases in quotation
 * marks and documents are left out.
 */
final class SentenceSubjects {
  private static final int SHORTEST_DEFINITE = 3;
  private static final int LONGEST_FORMULA = 6;
  private static final int LONGEST_ADVERBIAL = 10;
  private static final int LONGEST_OPENING = 8;
  private static final String ON_BEHALF = "لسان";
  private static final String ARTICLE = "ال";
  private static final String EVERYBODY = "جميع";

  /** He, she, they, before a noun that tells who that is: ثلاثة من القادة، وهم سالم وهادي. */
  private static final Set<String> PRONOUNS = Set.of("هو", "هي", "هم", "هما", "هن");

  private final TokenizedText text;
  private final SourcePhraseParser parser;
  private final int[] quotesBefore;
  private final List<SourcePhrase> subjects;

  SentenceSubjects(TokenizedText text, List<SourcePhrase> phrases, SourcePhraseParser parser) {
    this.text = text;
    this.parser = parser;
    this.quotesBefore = quotesBefore(text);
    this.subjects = phrases.stream().filter(this::isSubject).toList();
  }

  /** The subjects in the order of the text. */
  List<SourcePhrase> all() {
    return subjects;
  }

  /** Whether the phrase is one of them. */
  boolean has(SourcePhrase phrase) {
    int at = SourceDescriptions.firstFrom(subjects, phrase.firstToken());
    return at < subjects.size() && subjects.get(at).equals(phrase);
  }

  /** Whether a subject is its sentence's, not that of a later clause. */
  boolean isMain(SourcePhrase subject) {
    int first = subject.firstToken();
    return isFirst(first)
        || isFirst(first - 1)
        || text.token(first - 1).is(ON_BEHALF)
        || isBehindImpersonal(first)
        || isBehindAdverbial(first - 1);
  }

  /** Whether the verb follows the comma of an adverbial that opens the sentence: من جهته، قال. */
  private boolean isBehindAdverbial(int verb) {
    if (verb < 1) {
      return false;
    }
    int opening = withNegation(verb);
    if ((opening > 1 && isOwnPart(opening))
        || (opening > 0 && isVerb(verb) && isBehindOpening(opening))) {
      return true;
    }
    if (text.token(verb - 1).kind() != Token.Kind.SIGN) {
      return false;
    }
    for (int i = verb - 2; i >= Math.max(0, verb - LONGEST_ADVERBIAL); i--) {
      Token token = text.token(i);
      boolean isStart = i == 0 || text.sentence(i - 1) != text.sentence(i);
      if (isStart) {
        return text.sentence(i) == text.sentence(verb)
            && WordList.ADVERBIAL_OPENERS.contains(withoutConjunction(token.folded()));
      }
      if (token.kind() == Token.Kind.SIGN) {
        return false;
      }
    }
    return false;
  }

  /** The token of the negation before the verb, or of the verb. */
  private int withNegation(int verb) {
    boolean isNegated = verb > 0 && WordList.NEGATIONS.contains(text.token(verb - 1).folded());
    return isNegated ? verb - 1 : verb;
  }

  /** Whether من جهته or its like opens the sentence right before the verb. */
  private boolean isOwnPart(int verb) {
    int from = verb - 2;
    boolean isStart = from == 0 || text.sentence(from - 1) != text.sentence(from);
    String word = text.token(verb - 1).folded();
    return isStart
        && withoutConjunction(text.token(from).folded()).equals("من")
        && (word.startsWith("جهت") || word.startsWith("جانب") || word.startsWith("ناحيت"));
  }

  /**
   * Whether an adverbial without a comma opens the sentence right before the verb: من جهة أخرى
   * اجتمع المدير, وفي ختام الحفل كرم المدير, ثم ألقى المدير; not في حفل أقامه المدير.
   */
  private boolean isBehindOpening(int verb) {
    String last = text.token(verb - 1).folded();
    if (opensSentence(verb - 1)) {
      return WordList.LINKS.contains(withoutConjunction(last));
    }
    boolean canEnd =
        WordList.LINK_ENDS.contains(last)
            || (last.startsWith(ARTICLE) && !WordList.RELATIVES.contains(last));
    int from = verb - 1;
    while (canEnd && !opensSentence(from)) {
      from--;
      canEnd = verb - from <= LONGEST_OPENING && canBeOfOpening(from);
    }
    return canEnd
        && WordList.ADVERBIAL_OPENERS.contains(withoutConjunction(text.token(from).folded()));
  }

  private boolean canBeOfOpening(int token) {
    String word = text.token(token).folded();
    return text.token(token).kind() != Token.Kind.SIGN
        && !WordList.RELATIVES.contains(word)
        && !WordList.COMPLEMENTIZERS.contains(word);
  }

  private boolean opensSentence(int token) {
    return token == 0 || text.sentence(token - 1) != text.sentence(token);
  }

  private static String withoutConjunction(String word) {
    return word.length() > 2 && word.startsWith("و") ? word.substring(1) : word;
  }

  /** Whether nobody is the subject of the sentence's main clause: يشار إلى أن, الجدير بالذكر أن. */
  private boolean isBehindImpersonal(int first) {
    if (!text.token(first - 1).is("ان")) {
      return false;
    }
    for (int i = first - 2; i >= Math.max(0, first - LONGEST_FORMULA); i--) {
      boolean isStart = i == 0 || text.sentence(i - 1) != text.sentence(i);
      if (isStart) {
        return text.sentence(i) == text.sentence(first)
            && WordList.IMPERSONAL.contains(text.token(i).folded());
      }
    }
    return false;
  }

  private boolean isSubject(SourcePhrase phrase) {
    int first = phrase.firstToken();
    boolean isEverybody = phrase.head() != null && phrase.head().noun().equals(EVERYBODY);
    if (phrase.kind().equals("document") || isEverybody || quotesBefore[first] % 2 == 1) {
      return false;
    }
    if (isFirst(first)) {
      return isBeforeWord(phrase);
    }
    if (text.token(first - 1).is(ON_BEHALF) || isBehindImpersonal(first)) {
      return true;
    }
    if (isHeadOfRelative(phrase)) {
      return true;
    }
    return isBehindVerb(phrase);
  }

  /** Whether its verb is that of a relative clause: الجولة التي رافقه فيها سالم. */
  boolean isInRelativeClause(SourcePhrase phrase) {
    int verb = phrase.firstToken() - 1;
    if (verb > 0 && WordList.JOINED_PRONOUNS.contains(text.token(verb).folded())) {
      verb--;
    }
    return verb > 0 && WordList.BARE_RELATIVES.contains(text.token(verb - 1).folded());
  }

  private boolean isBehindVerb(SourcePhrase phrase) {
    int first = phrase.firstToken();
    boolean isWhole = phrase.span().begin() == text.token(first).begin();
    boolean isBehindPronoun =
        first > 2 && WordList.JOINED_PRONOUNS.contains(text.token(first - 1).folded());
    int verb = isBehindPronoun || isBehindOrigin(phrase) ? first - 2 : first - 1;
    if (isBehindPlace(phrase)) {
      verb = first - 3;
    }
    if (isBehindPronoun
        && verb > 0
        && WordList.BARE_RELATIVES.contains(text.token(verb - 1).folded())) {
      return isWhole && isVerb(verb);
    }
    if (verb < 0 || !isWhole || !isVerb(verb) || isNounBehindThat(verb)) {
      return false;
    }
    int opening = withNegation(verb);
    return isFirst(verb)
        || (verb > 0 && isFirstOfClause(verb))
        || (opening > 1 && isOwnPart(opening))
        || (opening > 0 && isBehindOpening(opening));
  }

  /** Whether an adjective of origin stands before a name alone: رفض البرتغالي سالم. */
  private boolean isBehindOrigin(SourcePhrase phrase) {
    int before = phrase.firstToken() - 1;
    if (before < 1 || !phrase.kind().equals("person") || phrase.head() != null) {
      return false;
    }
    Noun origin = parser.noun(before, 0);
    return origin.isDefinite() && origin.isAdjective();
  }

  /**
   * Whether a preposition and the word it governs stand between verb and name: وصل إلى كوران سالم.
   */
  private boolean isBehindPlace(SourcePhrase phrase) {
    int first = phrase.firstToken();
    return first > 2
        && phrase.kind().equals("person")
        && text.token(first - 1).isWord()
        && WordList.PREPOSITIONS.contains(text.token(first - 2).folded())
        && text.sentence(first - 3) == text.sentence(first);
  }

  /** Whether a relative clause follows, whose verbs then are of the phrase: الوزير الذي قال. */
  boolean isHeadOfRelative(SourcePhrase phrase) {
    int next = phrase.endToken();
    if (next < text.size() && text.token(next).kind() == Token.Kind.SIGN) {
      next++;
    }
    return next < text.size()
        && text.sentence(next) == text.sentence(phrase.firstToken())
        && WordList.BARE_RELATIVES.contains(text.token(next).folded());
  }

  /** Whether a subject can be that of a verb or participle at {@code token} of its sentence. */
  boolean reaches(SourcePhrase subject, int token) {
    if (isMain(subject) || isBehindVerb(subject)) {
      return true;
    }
    // A relative clause is taken to end at the next sign.
    int from = subject.endToken() + 1;
    for (int i = from; i < token; i++) {
      if (text.token(i).kind() == Token.Kind.SIGN) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a word follows; a place or outlet before a sign is of a dateline or byline, and whom
   * the text begins with before a dash its reporter: دبي، الإمارات --, الفجر - نوفاليا, سالم العمري
   * – رويترز.
   */
  private boolean isBeforeWord(SourcePhrase phrase) {
    int next = phrase.endToken();
    boolean isPlace = phrase.name() != null && phrase.name().type() == EntityMention.Type.LOC;
    boolean isReporter =
        phrase.firstToken() == 0 && next < text.size() && DatelineSigns.isDash(text.token(next));
    boolean isOfDateline = isPlace || isReporter || phrase.kind().equals("media");
    return !isOfDateline || (next < text.size() && text.token(next).isWord());
  }

  /** Whether token {@code i} can be a verb, as far as what it is not tells. */
  private boolean isVerb(int i) {
    Token token = text.token(i);
    if (!token.isWord()) {
      return false;
    }
    if (WordList.VERBS_WITH_AL.contains(withoutConjunction(token.folded()))) {
      return true;
    }
    Noun noun = parser.noun(i, 0);
    boolean isDefinite = noun.isDefinite() && noun.base().length() >= SHORTEST_DEFINITE;
    boolean isPreposed = token.folded().startsWith("ب") && parser.noun(i, 1).noun() != null;
    return !isDefinite
        && !PRONOUNS.contains(withoutConjunction(token.folded()))
        && !isPreposed
        && noun.noun() == null
        && !WordList.NOUN_PREPOSITIONS.contains(withoutConjunction(noun.base()))
        && !WordList.BOUNDARIES.contains(noun.base());
  }

  /** Whether no verb can stand at token {@code i}, as it is behind أن and is no imperfect. */
  private boolean isNounBehindThat(int i) {
    boolean isBehindThat =
        i > 1
            && text.token(i - 1).is("ان")
            && !WordList.CONJUNCTIONS_OF_AN.contains(text.token(i - 2).folded())
            && !WordList.PREPOSITIONS.contains(text.token(i - 2).folded());
    if (!isBehindThat) {
      return false;
    }
    char first = text.token(i).folded().charAt(0);
    return first != 'ي' && first != 'ت';
  }

  private boolean isFirst(int token) {
    if (token == 0 || text.sentence(token - 1) != text.sentence(token)) {
      return true;
    }
    String before = text.token(token - 1).folded();
    return (WordList.SENTENCE_OPENERS.contains(before)
            || WordList.NEGATIONS.contains(withoutConjunction(before)))
        && (token == 1 || text.sentence(token - 2) != text.sentence(token));
  }

  private boolean isFirstOfClause(int token) {
    Token before = text.token(token - 1);
    return (before.kind() == Token.Kind.SIGN && !before.is("("))
        || WordList.SECOND_CLAUSE_OPENERS.contains(before.folded());
  }

  /** For each token, the quotation marks before it in its paragraph. */
  private static int[] quotesBefore(TokenizedText text) {
    int[] quotes = new int[text.size()];
    for (int i = 1; i < quotes.length; i++) {
      boolean isSameParagraph = text.paragraph(i - 1) == text.paragraph(i);
      int mark = text.token(i - 1).kind() == Token.Kind.QUOTE ? 1 : 0;
      quotes[i] = isSameParagraph ? quotes[i - 1] + mark : 0;
    }
    return quotes;
  }
}
