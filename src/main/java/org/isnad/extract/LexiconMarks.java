package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.lexicon.Trigger;
import org.isnad.text.TokenizedText;

/** What the lexicon says of a token, as bits: in a listed name of which types, trigger. */
final class LexiconMarks {
  static final int PERSON = 1;
  static final int ORGANIZATION = 2;
  static final int PLACE = 4;
  static final int OUTLET = 8;
  static final int INNER = 16;
  static final int PHRASE = 32;
  static final int GIVEN_NAME = 64;
  static final int TITLE = 128;
  static final int ORGANIZATION_HEAD = 256;
  static final int PLACE_HEAD = 512;
  static final int NATIONALITY = 1024;

  /** Bits of listed names, and of what names stand behind. */
  static final int NAMES = PERSON | ORGANIZATION | PLACE | OUTLET | INNER | PHRASE;

  static final int BEFORE_NAMES = GIVEN_NAME | TITLE | ORGANIZATION_HEAD | PLACE_HEAD | NATIONALITY;

  private LexiconMarks() {}

  /** The marks of listed names, by token. */
  static void addNames(List<Match<Name>> listed, int[] marks) {
    for (Match<Name> match : listed) {
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

  /** The marks of triggers in {@code text}, by token. */
  static void addTriggers(Names names, TokenizedText text, int[] marks) {
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
}
