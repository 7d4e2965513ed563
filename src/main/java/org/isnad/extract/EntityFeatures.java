package org.isnad.extract;

import java.util.Arrays;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.lexicon.Trigger;
import org.isnad.text.Proclitics;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * What the entity model sees of each token: hashes of
 *
 * <ul>
 *   <li>the word, folded and clean, its forms without proclitics, its first and last one to four
 *       letters, and the words beside it, alone and in pairs
 *   <li>its classes ({@link WordClasses}) and those of the words beside it
 *   <li>what the lexicon says: part of a listed name of which types, given name, trigger; of the
 *       token and of those beside it
 *   <li>signs and quotation marks beside it, kind of token, place in the sentence
 *   <li>what the same word is beside elsewhere in the article: behind a title, behind a given name,
 *       in a listed name
 * </ul>
 *
 * <p>Immutable; safe to share. Time is linear in the text: of a very long word only the edges and
 * one hash of the whole are looked at.
 */
public final class EntityFeatures {
  /** Bits of what the lexicon says of a token. */
  private static final int PERSON = 1;

  private static final int ORGANIZATION = 2;
  private static final int PLACE = 4;
  private static final int OUTLET = 8;
  private static final int INNER = 16;
  private static final int PHRASE = 32;
  private static final int GIVEN_NAME = 64;
  private static final int TITLE = 128;
  private static final int ORGANIZATION_HEAD = 256;
  private static final int PLACE_HEAD = 512;
  private static final int NATIONALITY = 1024;

  private static final int NAME_BITS = PERSON | ORGANIZATION | PLACE | OUTLET | INNER | PHRASE;
  private static final int TRIGGER_BITS = TITLE | ORGANIZATION_HEAD | PLACE_HEAD | NATIONALITY;

  /** Forms of a token in a phrase. */
  private static final int FORM_SIGN = 0;

  private static final int FORM_NUMBER = 1;
  private static final int FORM_FOREIGN = 2;
  private static final int FORM_SHORT = 3;
  private static final int FORM_DEFINITE = 4;
  private static final int FORM_DEFINITE_ADJECTIVE = 5;
  private static final int FORM_AND_DEFINITE = 6;
  private static final int FORM_FOR_DEFINITE = 7;
  private static final int FORM_IN_DEFINITE = 8;
  private static final int FORM_AND = 9;
  private static final int FORM_FOR = 10;
  private static final int FORM_IN = 11;
  private static final int FORM_VERB = 12;
  private static final int FORM_FEMININE = 13;
  private static final int FORM_OTHER = 14;

  /** Stands before the first and after the last token of a sentence. */
  private static final int EDGE = 0x5EED;

  private final Names names;
  private final WordClasses classes;

  public EntityFeatures(Names names) {
    this.names = names;
    this.classes = WordClasses.ofNews();
  }

  /** Feature hashes of the tokens of one text. */
  public static final class Vectors {
    /** Few tokens have more. */
    private static final int USUAL_FEATURES = 128;

    private int[] hashes;
    private final int[] starts;
    private int[] groups;
    private int groupCount;
    private int size;

    private Vectors(int tokens) {
      this.hashes = new int[USUAL_FEATURES * (tokens + 1)];
      this.starts = new int[tokens + 1];
    }

    /**
     * The group of token {@code i}, from 0: tokens of one word, apart from proclitics, share one;
     * -1 for what is no word.
     */
    int group(int i) {
      return groups[i];
    }

    int groupCount() {
      return groupCount;
    }

    /** First place in {@link #hash} of token {@code i}; of the number of tokens, the end. */
    public int start(int i) {
      return starts[i];
    }

    public int hash(int place) {
      return hashes[place];
    }

    private void add(int template, int value) {
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * size);
      }
      hashes[size++] = WordHash.mix(value, template);
    }

    private void add(int template, int one, int other) {
      add(template, WordHash.mix(one, other));
    }
  }

  /** The features of every token of {@code text}. */
  public Vectors of(TokenizedText text) {
    return new Extraction(text, true).vectors();
  }

  /**
   * The features without what the lexicon says of listed names: training sees some articles so,
   * that the model does not lean on the lexicon alone.
   */
  public Vectors withoutNames(TokenizedText text) {
    return new Extraction(text, false).vectors();
  }

  private static int formOf(Token token, boolean hasProclitic) {
    if (token.kind() != Token.Kind.ARABIC) {
      return switch (token.kind()) {
        case NUMBER -> FORM_NUMBER;
        case FOREIGN -> FORM_FOREIGN;
        default -> FORM_SIGN;
      };
    }
    String word = token.folded();
    int length = word.length();
    if (word.startsWith("ال")) {
      return word.endsWith("يه") || word.endsWith("ي") ? FORM_DEFINITE_ADJECTIVE : FORM_DEFINITE;
    }
    if (length <= 3) {
      return FORM_SHORT;
    }
    char first = word.charAt(0);
    if (word.startsWith("لل")) {
      return FORM_FOR_DEFINITE;
    }
    if (word.startsWith("ال", 1)) {
      return first == 'و' || first == 'ف' ? FORM_AND_DEFINITE : FORM_IN_DEFINITE;
    }
    if (hasProclitic) {
      return first == 'و' || first == 'ف' ? FORM_AND : first == 'ل' ? FORM_FOR : FORM_IN;
    }
    if (first == 'ي'
        || first == 'ت'
        || (first == 'س' && (word.charAt(1) == 'ي' || word.charAt(1) == 'ت'))) {
      return FORM_VERB;
    }
    return word.endsWith("ه") ? FORM_FEMININE : FORM_OTHER;
  }

  private final class Extraction {
    private final TokenizedText text;
    private final boolean seesNames;
    private final int size;

    /** Hash of the folded word. */
    private final int[] words;

    /** Hash of the word without the proclitics it is likely to have. */
    private final int[] stems;

    /** Place of the stem in the classes. */
    private final int[] places;

    /** Class of the stem by the words before it; where it has none, of the kind of token. */
    private final int[] lefts;

    /** The like by the words after it. */
    private final int[] rights;

    /** What the lexicon says of the token. */
    private final int[] marks;

    /** The form of the token in a phrase: a {@code FORM_} code. */
    private final int[] forms;

    Extraction(TokenizedText text, boolean seesNames) {
      this.text = text;
      this.seesNames = seesNames;
      this.size = text.size();
      this.words = new int[size];
      this.stems = new int[size];
      this.places = new int[size];
      this.lefts = new int[size];
      this.rights = new int[size];
      this.marks = new int[size];
      this.forms = new int[size];
    }

    Vectors vectors() {
      for (int i = 0; i < size; i++) {
        words[i] = WordHash.of(text.token(i).folded());
      }
      markNames();
      markTriggers();
      for (int i = 0; i < size; i++) {
        findStem(i);
        forms[i] = formOf(text.token(i), stems[i] != words[i]);
        lefts[i] = classOf(classes.leftClass(places[i]), i);
        rights[i] = classOf(classes.rightClass(places[i]), i);
      }
      Vectors vectors = new Vectors(size);
      group(vectors);
      int[] company = company(vectors);
      for (int i = 0; i < size; i++) {
        vectors.starts[i] = vectors.size;
        addWord(vectors, i);
        addSurroundings(vectors, i);
        addMarks(vectors, i, company[i]);
        addHeads(vectors, i);
      }
      vectors.starts[size] = vectors.size;
      return vectors;
    }

    private void markNames() {
      if (!seesNames) {
        return;
      }
      for (Match<Name> match : names.names().matches(text)) {
        int mark = match.length() > 1 ? PHRASE : 0;
        for (Name name : match.values()) {
          mark |=
              switch (name.type()) {
                case PER -> PERSON;
                case ORG -> name.isOutlet() ? OUTLET | ORGANIZATION : ORGANIZATION;
                case LOC -> PLACE;
              };
        }
        for (int i = match.firstToken(); i < match.endToken(); i++) {
          marks[i] |= i == match.firstToken() ? mark : mark | INNER;
        }
      }
    }

    private void markTriggers() {
      for (Match<Trigger> match : names.triggers().matches(text)) {
        int mark =
            switch (match.values().get(0)) {
              case PER_TITLE -> TITLE;
              case ORG_HEAD -> ORGANIZATION_HEAD;
              case LOC_HEAD -> PLACE_HEAD;
              case NATIONALITY -> NATIONALITY;
            };
        for (int i = match.firstToken(); i < match.endToken(); i++) {
          marks[i] |= mark;
        }
      }
    }

    /** Chooses the most usual of the token's readings with and without proclitics. */
    private void findStem(int i) {
      Token token = text.token(i);
      String folded = token.folded();
      stems[i] = words[i];
      places[i] = classes.find(words[i]);
      int possible = token.kind() == Token.Kind.ARABIC ? Proclitics.possible(folded) : 1;
      if (names.isGivenName(folded)) {
        marks[i] |= GIVEN_NAME;
        return;
      }
      int bestRank = places[i] == WordClasses.NONE ? Integer.MAX_VALUE : classes.rank(places[i]);
      for (int cut = 1; possible >> cut != 0; cut++) {
        if ((possible >> cut & 1) == 0) {
          continue;
        }
        int rest = WordHash.of(folded, cut, folded.length());
        bestRank = consider(i, rest, bestRank);
        if (Proclitics.mayHideAlef(folded, cut)) {
          bestRank = consider(i, WordHash.of('ا', folded, cut, folded.length()), bestRank);
        }
        if (names.isGivenName(folded, cut)) {
          marks[i] |= GIVEN_NAME;
        }
      }
    }

    private int consider(int i, int hash, int bestRank) {
      int place = classes.find(hash);
      if (place == WordClasses.NONE || classes.rank(place) >= bestRank) {
        return bestRank;
      }
      stems[i] = hash;
      places[i] = place;
      return classes.rank(place);
    }

    private void group(Vectors vectors) {
      int capacity = Integer.highestOneBit(2 * size + 1) << 1;
      int[] firsts = new int[capacity];
      int[] groups = new int[size];
      int count = 0;
      for (int i = 0; i < size; i++) {
        groups[i] = -1;
        if (!text.token(i).isWord()) {
          continue;
        }
        int at = WordHash.mix(stems[i]) & capacity - 1;
        while (firsts[at] != 0 && stems[firsts[at] - 1] != stems[i]) {
          at = at + 1 & capacity - 1;
        }
        if (firsts[at] == 0) {
          firsts[at] = i + 1;
          groups[i] = count++;
        } else {
          groups[i] = groups[firsts[at] - 1];
        }
      }
      vectors.groups = groups;
      vectors.groupCount = count;
    }

    /** For every token, what the lexicon says of the other places of its word in the text. */
    private int[] company(Vectors vectors) {
      int[] company = new int[size];
      int[] own = new int[size];
      int[] counts = new int[vectors.groupCount * 7];
      for (int i = 0; i < size; i++) {
        int group = vectors.groups[i];
        if (group < 0) {
          continue;
        }
        int before = i > 0 && text.sentence(i - 1) == text.sentence(i) ? marks[i - 1] : 0;
        int bits = 0;
        bits |= (before & TITLE) != 0 ? 1 : 0;
        bits |= (before & GIVEN_NAME) != 0 ? 2 : 0;
        bits |= (before & ORGANIZATION_HEAD) != 0 ? 4 : 0;
        bits |= (before & PLACE_HEAD) != 0 ? 8 : 0;
        bits |= (marks[i] & PERSON) != 0 && (marks[i] & PHRASE) != 0 ? 16 : 0;
        bits |= (marks[i] & ORGANIZATION) != 0 && (marks[i] & PHRASE) != 0 ? 32 : 0;
        own[i] = bits;
        for (int bit = 0; bit < 6; bit++) {
          counts[group * 7 + bit] += bits >> bit & 1;
        }
        counts[group * 7 + 6]++;
      }
      for (int i = 0; i < size; i++) {
        int group = vectors.groups[i];
        if (group < 0 || counts[group * 7 + 6] == 1) {
          continue;
        }
        company[i] = 64;
        for (int bit = 0; bit < 6; bit++) {
          company[i] |= counts[group * 7 + bit] > (own[i] >> bit & 1) ? 1 << bit : 0;
        }
      }
      return company;
    }

    private void addWord(Vectors vectors, int i) {
      Token token = text.token(i);
      String folded = token.folded();
      int length = folded.length();
      vectors.add(0, 0);
      vectors.add(1, words[i]);
      vectors.add(2, WordHash.of(token.clean()));
      vectors.add(3, stems[i]);
      vectors.add(4, stems[i] == words[i] ? 0 : words[i] ^ stems[i]);
      int possible = token.kind() == Token.Kind.ARABIC ? Proclitics.possible(folded) : 1;
      for (int cut = 1; possible >> cut != 0; cut++) {
        if ((possible >> cut & 1) != 0) {
          vectors.add(3, WordHash.of(folded, cut, length));
          vectors.add(5, folded.charAt(cut - 1));
        }
      }
      for (int n = 1; n <= 4 && n < length; n++) {
        vectors.add(6, WordHash.of(folded, 0, n), n);
        vectors.add(7, WordHash.of(folded, length - n, length), n);
      }
      vectors.add(8, token.kind().name().hashCode(), Math.min(length, 8));
      vectors.add(9, folded.startsWith("ال") ? 1 : 0, suffix(i, 2));
      if (token.kind() == Token.Kind.FOREIGN) {
        vectors.add(87, latinShape(token.clean()), isGlued(i) ? 1 : 0);
      }
      int place = placeInParagraph(i);
      vectors.add(88, place);
      if (place < 8) {
        vectors.add(89, place, mark(i, 0) & NAME_BITS);
        vectors.add(90, place, word(i, 1));
        vectors.add(91, place, word(i, -1));
      }
    }

    private void addSurroundings(Vectors vectors, int i) {
      int before = word(i, -1);
      int after = word(i, 1);
      vectors.add(10, before);
      vectors.add(11, after);
      vectors.add(12, word(i, -2));
      vectors.add(13, word(i, 2));
      vectors.add(14, before, words[i]);
      vectors.add(15, words[i], after);
      vectors.add(16, before, after);
      vectors.add(17, stem(i, -1), stems[i]);
      vectors.add(18, stems[i], stem(i, 1));
      vectors.add(19, stem(i, -1));
      vectors.add(20, stem(i, 1));
      vectors.add(21, word(i, -2), before);
      vectors.add(22, after, word(i, 2));
      for (int d = -2; d <= 2; d++) {
        vectors.add(25 + d, left(i, d));
        vectors.add(30 + d, right(i, d));
      }
      vectors.add(35, left(i, -1), left(i, 0));
      vectors.add(36, left(i, 0), left(i, 1));
      vectors.add(37, left(i, -1), left(i, 1));
      vectors.add(38, right(i, -1), left(i, 0));
      vectors.add(39, right(i, 0), left(i, 1));
      vectors.add(40, before, left(i, 0));
      vectors.add(41, left(i, -1), suffix(i, 2));
      vectors.add(42, suffix(i, 2), suffix(i, 1, 2));
      vectors.add(43, suffix(i, -1, 2), suffix(i, 2));
      vectors.add(44, left(i, -2), left(i, -1));
      vectors.add(
          45,
          i > 0 && text.token(i - 1).kind() == Token.Kind.QUOTE ? 1 : 0,
          i + 1 < size && text.token(i + 1).kind() == Token.Kind.QUOTE ? 1 : 0);
    }

    /** Adds how far behind a head word, a title or a given name the token is. */
    private void addHeads(Vectors vectors, int i) {
      int distance = 0;
      int head = 0;
      for (int d = -1;
          d >= -6 && head == 0 && isInSentence(i, d) && text.token(i + d).isWord();
          d--) {
        head = marks[i + d] & (TRIGGER_BITS | GIVEN_NAME);
        distance = -d;
      }
      addChain(vectors, i);
      boolean isDefinite = text.token(i).folded().startsWith("ال");
      vectors.add(70, head, distance);
      vectors.add(71, head, distance * 2 + (isDefinite ? 1 : 0));
      vectors.add(72, head, left(i, 0));
      vectors.add(73, head, suffix(i, 2));
      vectors.add(74, head, words[i]);
      vectors.add(75, WordHash.mix(head, distance), left(i, 1));
      if (head != 0) {
        vectors.add(76, words[i - distance], distance);
        vectors.add(77, words[i - distance], words[i]);
        vectors.add(78, words[i - distance], left(i, 0));
      }
    }

    /**
     * Adds the forms of the words from the nearest head word of an organization or a place to the
     * token: how far its name may reach.
     */
    private void addChain(Vectors vectors, int i) {
      int after = form(i, 1);
      vectors.add(80, forms[i], after);
      vectors.add(81, WordHash.mix(forms[i], after), form(i, 2));
      vectors.add(82, WordHash.mix(form(i, -1), forms[i]), after);
      int path = 0;
      for (int d = 0; d >= -8 && isInSentence(i, d) && forms[i + d] != FORM_SIGN; d--) {
        int head = marks[i + d] & (ORGANIZATION_HEAD | PLACE_HEAD);
        if (head != 0) {
          vectors.add(83, head, path);
          vectors.add(84, WordHash.mix(head, path), after);
          vectors.add(85, WordHash.mix(stems[i + d], path), after);
          vectors.add(86, WordHash.mix(head, path), left(i, 1));
          return;
        }
        path = path * 16 + forms[i + d] + 1;
      }
    }

    private void addMarks(Vectors vectors, int i, int company) {
      int mark = marks[i];
      int before = mark(i, -1);
      int after = mark(i, 1);
      vectors.add(50, mark);
      vectors.add(51, mark & NAME_BITS);
      vectors.add(52, mark & NAME_BITS, stems[i]);
      vectors.add(53, mark & (GIVEN_NAME | TRIGGER_BITS));
      vectors.add(54, before);
      vectors.add(55, after);
      vectors.add(56, before, mark);
      vectors.add(57, mark, after);
      vectors.add(58, before & (GIVEN_NAME | TRIGGER_BITS), left(i, 0));
      vectors.add(59, after & (GIVEN_NAME | TRIGGER_BITS), left(i, 0));
      vectors.add(60, mark(i, -2), before & (GIVEN_NAME | TRIGGER_BITS | NAME_BITS));
      vectors.add(61, before & (GIVEN_NAME | TRIGGER_BITS), suffix(i, 2));
      vectors.add(62, mark & NAME_BITS, left(i, -1));
      vectors.add(63, mark & NAME_BITS, word(i, -1));
      vectors.add(64, mark & NAME_BITS, word(i, 1));
      vectors.add(65, company);
      vectors.add(66, company, left(i, 0));
      vectors.add(67, company, mark & NAME_BITS);
      vectors.add(68, mark(i, -2) & TRIGGER_BITS, mark(i, -3) & TRIGGER_BITS);
    }

    /** Small letters, a capital first, or capitals. */
    private static int latinShape(String word) {
      if (!Character.isUpperCase(word.charAt(0))) {
        return 0;
      }
      return word.length() > 1 && Character.isUpperCase(word.charAt(1)) ? 2 : 1;
    }

    /** Whether a sign is written on the token, as in an address. */
    private boolean isGlued(int i) {
      return (i > 0 && text.token(i - 1).end() == text.token(i).begin())
          || (i + 1 < size && text.token(i + 1).begin() == text.token(i).end());
    }

    /** How many tokens the paragraph has before the token, to 8; the first paragraph's apart. */
    private int placeInParagraph(int i) {
      int place = 0;
      while (place < 8 && place < i && text.paragraph(i - place - 1) == text.paragraph(i)) {
        place++;
      }
      return text.paragraph(i) == 0 && place < 8 ? -1 - place : place;
    }

    private int form(int i, int d) {
      return isInSentence(i, d) ? forms[i + d] : FORM_SIGN;
    }

    private boolean isInSentence(int i, int d) {
      int j = i + d;
      return j >= 0 && j < size && text.sentence(j) == text.sentence(i);
    }

    private int word(int i, int d) {
      return isInSentence(i, d) ? words[i + d] : EDGE;
    }

    private int stem(int i, int d) {
      return isInSentence(i, d) ? stems[i + d] : EDGE;
    }

    private int mark(int i, int d) {
      return isInSentence(i, d) ? marks[i + d] : EDGE;
    }

    private int left(int i, int d) {
      return isInSentence(i, d) ? lefts[i + d] : EDGE;
    }

    private int right(int i, int d) {
      return isInSentence(i, d) ? rights[i + d] : EDGE;
    }

    /** The class; of a word without one, the kind of token. */
    private int classOf(int wordClass, int i) {
      return wordClass == WordClasses.NONE
          ? 1000 + text.token(i).kind().name().hashCode() % 1000
          : wordClass;
    }

    private int suffix(int i, int d, int letters) {
      return isInSentence(i, d) ? suffix(i + d, letters) : EDGE;
    }

    private int suffix(int i, int letters) {
      String folded = text.token(i).folded();
      return WordHash.of(folded, Math.max(0, folded.length() - letters), folded.length());
    }
  }
}
