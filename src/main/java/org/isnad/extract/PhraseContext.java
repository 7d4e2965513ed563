package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.ArabicNormalizer;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * What a phrase is parsed in: the tokens of a text up to a limit, its mentions, and the lexicon.
 *
 * @param mentions in the order of the text
 * @param nouns the tokens read as nouns
 * @param limit token before which the phrase ends
 * @param depth how many phrases this one is read inside of; bounded, so that a phrase costs no more
 *     than a constant
 */
record PhraseContext(
    TokenizedText text,
    List<EntityMention> mentions,
    Lexicon lexicon,
    Nouns nouns,
    int limit,
    int depth) {
  private static final int DEEPEST = 4;
  private static final int MOST_PROCLITICS = 2;
  private static final String NEWS = "انباء";

  Roles roles() {
    return lexicon.roles();
  }

  Token token(int i) {
    return text.token(i);
  }

  boolean has(int i) {
    return i < limit;
  }

  boolean isWord(int i, String folded) {
    return has(i) && token(i).is(folded);
  }

  boolean isArabic(int i) {
    return has(i) && token(i).kind() == Token.Kind.ARABIC;
  }

  /**
   * Whether no noun phrase goes across token {@code i}; one does across إمام, whose letters are
   * those of in front of.
   */
  boolean isBoundary(int i) {
    return WordList.BOUNDARIES.contains(token(i).folded()) && !token(i).clean().equals("إمام");
  }

  /** Whether a finite verb that can be a cue stands right before token {@code i}. */
  boolean isBehindVerb(int i) {
    if (i == 0) {
      return false;
    }
    String word = token(i - 1).folded();
    int cut = word.length() > 3 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف') ? 1 : 0;
    return isFiniteCue(i - 1, cut);
  }

  /**
   * The token on which و is written that can join a noun to what ends before token {@code t} or its
   * comma; -1 where none stands there, or a verb of saying.
   */
  int joined(int t) {
    boolean isBehindComma = has(t) && (token(t).is("،") || token(t).is(","));
    int at = isBehindComma ? t + 1 : t;
    boolean isJoined =
        isArabic(at)
            && token(at).folded().length() > 2
            && token(at).folded().startsWith("و")
            && !isFiniteCue(at, 1);
    return isJoined ? at : -1;
  }

  /**
   * Whether a finite verb that can be a cue is written at token {@code i} behind {@code cut}
   * letters.
   */
  boolean isFiniteCue(int i, int cut) {
    return lexicon.cues().forms(text, i, cut).stream().anyMatch(form -> form.kind().isFinite());
  }

  /** Token {@code i} read as a noun after {@code cut} letters. */
  Noun noun(int i, int cut) {
    return nouns.at(i, cut);
  }

  /** The phrase inside another that begins with token {@code i}; null where none does. */
  SourcePhrase inner(int i, int cut) {
    if (!has(i) || depth == DEEPEST) {
      return null;
    }
    return Determiners.phrase(deeper(), i, cut);
  }

  PhraseContext deeper() {
    return new PhraseContext(text, mentions, lexicon, nouns, limit, depth + 1);
  }

  boolean isDeepest() {
    return depth == DEEPEST;
  }

  /** Published unit at which token {@code i} begins after {@code cut} letters. */
  int begin(int i, int cut) {
    return token(i).beginWithout(cut, text.published());
  }

  /** The mention whose first token is {@code i}; or null. Logarithmic. */
  EntityMention mentionFrom(int i) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).firstToken() < i) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < mentions.size() && mentions.get(low).firstToken() == i ? mentions.get(low) : null;
  }

  /** The mention that begins at token {@code i} after {@code cut} letters; or null. */
  EntityMention mentionAt(int i, int cut) {
    EntityMention mention = mentionFrom(i);
    return mention != null && mention.span().begin() == begin(i, cut) ? mention : null;
  }

  /** The person's name that begins with the first letter of token {@code i}; or null. */
  EntityMention personAt(int i) {
    EntityMention mention = has(i) ? mentionAt(i, 0) : null;
    return mention != null && mention.type() == EntityMention.Type.PER ? mention : null;
  }

  /**
   * The letters written on the mention's first token before its name; null for others than those.
   */
  String proclitic(EntityMention mention) {
    Token token = token(mention.firstToken());
    for (int cut = 0; cut <= Math.min(MOST_PROCLITICS, token.folded().length() - 1); cut++) {
      if (begin(mention.firstToken(), cut) == mention.span().begin()) {
        return token.folded().substring(0, cut);
      }
    }
    return null;
  }

  /** Whether the name is one given to women. */
  boolean isWoman(EntityMention person) {
    return genderOf(person).equals("f");
  }

  /** Whether the name is one given to men. */
  boolean isMan(EntityMention person) {
    return genderOf(person).equals("m");
  }

  private String genderOf(EntityMention person) {
    String name = token(person.firstToken()).folded();
    String proclitic = proclitic(person);
    return lexicon.names().genderOf(proclitic == null ? name : name.substring(proclitic.length()));
  }

  /** Whether the mention is of an outlet: listed as one, or with the words of a news agency. */
  boolean isOutlet(EntityMention mention) {
    if (mention == null || mention.type() != EntityMention.Type.ORG) {
      return false;
    }
    if (isBareBody(mention)) {
      return false;
    }
    String canonical = ArabicNormalizer.key(mention.canonical());
    return lexicon.names().isOutletName(ArabicNormalizer.key(mention.span().of(text.published())))
        || lexicon.names().isOutletName(canonical)
        || canonical.contains(NEWS);
  }

  /**
   * Whether the mention is one noun of a body, which is rather that body than the outlet of that
   * name, as long as no mark and no noun of outlets says otherwise: الاتحاد.
   */
  private boolean isBareBody(EntityMention mention) {
    int first = mention.firstToken();
    if (mention.endToken() != first + 1 || first >= text.size()) {
      return false;
    }
    String proclitic = proclitic(mention);
    Roles.Form noun = proclitic == null ? null : noun(first, proclitic.length()).noun();
    Token before = first > 0 ? token(first - 1) : null;
    return noun != null
        && noun.type() == Roles.Type.BODY
        && (before == null
            || (before.kind() != Token.Kind.QUOTE
                && !WordList.NAME_HEADS.contains(before.folded())));
  }

  /** Whether tokens {@code [from, to)} hold the word news (أنباء, للأنباء). */
  boolean isNewsAgency(int from, int to) {
    for (int i = from; i < to; i++) {
      if (token(i).folded().endsWith(NEWS)) {
        return true;
      }
    }
    return false;
  }
}
