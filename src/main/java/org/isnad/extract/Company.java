package org.isnad.extract;

/** What the lexicon says of the other places of a token's word in the text, as bits. */
final class Company {
  /** Set where the word has other places. */
  private static final int ELSEWHERE = 64;

  private static final int BITS = 6;

  private Company() {}

  /** The company of every token. */
  static int[] of(SeenTokens seen, WordGroups groups) {
    int size = seen.size();
    int[] company = new int[size];
    int[] own = new int[size];
    int[] counts = new int[groups.count() * (BITS + 1)];
    for (int i = 0; i < size; i++) {
      int group = groups.of(i);
      if (group < 0) {
        continue;
      }
      own[i] = bits(seen, i);
      for (int bit = 0; bit < BITS; bit++) {
        counts[group * (BITS + 1) + bit] += own[i] >> bit & 1;
      }
      counts[group * (BITS + 1) + BITS]++;
    }
    for (int i = 0; i < size; i++) {
      int group = groups.of(i);
      if (group < 0 || counts[group * (BITS + 1) + BITS] == 1) {
        continue;
      }
      company[i] = ELSEWHERE;
      for (int bit = 0; bit < BITS; bit++) {
        company[i] |= counts[group * (BITS + 1) + bit] > (own[i] >> bit & 1) ? 1 << bit : 0;
      }
    }
    return company;
  }

  private static int bits(SeenTokens seen, int i) {
    int before = seen.isInSentence(i, -1) ? seen.mark(i, -1) : 0;
    int mark = seen.mark(i, 0);
    int bits = 0;
    bits |= (before & LexiconMarks.TITLE) != 0 ? 1 : 0;
    bits |= (before & LexiconMarks.GIVEN_NAME) != 0 ? 2 : 0;
    bits |= (before & LexiconMarks.ORGANIZATION_HEAD) != 0 ? 4 : 0;
    bits |= (before & LexiconMarks.PLACE_HEAD) != 0 ? 8 : 0;
    if ((mark & LexiconMarks.PHRASE) != 0) {
      bits |= (mark & LexiconMarks.PERSON) != 0 ? 16 : 0;
      bits |= (mark & LexiconMarks.ORGANIZATION) != 0 ? 32 : 0;
    }
    return bits;
  }
}
