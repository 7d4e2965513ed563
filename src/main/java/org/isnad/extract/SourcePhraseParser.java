package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.Trigger;
import org.isnad.lexicon.WordList;
import org.isnad.text.ArabicNormalizer;
import org.isnad.text.Proclitics;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Parses the noun phrases of one text that can be sources: a name, or a noun of {@code roles.csv}
 * with its genitives, adjectives, complements, and the name that it introduces or follows. No
 * parser of Arabic stands behind it: what ends a phrase is told by articles, endings, closed
 * classes of words and the mentions. For one thread.
 */
final class SourcePhraseParser {
  private static final int LONGEST = 40;
  private static final String CONTINUATION = "continuation";

  /** He wrote, or books. */
  private static final String WROTE = "كتب";

  /** In his, her or their turn. */
  private static final Set<String> OWN_TURNS =
      Set.of("بدوره", "بدورها", "بدورهم", "بدورهما", "وبدوره", "وبدورها", "وبدورهم");

  private final Lexicon lexicon;
  private final TokenizedText text;
  private final List<EntityMention> mentions;
  private final Nouns nouns;

  /**
   * @param mentions those of {@code text}, in its order
   */
  SourcePhraseParser(Lexicon lexicon, TokenizedText text, List<EntityMention> mentions) {
    this.lexicon = lexicon;
    this.text = text;
    this.mentions = mentions;
    this.nouns = new Nouns(text, lexicon.roles());
  }

  /**
   * The source phrase that begins at token {@code start} after {@code proclitics} letters of it and
   * ends within {@code [start, limit)}; null where none begins there. Looks at a bounded number of
   * tokens.
   */
  SourcePhrase parse(int start, int proclitics, int limit) {
    if (start >= Math.min(limit, text.size())) {
      return null;
    }
    int end = Math.min(Math.min(limit, text.sentenceEnd(start)), start + LONGEST);
    PhraseContext context = context(end);
    SourcePhrase phrase = Determiners.phrase(context, start, proclitics);
    return phrase == null ? null : CalledNames.with(context, phrase);
  }

  private PhraseContext context(int limit) {
    return new PhraseContext(text, mentions, lexicon, nouns, limit, 0);
  }

  /** Token {@code i} read as a noun after {@code proclitics} letters. */
  Noun noun(int i, int proclitics) {
    return nouns.at(i, proclitics);
  }

  /** A token of another text, such as a name, read as a noun. */
  Noun noun(Token token) {
    return Noun.of(token, 0, lexicon.roles());
  }

  /**
   * The gender of those who are given the name {@code folded}; unknown where it is both or none.
   */
  Agreement.Gender genderOfGivenName(String folded) {
    return switch (lexicon.names().genderOf(folded)) {
      case "m" -> Agreement.Gender.MASCULINE;
      case "f" -> Agreement.Gender.FEMININE;
      default -> Agreement.Gender.UNKNOWN;
    };
  }

  /** Whether {@code word}, a singular without article, is a sort of body that bears names. */
  boolean isBody(String word) {
    Roles.Form noun = lexicon.roles().noun(word);
    return noun != null && noun.type() == Roles.Type.BODY;
  }

  /** Whether {@code word}, without article, is a word of address. */
  boolean isTitle(String word) {
    return lexicon.roles().title(word) != null;
  }

  /** Whether {@code word}, folded and without article, is the adjective of a country. */
  boolean isNationality(String word) {
    return lexicon.names().triggers().valuesOf(word).contains(Trigger.NATIONALITY);
  }

  /** Whether {@code mention} is of an outlet. */
  boolean isOutlet(EntityMention mention) {
    return context(text.size()).isOutlet(mention);
  }

  /** Whether {@code mention} is of a social network. */
  boolean isNetwork(EntityMention mention) {
    return lexicon.names().isNetworkName(ArabicNormalizer.key(mention.canonical()));
  }

  /** Whether token {@code i} can be a cue that is a verbal noun and no verb (مطالبة, اتهام). */
  boolean isVerbalNoun(int i) {
    List<CueForm> forms = cueForms(i);
    return forms.stream().anyMatch(form -> form.kind() == CueForm.Kind.VERBAL_NOUN)
        && forms.stream().noneMatch(form -> form.kind().isFinite());
  }

  /** Whether token {@code i} can be a cue that is a participle: مؤكدا. */
  boolean isParticiple(int i) {
    return cueForms(i).stream().anyMatch(form -> form.kind() == CueForm.Kind.PARTICIPLE);
  }

  /** Whether token {@code i} can be a cue that is a past: قالوا. */
  boolean isPast(int i) {
    return cueForms(i).stream().anyMatch(form -> form.kind() == CueForm.Kind.PAST);
  }

  /** Whether token {@code i} can be a cue. */
  boolean isCue(int i) {
    return !cueForms(i).isEmpty();
  }

  /** Whether token {@code i} is a cue by which the last speaker goes on (أضاف, متابعا). */
  boolean isContinuation(int i) {
    return cueForms(i).stream().anyMatch(form -> form.cue().type().equals(CONTINUATION));
  }

  private List<CueForm> cueForms(int i) {
    List<CueForm> forms = new ArrayList<>();
    int possible = Proclitics.possible(text.token(i).folded());
    for (int cut = 0; possible >> cut != 0; cut++) {
      if ((possible >> cut & 1) == 1) {
        forms.addAll(lexicon.cues().forms(text, i, cut));
      }
    }
    return forms;
  }

  /**
   * The person named at the end of a phrase, or right behind one that ends with that person's role:
   * مكتب [رئيس الوزراء سالم], برئاسة [محافظ المدينة سالم]; null where there is none.
   */
  private SourcePhrase personInside(SourcePhrase phrase) {
    int end = phrase.endToken();
    PhraseContext context = context(text.size());
    if (phrase.kind().equals("person")
        || !(endsWithPerson(phrase) || context.personAt(end) != null)) {
      return null;
    }
    for (int i = phrase.firstToken() + 1; i < end; i++) {
      Roles.Form role = noun(i, 0).noun();
      if (role != null && role.type() == Roles.Type.ROLE) {
        SourcePhrase inner = parse(i, 0, text.size());
        if (inner != null && inner.kind().equals("person")) {
          return inner;
        }
      }
    }
    return null;
  }

  /** Whether it is a body that works for one in it: إدارة الرئيس سالم; not برئاسة الوزير سالم. */
  private boolean isBodyOf(SourcePhrase phrase) {
    return phrase.kind().equals("organization") && phrase.proclitics(text) == 0;
  }

  /** Whether a phrase of others than a person ends with a person's name: مكتب الرئيس سالم. */
  private static boolean endsWithPerson(SourcePhrase phrase) {
    EntityMention last = phrase.affiliation();
    return last != null
        && !phrase.kind().equals("person")
        && last.type() == EntityMention.Type.PER
        && last.endToken() == phrase.endToken();
  }

  /**
   * Every phrase of the text that could be a source, in order, none overlapping another but a
   * person's that ends one. Linear.
   */
  List<SourcePhrase> phrases() {
    List<SourcePhrase> phrases = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      SourcePhrase phrase = null;
      int possible = isVerb(at) || isOwnTurn(at) ? 0 : Proclitics.possible(text.token(at).folded());
      for (int cut = 0; possible >> cut != 0 && phrase == null; cut++) {
        if ((possible >> cut & 1) == 1) {
          phrase = parse(at, cut, text.size());
        }
      }
      if (phrase != null) {
        SourcePhrase person = personInside(phrase);
        boolean isBody = person != null && isBodyOf(phrase);
        phrase = isBody ? phrase.upTo(person.endToken(), person.span().end()) : phrase;
        boolean isOfPerson = isBody || endsWithPerson(phrase);
        if (person == null || isOfPerson) {
          phrases.add(phrase);
        }
        if (person != null) {
          phrase = isOfPerson ? phrase : person;
          phrases.add(person);
        }
      }
      at = phrase == null ? at + 1 : endOfFirst(phrase);
    }
    return phrases;
  }

  /** The token behind the phrase or, of several persons whom و joins, behind the first. */
  static int endOfFirst(SourcePhrase phrase) {
    boolean isOfSeveral = phrase.isCoordinated() && phrase.kind().equals("person");
    return isOfSeveral ? phrase.name().endToken() : phrase.endToken();
  }

  /** Whether it is whose turn it was, and no house or role: بدورها، حذرت. */
  private boolean isOwnTurn(int t) {
    return OWN_TURNS.contains(text.token(t).folded());
  }

  /**
   * Whether token {@code t} is rather a verb of saying that is written as a noun: وكتب سالم العمري,
   * which opens its sentence and is of no books; كما طالب وزير النقل, of no student; توقع المدير,
   * behind which one person or body stands that can be its subject.
   */
  private boolean isVerb(int t) {
    String token = text.token(t).folded();
    String word = token.startsWith("و") || token.startsWith("ف") ? token.substring(1) : token;
    boolean isFirst = t == 0 || text.sentence(t - 1) != text.sentence(t);
    if (isFirst && word.equals(WROTE)) {
      return true;
    }
    boolean opensClause =
        isFirst
            || text.token(t - 1).kind() == Token.Kind.SIGN
            || WordList.BEFORE_VERBS.contains(text.token(t - 1).folded());
    if (!opensClause || !WordList.VERBS_LIKE_NOUNS.contains(word)) {
      return false;
    }
    SourcePhrase subject = parse(t + 1, 0, text.size());
    return subject != null
        && !subject.kind().equals("document")
        && subject.agreement().gender() != Agreement.Gender.FEMININE
        && (subject.head() == null || subject.head().type() != Roles.Type.ADJECTIVE)
        && (subject.name() != null || subject.isAnaphoric());
  }
}
