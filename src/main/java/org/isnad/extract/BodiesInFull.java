package org.isnad.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.TokenizedText;

/**
 * What the bodies of an article are called in full where they speak: one that no line of the
 * lexicon lists by the name with the words of its phrase behind it that tell which one of the kind
 * it is (كلية التربية [بالساحل], رابطة السكان [الكورانيين]).
 */
final class BodiesInFull {
  /** Words behind the name; more of them describe the body. */
  private static final int MOST_WORDS = 4;

  private final TokenizedText text;
  private final Map<String, String> fullNames = new HashMap<>();

  BodiesInFull(TokenizedText text, List<Draft> drafts) {
    this.text = text;
    for (Draft draft : drafts) {
      SourcePhrase phrase = draft.source();
      if (phrase != null && saysWhich(phrase)) {
        String words =
            text.published()
                .substring(phrase.name().span().begin(), phrase.span().end())
                .replaceAll("\\s+", " ");
        fullNames.merge(phrase.name().canonical(), words, BodiesInFull::ofOne);
      }
    }
  }

  /** The longer of two names of one body; the empty one where they are of two. */
  private static String ofOne(String one, String other) {
    boolean isLonger = other.length() > one.length();
    String longer = isLonger ? other : one;
    String shorter = isLonger ? one : other;
    return !shorter.isEmpty() && longer.startsWith(shorter) ? longer : "";
  }

  private boolean saysWhich(SourcePhrase phrase) {
    EntityMention name = phrase.name();
    boolean isBody =
        phrase.kind().equals("organization")
            && !phrase.isCoordinated()
            && name != null
            && name.type() == EntityMention.Type.ORG
            && name.lexiconId() == null
            && name.span().of(text.published()).equals(name.canonical());
    int more = isBody ? phrase.endToken() - name.endToken() : 0;
    boolean isOfWords = more > 0 && more <= MOST_WORDS;
    for (int t = phrase.endToken() - more; t < phrase.endToken(); t++) {
      isOfWords &= text.token(t).isWord();
    }
    return isOfWords;
  }

  /**
   * What {@code speaker} is called in full; by the short name where it is of several bodies. An
   * unnamed spokesman is called by the body: المتحدث الأمني لوزارة النقل.
   */
  String name(Speaker speaker) {
    boolean isOfBody = speaker.kind().equals("organization") && speaker.mention() != null;
    String name = isOfBody && isOnBehalf(speaker) ? speaker.mention().canonical() : speaker.name();
    boolean isByName = isOfBody && name.equals(speaker.mention().canonical());
    String full = isByName ? fullNames.getOrDefault(name, "") : "";
    return full.isEmpty() ? name : full;
  }

  /**
   * Whether a spokesman is that of the body behind ل, which is no part of its name; with باسم the
   * phrase has the name in it: متحدث باسم وزارة النقل.
   */
  private boolean isOnBehalf(Speaker speaker) {
    EntityMention body = speaker.mention();
    boolean isBehindLi =
        body.span().begin() > text.token(body.firstToken()).begin()
            && text.token(body.firstToken()).folded().startsWith("ل");
    return body.type() == EntityMention.Type.ORG
        && isBehindLi
        && SourceDescriptions.isNamedSpokesman(speaker.phrase());
  }
}
