package org.isnad.extract;

import java.util.List;

/** The persons that a text names or describes, in its order. */
final class NamedPersons {
  private static final int MOST_COMPARED = 40;

  private final List<EntityMention> names;
  private final List<SourcePhrase> phrases;

  NamedPersons(List<EntityMention> mentions, List<SourcePhrase> phrases) {
    this.names = mentions.stream().filter(m -> m.type() == EntityMention.Type.PER).toList();
    this.phrases =
        phrases.stream()
            .filter(p -> p.kind().equals("person") || p.kind().equals("unnamed_person"))
            .toList();
  }

  /** Phrases of one person, named or not. */
  List<SourcePhrase> phrases() {
    return phrases;
  }

  /**
   * The person named last before {@code token} whose gender, as far as it is known, agrees; null
   * where none is.
   */
  EntityMention lastBefore(int token, Agreement agreement, Genders genders) {
    int before = firstFrom(token);
    for (int i = before - 1; i >= Math.max(0, before - MOST_COMPARED); i--) {
      EntityMention name = names.get(i);
      if (new Agreement(genders.of(name), Agreement.GrammaticalNumber.SINGULAR).allows(agreement)) {
        return name;
      }
    }
    return null;
  }

  /**
   * The two named last before {@code token}, the second joined to the first by و, of whom neither
   * is shown not to agree; empty where none are, or more than two are joined: وضع الدراسة سالم
   * العمري وهادي ناصر.
   */
  List<EntityMention> lastPair(int token, Agreement agreement, Genders genders) {
    int before = firstFrom(token);
    for (int i = before - 1; i > Math.max(0, before - MOST_COMPARED); i--) {
      boolean agree = isOpenTo(agreement, names.get(i), genders);
      if (isJoined(i) && agree && isOpenTo(agreement, names.get(i - 1), genders)) {
        boolean isOfMore = isJoined(i - 1) || isJoined(i + 1);
        return isOfMore ? List.of() : List.of(names.get(i - 1), names.get(i));
      }
    }
    return List.of();
  }

  /** Whether name {@code i} stands right behind the one before it. */
  private boolean isJoined(int i) {
    return i > 0 && i < names.size() && names.get(i - 1).endToken() == names.get(i).firstToken();
  }

  /** A man and a woman are taken up by the masculine. */
  private static boolean isOpenTo(Agreement agreement, EntityMention name, Genders genders) {
    return agreement.gender() != Agreement.Gender.FEMININE
        || genders.of(name) != Agreement.Gender.MASCULINE;
  }

  /** Index of the first name at {@code token} or after it. */
  private int firstFrom(int token) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).firstToken() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
