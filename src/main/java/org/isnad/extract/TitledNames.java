package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Finds names of persons that neither model nor lexicon knows, by what stands around them:
 *
 * <ul>
 *   <li>behind a title cut to a letter: د. العمر, م. سالم الحداد
 *   <li>behind a title, a given name and what follows it: الدكتور نايل فايز; behind any word with
 *       the article, a given name and a surname of origin: مدير العلاقات العامة سالم العتيبي
 *   <li>behind a name, the rest of its line of fathers: سالم بن حمد [بن راشد الدخيل]
 *   <li>behind أبو or أم, a given name
 *   <li>behind what gives a name (يدعى, اسمه), the few words up to a sign, the first of which is a
 *       given name or none of news
 * </ul>
 *
 * <p>Linear in the text.
 */
final class TitledNames {
  private static final String FINDER = "title-rule";
  private static final double CONFIDENCE = 0.8;
  private static final int MOST_WORDS = 5;
  private static final int MOST_CALLED = 3;
  private static final int SHORTEST_SURNAME = 5;
  private static final String ARTICLE = "ال";

  private static final Set<String> LETTERS = Set.of("د", "م", "ا", "ش");
  private static final Set<String> SON = Set.of("بن", "ابن", "بنت");
  private static final Set<String> PARENT = Set.of("ابو", "ابي", "ابا", "ام");
  private static final Set<String> FIRST_PARTS = Set.of("عبد", "ابو", "ابن", "ال");

  private final Names names;
  private final WordClasses classes = WordClasses.ofNews();

  TitledNames(Names names) {
    this.names = names;
  }

  /** The names found before, longer where a line of fathers goes on, and those behind titles. */
  List<NameSpan> addedTo(List<NameSpan> found, TokenizedText text) {
    List<NameSpan> all = new ArrayList<>(found.size());
    int next = 0;
    int at = 0;
    while (at < text.size() || next < found.size()) {
      if (next < found.size() && found.get(next).firstToken() <= at) {
        NameSpan name = found.get(next++);
        int limit = next < found.size() ? found.get(next).firstToken() : text.size();
        NameSpan whole = name.endToken() > at ? lengthened(name, text, limit) : name;
        all.add(whole);
        at = Math.max(at + 1, whole.endToken());
        continue;
      }
      int limit = next < found.size() ? found.get(next).firstToken() : text.size();
      int first = nameStart(text, at, limit);
      int end = first < 0 ? calledEnd(text, at, limit) : nameEnd(text, first, limit);
      first = first < 0 ? at + 1 : first;
      if (end > first) {
        all.add(
            new NameSpan(first, end, 0, false, EntityMention.Type.PER, null, FINDER, CONFIDENCE));
        at = end;
      } else {
        at++;
      }
    }
    return all;
  }

  /** A person's name with the fathers and surname that follow it. */
  private NameSpan lengthened(NameSpan name, TokenizedText text, int limit) {
    if (name.type() != EntityMention.Type.PER) {
      return name;
    }
    int end = name.endToken();
    boolean hasFather = false;
    for (int i = name.firstToken(); i < end; i++) {
      hasFather |= SON.contains(text.token(i).folded());
    }
    if (SON.contains(text.token(end - 1).folded()) && isName(text, end, limit)) {
      end++;
    }
    while (SON.contains(word(text, end, limit)) && isName(text, end + 1, limit)) {
      hasFather = true;
      end += 2;
    }
    boolean hasTitle =
        name.firstToken() > 0
            && WordList.NAME_TITLES.contains(text.token(name.firstToken() - 1).folded());
    boolean isShort = end == name.firstToken() + 1;
    if (hasFather || (hasTitle && isShort)) {
      boolean bearsSurname =
          isSurname(text, end, limit) && !text.token(end - 1).folded().startsWith(ARTICLE);
      boolean isSecond = hasTitle && isShort && isGiven(text, end, limit);
      end = bearsSurname || isSecond ? end + 1 : end;
    }
    return end == name.endToken()
        ? name
        : new NameSpan(
            name.firstToken(),
            end,
            name.cut(),
            name.hidesAlef(),
            name.type(),
            null,
            FINDER,
            CONFIDENCE);
  }

  /** The token at which a name can begin behind the title at {@code at}; -1 where none does. */
  private int nameStart(TokenizedText text, int at, int limit) {
    String word = text.token(at).folded();
    if (LETTERS.contains(word) && !isBehindNumber(text, at)) {
      boolean isCut = at + 1 < limit && (text.token(at + 1).is(".") || text.token(at + 1).is("/"));
      return isCut && isName(text, at + 2, limit) ? at + 2 : -1;
    }
    if (WordList.NAME_TITLES.contains(word)) {
      boolean isNamed =
          isGiven(text, at + 1, limit)
              && (isSurname(text, at + 2, limit)
                  || isGiven(text, at + 2, limit)
                  || SON.contains(word(text, at + 2, limit)));
      return isNamed ? at + 1 : -1;
    }
    if (word.startsWith(ARTICLE)
        && isGiven(text, at + 1, limit)
        && isSurname(text, at + 2, limit)
        && word(text, at + 2, limit).endsWith("ي")) {
      return at + 1;
    }
    boolean isKunya = PARENT.contains(word) && isGiven(text, at + 1, limit);
    return isKunya ? at : -1;
  }

  /** The end of the name that token {@code at} gives (يدعى, اسمه); -1 for none. */
  private int calledEnd(TokenizedText text, int at, int limit) {
    if (!WordList.CALLED.contains(text.token(at).folded())) {
      return -1;
    }
    int end = at + 1;
    while (end < limit && end <= at + MOST_CALLED && isName(text, end, limit)) {
      end++;
    }
    boolean isClosed =
        end > at + 1 && (end == text.size() || (end < text.size() && !text.token(end).isWord()));
    return isClosed && (isGiven(text, at + 1, limit) || isNoneOfNews(text, at + 1)) ? end : -1;
  }

  /** Whether it is a word of none of news, and rather no other with a letter before it. */
  private boolean isNoneOfNews(TokenizedText text, int i) {
    return "وفلبي".indexOf(text.token(i).folded().charAt(0)) < 0
        && !classes.has(text.token(i).folded());
  }

  private boolean isBehindNumber(TokenizedText text, int at) {
    return at > 0 && text.token(at - 1).kind() == Token.Kind.NUMBER;
  }

  private int nameEnd(TokenizedText text, int first, int limit) {
    int end = first + 1;
    if (text.token(first).folded().startsWith(ARTICLE)) {
      return end;
    }
    while (end < Math.min(limit, first + MOST_WORDS)) {
      String word = word(text, end, limit);
      boolean isOpen = FIRST_PARTS.contains(text.token(end - 1).folded());
      if (SON.contains(word) && isName(text, end + 1, limit)) {
        end += 2;
      } else if (isSurname(text, end, limit)) {
        return end + 1;
      } else if (isOpen || isGiven(text, end, limit)) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  /** Whether the word at {@code i} can be a name: no function word, and none for a time. */
  private static boolean isName(TokenizedText text, int i, int limit) {
    String word = word(text, i, limit);
    return word.length() > 1
        && text.token(i).kind() == Token.Kind.ARABIC
        && !WordList.BOUNDARIES.contains(word)
        && !WordList.TIMES.contains(word)
        && !WordList.NOUN_PREPOSITIONS.contains(word);
  }

  private boolean isGiven(TokenizedText text, int i, int limit) {
    return isName(text, i, limit) && names.isGivenName(word(text, i, limit));
  }

  /** Whether the word at {@code i} has the form of a surname with the article: الدخيل, النفيعي. */
  private boolean isSurname(TokenizedText text, int i, int limit) {
    String word = word(text, i, limit);
    return word.startsWith(ARTICLE)
        && word.length() >= SHORTEST_SURNAME
        && !word.endsWith("ه")
        && !WordList.OFFICES_BEHIND_NAMES.contains(word)
        && isName(text, i, limit);
  }

  private static String word(TokenizedText text, int i, int limit) {
    return i < limit ? text.token(i).folded() : "";
  }
}
