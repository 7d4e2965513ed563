package org.isnad.extract;

import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;

/** What و joins to a phrase: a second name, source or genitive, or a second role of one person. */
final class Coordinations {
  /** The ending of a feminine adjective of origin or kind: سياسية. */
  private static final String ORIGIN = "يه";

  private static final int SHORTEST_VERB = 4;

  private final PhraseContext context;
  private final NounPhrase phrase;

  /** The last name that و joined; null where none did. */
  private EntityMention joined;

  Coordinations(PhraseContext context, NounPhrase phrase) {
    this.context = context;
    this.phrase = phrase;
  }

  /** Whether a word is a noun with و written on it. */
  boolean isConjoinedNoun(String folded) {
    if (!folded.startsWith("و") || folded.length() < 3 || context.roles().noun(folded) != null) {
      return false;
    }
    String word = folded.substring(1);
    return !WordList.BOUNDARIES.contains(word)
        && (word.startsWith("ال")
            || WordList.SINGLING.contains(word)
            || JoinedSources.OTHERS.contains(word)
            || context.roles().noun(word) != null
            || isPeople(word));
  }

  /** Whether a word that no line of the lexicon lists is of people, as the phrase is: وعاملون. */
  private boolean isPeople(String word) {
    boolean isMany = phrase.head != null && phrase.head.count() == Roles.Count.PLURAL;
    return isMany
        && (word.endsWith("ون") || word.endsWith("ين"))
        && new Noun(word, false, false, null, null, null).isSoundPlural();
  }

  /** A second name after و, or one more, unless a verb of saying seems to begin it. */
  boolean mention(EntityMention mention) {
    EntityMention before = lastMention();
    boolean isBesideBody =
        before == null
            && phrase.isOrganized()
            && phrase.isDefinite
            && mention.type() != EntityMention.Type.PER;
    if (isBesideBody) {
      phrase.isCoordinated = true;
      return phrase.takeTo(mention.endToken());
    }
    boolean isAlike =
        before != null
            && before.endToken() == mention.firstToken()
            && (before.type() == EntityMention.Type.PER)
                == (mention.type() == EntityMention.Type.PER);
    boolean beginsClause = isCueVerb(mention.firstToken()) || isVerb(mention.endToken());
    if (!isAlike || (joined != null && beginsClause)) {
      return false;
    }
    phrase.isCoordinated |= before.equals(phrase.headName) || before.equals(phrase.person);
    if (phrase.isOfOutlets() && phrase.headName == null) {
      phrase.joinsOutlets();
    }
    joined = mention;
    return phrase.takeTo(mention.endToken());
  }

  /** Whether a verb of saying is written behind و. */
  private boolean isCueVerb(int i) {
    return context.lexicon().cues().forms(context.text(), i, 1).stream()
        .anyMatch(form -> form.kind() == CueForm.Kind.PAST);
  }

  /** Whether a verb in the present follows, whose subject the name is: وكوران تستعد للرد. */
  private boolean isVerb(int t) {
    if (!context.isArabic(t) || context.mentionFrom(t) != null) {
      return false;
    }
    Noun word = context.noun(t, 0);
    String base = word.base();
    // The nouns that begin so have ي before their last letter, or an ending: تطوير, تسوية, تعاونها.
    boolean isFeminine =
        base.startsWith("ت")
            && base.length() >= SHORTEST_VERB
            && base.charAt(base.length() - 2) != 'ي'
            && !base.endsWith("ه")
            && !base.endsWith("ا")
            && !base.endsWith("ات");
    return !word.isDefinite()
        && word.noun() == null
        && word.adjective() == null
        && (isFeminine || (base.startsWith("ي") && base.length() >= SHORTEST_VERB));
  }

  private EntityMention lastMention() {
    if (joined != null) {
      return joined;
    }
    if (phrase.person != null) {
      return phrase.person;
    }
    return phrase.affiliation != null ? phrase.affiliation : phrase.headName;
  }

  /** A second noun after و: وزيرة التضامن والصحة, شهود ومسعفون. */
  boolean noun(int i) {
    if (phrase.person != null || phrase.headName != null) {
      return false;
    }
    Noun second = context.noun(i, 1);
    if (WordList.SINGLING.contains(second.base())) {
      // منتج وأحد أبطال المسلسل سالم
      boolean isOne = phrase.isPersonal() && phrase.head.count() == Roles.Count.SINGULAR;
      return isOne && leadsToPerson(i, second);
    }
    if (isSecondAdjective(i, second) || isOthers(second)) {
      return phrase.takeTo(i + 1);
    }
    if (phrase.isOfMembers) {
      SourcePhrase members = second.noun() == null ? null : context.inner(i, 1);
      boolean isMembers = members != null && (members.isMany() || isAlike(second.noun()));
      return isMembers && phrase.takeTo(members.endToken());
    }
    if (i == phrase.start + 1 && isSecondOffice(second, i + 1)) {
      return phrase.takeTo(i + 1);
    }
    boolean isAlike =
        second.noun() == null
            ? phrase.head.count() == Roles.Count.PLURAL && second.isSoundPlural()
            : isAlike(second.noun());
    boolean isGenitive =
        phrase.isPersonal() && phrase.isClosed && !phrase.isDefinite && second.isDefinite();
    if (isGenitive && !isAlike && second.adjective() == null) {
      return phrase.takeTo(i + 1);
    }
    boolean isSameForm = second.isDefinite() == phrase.isDefinite;
    if (isAlike && (isSameForm || phrase.isOrganized()) && !phrase.isPossessed) {
      SourcePhrase other = context.inner(i, 1);
      boolean isSecond = other != null && (other.name() == null || phrase.isOrganized());
      if (isSecond && (isSameForm || other.isAnaphoric() == phrase.isDefinite)) {
        phrase.isCoordinated = true;
        return phrase.takeTo(other.endToken());
      }
    }
    return phrase.isPersonal() && leadsToPerson(i, second);
  }

  /** Whether others of many are joined, of whom more is told: مصادر قضائية وأخرى طبية. */
  private boolean isOthers(Noun second) {
    boolean isMany = phrase.head.count() == Roles.Count.PLURAL || phrase.isOf(Roles.Type.GROUP);
    return isMany && !phrase.isDefinite && JoinedSources.OTHERS.contains(second.base());
  }

  /**
   * Whether one person has two offices of the same body, whose name only the second has behind it:
   * إمام وخطيب المسجد; not طبيب ومهندس.
   */
  private boolean isSecondOffice(Noun second, int next) {
    boolean isOffice =
        second.noun() != null
            && second.noun().type() == Roles.Type.ROLE
            && second.noun().count() == Roles.Count.SINGULAR
            && phrase.isOf(Roles.Type.ROLE)
            && phrase.head.count() == Roles.Count.SINGULAR;
    return isOffice
        && !phrase.isDefinite
        && !second.isDefinite()
        && context.isArabic(next)
        && (context.noun(next, 0).isDefinite() || context.mentionFrom(next) != null);
  }

  /** A second office behind a و that stands apart at {@code i}: إمام و خطيب المسجد. */
  boolean officeApart(int i) {
    return i == phrase.start + 1
        && context.isArabic(i + 1)
        && isSecondOffice(context.noun(i + 1, 0), i + 2)
        && phrase.takeTo(i + 2);
  }

  /**
   * Whether two or more are told apart by adjectives: الحكومتان الألمانية والإسبانية, دوائر سياسية
   * ودبلوماسية. Before a place it is a noun: وداخلية سوريا.
   */
  private boolean isSecondAdjective(int i, Noun second) {
    Noun before = context.noun(i - 1, 0);
    boolean isOfOrigin =
        phrase.hasIndefiniteAdjective
            && before.base().endsWith(ORIGIN)
            && second.base().endsWith(ORIGIN);
    return (phrase.head.count() != Roles.Count.SINGULAR || phrase.isOf(Roles.Type.GROUP))
        && (phrase.isDefinite || isOfOrigin)
        && before.isDefinite() == phrase.isDefinite
        && before.isAdjective()
        && second.isDefinite() == phrase.isDefinite
        && second.isAdjective()
        && !isPlaceAt(i + 1);
  }

  private boolean isPlaceAt(int i) {
    EntityMention mention = context.has(i) ? context.mentionAt(i, 0) : null;
    return mention != null && mention.type() == EntityMention.Type.LOC;
  }

  private boolean isAlike(Roles.Form noun) {
    boolean isPersonal = noun.type() == Roles.Type.ROLE || noun.type() == Roles.Type.SOURCE;
    boolean isOrganized = noun.type() == Roles.Type.BODY || noun.type() == Roles.Type.ORGAN;
    return phrase.isOf(noun.type())
        || (phrase.isPersonal() && isPersonal)
        || (phrase.isOrganized() && isOrganized);
  }

  /**
   * Whether the phrase, were it to go on over the word at {@code i}, would come to a name: عضو
   * المجلس والرئيس التنفيذي للشركة سالم. Then it does go on.
   */
  private boolean leadsToPerson(int i, Noun word) {
    if (context.isDeepest()) {
      return false;
    }
    NounPhrase ahead = new NounPhrase(context, i, 0);
    ahead.head = phrase.head;
    ahead.isDefinite = phrase.isDefinite;
    ahead.isDefiniteByGenitive = phrase.isDefiniteByGenitive;
    ahead.isClosed = word.isDefinite() || word.isPossessed();
    ahead.allowsFeminine = true;
    ahead.hasComplement = true;
    new NounPhraseWalk(context.deeper(), ahead).extend();
    phrase.person = ahead.person;
    return phrase.person != null && phrase.takeTo(ahead.end);
  }
}
