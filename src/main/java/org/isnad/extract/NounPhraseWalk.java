package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.PhraseMatcher;
import org.isnad.lexicon.Roles;
import org.isnad.text.Span;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * One walk along a noun phrase. The state is how far the phrase reaches, whether its chain of
 * genitives is closed by a definite noun, and the names met on the way.
 */
final class NounPhraseWalk {
  private static final int LONGEST_QUOTED_NAME = 6;
  private static final int MOST_OPEN_NOUNS = 3;

  /** As in أمين عام and مدعي عام, after which the genitive goes on. */
  private static final String GENERAL = "عام";

  private static final Agreement ONE =
      new Agreement(Agreement.Gender.UNKNOWN, Agreement.GrammaticalNumber.SINGULAR);
  private static final Agreement MANY =
      new Agreement(Agreement.Gender.UNKNOWN, Agreement.GrammaticalNumber.PLURAL);

  /** The head of a name with a title cut to its first letter (د. محمد). */
  private static final Roles.Form ABBREVIATED_TITLE =
      new Roles.Form("", Roles.Type.TITLE, Roles.Degree.NONE, false, Roles.Count.SINGULAR, false);

  /** The head of a plural that no line of the lexicon lists (المتزلجون). */
  private static final Roles.Form PEOPLE =
      new Roles.Form("", Roles.Type.GROUP, Roles.Degree.NONE, false, Roles.Count.PLURAL, false);

  private final TokenizedText text;
  private final List<EntityMention> mentions;
  private final Roles roles;
  private final Lexicon lexicon;
  private final int limit;

  // The phrase so far.
  private int end;
  private Roles.Form head;
  private EntityMention headName;
  private boolean isDefinite;
  private boolean isClosed;
  private boolean isPossessed;
  private boolean isDefiniteByGenitive;
  private boolean hasIndefiniteAdjective;
  private boolean allowsFeminine;
  private int openNouns;
  private boolean isCoordinated;
  private EntityMention person;
  private EntityMention body;
  private EntityMention affiliation;
  private Roles.Degree degree = Roles.Degree.NONE;
  private boolean isSpokesman;
  private boolean hasComplement;

  NounPhraseWalk(TokenizedText text, List<EntityMention> mentions, Lexicon lexicon, int limit) {
    this.text = text;
    this.mentions = mentions;
    this.lexicon = lexicon;
    this.roles = lexicon.roles();
    this.limit = limit;
  }

  /** The phrase that begins at {@code start} after {@code cut} letters; null where none does. */
  SourcePhrase phrase(int start, int cut) {
    EntityMention name = mentionAt(start, cut);
    if (name == null && text.token(start).kind() == Token.Kind.QUOTE) {
      return quotedHead(start);
    }
    if (name == null && isTitleOfRole(start, cut)) {
      SourcePhrase titled = inner(start + 1);
      return titled == null ? null : titled.from(start, begin(start, cut));
    }
    if (name == null) {
      String word = Noun.of(text.token(start), cut, roles).base();
      SourcePhrase determined = determined(start, cut, word);
      if (determined != null) {
        return determined;
      }
    }
    if (!head(start, cut, name)) {
      return null;
    }
    extend();
    return result(start, cut);
  }

  // ---- The head.

  /** A name in quotation marks. */
  private SourcePhrase quotedHead(int start) {
    EntityMention name = start + 1 < limit ? mentionFrom(start + 1) : null;
    if (name == null
        || name.endToken() >= limit
        || text.token(name.endToken()).kind() != Token.Kind.QUOTE
        || !head(start + 1, 0, name)) {
      return null;
    }
    end = name.endToken() + 1;
    extend();
    return result(start, 0);
  }

  /** Whether a word of address stands before a role: سعادة مدير الجامعة. */
  private boolean isTitleOfRole(int start, int cut) {
    if (start + 1 >= limit || text.token(start).kind() != Token.Kind.ARABIC) {
      return false;
    }
    Noun title = Noun.of(text.token(start), cut, roles);
    if (title.noun() != null || roles.title(title.base()) == null) {
      return false;
    }
    Roles.Form next = Noun.of(text.token(start + 1), 0, roles).noun();
    return next != null && next.type() == Roles.Type.ROLE;
  }

  /** A phrase behind a demonstrative, quantity or number. */
  private SourcePhrase determined(int start, int cut, String word) {
    Token token = text.token(start);
    int next = start + 1;
    boolean isEach = word.equals("كل") && isWord(next, "من");
    boolean isQuantity = FunctionWords.QUANTIFIERS.contains(word);
    boolean isOne = FunctionWords.SINGLING.contains(word);
    int number =
        token.kind() == Token.Kind.NUMBER ? smallNumber(token) : FunctionWords.number(word);
    if (FunctionWords.DEMONSTRATIVES.contains(word)) {
      boolean isNoun =
          next < limit
              && (word.equals("نفس")
                  || word.equals("ذات")
                  || text.token(next).folded().startsWith("ال"));
      SourcePhrase inner = isNoun ? inner(next) : null;
      return inner == null ? null : inner.from(start, begin(start, cut)).anaphoric();
    }
    if (!isQuantity && !isOne && number == 0) {
      return null;
    }
    if ((isQuantity || isOne) && isWord(next, "من")) {
      next++;
    }
    SourcePhrase inner = inner(next);
    if (inner == null || !(isOne || isEach || inner.isMany())) {
      return null;
    }
    SourcePhrase whole = inner.from(start, begin(start, cut));
    if (isEach) {
      return whole;
    }
    if (isOne) {
      return whole.unnamed("unnamed_person", 1, ONE);
    }
    return whole.unnamed("unnamed_group", number == 0 ? null : number, MANY);
  }

  private SourcePhrase inner(int at) {
    return at < limit ? new NounPhraseWalk(text, mentions, lexicon, limit).phrase(at, 0) : null;
  }

  private boolean head(int start, int cut, EntityMention name) {
    end = start + 1;
    if (name != null) {
      headName = name;
      end = name.endToken();
      isClosed = true;
      isDefinite = true;
      allowsFeminine = true;
      if (name.type() == EntityMention.Type.PER) {
        person = name;
      }
      head = roles.noun(Noun.of(text.token(start), cut, roles).base());
      return true;
    }
    if (text.token(start).kind() != Token.Kind.ARABIC) {
      return false;
    }
    Noun noun = Noun.of(text.token(start), cut, roles);
    Roles.Form title = roles.title(noun.base());
    head = noun.noun();
    boolean isRole = head != null && head.type() == Roles.Type.ROLE;
    if (!isRole && title != null && reachesPerson(start + 1)) {
      head = title;
    }
    if (head == null && noun.base().length() == 1 && reachesPerson(start + 1)) {
      head = ABBREVIATED_TITLE;
    }
    if (head == null && noun.isSoundPlural()) {
      head = PEOPLE;
    }
    if (head == null || head.type() == Roles.Type.PLACE) {
      return false;
    }
    isDefinite = noun.isDefinite();
    isPossessed = noun.isPossessed();
    isClosed = isDefinite || isPossessed || isUnbound(noun.base());
    allowsFeminine = head.isFeminine() || head.count() == Roles.Count.PLURAL;
    degree = head.degree();
    isSpokesman = head.noun().equals("متحدث") || head.noun().equals("ناطق");
    return true;
  }

  /** Whether the form is one that no genitive follows: a sound plural or dual with its nun. */
  private boolean isUnbound(String base) {
    if (base.endsWith("ا") && !head.isListed()) {
      return true;
    }
    boolean isSound = base.endsWith("ون") || base.endsWith("ين");
    return head.count() != Roles.Count.SINGULAR
        && (isSound || (base.endsWith("ان") && !head.isListed()));
  }

  // ---- What follows it.

  private void extend() {
    while (end < limit && step(end)) {
      // The step moved the end.
    }
  }

  /** Takes what stands at {@code i} into the phrase; false where the phrase ends before it. */
  private boolean step(int i) {
    Token token = text.token(i);
    return switch (token.kind()) {
      case SIGN ->
          switch (token.folded()) {
            case "(" -> parenthesis(i);
            case "#" ->
                i + 1 < limit && text.token(i + 1).isWord() && word(i + 1, text.token(i + 1));
            case ".", "/" -> head != null && isAbbreviation(i - 1) && introduction(i + 1);
            case "،", "," -> apposition(i + 1);
            default -> false;
          };
      case QUOTE -> quotedName(i);
      case NUMBER -> false;
      case FOREIGN -> !isClosed && take(i + 1);
      case ARABIC -> word(i, token);
    };
  }

  private boolean isAbbreviation(int i) {
    return text.token(i).clean().length() == 1 && person == null;
  }

  private boolean take(int newEnd) {
    end = newEnd;
    return true;
  }

  private boolean word(int i, Token token) {
    EntityMention mention = mentionFrom(i);
    if (mention != null) {
      return mention(i, mention);
    }
    String folded = token.folded();
    if (FunctionWords.IDENTITY.contains(folded)) {
      return take(i + 1);
    }
    if (FunctionWords.PREPOSITIONS.contains(folded)) {
      return complement(folded, i + 1, 0);
    }
    if (folded.equals("غير") && i + 1 < limit && isClosed) {
      Noun negated = Noun.of(text.token(i + 1), 0, roles);
      return negated.isDefinite() == isDefinite && negated.isAdjective() && take(i + 2);
    }
    if (FunctionWords.BOUNDARIES.contains(folded) || FunctionWords.TIMES.contains(folded)) {
      return false;
    }
    if (folded.startsWith("و") && folded.length() > 2 && isNounAfter(folded, 1)) {
      return coordination(i);
    }
    if (folded.equals("ل") || folded.equals("ب")) {
      return complement(folded, i + 1, 0);
    }
    if (isPreposed(folded)) {
      return complement(folded.substring(0, 1), i, 1);
    }
    Noun noun = Noun.of(token, 0, roles);
    return noun.isDefinite() ? definite(i, noun) : indefinite(i, noun);
  }

  /** A word with the article. */
  private boolean definite(int i, Noun noun) {
    if (person != null) {
      return appositionWithoutComma(i);
    }
    if (!isClosed) {
      if (hasIndefiniteAdjective) {
        return false;
      }
      isClosed = true;
      isDefiniteByGenitive |= !hasComplement;
      allowsFeminine |= noun.isFeminine() || isThing(noun);
      return take(i + 1);
    }
    if (noun.isAdjective()) {
      boolean isOfPerson = affiliation != null && affiliation.type() == EntityMention.Type.PER;
      if ((noun.isFeminine() && !allowsFeminine) || isOfPerson) {
        return false;
      }
      note(noun);
      return take(i + 1);
    }
    return introduction(i);
  }

  /** A word without article. */
  private boolean indefinite(int i, Noun noun) {
    if (person != null) {
      return appositionWithoutComma(i);
    }
    boolean isConstruct = noun.noun() != null && noun.noun().isListed() && !hasIndefiniteAdjective;
    if (isClosed) {
      if (!isDefinite
          && !isPossessed
          && affiliation == null
          && noun.isAdjective()
          && !isConstruct) {
        note(noun);
        return take(i + 1);
      }
      return introduction(i);
    }
    if (noun.isVerbal()) {
      return false;
    }
    if (noun.isPossessed()) {
      isClosed = true;
      return !hasIndefiniteAdjective && take(i + 1);
    }
    if (noun.isAdjective()) {
      hasIndefiniteAdjective = !noun.base().equals(GENERAL);
      note(noun);
      return take(i + 1);
    }
    boolean isConjoined = noun.noun() == null && noun.base().startsWith("و");
    if (hasIndefiniteAdjective || isConjoined || openNouns == MOST_OPEN_NOUNS) {
      return false;
    }
    openNouns++;
    allowsFeminine |= noun.isFeminine() || isThing(noun);
    return take(i + 1);
  }

  private static boolean isThing(Noun noun) {
    return noun.noun() == null || noun.noun().type() != Roles.Type.ROLE;
  }

  /** Remembers what an adjective tells of an unnamed source. */
  private void note(Noun noun) {
    if (noun.adjective() != null
        && noun.adjective().degree() != Roles.Degree.NONE
        && noun.adjective().degree().compareTo(degree) < 0) {
      degree = noun.adjective().degree();
    }
  }

  /** A second role or a title between the role and the name: رئيس الوزراء حاكم دبي الشيخ …. */
  private boolean introduction(int i) {
    if (!isPerson() || head.count() != Roles.Count.SINGULAR) {
      return false;
    }
    if (!reachesPerson(i)) {
      return secondRole(i);
    }
    for (int at = i; at < limit; at++) {
      EntityMention mention = mentionFrom(at);
      if (mention != null && mention.type() == EntityMention.Type.PER) {
        person = mention;
        return take(mention.endToken());
      }
    }
    return false;
  }

  private boolean secondRole(int i) {
    Noun noun = Noun.of(text.token(i), 0, roles);
    if (noun.noun() == null || noun.noun().type() != Roles.Type.ROLE) {
      return false;
    }
    SourcePhrase second = inner(i);
    if (second == null || !second.kind().equals("person")) {
      return false;
    }
    person = second.name();
    return take(second.endToken());
  }

  /** Whether titles and roles lead from {@code i} to a person's name. */
  private boolean reachesPerson(int i) {
    for (int at = i; at < Math.min(limit, i + 5); at++) {
      EntityMention mention = mentionFrom(at);
      if (mention != null) {
        return mention.type() == EntityMention.Type.PER && isBare(at, mention);
      }
      Token token = text.token(at);
      if (token.is(".") || token.is("/")) {
        continue;
      }
      Noun noun = Noun.of(token, 0, roles);
      boolean leads =
          token.kind() == Token.Kind.ARABIC
              && (roles.title(noun.base()) != null
                  || (noun.noun() != null && noun.noun().type() == Roles.Type.ROLE)
                  || (noun.isDefinite() && noun.isAdjective())
                  || noun.base().equals("ركن")
                  || noun.base().length() == 1);
      if (!leads) {
        return false;
      }
    }
    return false;
  }

  private boolean mention(int i, EntityMention mention) {
    String proclitic = proclitic(i, mention);
    return switch (proclitic) {
      case "" -> bareMention(mention);
      case "و" -> coordinatedMention(mention);
      case "ل", "ب" -> complement(proclitic, i, 1);
      default -> false;
    };
  }

  private boolean bareMention(EntityMention mention) {
    if (mention.endToken() > limit) {
      return false;
    }
    if (mention.type() == EntityMention.Type.PER) {
      if (person != null || headName != null) {
        return false;
      }
      boolean isGenitive = !isClosed && openNouns == 0 && head.type() != Roles.Type.TITLE;
      if (isGenitive || !isPerson() || head.count() != Roles.Count.SINGULAR) {
        if (isClosed) {
          return false;
        }
        isClosed = true;
        affiliation = mention;
      } else {
        person = mention;
      }
      return take(mention.endToken());
    }
    if (headName != null && mention.canonical().equals(headName.canonical())) {
      return take(mention.endToken());
    }
    if (person != null || headName != null) {
      return false;
    }
    boolean bearsName = head.type() == Roles.Type.BODY || head.type() == Roles.Type.MEDIA;
    if (isClosed && !(bearsName && isDefinite && body == null)) {
      return false;
    }
    if (hasIndefiniteAdjective) {
      return false;
    }
    if (bearsName
        && body == null
        && openNouns == 0
        && !hasComplement
        && mention.type() == EntityMention.Type.ORG
        && (!head.noun().equals("موقع") || isOutlet(mention))) {
      body = mention;
    }
    isDefiniteByGenitive |= !isClosed && !hasComplement;
    isClosed = true;
    allowsFeminine = true;
    affiliation = mention;
    return take(mention.endToken());
  }

  private boolean coordinatedMention(EntityMention mention) {
    EntityMention before = lastMention();
    boolean isAlike =
        before != null
            && before.endToken() == mention.firstToken()
            && (before.type() == EntityMention.Type.PER)
                == (mention.type() == EntityMention.Type.PER);
    if (!isAlike || mention.endToken() > limit) {
      return false;
    }
    if (before.equals(headName) || before.equals(person)) {
      isCoordinated = true;
    }
    return take(mention.endToken());
  }

  private EntityMention lastMention() {
    if (person != null) {
      return person;
    }
    return affiliation != null ? affiliation : headName;
  }

  /** A second noun after و: وزيرة التضامن والصحة, شهود ومسعفون. */
  private boolean coordination(int i) {
    if (person != null || headName != null) {
      return false;
    }
    Noun second = Noun.of(text.token(i), 1, roles);
    boolean isSameKind =
        second.noun() != null
            && head != null
            && (second.noun().type() == head.type() || (isPerson() && isPersonal(second.noun())));
    if (second.isDefinite() && isClosed && !isSameKind) {
      boolean hasGenitive = !isDefinite && isPerson() && second.adjective() == null;
      return hasGenitive ? take(i + 1) : isPerson() && leadsToPerson(i + 1, second);
    }
    if (isSameKind && second.isDefinite() == isDefinite && !isPossessed) {
      SourcePhrase other = new NounPhraseWalk(text, mentions, lexicon, limit).phrase(i, 1);
      if (other != null && other.name() == null) {
        isCoordinated = true;
        return take(other.endToken());
      }
    }
    return isPerson() && leadsToPerson(i + 1, second);
  }

  /**
   * Whether the phrase, were it to go on over the word before {@code i}, would come to a name: عضو
   * المجلس والرئيس التنفيذي للشركة سالم. Then it does go on.
   */
  private boolean leadsToPerson(int i, Noun taken) {
    NounPhraseWalk ahead = new NounPhraseWalk(text, mentions, lexicon, limit);
    ahead.head = head;
    ahead.end = i;
    ahead.isDefinite = isDefinite;
    ahead.isClosed = taken.isDefinite() || taken.isPossessed();
    ahead.allowsFeminine = true;
    ahead.hasComplement = true;
    ahead.extend();
    if (ahead.person == null) {
      return false;
    }
    person = ahead.person;
    return take(ahead.end);
  }

  private static boolean isPersonal(Roles.Form noun) {
    return noun.type() == Roles.Type.ROLE || noun.type() == Roles.Type.SOURCE;
  }

  private boolean isNounAfter(String folded, int cut) {
    return roles.noun(folded) == null
        && !FunctionWords.BOUNDARIES.contains(folded.substring(cut))
        && (folded.startsWith("ال", cut) || roles.noun(folded.substring(cut)) != null);
  }

  /** Whether the word is a noun with the preposition ب or ل written on it. */
  private boolean isPreposed(String folded) {
    if (folded.length() < 4 || roles.noun(folded) != null) {
      return false;
    }
    if (folded.startsWith("بال") || folded.startsWith("لل")) {
      return true;
    }
    return (folded.startsWith("ب") || folded.startsWith("ل"))
        && roles.noun(folded.substring(1)) != null;
  }

  /**
   * A complement with a preposition, whose object begins at {@code i} after {@code cut} letters.
   */
  private boolean complement(String preposition, int i, int cut) {
    if (i >= limit || person != null || !takesComplement(preposition, i, cut)) {
      return false;
    }
    hasComplement = true;
    EntityMention mention = mentionAt(i, cut);
    if (mention != null) {
      affiliation = mention;
      isClosed = true;
      allowsFeminine = true;
      return mention.endToken() <= limit && take(mention.endToken());
    }
    Token token = text.token(i);
    if (token.kind() == Token.Kind.QUOTE) {
      int before = end;
      end = i;
      isClosed = false;
      if (quotedName(i)) {
        return true;
      }
      end = before;
      return false;
    }
    Noun object = Noun.of(token, cut, roles);
    isClosed = object.isDefinite() || object.isPossessed();
    hasIndefiniteAdjective = false;
    openNouns = 0;
    allowsFeminine |= object.isFeminine() || isThing(object);
    return take(i + 1);
  }

  private boolean takesComplement(String preposition, int i, int cut) {
    Token token = text.token(i);
    EntityMention mention = mentionAt(i, cut);
    if (preposition.equals("باسم")) {
      return isPerson();
    }
    if (token.kind() == Token.Kind.QUOTE) {
      return i + 1 < limit && mentionFrom(i + 1) != null && !preposition.equals("ل");
    }
    if (token.kind() != Token.Kind.ARABIC) {
      return false;
    }
    Noun object = Noun.of(token, cut, roles);
    String word = (object.isDefinite() ? "ال" : "") + object.base();
    if (FunctionWords.TIMES.contains(word)
        || FunctionWords.OCCASIONS.contains(word)
        || (FunctionWords.OCCASIONS.contains(object.base()) && !object.base().equals("موقع"))
        || FunctionWords.BOUNDARIES.contains(word)) {
      return false;
    }
    boolean isPlaceOrBody =
        mention != null
            ? mention.type() != EntityMention.Type.PER
            : object.noun() != null && isOrganized(object.noun().type());
    boolean isMedia = object.noun() != null && object.noun().type() == Roles.Type.MEDIA;
    boolean isHeadPerson = isPerson() || (head != null && head.type() == Roles.Type.GROUP);
    boolean isDocument = head != null && head.type() == Roles.Type.DOCUMENT;
    if (governs(preposition)) {
      return true;
    }
    if (headName != null) {
      boolean isPart = head != null && isPlaceOrBody;
      return isPart && (preposition.equals("في") || preposition.equals("ب"));
    }
    return switch (preposition) {
      case "في", "فى", "لدي" -> isPlaceOrBody || (isHeadPerson && object.isDefinite());
      case "ب" -> isPlaceOrBody && (isHeadPerson || mention != null || isPlace(object));
      case "ل" ->
          (isDocument || (!isMedia && !isOutlet(mention)))
              && !FunctionWords.HEARERS.contains(word)
              && (isPlaceOrBody
                  || isDocument
                  || (isHeadPerson && (object.isDefinite() || mention != null)));
      case "من" -> isPlaceOrBody && (isHeadPerson || (isDocument && !isDefinite));
      case "ضد" -> isDocument;
      case "الي" -> mention != null && isHeadPerson;
      case "لشءون", "بشان" -> isHeadPerson;
      default -> false;
    };
  }

  /** Whether the last word takes complements with the preposition: مقربة من, التابعة ل. */
  private boolean governs(String preposition) {
    Noun last = Noun.of(text.token(end - 1), 0, roles);
    Roles.Form form = last.adjective() != null ? last.adjective() : last.noun();
    String word = form == null ? last.base() : form.noun();
    String headNoun = head == null ? word : head.noun();
    return FunctionWords.GOVERNORS.getOrDefault(word, Set.of()).contains(preposition)
        || FunctionWords.GOVERNORS.getOrDefault(headNoun, Set.of()).contains(preposition);
  }

  private static boolean isPlace(Noun noun) {
    return noun.noun() != null && noun.noun().type() == Roles.Type.PLACE;
  }

  private static boolean isOrganized(Roles.Type type) {
    return type == Roles.Type.BODY || type == Roles.Type.ORGAN || type == Roles.Type.PLACE;
  }

  /** A short stretch in quotation marks that can be the name of what stands before it. */
  private boolean quotedName(int i) {
    boolean isApposition = hasComplement || affiliation != null;
    if (person != null || (isClosed && (head == null || (isPerson() && !isApposition)))) {
      return false;
    }
    int close = i + 1;
    while (close < limit && text.token(close).kind() != Token.Kind.QUOTE) {
      close++;
    }
    if (close >= limit || close - i > LONGEST_QUOTED_NAME || close == i + 1) {
      return false;
    }
    EntityMention mention = mentionFrom(i + 1);
    if (mention == null && (head == null || !isOrganizedOrMedia())) {
      return false;
    }
    if (mention != null && isOrganizedOrMedia() && body == null && openNouns == 0) {
      body = mention;
    }
    if (mention != null) {
      affiliation = mention;
    }
    isClosed = true;
    allowsFeminine = true;
    return take(close + 1);
  }

  private boolean isOrganizedOrMedia() {
    return head.type() == Roles.Type.BODY
        || head.type() == Roles.Type.ORGAN
        || head.type() == Roles.Type.MEDIA;
  }

  /** An abbreviation or second name in brackets; not an age. */
  private boolean parenthesis(int i) {
    int close = i + 1;
    while (close < limit && !text.token(close).is(")")) {
      close++;
    }
    if (close >= limit || close - i > LONGEST_QUOTED_NAME || person != null) {
      return false;
    }
    Token first = text.token(i + 1);
    if (first.kind() == Token.Kind.NUMBER || close == i + 1) {
      return false;
    }
    return take(close + 1);
  }

  /** What follows a comma: the name of the role before it, or the role of the name before it. */
  private boolean apposition(int i) {
    if (i >= limit) {
      return false;
    }
    if (person == null && headName == null && isPerson()) {
      EntityMention mention = mentionFrom(i);
      boolean isName =
          mention != null && mention.type() == EntityMention.Type.PER && isBare(i, mention);
      if (!isName && !reachesPerson(i)) {
        return false;
      }
      int before = end;
      if (introduction(i) && endsApposition(end)) {
        return true;
      }
      person = null;
      end = before;
      return false;
    }
    return person != null && bearsNameFirst() && role(i);
  }

  /** Whether the text goes on after {@code i} as it does after an apposition between commas. */
  private boolean endsApposition(int i) {
    if (i >= limit) {
      return true;
    }
    Token token = text.token(i);
    return !token.isWord() || FunctionWords.BOUNDARIES.contains(token.folded());
  }

  private boolean appositionWithoutComma(int i) {
    int before = end;
    boolean isRole = bearsNameFirst() && role(i);
    if (isRole && end == i + 1) {
      end = before;
      return false;
    }
    return isRole;
  }

  /** Whether nothing but titles stands before the name: سالم, المهندس سالم, د. سالم. */
  private boolean bearsNameFirst() {
    boolean isTitled = head != null && head.type() == Roles.Type.TITLE;
    boolean isAddressed = isDefinite && headName == null && affiliation == null && !hasComplement;
    return person.equals(headName) || isTitled || isAddressed;
  }

  private boolean role(int i) {
    if (text.token(i).kind() != Token.Kind.ARABIC
        || mentionFrom(i) != null
        || FunctionWords.BOUNDARIES.contains(text.token(i).folded())) {
      return false;
    }
    Noun noun = Noun.of(text.token(i), 0, roles);
    boolean isRole =
        noun.noun() != null
            && noun.noun().type() == Roles.Type.ROLE
            && noun.noun().count() == Roles.Count.SINGULAR;
    boolean isOne = FunctionWords.SINGLING.contains(noun.base());
    if (!isRole && !isOne) {
      return false;
    }
    SourcePhrase role = new NounPhraseWalk(text, mentions, lexicon, limit).phrase(i, 0);
    if (role == null || role.kind().equals("person") || role.kind().equals("unnamed_group")) {
      return false;
    }
    if (head == null || head.type() != Roles.Type.ROLE) {
      head = noun.noun();
    }
    return take(role.endToken());
  }

  // ---- What it comes to.

  private boolean isPerson() {
    return head != null
        && (head.type() == Roles.Type.ROLE
            || head.type() == Roles.Type.TITLE
            || head.type() == Roles.Type.SOURCE);
  }

  private SourcePhrase result(int start, int cut) {
    Span span = new Span(begin(start, cut), endOf(end - 1));
    String kind = kind();
    EntityMention name = name(kind);
    boolean isUnnamed = kind.equals("unnamed_person") || kind.equals("unnamed_group");
    return new SourcePhrase(
        start,
        end,
        span,
        kind,
        name,
        role(start, cut),
        affiliation == null ? null : affiliation.span().of(text.published()),
        isUnnamed ? anonymity() : null,
        claimed(isUnnamed),
        (isDefinite || isPossessed || isDefiniteByGenitive) && name == null,
        isCoordinated,
        head,
        agreement());
  }

  private String kind() {
    if (person != null) {
      return "person";
    }
    if (headName != null) {
      boolean isMedia = head != null && head.type() == Roles.Type.MEDIA;
      return isMedia || isOutlet(headName) ? "media" : "organization";
    }
    boolean isMany = isCoordinated || head.count() != Roles.Count.SINGULAR;
    return switch (head.type()) {
      case ROLE, TITLE, SOURCE ->
          isSpokesman && !isMany ? "organization" : isMany ? "unnamed_group" : "unnamed_person";
      case GROUP -> "unnamed_group";
      case MEDIA -> isMany ? "unnamed_group" : "media";
      case BODY -> isMany ? "unnamed_group" : isOutletWithHead() ? "media" : "organization";
      case ORGAN, PLACE, ADJECTIVE -> "organization";
      case DOCUMENT -> "document";
    };
  }

  private boolean isOutletWithHead() {
    return isOutlet(body)
        || (head.noun().equals("وكاله") && isNewsAgency(end - 1 - Math.min(3, end - 1), end));
  }

  private EntityMention name(String kind) {
    if (person != null) {
      return person;
    }
    if (headName != null) {
      return headName;
    }
    return switch (kind) {
      case "media", "organization" -> body != null ? body : isSpokesman ? affiliation : null;
      default -> null;
    };
  }

  private String role(int start, int cut) {
    if (head == null || !isPerson()) {
      return null;
    }
    if (person == null) {
      return new Span(begin(start, cut), endOf(end - 1)).of(text.published());
    }
    if (person.equals(headName)) {
      int from = person.endToken();
      while (from < end && !text.token(from).isWord()) {
        from++;
      }
      return from < end
          ? new Span(text.token(from).begin(), endOf(end - 1)).of(text.published())
          : null;
    }
    int last = person.firstToken() - 1;
    while (last > start && !text.token(last).isWord()) {
      last--;
    }
    return last < start ? null : new Span(begin(start, cut), endOf(last)).of(text.published());
  }

  private String anonymity() {
    Roles.Degree told = degree;
    if (told == Roles.Degree.BARE && affiliation != null) {
      told = Roles.Degree.SECTOR;
    }
    return switch (told) {
      case UNIQUE_ROLE -> "unique_role";
      case ROLE -> "role";
      case SECTOR -> "sector";
      case QUALITY -> "quality";
      case BARE, NONE -> "bare";
    };
  }

  private Integer claimed(boolean isUnnamed) {
    if (!isUnnamed || head == null || isCoordinated || head.type() == Roles.Type.GROUP) {
      return null;
    }
    return switch (head.count()) {
      case SINGULAR -> 1;
      case DUAL -> 2;
      case PLURAL -> null;
    };
  }

  private Agreement agreement() {
    if (isCoordinated) {
      return new Agreement(Agreement.Gender.UNKNOWN, Agreement.GrammaticalNumber.UNKNOWN);
    }
    if (head != null) {
      return Agreement.of(head);
    }
    Agreement.GrammaticalNumber number =
        person != null ? Agreement.GrammaticalNumber.SINGULAR : Agreement.GrammaticalNumber.UNKNOWN;
    return new Agreement(Agreement.Gender.UNKNOWN, number);
  }

  // ---- Tokens and mentions.

  /** Whether the mention is of an outlet: listed, or named as one. */
  private boolean isOutlet(EntityMention mention) {
    if (mention == null || mention.type() != EntityMention.Type.ORG) {
      return false;
    }
    PhraseMatcher.Match<Name> match = lexicon.names().names().longestAt(text, mention.firstToken());
    return (match != null
            && match.endToken() == mention.endToken()
            && match.values().stream().anyMatch(Name::isOutlet))
        || isNewsAgency(mention.firstToken(), mention.endToken());
  }

  private boolean isNewsAgency(int from, int to) {
    for (int i = from; i < to; i++) {
      String folded = text.token(i).folded();
      if (folded.endsWith("انباء") || folded.equals("الاعلاميه")) {
        return true;
      }
    }
    return false;
  }

  private boolean isWord(int i, String folded) {
    return i < limit && text.token(i).is(folded);
  }

  private static int smallNumber(Token token) {
    return token.folded().length() <= 3 && token.folded().chars().allMatch(Character::isDigit)
        ? Integer.parseInt(token.folded())
        : 0;
  }

  private int begin(int i, int cut) {
    return text.token(i).beginWithout(cut, text.published());
  }

  /**
   * Where the phrase ends that ends with token {@code i}: at the mention's end, if one is there.
   */
  private int endOf(int i) {
    return text.token(i).end();
  }

  /** The mention that begins at token {@code i} after {@code cut} letters; or null. */
  private EntityMention mentionAt(int i, int cut) {
    EntityMention mention = mentionFrom(i);
    return mention != null && mention.span().begin() == begin(i, cut) ? mention : null;
  }

  private boolean isBare(int i, EntityMention mention) {
    return mention.span().begin() == text.token(i).begin();
  }

  private String proclitic(int i, EntityMention mention) {
    Token token = text.token(i);
    for (int cut = 0; cut < Math.min(3, token.folded().length()); cut++) {
      if (begin(i, cut) == mention.span().begin()) {
        return token.folded().substring(0, cut);
      }
    }
    return "?";
  }

  /** The mention whose first token is {@code i}; or null. Logarithmic. */
  private EntityMention mentionFrom(int i) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).firstToken() < i) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < mentions.size() && mentions.get(low).firstToken() == i ? mentions.get(low) : null;
  }
}
