package org.isnad.extract;

import org.isnad.lexicon.Complement;
import org.isnad.lexicon.WordList;

/**
 * Finds the object that an occasion parts from its verb and subject, where no preposition or أن
 * tells where it begins: behind the comma that ends the occasion (أعلن المستشفى، في بيان، وفاة
 * المصاب), behind the definite words of one without commas (أكد الوزير في ختام الزيارة أهمية
 * الجسر), or at a demonstrative.
 */
final class DistantObjects {
  private static final int LONGEST_OCCASION = 15;

  private final Reading reading;
  private final Complements complements;
  private final ObjectNouns objects;
  private final OccasionChains chains;

  DistantObjects(Reading reading, Complements complements, ObjectNouns objects) {
    this.reading = reading;
    this.complements = complements;
    this.objects = objects;
    this.chains = new OccasionChains(reading, complements, objects);
  }

  /**
   * The object behind an occasion that can begin at token {@code at}; null where there is none.
   * What a word joins to the verb, {@code far}, is rather its content, unless that word is a
   * preposition within the object.
   */
  ContentStart find(CueMention cue, int at, int limit, ContentStart far) {
    if (far != null) {
      int before = objectBefore(far, cue, at, limit);
      return before == at ? far : new ContentStart(Complement.NOUN, before, before, 0);
    }
    ContentStart announced = chains.announced(cue, at, limit);
    if (announced != null) {
      return announced;
    }
    ContentStart behindComma = behindComma(cue, at, limit);
    ContentStart noun = behindComma == null ? chains.find(cue, at, limit) : behindComma;
    return noun == null ? demonstrative(at, limit) : noun;
  }

  /**
   * The object behind the comma at token {@code at}, in which the preposition of {@code far} then
   * is: أكد الوزير، تأثير الجسر على المرور; a definite one only where a time stands before it:
   * أعلنت الشرطة، أمس، السيطرة على الحريق. {@code at} where there is none.
   */
  private int objectBefore(ContentStart far, CueMention cue, int at, int limit) {
    boolean isPrepositional = far.type() == Complement.ALA || far.type() == Complement.AN;
    if (!isPrepositional || reading.isClauseWord(far.first() - 1) || !reading.isComma(at)) {
      return at;
    }
    int object = complements.afterAdverbs(at + 1, limit);
    boolean isBehindTime = object > at + 1 && reading.isComma(object - 1);
    boolean isObject =
        far.joint() > object + (isBehindTime ? 0 : 1)
            && objects.canBegin(cue, object, limit)
            && (isBehindTime
                ? reading.mentionAt(object) == null && !opensClause(object)
                : objects.isOpen(object))
            && !isParticiple(object);
    return isObject ? object : at;
  }

  /**
   * The object of a verb without a subject behind it, behind an occasion that begins at token
   * {@code at}: وأكد في ختام الزيارة أهمية الجسر; null where no sure one is.
   */
  ContentStart behindOccasion(CueMention cue, int at, int limit) {
    return chains.withoutSubject(cue, at, limit);
  }

  /** أعلن المستشفى، في بيان، وفاة …: behind the comma that ends the occasion. */
  private ContentStart behindComma(CueMention cue, int at, int limit) {
    for (int t = at; t < Math.min(limit, at + LONGEST_OCCASION); t++) {
      if (reading.isComma(t)) {
        int next = complements.afterAdverbs(t + 1, limit);
        if (next < limit && complements.isBridge(next)) {
          return complements.find(cue, next, limit);
        }
        if (WordList.OCCASION_PREPOSITIONS.contains(reading.word(next - 1))) {
          // The object is behind the occasion that the comma begins: أعلن الوزير، خلال لقاء أمس
          // فتح.
          ContentStart behind = chains.announced(cue, next - 1, limit);
          if (behind != null) {
            return behind;
          }
        } else if (objects.canBegin(cue, next, limit)
            && !isParticiple(next)
            && !opensClause(next)
            && !isInsertion(cue, next, limit)) {
          return new ContentStart(Complement.NOUN, next, next, 0);
        }
      }
    }
    return null;
  }

  private boolean isParticiple(int t) {
    return reading.isParticiple(t) && !WordList.ABSTRACTS.contains(reading.word(t));
  }

  /** Whether a clause of its own begins with و at token {@code t}: وهي شركة, وتم نشره. */
  private boolean opensClause(int t) {
    String word = reading.word(t);
    return WordList.CLAUSE_OPENERS.contains(word)
        || word.startsWith("وت")
        || word.startsWith("وي")
        || word.equals("وذلك")
        || (word.startsWith("وال") && !WordList.PARENTS.contains(word));
  }

  /**
   * Whether what the statement or the one who speaks is for, or who published it, stands there
   * between commas before the object: أيد المجلس في بيان، نقلته الوكالة، خطة الجسر.
   */
  private boolean isInsertion(CueMention cue, int t, int limit) {
    String word = reading.word(t);
    boolean isPublished =
        WordList.OCCASION_ADJECTIVES.contains(word)
            || reading.cuesAt(t).stream().anyMatch(other -> other.form().hasPronoun());
    boolean isApposition = objects.isDefinite(t);
    if (!isPublished && !objects.isOfLi(t) && !isApposition) {
      return false;
    }
    for (int at = t + 1; at < Math.min(limit, t + LONGEST_OCCASION); at++) {
      if (reading.isComma(at)) {
        boolean isObject =
            (WordList.DEMONSTRATIVES.contains(reading.word(at + 1))
                    && !WordList.TIMES.contains(ShortForm.withoutArticle(reading.word(at + 2))))
                || WordList.ABSTRACTS.contains(reading.word(at + 1));
        return objects.canBegin(cue, at + 1, limit) && (!isApposition || isObject);
      }
    }
    return false;
  }

  /** The object that is spoken of before: نفى الوزير، في مقابلة مع الفجر تلك التهم. */
  private ContentStart demonstrative(int at, int limit) {
    for (int t = at; t < Math.min(limit, at + LONGEST_OCCASION); t++) {
      boolean isObject =
          WordList.DEMONSTRATIVES.contains(reading.word(t))
              && !WordList.SAME.contains(reading.word(t))
              && !objects.isPrepositionOrCue(t - 1)
              && !objects.isOpen(t - 1)
              && reading.word(t + 1).startsWith("ال")
              && !WordList.TIMES.contains(reading.word(t + 1));
      if (isObject || reading.isFiniteCue(t)) {
        return isObject ? new ContentStart(Complement.NOUN, t, t, 0) : null;
      }
    }
    return null;
  }
}
