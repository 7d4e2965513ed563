package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.WordList;
import org.isnad.text.TokenizedText;

/**
 * National teams and federations with what they play, which is a part of their names: المنتخب
 * السعودي [للملاكمة], الاتحاد الآسيوي [للكرة الطائرة], اتحاد الكرة [الطائرة]. A team that is only
 * the first, of whatever country, has no name (المنتخب الأول). Linear in the names.
 */
final class SportBodies {
  private static final Set<String> TEAM = Set.of("المنتخب", "منتخب");
  private static final Set<String> FEDERATION = Set.of("الاتحاد", "اتحاد");
  private static final String FIRST = "الاول";
  private static final String FOR_THE = "لل";
  private static final String AND_THE = "وال";

  /** Behind ل or alone, before what says which ball it is or which games. */
  private static final Set<String> HEADS = Set.of("كره", "الكره", "العاب", "الرياضات");

  private SportBodies() {}

  /** The names in order, with their sports and without what is no name. */
  static List<NameSpan> withSports(List<NameSpan> found, TokenizedText text) {
    List<NameSpan> all = new ArrayList<>(found.size());
    int from = 0;
    for (NameSpan name : found) {
      if (name.firstToken() < from) {
        continue;
      }
      NameSpan whole = withSport(name, text);
      boolean isUnnamed =
          whole.type() == EntityMention.Type.ORG
              && whole.endToken() == whole.firstToken() + 2
              && TEAM.contains(whole.words(text)[0])
              && FIRST.equals(text.token(whole.endToken() - 1).folded());
      if (!isUnnamed) {
        all.add(whole);
        from = whole.endToken();
      }
    }
    return all;
  }

  private static NameSpan withSport(NameSpan name, TokenizedText text) {
    int last = name.endToken() - 1;
    if (name.type() != EntityMention.Type.ORG || last == name.firstToken()) {
      return name;
    }
    String[] words = name.words(text);
    boolean isTeam = TEAM.contains(words[0]);
    if (!isTeam && !FEDERATION.contains(words[0])) {
      return name;
    }
    int end = name.endToken();
    if (isTeam && FIRST.equals(word(end, text)) && !FIRST.equals(text.token(last).folded())) {
      end++;
    }
    int behind = sportEnd(end, text);
    if (behind < 0) {
      behind = HEADS.contains(word(last, text)) ? kindEnd(last, text) : sportEnd(last, text);
    }
    if (behind < 0) {
      return name;
    }
    while (isJoinedSport(word(behind, text))) {
      behind++;
    }
    return behind == name.endToken() ? name : name.upTo(behind);
  }

  /** The end of the sport behind ل at token {@code i}; -1 for none. */
  private static int sportEnd(int i, TokenizedText text) {
    String word = word(i, text);
    if (word.length() < 3 || word.charAt(0) != 'ل') {
      return -1;
    }
    String bare = word.startsWith(FOR_THE) ? "ا" + word.substring(1) : word.substring(1);
    if (HEADS.contains(bare)) {
      return kindEnd(i, text);
    }
    return isSport(word) ? i + 1 : -1;
  }

  /** The end of which ball or games it is, behind the head word at token {@code i}; -1 for none. */
  private static int kindEnd(int i, TokenizedText text) {
    return WordList.KINDS_OF_SPORT.contains(word(i + 1, text)) ? i + 2 : -1;
  }

  private static boolean isSport(String word) {
    return word.startsWith(FOR_THE) && WordList.SPORTS.contains("ا" + word.substring(1));
  }

  private static boolean isJoinedSport(String word) {
    return (word.startsWith(AND_THE) && WordList.SPORTS.contains(word.substring(1)))
        || (word.startsWith("و" + FOR_THE) && isSport(word.substring(1)));
  }

  /** The word at token {@code i} if the one before it is of the same sentence; else empty. */
  private static String word(int i, TokenizedText text) {
    boolean isInSentence = i < text.size() && text.sentence(i) == text.sentence(i - 1);
    return isInSentence ? text.token(i).folded() : "";
  }
}
