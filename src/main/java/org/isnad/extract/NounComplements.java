package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * Which prepositions belong to the phrase before them (المتحدث باسم الوزارة, مسؤول في الشرطة) and
 * which to the verb (قال المسؤول في بيان, قال المسؤول لرويترز).
 */
final class NounComplements {
  private static final int SHORTEST_PURPOSE = 5;
  private static final int LONGEST_MEMBERS = 6;
  private static final String PART = "دور";
  private static final String TAKING_PART = "مشارك";

  /** Who work somewhere, in the plural that workmen have not. */
  private static final Set<String> AT_WORK = Set.of("عاملون", "عاملين", "عاملات");

  private static final String SITE = "موقع";
  private static final String AGENCY = "وكاله";

  /** What somebody has a part in: المتهمون في قضية الجسر. */
  private static final Set<String> CASES = Set.of("قضيه", "قضايا", "جريمه");

  /** Verbs of which من tells who is asked. */
  private static final Set<String> ASKING = Set.of("طلب", "طلبت", "يطلب", "تطلب");

  /** What somebody is of, by descent. */
  private static final Set<String> ORIGINS = Set.of("اصل", "اصول", "جنسيه", "مواليد");

  private final PhraseContext context;
  private final NounPhrase phrase;

  NounComplements(PhraseContext context, NounPhrase phrase) {
    this.context = context;
    this.phrase = phrase;
  }

  /** Whether a word is a noun with the preposition ب or ل written on it. */
  boolean isPreposed(String folded) {
    Roles roles = context.roles();
    boolean isShortPlace =
        folded.startsWith("ب") && WordList.ANY_PLACE_SORTS.contains(folded.substring(1));
    if ((folded.length() < 4 && !isShortPlace) || roles.noun(folded) != null) {
      return false;
    }
    boolean isDefinite = folded.startsWith("بال") || folded.startsWith("لل");
    boolean isPreposed = folded.startsWith("ب") || folded.startsWith("ل");
    return isDefinite
        || (isPreposed
            && (roles.noun(folded.substring(1)) != null
                || WordList.FIELDS.contains(folded.substring(1))
                || isGovernedByLast(folded.substring(0, 1))
                || isPurpose(folded)));
  }

  /**
   * Whether it is what a document is for, a noun of doing with its genitive: نتائج المسح لقياس
   * التلوث, دراسة لإنشاء شركة; not behind a definite one, whose verb governs it: دعت الدراسة
   * لزيادة.
   */
  private boolean isPurpose(String folded) {
    int genitive = phrase.end + 1;
    return phrase.isOf(Roles.Type.DOCUMENT)
        && !phrase.isDefinite
        && !phrase.hasComplement
        && folded.startsWith("ل")
        && folded.length() >= SHORTEST_PURPOSE
        && !WordList.BOUNDARIES.contains(folded)
        && !WordList.TIMES.contains(folded)
        && !WordList.COMPLEMENTIZERS.contains(folded)
        && !isVerb(folded.substring(1))
        && context.isArabic(genitive)
        && !WordList.BOUNDARIES.contains(context.token(genitive).folded())
        && !WordList.PREPOSITIONS.contains(context.token(genitive).folded());
  }

  /** Whether a word behind ل is rather a verb, or nothing with a genitive: ليوضح, لتكون, لأول. */
  private static boolean isVerb(String word) {
    boolean isNounOfForm = word.endsWith("ه") || word.charAt(word.length() - 2) == 'ي';
    return word.startsWith("ي")
        || word.startsWith("ن")
        || word.endsWith("ها")
        || WordList.TIMES.contains(word)
        || WordList.BOUNDARIES.contains(word)
        || WordList.NUMBERS.contains(word)
        || (word.startsWith("ت") && !isNounOfForm);
  }

  /**
   * Whether the preposition, whose object begins at token {@code i} after {@code cut} letters, is
   * the phrase's.
   */
  boolean belongs(String preposition, int i, int cut) {
    if (!context.has(i) || phrase.person != null) {
      return false;
    }
    if (preposition.equals("باسم")) {
      return phrase.isPersonal();
    }
    if (context.token(i).kind() == Token.Kind.QUOTE) {
      return belongsToQuoted(preposition, i);
    }
    if (!context.isArabic(i) || isTime(context.noun(i, cut))) {
      return false;
    }
    if (preposition.equals("من") && isQuantity(phrase.end - 1)) {
      return true;
    }
    if (preposition.equals("من") && isBehindRequest() && isAsked(i)) {
      return false;
    }
    if (preposition.equals("من") && isOfMembers(context.noun(i, cut), context.mentionAt(i, cut))) {
      phrase.isOfMembers = true;
      return true;
    }
    if (isOfKnowing(preposition, i) || isKnown(preposition)) {
      return true;
    }
    boolean isOccasion = isOccasion(context.noun(i, cut));
    if (preposition.equals("ب") && isPart(context.noun(i, cut))) {
      return false;
    }
    if (isGovernedByLast(preposition) || isGovernedByHead(preposition)) {
      if (preposition.equals("في") && isInVerb()) {
        return false;
      }
      return !isOccasion || !preposition.equals("في") || takesPart();
    }
    boolean isFor =
        preposition.equals("ل") && (phrase.isPersonal() || phrase.isOf(Roles.Type.DOCUMENT));
    if (isOccasion && !isFor) {
      return false;
    }
    EntityMention mention = context.mentionAt(i, cut);
    Noun object = context.noun(i, cut);
    boolean isAdverbial = mention == null && WordList.FI_ADVERBIALS.contains(word(object));
    if (isAdverbial && preposition.equals("في")) {
      // توقع المحللون في المتوسط ربحا
      return false;
    }
    boolean isOrganized =
        mention != null
            ? mention.type() != EntityMention.Type.PER
            : isOf(object, Roles.Type.BODY, Roles.Type.ORGAN, Roles.Type.PLACE);
    boolean isField = preposition.equals("ل") && WordList.FIELDS.contains(object.base());
    if (isField && (phrase.isPersonal() || phrase.isOrganized())) {
      return true;
    }
    if (phrase.headName != null) {
      boolean isPart = phrase.head != null && isOrganized;
      return isPart && (preposition.equals("في") || preposition.equals("ب"));
    }
    boolean isHuman = phrase.isPersonal() || phrase.isOf(Roles.Type.GROUP);
    boolean isDocument = phrase.isOf(Roles.Type.DOCUMENT);
    return switch (preposition) {
      case "في", "لدي" ->
          isOrganized
              || (isHuman && CASES.contains(object.base()))
              || (isHuman
                  && !isInVerb()
                  && (object.isDefinite()
                      || (!phrase.isDefinite && !isOf(object, Roles.Type.DOCUMENT))));
      case "ب" ->
          isOrganized
              && (isHuman
                  || mention != null
                  || isOf(object, Roles.Type.PLACE)
                  || isPartOf(i, object));
      case "ل" ->
          isDocument || ((isHuman || isOrganized) && isNoHearer(object, mention, isOrganized));
      case "من" ->
          isHuman
              ? isOrganized
                  || isOf(object, Roles.Type.GROUP)
                  || isMany(object)
                  || ORIGINS.contains(object.base())
              : isOrganized
                  && (isDocument || isOfPlace(mention))
                  && !phrase.isDefinite
                  && !phrase.isDefiniteByGenitive;
      case "حول" -> isDocument;
      case "ضد" -> isDocument;
      case "لشءون", "بشان" -> isHuman;
      default -> false;
    };
  }

  /**
   * Whether a body with no name is made up of what follows, and the verb before it does not ask
   * them: لجنة من سبعة قضاة, فريق عمل من كلية الطب; not طلبت لجنة من السكان.
   */
  private boolean isOfMembers(Noun object, EntityMention mention) {
    boolean isOpen =
        phrase.isOrganized()
            && phrase.openNouns <= 1
            && !phrase.hasComplement
            && !phrase.isDefinite
            && !phrase.isPossessed
            && !phrase.isDefiniteByGenitive
            && phrase.affiliation == null
            && phrase.body == null
            && phrase.head.count() == Roles.Count.SINGULAR;
    if (!isOpen || isBehindRequest()) {
      return false;
    }
    return mention != null
        ? mention.type() == EntityMention.Type.ORG
        : isOf(object, Roles.Type.GROUP, Roles.Type.BODY, Roles.Type.ORGAN)
            || isMany(object)
            || object.isSoundPlural()
            || WordList.NUMBERS.contains(object.base())
            || WordList.QUANTIFIERS.contains(object.base());
  }

  /**
   * Whether من at the token before {@code i} is the verb's, who is asked: طلب القضاة من الوزارة;
   * not where another follows that is: طلب وفد من النواب من الوزارة.
   */
  private boolean isAsked(int i) {
    for (int t = i; t < i + LONGEST_MEMBERS && context.has(t); t++) {
      if (!context.isArabic(t) || context.isWord(t, "من")) {
        return !context.isWord(t, "من");
      }
    }
    return true;
  }

  private boolean isBehindRequest() {
    if (phrase.start == 0) {
      return false;
    }
    String verb = context.token(phrase.start - 1).folded();
    return ASKING.contains(verb) || (verb.startsWith("و") && ASKING.contains(verb.substring(1)));
  }

  /**
   * Whether it tells how one or some without a name know: مصدر على صلة بالمشروع, شخص على دراية
   * مباشرة بالملف; not أطلع مسؤولا على علم.
   */
  private boolean isOfKnowing(String preposition, int i) {
    boolean isUnnamed =
        (phrase.isPersonal() || phrase.isOf(Roles.Type.GROUP))
            && !phrase.isDefinite
            && phrase.headName == null;
    if (!isUnnamed || !preposition.equals("علي")) {
      return false;
    }
    if (!WordList.OF_KNOWING.contains(context.token(i).folded())) {
      return false;
    }
    return leadsToKnown(i + 1) || (context.isArabic(i + 1) && leadsToKnown(i + 2));
  }

  private boolean leadsToKnown(int i) {
    return context.isArabic(i)
        && (context.isWord(i, "علي") || context.token(i).folded().startsWith("ب"));
  }

  /** Whether the phrase ends with such a way of knowing, and the preposition leads to what. */
  private boolean isKnown(String preposition) {
    if (!preposition.equals("ب") && !preposition.equals("علي")) {
      return false;
    }
    int last = phrase.end - 1;
    int knowing = WordList.OF_KNOWING.contains(context.token(last).folded()) ? last : last - 1;
    return knowing > phrase.start + 1
        && WordList.OF_KNOWING.contains(context.token(knowing).folded())
        && context.isWord(knowing - 1, "علي");
  }

  /** Whether it is the part that somebody plays, which is written as houses are: بالدور. */
  private static boolean isPart(Noun object) {
    return object.isDefinite() && object.base().equals(PART);
  }

  /** Whether a body says where it is from: مؤسسة خيرية من جنوب أفريقيا. */
  private boolean isOfPlace(EntityMention object) {
    return phrase.isOrganized() && object != null && object.type() == EntityMention.Type.LOC;
  }

  /** Whether the object of ل is not who is spoken to. */
  private boolean isNoHearer(Noun object, EntityMention mention, boolean isOrganized) {
    boolean isHearer =
        isOf(object, Roles.Type.MEDIA, Roles.Type.ROLE, Roles.Type.GROUP)
            || context.isOutlet(mention)
            || object.base().equals(AGENCY)
            || WordList.HEARERS.contains(word(object));
    return !isHearer && (isOrganized || object.isDefinite() || mention != null);
  }

  private boolean belongsToQuoted(String preposition, int i) {
    if (!context.has(i + 1) || isChannel(preposition, i + 1)) {
      return false;
    }
    if (preposition.equals("ل")) {
      return phrase.isOf(Roles.Type.DOCUMENT) && context.mentionFrom(i + 1) != null;
    }
    return context.mentionFrom(i + 1) != null || (preposition.equals("في") && phrase.isPersonal());
  }

  /** Whether something is said there, and the preposition is not the head's: على "تويتر". */
  private boolean isChannel(String preposition, int i) {
    return Circumstances.isSocialMedium(context.token(i).folded())
        && !isGovernedByLast(preposition)
        && !isGovernedByHead(preposition);
  }

  /** Whether a genitive is a quantity, and what it is one of follows: تقارير العديد من السكان. */
  private boolean isQuantity(int t) {
    boolean isGenitive =
        context.has(t - 1) && (phrase.isClosed || phrase.hasComplement) && !phrase.isDefinite;
    String word = context.token(t).folded();
    return isGenitive && (WordList.QUANTIFIERS.contains(word) || WordList.NUMBERS.contains(word));
  }

  private static boolean isTime(Noun object) {
    String word = word(object);
    return WordList.TIMES.contains(word) || WordList.BOUNDARIES.contains(word);
  }

  private static boolean isOccasion(Noun object) {
    return WordList.OCCASIONS.contains(word(object))
        || (WordList.OCCASIONS.contains(object.base()) && !object.base().equals(SITE));
  }

  /** Whether the last word takes complements with the preposition: مقربة من. */
  private boolean isGovernedByLast(String preposition) {
    int at = phrase.end - 1;
    String folded = context.token(at).folded();
    boolean isConjoined = folded.startsWith("وال");
    Noun last = context.noun(at, isConjoined ? 1 : 0);
    boolean isAdjective = last.adjective() != null && (at > phrase.start || last.noun() == null);
    Roles.Form form = isAdjective ? last.adjective() : last.noun();
    boolean isAtWork = preposition.equals("في") && AT_WORK.contains(last.base());
    // مناشير على القرية: the noun is no participle of one.
    boolean isPaper = phrase.isOf(Roles.Type.DOCUMENT) && !phrase.isDefinite && at == phrase.start;
    if (isPaper) {
      return false;
    }
    return isAtWork || governs(form == null ? last.singular() : form.noun(), preposition);
  }

  /**
   * Whether a part of a body is told of, and not what the verb joins with ب: القسم بالمستشفى أن.
   */
  private boolean isPartOf(int i, Noun body) {
    if (!phrase.isOrganized() || !body.isDefinite()) {
      return false;
    }
    Cue verb = new ClauseAhead(context).verbBefore(phrase.start);
    boolean isBeforeClause =
        context.has(i + 1) && WordList.COMPLEMENTIZERS.contains(context.token(i + 1).folded());
    return verb != null && (!verb.takes(Complement.BI) || isBeforeClause);
  }

  /** Whether the verb before takes what it is about behind في: شكك معتقلون في الرواية. */
  private boolean isInVerb() {
    Cue verb = new ClauseAhead(context).verbBefore(phrase.start);
    return verb != null && verb.takes(Complement.FI);
  }

  /**
   * Whether the phrase goes on behind its head, or is of those who take part: المشاركون في المؤتمر.
   */
  private boolean takesPart() {
    return phrase.end - 1 > phrase.start
        || context.noun(phrase.end - 1, 0).base().startsWith(TAKING_PART);
  }

  /** Whether the head, adjectives or not behind it, takes them: المشرف العام على. */
  private boolean isGovernedByHead(String preposition) {
    boolean isOfHead =
        phrase.isDefinite || (phrase.openNouns == 0 && !phrase.hasIndefiniteAdjective);
    boolean isVerbs = preposition.equals("عن") && phrase.hasComplement;
    return phrase.head != null
        && isOfHead
        && !isVerbs
        && (phrase.isDefinite || !phrase.isOf(Roles.Type.DOCUMENT))
        && governs(phrase.head.noun(), preposition);
  }

  private static boolean governs(String word, String preposition) {
    return WordList.GOVERNORS.values(word).contains(preposition);
  }

  private static boolean isOf(Noun noun, Roles.Type... types) {
    return noun.noun() != null && Set.of(types).contains(noun.noun().type());
  }

  private static boolean isMany(Noun noun) {
    return isOf(noun, Roles.Type.ROLE) && noun.noun().count() == Roles.Count.PLURAL;
  }

  private static String word(Noun noun) {
    return noun.isDefinite() ? "ال" + noun.base() : noun.base();
  }
}
