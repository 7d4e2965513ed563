package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;

/**
 * What tells more of a source without a name, where nothing else can stand before the clause: قال
 * منظمو بطولة كوران المفتوحة إن, أكد محللون سياسيون أن, أوضح الطلاب المقبولون في الكلية أن.
 */
final class SourceTails {
  /** Prepositions that participles govern: المقربين من. */
  private static final Set<String> GOVERNED = Set.of("من", "علي", "الي", "ضمن");

  private static final int SHORTEST_PLURAL = 5;

  private final PhraseContext context;
  private final NounPhrase phrase;
  private final ClauseAhead clause;

  SourceTails(PhraseContext context, NounPhrase phrase) {
    this.context = context;
    this.phrase = phrase;
    this.clause = new ClauseAhead(context);
  }

  /** Takes it into the phrase, if there is any. */
  void take() {
    int t = phrase.end;
    boolean isUnnamed = phrase.person == null && phrase.headName == null && isFree() && canBegin(t);
    int end = isUnnamed && clause.verbBefore(phrase.start) != null ? clause.endBefore(t) : -1;
    if (end > t) {
      phrase.takeTo(end);
    }
  }

  /** Whether the phrase refers to nobody who is named: many, kin, a document or anybody. */
  private boolean isFree() {
    return phrase.head.count() == Roles.Count.PLURAL
        || phrase.isOf(Roles.Type.GROUP)
        || phrase.isOf(Roles.Type.DOCUMENT)
        || WordList.KIN.contains(phrase.head.noun())
        || isAnybody();
  }

  private boolean isAnybody() {
    return !phrase.isDefinite && !phrase.isDefiniteByGenitive && !phrase.isPossessed;
  }

  private boolean canBegin(int t) {
    if (!context.isArabic(t) || context.mentionFrom(t) != null) {
      return false;
    }
    String word = context.token(t).folded();
    if (WordList.PREPOSITIONS.contains(word)) {
      return GOVERNED.contains(word) && isParticiple(t - 1);
    }
    if (word.startsWith("ال")) {
      return endsInConstruct() || describes(context.noun(t, 0));
    }
    return isAnybody() && phrase.head.count() == Roles.Count.PLURAL && isPlural(word);
  }

  /** Whether a genitive must follow the last word: منظمو, متتبعي, سكان. */
  private boolean endsInConstruct() {
    String last = context.token(phrase.end - 1).folded();
    boolean isOpen = last.endsWith("و") || (last.endsWith("ي") && last.length() >= SHORTEST_PLURAL);
    return WordList.BOUND.contains(last)
        || (phrase.head.count() == Roles.Count.PLURAL && !last.startsWith("ال") && isOpen);
  }

  /** Whether a word with the article has the form of an adjective, or of a participle. */
  private static boolean describes(Noun word) {
    String base = word.base();
    boolean hasForm = base.length() > 3 && (base.charAt(0) == 'م' || base.charAt(1) == 'ا');
    String man = base.endsWith("ه") ? base.substring(0, base.length() - 1) : base;
    boolean isQuality = man.length() == 4 && man.charAt(2) == 'ي';
    boolean isDeed = base.length() == 5 && base.charAt(0) == 'ت' && base.charAt(3) == 'ي';
    return !isDeed
        && !WordList.GOVERNORS.contains(base)
        && (word.isAdjective() || hasForm || isQuality || isPlural(base));
  }

  /** Whether a word with the article has the form of a participle: الموقعة, القادمين. */
  private boolean isParticiple(int t) {
    Noun noun = context.noun(t, 0);
    String base = noun.base();
    boolean isOfOrigin = base.endsWith("يه");
    return t > phrase.start
        && noun.isDefinite()
        && noun.noun() == null
        && base.length() > 3
        && (isPlural(base) || base.endsWith("ه"))
        && (base.charAt(0) == 'م' || (base.charAt(1) == 'ا' && !isOfOrigin));
  }

  /** Whether it has an ending of the sound plural, or of adjectives of origin: سياسيون. */
  private static boolean isPlural(String word) {
    return word.length() >= SHORTEST_PLURAL
        && (word.endsWith("ون") || word.endsWith("ين") || word.endsWith("يه"));
  }
}
