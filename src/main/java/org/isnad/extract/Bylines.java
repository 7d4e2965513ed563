package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.BoilerplatePhrase.Kind;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.PhraseMatcher;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Datelines and credits: the beginning of a text, up to a dash, a colon or the end of its line, and
 * its last line, that hold nothing but names of places, outlets and persons, and dates.
 *
 * <ul>
 *   <li>الرياض - رويترز: and لندن، بريطانيا (رويترز) - before the first sentence
 *   <li>رويترز/ أ ف ب in the last line, and (واس) behind its last sentence
 * </ul>
 *
 * <p>One stretch of up to three words may be unknown, as some outlets and reporters are, where a
 * place or an outlet stands beside it: الصباح- الرباط: قال. Where no sign is between them (سامي
 * الرباط:) it may not be somebody's office or speech, and a colon or an outlet must follow.
 */
final class Bylines {
  /** Words of the longest stretch without a known name. */
  private static final int LONGEST_UNKNOWN = 3;

  /** Copy that an outlet has from others, folded. */
  private static final String GATHERED = "متابعات";

  private final PhraseMatcher<Name> names;
  private final Cues cues;
  private final Roles roles;

  Bylines(Lexicon lexicon) {
    this.names = lexicon.names().names();
    this.cues = lexicon.cues();
    this.roles = lexicon.roles();
  }

  /** What stands in a stretch of tokens. */
  private static final class Parts {
    boolean hasPlace;
    boolean hasOutlet;
    boolean hasPerson;
    boolean hasDate;
    boolean hasUnknown;

    /** Whether no sign stands between the unknown stretch and the name behind it. */
    boolean runsOn;

    /** The token after the last that belongs to it. */
    int end;

    boolean endsWithDash() {
      return (hasOutlet || hasPlace) && !hasUnknown;
    }

    boolean endsWithColon() {
      return hasPlace ? hasOutlet || hasPerson || hasUnknown : hasOutlet && hasPerson;
    }

    boolean isLine() {
      return runsOn
          ? hasOutlet && hasPlace
          : hasOutlet || (hasPlace && (hasPerson || hasDate || hasUnknown));
    }
  }

  /** Marks the dateline at the beginning of {@code text}, and the credit at its end. */
  void mark(TokenizedText text, List<EntityMention> mentions, Boilerplate found) {
    if (text.size() == 0) {
      return;
    }
    int end = datelineEnd(text, mentions);
    found.mark(0, end, Kind.DATELINE);
    int textEnd = found.textEnd();
    int credit = creditBegin(text, textEnd, mentions);
    if (credit >= end) {
      found.mark(credit, textEnd, Kind.CREDIT);
    }
  }

  /** The token after the dateline; 0 where there is none. */
  private int datelineEnd(TokenizedText text, List<EntityMention> mentions) {
    Parts parts = new Parts();
    int end = 0;
    int i = 0;
    while (i < text.size() && i < DatelineSigns.LONGEST && text.paragraph(i) == text.paragraph(0)) {
      Token token = text.token(i);
      if (isKnown(text, mentions, i, parts)) {
        i = parts.end;
      } else if (token.isWord()) {
        int unknownEnd = unknownEnd(text, mentions, i);
        if (parts.hasUnknown || unknownEnd == i) {
          return end;
        }
        parts.runsOn = runsOn(text, unknownEnd);
        if (parts.runsOn && hasSpeaker(text, i, unknownEnd)) {
          return end;
        }
        parts.hasUnknown = true;
        i = unknownEnd;
      } else if (DatelineSigns.isEnd(token) || (token.kind() == Token.Kind.QUOTE && end > 0)) {
        return end;
      } else {
        i++;
        if ((DatelineSigns.isDash(token) && parts.endsWithDash())
            || (token.is(":") && parts.endsWithColon())) {
          end = i;
        }
      }
      boolean isDashed = i < text.size() && DatelineSigns.isBehindTatweel(text, i);
      if (isDashed && parts.endsWithDash()) {
        end = i;
      }
    }
    boolean isWholeLine = i == text.size() || text.paragraph(i) != text.paragraph(0);
    return isWholeLine && parts.isLine() ? i : end;
  }

  /** First token of the credit that ends at {@code end}; {@code end} where there is none. */
  private int creditBegin(TokenizedText text, int end, List<EntityMention> mentions) {
    if (end == 0) {
      return end;
    }
    int lineBegin = end - 1;
    while (lineBegin > 0
        && text.paragraph(lineBegin - 1) == text.paragraph(lineBegin)
        && end - lineBegin <= DatelineSigns.LONGEST) {
      lineBegin--;
    }
    boolean isLine = lineBegin == 0 || text.paragraph(lineBegin - 1) != text.paragraph(lineBegin);
    if (isLine && isCredit(text, lineBegin, end, mentions)) {
      return lineBegin;
    }
    // Behind the last sentence: a bracket or dash, names of outlets, nothing else.
    for (int i = end - 1; i > lineBegin; i--) {
      Token token = text.token(i);
      boolean opens =
          token.is("(")
              || token.is("[")
              || DatelineSigns.isDash(token)
              || DatelineSigns.isBehindTatweel(text, i);
      if (opens && DatelineSigns.isEnd(text.token(i - 1)) && isCredit(text, i, end, mentions)) {
        return i;
      }
    }
    return end;
  }

  private boolean isCredit(TokenizedText text, int first, int end, List<EntityMention> mentions) {
    Parts parts = new Parts();
    for (int i = first; i < end; ) {
      if (isKnown(text, mentions, i, parts)) {
        i = parts.end;
      } else if (text.token(i).isWord()) {
        return false;
      } else {
        i++;
      }
    }
    return parts.isLine();
  }

  /** Whether a name, a date or a word of datelines begins at token {@code i}; notes it. */
  private boolean isKnown(TokenizedText text, List<EntityMention> mentions, int i, Parts parts) {
    Token token = text.token(i);
    if (token.kind() == Token.Kind.NUMBER) {
      parts.hasDate = true;
      parts.end = i + 1;
      return true;
    }
    if (!token.isWord()) {
      return false;
    }
    EntityMention mention = mentionAt(mentions, i);
    PhraseMatcher.Match<Name> listed = names.longestAt(text, i);
    boolean isOutlet =
        listed != null
            && listed.cut() == 0
            && listed.values().stream().anyMatch(Name::isOutlet)
            && (mention == null || listed.endToken() >= mention.endToken());
    if (isOutlet) {
      parts.end = listed.endToken();
      parts.hasOutlet = true;
      parts.hasPlace |= mention != null && mention.type() == EntityMention.Type.LOC;
      return true;
    }
    if (mention != null
        && mention.type() != EntityMention.Type.ORG
        && mention.span().begin() == token.begin()) {
      parts.end = mention.endToken();
      parts.hasPlace |= mention.type() == EntityMention.Type.LOC;
      parts.hasPerson |= mention.type() == EntityMention.Type.PER;
      return true;
    }
    parts.end = i + 1;
    boolean isUnnamedOutlet =
        DatelineSigns.UNNAMED_AGENCIES.contains(token.folded()) || token.is(GATHERED);
    parts.hasOutlet |= isUnnamedOutlet;
    return isUnnamedOutlet
        || WordList.DATELINE_WORDS.contains(token.folded())
        || WordList.MONTHS.contains(token.folded());
  }

  /** The mention that begins at token {@code i}; null where none does. */
  private static EntityMention mentionAt(List<EntityMention> mentions, int i) {
    int next = EntityMention.firstFrom(mentions, i);
    boolean isThere = next < mentions.size() && mentions.get(next).firstToken() == i;
    return isThere ? mentions.get(next) : null;
  }

  /**
   * The token after an unknown stretch from the word {@code first} up to a sign or name; {@code
   * first} where it is too long.
   */
  private static int unknownEnd(TokenizedText text, List<EntityMention> mentions, int first) {
    int end = first + 1;
    while (runsOn(text, end) && mentionAt(mentions, end) == null) {
      end++;
    }
    return end - first <= LONGEST_UNKNOWN ? end : first;
  }

  /** Whether a word stands at token {@code i} with no sign before it, in the line of the last. */
  private static boolean runsOn(TokenizedText text, int i) {
    return i < text.size()
        && text.paragraph(i - 1) == text.paragraph(i)
        && text.token(i).isWord()
        && !DatelineSigns.isBehindTatweel(text, i);
  }

  /** Whether there is a word of somebody's office or speech. */
  private boolean hasSpeaker(TokenizedText text, int first, int end) {
    for (int i = first; i < end; i++) {
      if (roles.noun(text.token(i).folded()) != null || !cues.forms(text, i, 0).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
