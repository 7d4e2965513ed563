package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.NameType;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Finds where a name ends that was cut at a hyphen within a word (بارك يو-[جين]), between words of
 * Latin letters (Zenkor [Ltd]), or in a style (سفارة خادم [الحرمين الشريفين]).
 */
final class NameParts {
  private static final String ARTICLE = "ال";
  private static final String COMPANY = "company";

  /** Behind which hyphens join several persons: قمة كيم-مون. */
  private static final Set<String> BEFORE_SEVERAL = Set.of("قمه", "لقاء", "ثلاثي", "الثلاثي");

  /** What begins a blessing behind a name: سالم بن علي-رحمه الله. */
  private static final Set<String> BLESSINGS =
      Set.of("رضي", "رحمه", "رحمها", "رحمهما", "رحمهم", "صلي", "حفظه", "حفظها");

  /** What the king of Saudi Arabia is called. */
  private static final List<String> OF_KING = List.of("خادم", "الحرمين", "الشريفين");

  /** The end of what the Islamic State calls itself. */
  private static final List<String> OF_STATE = List.of("في", "العراق", "والشام");

  private static final String AGENCY = "وكاله";
  private static final String FOR_NEWS = "للانباء";

  private final Names names;
  private final TokenizedText text;

  NameParts(Names names, TokenizedText text) {
    this.names = names;
    this.text = text;
  }

  /**
   * The end of a foreigner's name with the parts that hyphens join: بارك يو-[جين]. Two whose last
   * names are known are two (ترامب-كيم), and so are three of one word each.
   */
  int endOfHyphened(int begin, int end) {
    boolean isOne = end == begin + 1;
    boolean isOfSeveral =
        begin > 0
            && (text.token(begin - 1).is("-")
                || BEFORE_SEVERAL.contains(text.token(begin - 1).folded()));
    if (isOne && (isOfSeveral || names.names().longestAt(text, begin) != null)) {
      return end;
    }
    int last = end;
    while (last > 0
        && last + 1 < text.size()
        && text.token(last).is("-")
        && text.token(last - 1).end() == text.token(last).begin()
        && text.token(last).end() == text.token(last + 1).begin()
        && isForeignPart(last - 1)
        && isForeignPart(last + 1)) {
      last += 2;
    }
    return isOne && last > end + 2 ? end : last;
  }

  /** Whether it has no article, begins no blessing, and is neither a title nor a place. */
  private boolean isForeignPart(int i) {
    String word = text.token(i).folded();
    Match<Name> listed = names.names().longestAt(text, i);
    return text.token(i).kind() == Token.Kind.ARABIC
        && !word.startsWith(ARTICLE)
        && !BLESSINGS.contains(word)
        && names.triggers().valuesOf(word).isEmpty()
        && (listed == null
            || listed.values().stream().noneMatch(name -> name.type() == NameType.LOC));
  }

  /**
   * The end of a name of Latin letters with the words that go on with capitals: Zenkor [Ltd]; but a
   * listed company's name is whole without its product.
   */
  int endOfLatin(int begin, int end) {
    Match<Name> listed = names.names().longestAt(text, begin);
    if (listed != null
        && listed.endToken() == end
        && listed.values().stream().anyMatch(name -> name.kind().equals(COMPANY))) {
      return end;
    }
    int last = end;
    while (last > 0
        && last < text.size()
        && isLatin(text.token(last - 1))
        && isLatin(text.token(last))
        && text.sentence(last) == text.sentence(last - 1)
        && text.token(last).begin() == text.token(last - 1).end() + 1) {
      last++;
    }
    return last;
  }

  /**
   * The end of a body's name with the rest of the king's style (سفارة خادم [الحرمين الشريفين]), or
   * with what an agency is for (وكالة زنكور [للأنباء]).
   */
  int endOfStyle(int begin, int end) {
    if (end == begin + 1) {
      return end;
    }
    if (end < text.size() && text.token(begin).is(AGENCY) && text.token(end).is(FOR_NEWS)) {
      return end + 1;
    }
    int ofState = endOf(OF_STATE, end);
    boolean isWhole = ofState == end + OF_STATE.size() - 1;
    return isWhole ? ofState : endOf(OF_KING, end);
  }

  /** The end with the words of the style behind the one that the last word before it is. */
  private int endOf(List<String> style, int end) {
    int last = end;
    for (int i = 0; i < style.size() - 1; i++) {
      boolean isCut =
          last < text.size()
              && text.token(last - 1).folded().equals(style.get(i))
              && text.token(last).folded().equals(style.get(i + 1));
      last += isCut ? 1 : 0;
    }
    return last;
  }

  private static boolean isLatin(Token token) {
    return token.kind() == Token.Kind.FOREIGN
        && token.clean().length() > 1
        && Character.isUpperCase(token.clean().charAt(0));
  }
}
