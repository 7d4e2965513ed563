package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.NameType;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.lexicon.Trigger;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Reads the labels of the {@link EntityModel} as names, and where in its first word each begins.
 */
final class ModelNames {
  private static final String FINDER = "model";

  private final Names names;

  ModelNames(Names names) {
    this.names = names;
  }

  /** The names of {@code text} in order, none overlapping another. */
  List<NameSpan> of(TokenizedText text, EntityModel.Labelling labelling) {
    int[] labels = labelling.labels();
    NameBounds bounds = new NameBounds(names, text);
    NameStart start = new NameStart(names, text);
    List<NameSpan> found = new ArrayList<>();
    int endBefore = 0;
    for (int i = 0; i < labels.length; ) {
      if (!EntityLabel.isFirst(labels[i])) {
        i++;
        continue;
      }
      int first = i;
      float confidence = labelling.probability(i++);
      while (i < labels.length
          && EntityLabel.isFurther(labels[i])
          && text.sentence(i) == text.sentence(first)) {
        confidence = Math.min(confidence, labelling.probability(i++));
      }
      if (i == first + 1 && isHeadOfPlace(text, labels, first, start)) {
        do {
          i++;
        } while (i < labels.length && labels[i] == EntityLabel.further(NameType.LOC));
      }
      if (EntityLabel.type(labels[first]) == NameType.PER && bounds.isHashtag(i)) {
        int rest = i + 1;
        while (rest < labels.length && isOfPerson(labels[rest])) {
          rest++;
        }
        i = rest > i + 1 ? rest : i;
      }
      int begin = Math.max(bounds.begin(first, i), endBefore);
      int end = bounds.end(begin, i);
      if (begin >= end || bounds.isInAddress(begin, end)) {
        continue;
      }
      i = Math.max(i, end);
      NameType type = EntityLabel.type(labels[first]);
      begin = type == NameType.PER ? Math.max(bounds.givenNameBefore(begin), endBefore) : begin;
      begin = type == NameType.LOC && bounds.hasGenericHead(begin, end) ? begin + 1 : begin;
      endBefore = i;
      if (isTooShort(text, begin, end, type)) {
        continue;
      }
      int second = bounds.second(begin, end, type);
      found.add(name(text, begin, second, type, confidence, start).withoutTitle(text));
      if (second < end) {
        found.add(unlisted(second, end, new NameStart.Reading(1, false, 0), type, confidence));
      }
    }
    return found;
  }

  private static boolean isOfPerson(int label) {
    return label == EntityLabel.first(NameType.PER) || label == EntityLabel.further(NameType.PER);
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

  /** Whether the name is of two Arabic letters, and neither listed nor a person's (لي). */
  private boolean isTooShort(TokenizedText text, int begin, int end, NameType type) {
    Token token = text.token(begin);
    return end == begin + 1
        && type != NameType.PER
        && token.kind() == Token.Kind.ARABIC
        && token.folded().length() < 3
        && names.names().longestAt(text, begin) == null;
  }

  private NameSpan name(
      TokenizedText text, int first, int end, NameType type, float confidence, NameStart start) {
    Match<Name> listed = names.names().longestAt(text, first);
    if (listed == null || listed.endToken() != end) {
      return unlisted(first, end, start.reading(first), type, confidence);
    }
    String id =
        listed.values().stream()
            .filter(name -> name.type() == type)
            .map(Name::id)
            .findFirst()
            .orElse(null);
    return new NameSpan(
        first,
        end,
        listed.cut(),
        listed.hidesAlef(),
        EntityMention.Type.valueOf(type.name()),
        id,
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
