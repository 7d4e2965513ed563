package org.isnad.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.WordList;
import org.isnad.text.Span;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * A text prepared for finding attributions: its mentions and possible cues by token, its
 * quotations, and the ends of its sentences. Made in one pass.
 */
final class Reading {
  /** A quotation of fewer words is rather a name or a scare quote than somebody's words. */
  static final int SHORT_QUOTATION = 4;

  private static final int LONGEST_QUOTATION = 400;

  /** Words of the name of an outlet or a work. */
  private static final int LONGEST_TITLE = 7;

  /** Letters of the name of a Latin letter: سي, إن. */
  private static final int LONGEST_LETTER = 2;

  /** Did not, folded. */
  private static final Set<String> BEFORE_JUSSIVES = Set.of("لم", "ولم", "فلم", "الم");

  private final TokenizedText text;
  private final List<EntityMention> mentions;
  private final EntityMention[] mentionAt;
  private final Quotations quotations;
  private final int[] sentenceStarts;
  private final int[] paragraphStarts;
  private final int[] nextUtterances;
  private final BitSet clauseWords;
  private final List<List<CueMention>> cues;

  Reading(TokenizedText text, List<EntityMention> mentions, Cues lexicon) {
    this.text = text;
    this.mentions = mentions;
    this.mentionAt = new EntityMention[text.size()];
    for (EntityMention mention : mentions) {
      Arrays.fill(mentionAt, mention.firstToken(), mention.endToken(), mention);
    }
    this.quotations = new Quotations(text);
    this.sentenceStarts = new int[text.size()];
    for (int i = 0; i < text.size(); i++) {
      boolean isFirst = i == 0 || text.sentence(i - 1) != text.sentence(i);
      sentenceStarts[i] = isFirst ? i : sentenceStarts[i - 1];
    }
    this.paragraphStarts = new int[text.size()];
    for (int i = 0; i < text.size(); i++) {
      paragraphStarts[i] = beginsParagraph(i) ? i : paragraphStarts[i - 1];
    }
    this.nextUtterances = new int[text.size() + 1];
    nextUtterances[text.size()] = text.size();
    for (int i = text.size() - 1; i >= 0; i--) {
      nextUtterances[i] = opensUtterance(i) && !isQuotedName(i) ? i : nextUtterances[i + 1];
    }
    this.clauseWords = new BitSet(text.size());
    for (int i = 0; i < text.size(); i++) {
      clauseWords.set(i, WordList.COMPLEMENTIZERS.contains(word(i)) && !isName(i));
    }
    this.cues = new ArrayList<>(text.size());
    for (int i = 0; i < text.size(); i++) {
      cues.add(cues(lexicon, i));
    }
  }

  /**
   * Whether it is written as أن or its like, and is a name: one with آ (آنا), the first word of
   * one, with its own first letter (فان ناصر), or a letter before another (سي إن إن أن).
   */
  private boolean isName(int i) {
    EntityMention name = mentionAt[i];
    boolean isOfName = name != null && name.span().begin() <= text.token(i).begin();
    boolean isLetter =
        word(i).equals("ان")
            && word(i + 1).startsWith("ان")
            && WordList.COMPLEMENTIZERS.contains(word(i + 1))
            && word(i - 1).length() <= LONGEST_LETTER
            && !WordList.PREPOSITIONS.contains(word(i - 1));
    return isLetter
        || text.token(i).clean().startsWith("آ")
        || (isOfName && word(i).startsWith("ف"))
        || isExcept(i);
  }

  /** Whether إلا stands there, and not ألا, be it without its hamza before أن: الا أنه. */
  private boolean isExcept(int i) {
    return word(i).equals("الا")
        && (text.token(i).clean().startsWith("إ")
            || WordList.COMPLEMENTIZERS.contains(word(i + 1)));
  }

  TokenizedText text() {
    return text;
  }

  List<EntityMention> mentions() {
    return mentions;
  }

  Quotations quotations() {
    return quotations;
  }

  int size() {
    return text.size();
  }

  Token token(int i) {
    return text.token(i);
  }

  /** The folded form of token {@code i}; empty beyond the text. */
  String word(int i) {
    return i >= 0 && i < text.size() ? text.token(i).folded() : "";
  }

  /** Whether the word has the ending of a noun with the pronoun of one spoken of: أمله, قلقهم. */
  boolean hasPronoun(int i) {
    String word = word(i);
    boolean hasEnding =
        word.endsWith("ه") || word.endsWith("ها") || word.endsWith("هم") || word.endsWith("هما");
    return hasEnding && !token(i).clean().endsWith("ة");
  }

  /** The mention that token {@code i} is part of; null where it is of none, or beyond the text. */
  EntityMention mentionAt(int i) {
    return i >= 0 && i < mentionAt.length ? mentionAt[i] : null;
  }

  /** The ways in which token {@code i} can begin a cue; none beyond the text. */
  List<CueMention> cuesAt(int i) {
    return i >= 0 && i < cues.size() ? cues.get(i) : List.of();
  }

  /** Whether token {@code i} can be a verb of attribution. */
  boolean isFiniteCue(int i) {
    for (CueMention cue : cuesAt(i)) {
      if (cue.form().kind().isFinite()) {
        return true;
      }
    }
    return false;
  }

  /** Whether token {@code i} can be a participle that is a cue; none is beyond the text. */
  boolean isParticiple(int i) {
    return cuesAt(i).stream().anyMatch(cue -> cue.form().kind() == CueForm.Kind.PARTICIPLE);
  }

  /** First token of the sentence of token {@code i}. */
  int sentenceStart(int i) {
    return sentenceStarts[i];
  }

  /** The token after the sentence of token {@code i}. */
  int sentenceEnd(int i) {
    return text.sentenceEnd(i);
  }

  boolean isComma(int i) {
    return i >= 0
        && i < size()
        && (word(i).equals("،") || word(i).equals(",") || word(i).equals("؛"));
  }

  /** Whether token {@code i} is a dash, which opens or closes an insertion. */
  boolean isDash(int i) {
    return i >= 0 && (token(i).is("-") || token(i).is("–") || token(i).is("—"));
  }

  /** First token of the paragraph of token {@code i}. */
  int paragraphStart(int i) {
    return paragraphStarts[i];
  }

  /** Whether token {@code i} begins its paragraph. */
  boolean beginsParagraph(int i) {
    return i == 0 || text.paragraph(i - 1) != text.paragraph(i);
  }

  /**
   * Whether token {@code i} opens a quotation that is long enough to be somebody's words, and is no
   * title (بعنوان "…").
   */
  boolean opensUtterance(int i) {
    return isLongQuotation(i)
        && !WordList.TITLE_NOUNS.contains(word(i - 1))
        && !isCalled(i)
        && !holdsName(i);
  }

  /**
   * Whether a mark stands at token {@code i} that opens words of somebody, by the spaces beside it,
   * and that nothing closes.
   */
  boolean opensUnclosed(int i) {
    return i > 0
        && i + 1 < size()
        && token(i).kind() == Token.Kind.QUOTE
        && !quotations.opens(i)
        && !quotations.closes(i)
        && quotations.around(i) < 0
        && token(i + 1).isWord()
        && token(i).end() == token(i + 1).begin()
        && token(i - 1).end() < token(i).begin();
  }

  /**
   * Whether the few words that open at token {@code i} are the name of what stands indefinite
   * before them: لصحيفة "صوت الساحل الغربي اليومية".
   */
  private boolean isCalled(int i) {
    String head = word(i - 1);
    boolean isJoined = head.length() > 1 && "لبو".indexOf(head.charAt(0)) >= 0;
    return (WordList.TITLED.contains(head)
            || (isJoined && WordList.TITLED.contains(head.substring(1))))
        && quotations.wordCount(i, LONGEST_TITLE + 1) <= LONGEST_TITLE;
  }

  /** Whether the marks hold a person's name, behind a title or not: "اللواء سالم بن علي العمري". */
  private boolean holdsName(int open) {
    int close = quotations.end(open) - 1;
    EntityMention last = mentionAt[close - 1];
    return last != null
        && last.type() == EntityMention.Type.PER
        && last.endToken() == close
        && (last.firstToken() == open + 1
            || (last.firstToken() == open + 2 && isTitle(word(open + 1))));
  }

  private static boolean isTitle(String word) {
    return WordList.NAME_TITLES.contains(word)
        || WordList.OFFICES.contains(ShortForm.withoutArticle(word));
  }

  private boolean isLongQuotation(int i) {
    return quotations.opens(i) && quotations.wordCount(i, SHORT_QUOTATION) == SHORT_QUOTATION;
  }

  /** Whether token {@code i} is أن or its like; false beyond the text. */
  boolean isClauseWord(int i) {
    return i >= 0 && clauseWords.get(i);
  }

  /**
   * Whether إلا أنه or its like, with which the narrator goes on, begins at token {@code i}: غير
   * أنها.
   */
  boolean isException(int i) {
    return WordList.EXCEPTIONS.contains(word(i)) && isClauseWord(i + 1) && hasPronoun(i + 1);
  }

  /** Letters of the و that joins a clause, which begins at token {@code first}, to the text. */
  int conjunction(int first) {
    String word = word(first);
    boolean isConjoined = word.length() > 2 && word.charAt(0) == 'و' && mentionAt(first) == null;
    return isConjoined ? 1 : 0;
  }

  /** Whether the content that begins at token {@code first} is a clause or a quotation. */
  boolean isClause(int first) {
    return quotations.opens(first)
        || opensUnclosed(first)
        || BareWords.openAt(this, first)
        || isClauseWord(first - 1)
        || (first > 0 && token(first - 1).is(":"));
  }

  /**
   * The first token from {@code i} on that opens somebody's words; {@link #size} where none does.
   */
  int nextUtterance(int i) {
    return nextUtterances[Math.min(i, size())];
  }

  private boolean isQuotedName(int open) {
    EntityMention name = mentionAt[Math.min(open + 1, size() - 1)];
    return name != null && name.endToken() >= quotations.end(open) - 1;
  }

  /**
   * The published stretch from token {@code first}, without {@code letters} of it, to token {@code
   * end}.
   */
  Span span(int first, int letters, int end) {
    int begin = text.token(first).beginWithout(letters, text.published());
    return new Span(begin, Math.max(begin, text.token(end - 1).end()));
  }

  private List<CueMention> cues(Cues lexicon, int i) {
    Token token = text.token(i);
    if (token.kind() != Token.Kind.ARABIC || mentionAt[i] != null || isInsideUtterance(i)) {
      return List.of();
    }
    List<CueMention> found = new ArrayList<>(1);
    String folded = token.folded();
    int cut = 0;
    add(lexicon, i, cut, Proclitic.NONE, found);
    if (folded.length() > 2 && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ف')) {
      cut = 1;
      add(lexicon, i, cut, Proclitic.CONJUNCTION, found);
    }
    if (folded.length() > cut + 3 && "بلك".indexOf(folded.charAt(cut)) >= 0) {
      add(lexicon, i, cut + 1, Proclitic.PREPOSITION, found);
    }
    return found;
  }

  private enum Proclitic {
    NONE,
    CONJUNCTION,
    PREPOSITION
  }

  private void add(Cues lexicon, int i, int cut, Proclitic proclitic, List<CueMention> found) {
    for (CueForm form : lexicon.forms(text, i, cut)) {
      boolean isPossible =
          proclitic != Proclitic.PREPOSITION
              || form.kind() == CueForm.Kind.VERBAL_NOUN
              || (form.kind() == CueForm.Kind.IMPERFECT
                  && text.token(i).folded().charAt(cut - 1) == 'ل');
      boolean isNegated = isNegated(i, form);
      boolean isNoun =
          form.kind().isFinite()
              && switch (proclitic) {
                case NONE ->
                    Homographs.isNoun(this, i, form) || DeedsToOthers.isWished(this, i, form);
                case CONJUNCTION ->
                    Homographs.isConjoinedPreposition(this, i, form)
                        || DeedsToOthers.isJoined(this, i, form);
                case PREPOSITION -> false;
              };
      boolean isMoodPossible =
          form.kind() != CueForm.Kind.JUSSIVE || BEFORE_JUSSIVES.contains(word(i - 1));
      boolean isFeminine = Homographs.isFeminineNoun(this, i, cut, form);
      if (isPossible && !isNoun && !isFeminine && isMoodPossible) {
        found.add(new CueMention(i, cut, form, isNegated));
      }
    }
  }

  private boolean isNegated(int i, CueForm form) {
    if (!form.kind().isFinite() || i == 0) {
      return false;
    }
    String before = word(i - 1);
    // As in دون أن ينكر.
    boolean isWithout = before.equals("ان") && word(i - 2).equals("دون");
    return isWithout
        || WordList.NEGATIONS.contains(before)
        || (before.length() == 3
            && (before.charAt(0) == 'و' || before.charAt(0) == 'ف')
            && WordList.NEGATIONS.contains(before.substring(1)));
  }

  /**
   * Whether token {@code i} is among somebody's quoted words, whose own attributions do not count.
   */
  private boolean isInsideUtterance(int i) {
    int opener = quotations.around(i);
    return opener >= 0
        && opener != i
        && quotations.end(opener) - opener < LONGEST_QUOTATION
        && isLongQuotation(opener);
  }

  /** Whether the lexicon's cue at this token governs its source, as وفق does. */
  boolean isPreposition(int i) {
    if (i >= size()) {
      return false;
    }
    for (CueMention cue : cues.get(i)) {
      if (cue.cue().form() == Cue.Form.PREPOSITION) {
        return true;
      }
    }
    return false;
  }
}
