package org.isnad.extract;

/** What the name of a country and the adjectives of it share: فرنسا, الفرنسي and الفرنسية. */
final class Origin {
  private static final int SHORTEST = 3;
  private static final String ARTICLE = "ال";
  private static final String[] ENDINGS = {"يه", "يا", "ي", "ا", "ه"};

  /** Spellings of America. */
  private static final String[] AMERICA = {"اميرك", "امريك"};

  private Origin() {}

  /** {@code word}, folded, without article and without the ending of a country or an adjective. */
  static String of(String word) {
    String stem = word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word;
    for (String ending : ENDINGS) {
      if (stem.endsWith(ending) && stem.length() >= ending.length() + SHORTEST) {
        stem = stem.substring(0, stem.length() - ending.length());
        break;
      }
    }
    return stem.replace(AMERICA[0], AMERICA[1]);
  }
}
