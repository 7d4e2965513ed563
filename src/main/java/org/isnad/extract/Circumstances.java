package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.WordList;

/** Reads, between a cue and its content, who was spoken to, where, and through whom it came. */
final class Circumstances {
  private static final int REACH = 60;

  private final Reading reading;
  private final Subjects subjects;

  Circumstances(Reading reading, Subjects subjects) {
    this.reading = reading;
    this.subjects = subjects;
  }

  /** The outlet or audience, by name, between tokens {@code from} and {@code to}; else null. */
  String told(int from, int to) {
    for (int t = from; t < Math.min(to, from + REACH); t++) {
      SourcePhrase hearer = hearer(t, to);
      if (hearer != null && hearer.name() != null) {
        return hearer.name().canonical();
      }
    }
    return null;
  }

  private SourcePhrase hearer(int t, int to) {
    String word = reading.word(t);
    String before = reading.word(t - 1);
    boolean isMet = (before.equals("مع") || before.equals("الي")) && isConversation(t - 2);
    if (isMet) {
      return onlyMedia(subjects.at(t, 0, to));
    }
    boolean isMark = word.equals("ل");
    if (isMark && t + 1 < to) {
      return onlyMedia(subjects.at(t + 1, 0, to));
    }
    if (word.length() > 2 && word.charAt(0) == 'ل') {
      EntityMention own = reading.mentionAt(t);
      boolean isOwnLetter = own != null && own.span().begin() == reading.token(t).begin();
      return isOwnLetter ? null : onlyMedia(subjects.at(t, 1, to));
    }
    return null;
  }

  private boolean isConversation(int t) {
    for (int back = t; back > t - 3 && back >= 0; back--) {
      if (WordList.CHANNELS.values(reading.word(back)).contains("interview")
          || reading.word(back).equals("تصريح")
          || reading.word(back).equals("تصريحات")) {
        return true;
      }
    }
    return false;
  }

  private static SourcePhrase onlyMedia(SourcePhrase phrase) {
    return phrase != null && phrase.kind().equals("media") ? phrase : null;
  }

  /** The channel named between tokens {@code from} and {@code to}; else null. */
  String medium(int from, int to) {
    for (int t = from; t < Math.min(to, from + REACH); t++) {
      String word = reading.word(t);
      List<String> channel =
          WordList.CHANNELS.values(word.startsWith("ال") ? word.substring(2) : word);
      if (!channel.isEmpty()) {
        return channel.get(0);
      }
    }
    return null;
  }

  /** The outlet said between tokens {@code from} and {@code to} to have carried it; else null. */
  SourcePhrase carrier(int from, int to) {
    for (int t = from; t < Math.min(to, from + REACH); t++) {
      String word = reading.word(t);
      boolean isCarried =
          word.startsWith("نشر")
              || word.startsWith("بث")
              || word.startsWith("نقلت")
              || word.startsWith("اوردت");
      if (isCarried && t + 1 < to) {
        SourcePhrase carrier = onlyMedia(subjects.at(t + 1, 0, to));
        if (carrier != null) {
          return carrier;
        }
      }
    }
    return null;
  }
}
