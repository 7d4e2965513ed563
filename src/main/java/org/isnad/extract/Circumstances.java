package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.WordList;

/** Reads, between a cue and its content, who was spoken to, where, and through whom it came. */
final class Circumstances {
  private static final int REACH = 60;
  private static final int LONGEST_OPENING = 20;

  /** First words of a sentence that tell where something was said. */
  private static final Set<String> OPENERS = Set.of("في", "وفي", "خلال", "وخلال");

  /** What is said to an outlet, besides interviews. */
  private static final Set<String> STATEMENTS =
      Set.of("تصريح", "تصريحات", "اتصال", "مداخله", "مقابل");

  /** What joins the one met to a conversation: مقابلة مع, حديثه إلى, لقاء على. */
  private static final Set<String> BEFORE_MET = Set.of("مع", "الي", "علي", "عبر");

  private final Reading reading;
  private final Subjects subjects;

  Circumstances(Reading reading, Subjects subjects) {
    this.reading = reading;
    this.subjects = subjects;
  }

  /** The outlet spoken to between tokens {@code from} and {@code to}; else null. */
  SourcePhrase told(int from, int to) {
    for (int t = from; t < Math.min(to, from + REACH); t++) {
      SourcePhrase hearer = hearer(t, to);
      if (hearer != null) {
        return hearer;
      }
    }
    return null;
  }

  /**
   * The outlet to which the interview or statement was given that opens the sentence of token
   * {@code cue}, with no other cue between: وفي مقابلة مع قناة الفجر، قال الوزير إن. Else null.
   */
  SourcePhrase toldBefore(int cue) {
    int start = reading.sentenceStart(cue);
    String opener = reading.word(start);
    boolean isOpening = cue - start <= LONGEST_OPENING && OPENERS.contains(opener);
    boolean isOfConversation = false;
    for (int t = start + 1; isOpening && t < cue; t++) {
      if (reading.isFiniteCue(t)) {
        return null;
      }
      isOfConversation |= isConversation(t);
    }
    return isOfConversation ? told(start + 1, cue) : null;
  }

  /** The outlet at token {@code t} that is the object of a verb of telling; else null. */
  SourcePhrase toldAt(int t, int to) {
    return t < to ? onlyMedia(subjects.at(t, 0, to)) : null;
  }

  private SourcePhrase hearer(int t, int to) {
    String word = reading.word(t);
    String before = reading.word(t - 1);
    boolean isMet = BEFORE_MET.contains(before) && isConversation(t - 2);
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
      String word = reading.word(back);
      if (isConversation(word) || (reading.hasPronoun(back) && isConversation(alone(word)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConversation(String noun) {
    return WordList.CHANNELS.values(noun).contains("interview") || STATEMENTS.contains(noun);
  }

  /** The noun without its pronoun: حديثه, مقابلتها. */
  private static String alone(String word) {
    return WordForm.alone(word.substring(0, word.length() - (word.endsWith("ه") ? 1 : 2)));
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

  /** Whether the word is one for what is written for all to read: تويتر. */
  static boolean isSocialMedium(String word) {
    return WordList.CHANNELS.values(word).contains("social_media");
  }
}
