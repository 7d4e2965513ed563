package org.isnad.extract;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.isnad.lexicon.WordList;

/**
 * When one name is a shorter form of another, both as folded words.
 *
 * <ul>
 *   <li>a person's: the longer one begins or ends with it (السوداني, محمد شياع), also with an
 *       article that it has not (الجبلاوي, صالح جبلاوي), holds its words in order from the first to
 *       the last (محمد السوداني), or has it in its middle, a family name with the article or of two
 *       words (بن دليم, محمد بن دليم القحطاني) or a word that is no given name. Two full names are
 *       never joined through a shared surname, so that members of a family stay apart
 *   <li>an organization's or place's: the longer one begins with it (مجلس الشيوخ, مجلس الشيوخ
 *       الفرنسي), or begins so behind a noun of its sort (الخارجية, وزارة الخارجية الروسية; غزة,
 *       قطاع غزة), or has the same head and the other words in order, with or without the article
 *       (هيئة الرياضة, الهيئة العامة للرياضة), but for a word between that tells bodies apart
 *       (المنتخب المغربي, المنتخب الأولمبي المغربي)
 *   <li>an organization's of one word: the longer one is a directorate for it (الجوازات, المديرية
 *       العامة للجوازات), or begins with it without the article (الجوازات, جوازات المطار)
 * </ul>
 */
final class ShortForm {
  private static final String ARTICLE = "ال";

  /** Letters of a word that is too short to be taken apart. */
  private static final int LONGEST_BARE = 4;

  private static final Set<String> SON = Set.of("بن", "ابن", "بنت", "ولد");

  /** Adjectives of a country's bodies beside the one that says which country, as folded. */
  private static final Set<String> OF_COUNTRIES = Set.of("الوطني", "الوطنيه", "العربي", "العربيه");

  /** In keys, before names in the middle that few are called by. */
  private static final String MIDDLE = " … ";

  private static final String FOR_THE = "لل";
  private static final String AND_THE = "وال";

  /** Behind the head of a body that is in charge of something, as folded. */
  private static final Set<String> GENERAL = Set.of("العامه", "العام");

  /** What a family's or father's name of two words begins with, as folded: آل الشيخ, بن دغر. */
  private static final Set<String> KIN = Set.of("ال", "ابو", "بن", "ابن");

  /** First word of a given name that is written as one word or two: عبدالعزيز. */
  private static final String SERVANT = "عبد";

  private ShortForm() {}

  /** What the forms of a name of several words may share with it: keys to find it by. */
  static Set<String> keys(EntityMention.Type type, String[] full) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(type + " " + full[0]);
    if (type == EntityMention.Type.PER) {
      for (int i = 1; i < full.length; i++) {
        boolean isCalled =
            i == full.length - 1 || full[i].startsWith(ARTICLE) || KIN.contains(full[i - 1]);
        keys.add(type + (isCalled ? " " : MIDDLE) + withoutArticle(full[i]));
      }
    } else if (isSort(type, full[0])) {
      keys.add(type + " " + full[1]);
    }
    if (type == EntityMention.Type.ORG) {
      keys.add(type + " " + full[full.length - 1]);
      if (full.length > 2 && GENERAL.contains(full[1])) {
        keys.add(type + " " + bare(full[2]));
      }
    }
    if (type != EntityMention.Type.PER) {
      keys.add(type + " " + bare(full[0]));
    }
    return keys;
  }

  /** The keys under which a longer form of {@code name} may stand. */
  static Set<String> lookups(EntityMention.Type type, String[] name) {
    Set<String> keys = new LinkedHashSet<>();
    if (name.length > 0) {
      keys.add(type + " " + name[0]);
      boolean isPerson = type == EntityMention.Type.PER;
      keys.add(type + " " + (isPerson ? withoutArticle(name[name.length - 1]) : bare(name[0])));
      keys.add(type + MIDDLE + name[0]);
    }
    return keys;
  }

  static boolean isOf(EntityMention.Type type, String[] name, String[] full) {
    if (name.length >= full.length) {
      return false;
    }
    if (begins(name, full, 0)) {
      return type != EntityMention.Type.LOC || !isSide(name, full);
    }
    return type == EntityMention.Type.PER
        ? isEnd(name, full)
            || isWithin(name, full)
            || (name.length == 1 && isFamily(name[0], full))
            || (isFamilyOfTwo(name) && holds(name, full))
        : (isSort(type, full[0]) && begins(name, full, 1) && !isOtherBody(type, name))
            || (type == EntityMention.Type.ORG && isCharge(name, full));
  }

  /** Whether {@code full} is the name and a direction: الغوطة, الغوطة الشرقية. */
  static boolean isSide(String[] name, String[] full) {
    return full.length > name.length
        && begins(name, full, 0)
        && WordList.DIRECTION_ADJECTIVES.contains(full[name.length]);
  }

  /**
   * Whether both have one head and {@code full} the other words of the name in order, with or
   * without the article, and between them none that tells bodies or persons apart; none but what
   * says nothing (بلدية محافظة الخبر, المنتخب الوطني المغربي) if the name {@code isWhole}.
   */
  static boolean isAbridged(String[] name, String[] full, boolean isWhole) {
    String head = bare(full[0]);
    if (name.length < 2 || name.length >= full.length || !bare(name[0]).equals(head)) {
      return false;
    }
    int at = 1;
    for (int i = 1; i < full.length && at < name.length; i++) {
      if (bare(full[i]).equals(bare(name[at]))) {
        at++;
      } else if (!isFiller(full[i])
          && (isWhole || bare(full[i]).equals(head) || tellsApart(full[i]))) {
        return false;
      }
    }
    return at == name.length;
  }

  private static boolean isFiller(String word) {
    return OF_COUNTRIES.contains(word) || WordList.UNLISTED_PLACE_SORTS.contains(word);
  }

  private static boolean tellsApart(String word) {
    return SON.contains(word) || word.startsWith(AND_THE) || WordList.BODIES_APART.contains(word);
  }

  /** Whether {@code full} is a general body for {@code name}: المديرية العامة للجوازات. */
  private static boolean isCharge(String[] name, String[] full) {
    return full.length == 2 + name.length
        && WordList.IN_CHARGE.contains(bare(full[0]))
        && GENERAL.contains(full[1])
        && full[2].startsWith(FOR_THE)
        && bare(full[2]).equals(bare(name[0]))
        && begins(Arrays.copyOfRange(name, 1, name.length), full, 3);
  }

  /** The word without the article, also behind لِ. */
  private static String bare(String word) {
    return word.length() > LONGEST_BARE && (word.startsWith(ARTICLE) || word.startsWith(FOR_THE))
        ? word.substring(ARTICLE.length())
        : word;
  }

  /**
   * Whether a person may be called by the end of the full name: by the family name, not by that of
   * the father (حمد العمري, سالم بن حمد العمري).
   */
  private static boolean isEnd(String[] name, String[] full) {
    int at = full.length - name.length;
    boolean isOneName = name.length == 1 || (name.length == 2 && name[0].equals(SERVANT));
    return begins(name, full, at) && (isOneName || !SON.contains(full[at - 1]));
  }

  /** Whether {@code full} ends with the name behind بن or the like. */
  static boolean isFather(String[] name, String[] full) {
    int at = full.length - name.length;
    return at > 0 && begins(name, full, at) && SON.contains(full[at - 1]);
  }

  /** Whether a name has a sort of its own: الجيش السوري is not إذاعة الجيش السوري. */
  private static boolean isOtherBody(EntityMention.Type type, String[] name) {
    return type == EntityMention.Type.ORG
        && name.length > 1
        && name[0].startsWith(ARTICLE)
        && isSort(type, withoutArticle(name[0]));
  }

  /** Whether a person's {@code name} is a family's or father's of two words: آل الشيخ, بن دغر. */
  static boolean isFamilyOfTwo(String[] name) {
    return name.length == 2 && KIN.contains(name[0]);
  }

  private static boolean holds(String[] name, String[] full) {
    for (int at = 1; at + name.length <= full.length; at++) {
      if (begins(name, full, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code family}, a word with the article, is a name in the middle. */
  private static boolean isFamily(String family, String[] full) {
    return family.startsWith(ARTICLE) && isMiddle(family, full);
  }

  /** Whether {@code word} is a name in the middle of {@code full}. */
  static boolean isMiddle(String word, String[] full) {
    return full.length > 2 && Arrays.asList(full).subList(1, full.length - 1).contains(word);
  }

  /** Whether a person's {@code name} is the last of {@code full} but for the article. */
  static boolean isWithArticle(String[] name, String[] full) {
    return name.length == 1
        && name[0].startsWith(ARTICLE)
        && full[full.length - 1].equals(withoutArticle(name[0]));
  }

  /** The word as the last name of a person who may be called by it with the article. */
  static String withoutArticle(String word) {
    return word.length() > LONGEST_BARE && word.startsWith(ARTICLE)
        ? word.substring(ARTICLE.length())
        : word;
  }

  private static boolean isSort(EntityMention.Type type, String word) {
    return (type == EntityMention.Type.ORG ? WordList.SORTS_OF_BODY : WordList.SORTS_OF_PLACE)
        .contains(word);
  }

  private static boolean begins(String[] name, String[] full, int at) {
    return at + name.length <= full.length
        && Arrays.equals(name, Arrays.copyOfRange(full, at, at + name.length));
  }

  /**
   * Whether both have the same ends and the words of {@code name} stand in order in {@code full}.
   */
  private static boolean isWithin(String[] name, String[] full) {
    if (name.length < 2
        || !name[0].equals(full[0])
        || !name[name.length - 1].equals(full[full.length - 1])) {
      return false;
    }
    int at = 0;
    for (String word : full) {
      while (at < name.length && SON.contains(name[at])) {
        at++;
      }
      if (at < name.length && word.equals(name[at])) {
        at++;
      }
    }
    return at == name.length;
  }
}
