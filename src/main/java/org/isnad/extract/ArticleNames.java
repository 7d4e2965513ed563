package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.WordList;
import org.isnad.text.Proclitics;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Finds names again where the article has them in another place: a word that is no given name and
 * in no class of words of news, and that is a name, or a person's last, there ([زوكالا], سان مارتن
 * [وزوكالا]); and a last word that is written as one in one place and as two in another (مروان
 * دفتردار, مروان [دفتر دار]), without the words before it only where each part is as rare. A word
 * of news is found again where the model does not exclude it. Linear in the text.
 */
final class ArticleNames {
  private static final String FINDER = "article-rule";
  private static final double CONFIDENCE = 0.8;

  /** How sure a finder must be of a name that is found again. */
  private static final double LEAST = 0.9;

  /** How probable a name must be, for the model, where the word is one of news. */
  private static final double LEAST_OF_NEWS = 0.25;

  /** How often a word is a person's name that is found again whatever the model says. */
  private static final int OFTEN = 2;

  /** Letters of the shortest word that is found again. */
  private static final int SHORTEST = 4;

  /** Letters of the shortest part of a word that is written as two. */
  private static final int SHORTEST_PART = 2;

  private static final String PROCLITICS = "وبلف";

  private final Names names;
  private final WordClasses classes = WordClasses.ofNews();

  ArticleNames(Names names) {
    this.names = names;
  }

  /**
   * The names, in the order of the text, longer where their last word is, and those elsewhere.
   *
   * @param named how probable it is, for the model, that a token is in a name
   */
  List<NameSpan> addedTo(List<NameSpan> found, TokenizedText text, IntToDoubleFunction named) {
    Known known = known(found, text);
    if (known.isEmpty()) {
      return found;
    }
    List<NameSpan> whole = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      int limit = i + 1 == found.size() ? text.size() : found.get(i + 1).firstToken();
      whole.add(known.withPartsOfLastWord(found.get(i), limit, text));
    }
    return NameGaps.filled(whole, text, (i, limit, before) -> known.at(i, limit, text, named));
  }

  private Known known(List<NameSpan> found, TokenizedText text) {
    Known known = new Known();
    for (NameSpan name : found) {
      String[] words = name.words(text);
      boolean isPerson = name.type() == EntityMention.Type.PER;
      if (name.confidence() < LEAST || words.length == 0 || (words.length > 1 && !isPerson)) {
        continue;
      }
      String last = words[words.length - 1];
      if (last.length() < SHORTEST
          || text.token(name.endToken() - 1).kind() != Token.Kind.ARABIC
          || WordList.LISTED_TITLES.contains(last)) {
        continue;
      }
      if (isKnown(last) && !isSort(last)) {
        known.addOfNews(last, written(text.token(name.endToken() - 1), last), name.type());
      } else if (!isKnown(last)) {
        known.add(last, name.type());
      }
    }
    return known;
  }

  /** The word as it is written behind proclitics. */
  private static String written(Token token, String word) {
    return token.clean().substring(Math.max(0, token.clean().length() - word.length()));
  }

  /** Whether it is a sort of bodies or places (البنك), or two of something. */
  private boolean isSort(String word) {
    return word.startsWith("ال")
        && (word.endsWith("ان") || !names.triggers().valuesOf(word.substring(2)).isEmpty());
  }

  /** Whether news have the word, or it is a given name. */
  private boolean isKnown(String word) {
    return classes.has(word) || names.isGivenName(word);
  }

  /** Words that are names in the article, and the two parts that each may be written as. */
  private final class Known {
    private final Map<String, EntityMention.Type> types = new HashMap<>();

    /** Words of news that are names, with their types; null for those of two. */
    private final Map<String, EntityMention.Type> ofNews = new HashMap<>();

    /** How often they are. */
    private final Map<String, Integer> counts = new HashMap<>();

    /** How they are written, where other words are folded to the same. */
    private final Set<String> writings = new HashSet<>();

    /** The word by each way to write it as two, a space between them. */
    private final Map<String, String> wholes = new HashMap<>();

    boolean isEmpty() {
      return types.isEmpty() && ofNews.isEmpty();
    }

    void addOfNews(String word, String written, EntityMention.Type type) {
      counts.merge(word, 1, Integer::sum);
      writings.add(written);
      if (ofNews.containsKey(word) && ofNews.get(word) != type) {
        ofNews.put(word, null);
      } else {
        ofNews.putIfAbsent(word, type);
      }
    }

    /** A word of two types is of none. */
    void add(String word, EntityMention.Type type) {
      if (types.containsKey(word)) {
        if (types.get(word) != type) {
          types.put(word, null);
        }
        return;
      }
      types.put(word, type);
      for (int i = SHORTEST_PART; i <= word.length() - SHORTEST_PART; i++) {
        wholes.putIfAbsent(word.substring(0, i) + ' ' + word.substring(i), word);
      }
    }

    /** The name that begins at token {@code i}, within the tokens before {@code limit}, or null. */
    NameSpan at(int i, int limit, TokenizedText text, IntToDoubleFunction named) {
      String word = text.token(i).folded();
      for (int cut = 0; cut < 2 && word.length() - cut >= SHORTEST_PART; cut++) {
        if (cut == 1 && PROCLITICS.indexOf(word.charAt(0)) < 0) {
          return null;
        }
        String rest = word.substring(cut);
        if (types.get(rest) != null) {
          return isAdjective(i, rest, text) ? null : span(i, i + 1, cut, types.get(rest));
        }
        EntityMention.Type typeOfNews = ofNews.get(rest);
        if (typeOfNews != null
            && (named.applyAsDouble(i) >= LEAST_OF_NEWS
                || isOften(rest, written(text.token(i), rest), typeOfNews))) {
          return isAdjective(i, rest, text) ? null : span(i, i + 1, cut, typeOfNews);
        }
        if (Proclitics.mayHideAlef(word, cut)
            && types.get(Proclitics.restored(word, cut)) == EntityMention.Type.PER) {
          return new NameSpan(
              i, i + 1, cut, true, EntityMention.Type.PER, null, FINDER, CONFIDENCE);
        }
        EntityMention.Type type = typeInParts(rest, i + 1, limit, text);
        if (type != null && !isKnown(rest) && !isKnown(text.token(i + 1).folded())) {
          return span(i, i + 2, cut, type);
        }
      }
      return null;
    }

    /**
     * Whether a person is called by the word so often that it is no word of news there; months and
     * adjectives that are given names too are it still: كل رمضان, شهر كامل.
     */
    private boolean isOften(String word, String written, EntityMention.Type type) {
      return type == EntityMention.Type.PER
          && counts.get(word) >= OFTEN
          && !isOtherWord(word, written)
          && !word.startsWith("ال")
          && !names.isGivenName(word)
          && !WordList.COMMON_GIVEN_NAMES.contains(word)
          && !WordList.DATELINE_WORDS.contains(word);
    }

    /** Whether a preposition or feminine noun is folded to the name: أمام to إمام. */
    private boolean isOtherWord(String word, String written) {
      return !writings.contains(written)
          && (written.endsWith("ة") || WordList.PREPOSITIONS.contains(word));
    }

    /**
     * The name with the second part of its last word where that is behind it, and a person's with
     * both parts where they are.
     */
    NameSpan withPartsOfLastWord(NameSpan name, int limit, TokenizedText text) {
      int next = name.endToken();
      String[] words = name.words(text);
      String last = words.length == 0 ? "" : words[words.length - 1];
      if (typeInParts(last, next, limit, text) != null) {
        return name.upTo(next + 1);
      }
      boolean isBeforeBoth =
          name.type() == EntityMention.Type.PER
              && next < limit
              && text.sentence(next) == text.sentence(next - 1)
              && typeInParts(text.token(next).folded(), next + 1, limit, text) == name.type();
      return isBeforeBoth ? name.upTo(next + 2) : name;
    }

    /** Whether the word may agree with a noun before it: الجنود الساكتون. */
    private static boolean isAdjective(int i, String word, TokenizedText text) {
      if (i == 0 || !word.startsWith("ال") || text.sentence(i - 1) != text.sentence(i)) {
        return false;
      }
      String before = text.token(i - 1).folded();
      boolean isBehindLetter =
          before.startsWith("ال", 1) && PROCLITICS.indexOf(before.charAt(0)) >= 0;
      return before.startsWith("ال") || isBehindLetter || before.startsWith("لل");
    }

    /**
     * The type of the word of which {@code first} and token {@code next} are the parts, or null.
     */
    private EntityMention.Type typeInParts(String first, int next, int limit, TokenizedText text) {
      if (next >= limit || text.sentence(next) != text.sentence(next - 1)) {
        return null;
      }
      return types.get(wholes.get(first + ' ' + text.token(next).folded()));
    }

    private static NameSpan span(int first, int end, int cut, EntityMention.Type type) {
      return new NameSpan(first, end, cut, false, type, null, FINDER, CONFIDENCE);
    }
  }
}
