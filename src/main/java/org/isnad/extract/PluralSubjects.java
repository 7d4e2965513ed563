package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * The group that a form in the plural is of, where no subject or speaker is found that agrees:
 * أطلقت الشرطة النار على متظاهرين مطالبين بفتح الجسر.
 */
final class PluralSubjects {
  private static final int LONGEST_REACH = 40;

  /** Tokens from a group to the form that is of it. */
  private static final int FARTHEST = 100;

  /** Groups that و joins. */
  static final int MOST_JOINED = 8;

  private static final String ARTICLE = "ال";
  private static final String THEM = "هم";
  private static final String THEIRS = "ها";

  private final TokenizedText text;
  private final List<SourcePhrase> phrases;

  PluralSubjects(TokenizedText text, List<SourcePhrase> phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /** Whether the form is of several men, or of men and women. */
  static boolean isOfMany(Agreement form) {
    return form.number() == Agreement.GrammaticalNumber.PLURAL
        && form.gender() == Agreement.Gender.MASCULINE;
  }

  /**
   * The group without a name that is spoken of last before {@code token} in its sentence, outside
   * of quotations; null where none is, or where the verb has such a group as its object: وهنأوهم.
   */
  SourcePhrase lastInSentence(int token) {
    if (text.token(token).folded().endsWith(THEM)) {
      return null;
    }
    int last = SourceDescriptions.firstFrom(phrases, token) - 1;
    int quotes = 0;
    int at = token;
    for (int i = last; i >= Math.max(0, last - LONGEST_REACH); i--) {
      SourcePhrase phrase = phrases.get(i);
      boolean isFar = token - phrase.endToken() > FARTHEST;
      if (isFar || text.sentence(phrase.firstToken()) != text.sentence(token)) {
        return null;
      }
      for (; at > phrase.endToken(); at--) {
        quotes += text.token(at - 1).kind() == Token.Kind.QUOTE ? 1 : 0;
      }
      if (quotes % 2 == 0 && isGroup(phrase) && !isOfOthers(phrase) && phrase.endToken() <= token) {
        return withoutConjunction(withJoined(i));
      }
    }
    return null;
  }

  /** Phrase {@code i} with the groups before it that it is joined to: المسؤولين والموظفين. */
  private SourcePhrase withJoined(int i) {
    SourcePhrase phrase = phrases.get(i);
    int first = Math.max(0, i - MOST_JOINED);
    for (int n = i; n > first && isJoined(text, phrases, n); n--) {
      SourcePhrase before = phrases.get(n - 1);
      phrase = phrase.from(before.firstToken(), before.span().begin());
    }
    return phrase;
  }

  /** Whether و joins phrase {@code i}, a group without a name, to another right before it. */
  static boolean isJoined(TokenizedText text, List<SourcePhrase> phrases, int i) {
    SourcePhrase phrase = phrases.get(i);
    SourcePhrase before = phrases.get(i - 1);
    return phrase.kind().equals("unnamed_group")
        && before.kind().equals("unnamed_group")
        && before.endToken() == phrase.firstToken()
        && text.sentence(before.firstToken()) == text.sentence(phrase.firstToken())
        && text.token(phrase.firstToken()).folded().startsWith("و");
  }

  /** Whether the phrase is of several persons without names. */
  static boolean isGroup(SourcePhrase phrase) {
    return phrase.kind().equals("unnamed_group")
        && phrase.head() != null
        && phrase.head().type() != Roles.Type.ADJECTIVE
        && phrase.agreement().gender() != Agreement.Gender.FEMININE
        && phrase.agreement().number() != Agreement.GrammaticalNumber.SINGULAR;
  }

  /**
   * Whether others are meant rather than the phrase: whose its noun is by a pronoun (زملائهم), whom
   * it describes (الأسبوعين الماضيين, وقفوا عاجزين), or whom most are of it (معظمهم من السكان).
   */
  private boolean isOfOthers(SourcePhrase phrase) {
    int t = phrase.firstToken();
    String word = text.token(t).folded();
    boolean isBehindNoun =
        t > 0
            && text.sentence(t - 1) == text.sentence(t)
            && word.startsWith(ARTICLE)
            && withoutConjunction(text.token(t - 1).folded()).startsWith(ARTICLE);
    boolean isGoverned =
        t > 0 && WordList.PREPOSITIONS.contains(withoutConjunction(text.token(t - 1).folded()));
    boolean isState =
        word.endsWith("تين")
            || (word.endsWith("ين")
                && phrase.endToken() == t + 1
                && !withoutConjunction(word).startsWith(ARTICLE)
                && !isGoverned
                && !phrase.head().isListed());
    boolean isOfMost =
        t > 1 && text.token(t - 1).is("من") && text.token(t - 2).folded().endsWith(THEM);
    return isBehindNoun || isState || isOfMost || word.endsWith(THEM) || word.endsWith(THEIRS);
  }

  private static String withoutConjunction(String word) {
    return word.length() > 2 && (word.startsWith("و") || word.startsWith("ف"))
        ? word.substring(1)
        : word;
  }

  /** The phrase without the و or ف before its article: والديمقراطيين. */
  private SourcePhrase withoutConjunction(SourcePhrase phrase) {
    String word = text.token(phrase.firstToken()).folded();
    boolean isJoined = !word.startsWith(ARTICLE) && withoutConjunction(word).startsWith(ARTICLE);
    return isJoined && phrase.proclitics(text) == 0
        ? phrase.from(phrase.firstToken(), phrase.span().begin() + 1)
        : phrase;
  }
}
