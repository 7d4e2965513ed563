package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.NameType;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.lexicon.Trigger;
import org.isnad.lexicon.WordList;
import org.isnad.text.Proclitics;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Reads the labels of the {@link EntityModel} as names, and where in its first word each begins.
 */
final class ModelNames {
  static final String FINDER = "model";

  private static final String MANAGEMENT = "اداره";

  /** The seat of a governor, or an emirate. */
  private static final String SEAT = "اماره";

  /** Letters that are written on a word: two of them alone are no name. */
  private static final String PROCLITICS = "وفبلك";

  /** With و or ب before the name. */
  private static final NameStart.Reading BEHIND_LETTER = new NameStart.Reading(1, false, 0);

  private final Names names;

  ModelNames(Names names) {
    this.names = names;
  }

  /** The names of {@code text} in order, none overlapping another. */
  List<NameSpan> of(TokenizedText text, EntityModel.Labelling labelling) {
    int[] labels = new DashedPersons(names, text).apart(labelling.labels());
    NameBounds bounds = new NameBounds(names, text);
    PersonBounds persons = new PersonBounds(names, text);
    PlaceHeads heads = new PlaceHeads(names, text);
    NameParts parts = new NameParts(names, text);
    NameStart start = new NameStart(names, text, labels);
    BodyGovernors governors = new BodyGovernors(names, text);
    List<NameSpan> found = new ArrayList<>();
    int endBefore = 0;
    for (int i = 0; i < labels.length; ) {
      int second = bounds.endOfMinistry(i);
      if (second > 0) {
        endBefore = bounds.definiteEnd(second, second + 1);
        found.add(name(text, i, second, NameType.ORG, 1, start));
        found.add(unlisted(second, endBefore, BEHIND_LETTER, NameType.ORG, 1));
        i = endBefore;
        continue;
      }
      if (!EntityLabel.isFirst(labels[i])) {
        i++;
        continue;
      }
      int labelEnd = labelEnd(text, labels, i, bounds, start);
      int begin = Math.max(bounds.begin(i, labelEnd), endBefore);
      int end = bounds.end(begin, labelEnd);
      if (begin >= end || bounds.isInAddress(begin, end)) {
        i = labelEnd;
        continue;
      }
      float confidence = confidence(labelling, i, labelEnd);
      NameType type = EntityLabel.type(labels[i]);
      boolean isBody = false;
      Name city = type == NameType.LOC ? heads.city(begin, end) : null;
      end = parts.endOfLatin(begin, end);
      end = type == NameType.PER ? endOfHyphened(text, labels, begin, end, parts) : end;
      if (type == NameType.LOC && begin > endBefore && isBodyOf(text, begin, start)) {
        begin = Math.max(begin - (isSort(text, begin - 1) ? 2 : 1), endBefore);
        type = NameType.ORG;
        isBody = true;
      } else if (type == NameType.LOC && heads.peninsula(begin, end) > 0) {
        begin += heads.peninsula(begin, end);
      } else if (type == NameType.LOC && (city != null || heads.isGeneric(begin, end))) {
        begin++;
      } else if (type == NameType.PER) {
        begin = persons.begin(Math.max(bounds.givenNameBefore(begin), endBefore), end);
        end = persons.end(begin, end);
      } else if (type == NameType.ORG && governors.isOfLeader(begin, end)) {
        begin++;
        type = NameType.PER;
      } else if (type == NameType.ORG) {
        end = parts.endOfStyle(begin, end);
      }
      endBefore = Math.max(labelEnd, end);
      i = endBefore;
      begin += type == NameType.ORG ? governors.length(begin, end) : 0;
      boolean isManagement = isManagement(text, begin, end, type);
      begin += isManagement ? 1 : 0;
      if (isTooShort(text, begin, end, type) || (isManagement && end == begin + 1)) {
        continue;
      }
      int last = type == NameType.ORG ? bounds.endOfBody(begin, end) : end;
      int located =
          switch (type) {
            case ORG -> bounds.located(begin, last);
            case LOC -> bounds.locatedPlace(begin, last);
            case PER -> last;
          };
      second = bounds.second(begin, located, type);
      if (located == begin + 1 && located < last) {
        found.add(seat(text, located, last, confidence, bounds, start));
        continue;
      }
      NameSpan name = name(text, begin, second, type, confidence, start);
      if (second == located && located < last && name.listed() == null) {
        name = name.listedAs(name(text, begin, last, type, confidence, start).listed());
      }
      if (city != null && type == NameType.LOC) {
        name = name.listedAs(city);
      }
      String head = text.token(begin).folded();
      if (isBody && name.cut() == 0 && !isBodyHead(head) && isBodyHead(head.substring(1))) {
        name = unlisted(begin, second, BEHIND_LETTER, type, confidence).listedAs(name.listed());
      }
      found.add(name.withoutTitle(text));
      if (second < located) {
        found.add(unlisted(second, located, BEHIND_LETTER, type, confidence));
      }
      for (int seat = located, next; seat < last; seat = next) {
        next = bounds.located(seat, last);
        if (!bounds.isCommon(seat, next)) {
          found.add(seat(text, seat, next, confidence, bounds, start));
        }
      }
    }
    return found;
  }

  /** The place of a body, or the greater body, whose word with ب is at token {@code first}. */
  private NameSpan seat(
      TokenizedText text,
      int first,
      int end,
      float confidence,
      NameBounds bounds,
      NameStart start) {
    int place = bounds.placeWord(first, end);
    Match<Name> listed = names.names().longestAt(text, place);
    boolean isPlace =
        listed != null
            && listed.endToken() == end
            && listed.values().stream().anyMatch(name -> name.type() == NameType.LOC);
    return isPlace || place > first
        ? name(text, place, end, NameType.LOC, confidence, start)
        : unlisted(first, end, BEHIND_LETTER, NameType.ORG, confidence);
  }

  /**
   * Whether who leads a body is taken for one: إدارة النادي, in which no body is named, or إدارة
   * النادي الأهلي.
   */
  private boolean isManagement(TokenizedText text, int begin, int end, NameType type) {
    Match<Name> listed = names.names().longestAt(text, begin);
    boolean isListed = listed != null && listed.endToken() == end;
    if (type != NameType.ORG || end < begin + 2 || isListed) {
      return false;
    }
    String head = text.token(begin).folded();
    String body = text.token(begin + 1).folded();
    boolean isJoined = head.endsWith(MANAGEMENT) && head.length() == MANAGEMENT.length() + 1;
    return (head.equals(MANAGEMENT) || (isJoined && (Proclitics.possible(head) >> 1 & 1) == 1))
        && body.startsWith("ال")
        && names.triggers().valuesOf(body.substring(2)).contains(Trigger.ORG_HEAD);
  }

  /**
   * The end of the labels of the name that begins at {@code first}, with the place behind a head
   * word, and with the rest of a person's name in a hashtag.
   */
  private int labelEnd(
      TokenizedText text, int[] labels, int first, NameBounds bounds, NameStart start) {
    int end = first + 1;
    while (end < labels.length
        && EntityLabel.isFurther(labels[end])
        && text.sentence(end) == text.sentence(first)) {
      end++;
    }
    if (end == first + 1 && isHeadOfPlace(text, labels, first, start)) {
      do {
        end++;
      } while (end < labels.length && labels[end] == EntityLabel.further(NameType.LOC));
    }
    if (EntityLabel.type(labels[first]) == NameType.PER
        && bounds.isHashtag(end)
        && isOfPerson(labels[end + 1])) {
      do {
        end++;
      } while (end < labels.length && isOfPerson(labels[end]));
    }
    return end;
  }

  /** The end of a person's name with the parts behind hyphens, and the last name behind those. */
  private static int endOfHyphened(
      TokenizedText text, int[] labels, int begin, int end, NameParts parts) {
    int last = parts.endOfHyphened(begin, end);
    while (last > end
        && last < labels.length
        && labels[last] == EntityLabel.further(NameType.PER)
        && text.sentence(last) == text.sentence(end)) {
      last++;
    }
    return last;
  }

  private static float confidence(EntityModel.Labelling labelling, int first, int end) {
    float least = 1;
    for (int i = first; i < end; i++) {
      least = Math.min(least, labelling.probability(i));
    }
    return least;
  }

  private static boolean isOfPerson(int label) {
    return label == EntityLabel.first(NameType.PER) || label == EntityLabel.further(NameType.PER);
  }

  /**
   * Whether a body's head word stands right before the place, or before its sort: شرطة باليرمو,
   * شرطة مدينة باليرمو.
   */
  private static boolean isBodyOf(TokenizedText text, int place, NameStart start) {
    if (text.sentence(place - 1) != text.sentence(place) || start.reading(place).cut() != 0) {
      return false;
    }
    if (!isSort(text, place - 1)) {
      String head = text.token(place - 1).folded();
      boolean isSeat =
          head.endsWith(SEAT) && !WordList.EMIRATES.contains(text.token(place).folded());
      return isOf(WordList.BODIES_OF_PLACES, head)
          || (isSeat && isOf(WordList.BODIES_OF_SORTS, head));
    }
    return place > 1
        && text.sentence(place - 2) == text.sentence(place)
        && (isOf(WordList.BODIES_OF_PLACES, text.token(place - 2).folded())
            || isOf(WordList.BODIES_OF_SORTS, text.token(place - 2).folded()));
  }

  private static boolean isBodyHead(String word) {
    return WordList.BODIES_OF_PLACES.contains(word) || WordList.BODIES_OF_SORTS.contains(word);
  }

  private static boolean isSort(TokenizedText text, int i) {
    return WordList.UNLISTED_PLACE_SORTS.contains(text.token(i).folded());
  }

  /** Whether the list has the word, or has it behind a proclitic. */
  private static boolean isOf(WordList list, String word) {
    return list.contains(word) || (word.length() > 4 && list.contains(word.substring(1)));
  }

  /** Whether a head word alone was found before the place that it needs: منتخب ألمانيا. */
  private boolean isHeadOfPlace(TokenizedText text, int[] labels, int first, NameStart start) {
    int next = first + 1;
    if (labels[first] != EntityLabel.first(NameType.ORG)
        || next == labels.length
        || labels[next] != EntityLabel.first(NameType.LOC)
        || text.sentence(next) != text.sentence(first)
        || text.token(first).folded().startsWith("ال")) {
      return false;
    }
    Match<Trigger> head = names.triggers().longestAt(text, first);
    return head != null
        && head.length() == 1
        && head.values().contains(Trigger.ORG_HEAD)
        && start.reading(next).cut() == 0;
  }

  /**
   * Whether the name is of two Arabic letters, and neither listed nor a person's (شي), unless both
   * letters can be proclitics (وو); or no more than a person's title (الملا).
   */
  private boolean isTooShort(TokenizedText text, int begin, int end, NameType type) {
    Token token = text.token(begin);
    boolean isPerson =
        type == NameType.PER && token.folded().chars().anyMatch(c -> PROCLITICS.indexOf(c) < 0);
    boolean isTitle =
        type == NameType.PER && end == begin + 1 && WordList.LISTED_TITLES.contains(token.folded());
    boolean isShort =
        end == begin + 1
            && !isPerson
            && token.kind() == Token.Kind.ARABIC
            && token.folded().length() < 3
            && names.names().longestAt(text, begin) == null;
    return isTitle || isShort;
  }

  private NameSpan name(
      TokenizedText text, int first, int end, NameType type, float confidence, NameStart start) {
    Match<Name> listed = names.names().longestAt(text, first, end);
    if (listed == null || listed.endToken() != end) {
      return unlisted(first, end, start.reading(first), type, confidence);
    }
    Name row =
        listed.values().stream().filter(name -> name.type() == type).findFirst().orElse(null);
    if (row == null && listed.cut() > 0) {
      return unlisted(first, end, start.reading(first), type, confidence);
    }
    return new NameSpan(
        first,
        end,
        listed.cut(),
        listed.hidesAlef(),
        EntityMention.Type.valueOf(type.name()),
        row,
        FINDER,
        confidence);
  }

  private static NameSpan unlisted(
      int first, int end, NameStart.Reading reading, NameType type, float confidence) {
    return new NameSpan(
        first,
        end,
        reading.cut(),
        reading.hidesAlef(),
        EntityMention.Type.valueOf(type.name()),
        null,
        FINDER,
        confidence);
  }
}
