package org.isnad.extract;

import org.isnad.lexicon.Roles;
import org.isnad.text.TokenizedText;

/**
 * The tokens of one text read as nouns, each but once: phrases are parsed from many tokens and look
 * at the same ones. For one thread.
 */
final class Nouns {
  /** Letters of proclitics up to which a reading is kept: و with another. */
  private static final int MOST_PROCLITICS = 2;

  private final TokenizedText text;
  private final Roles roles;

  /** By token and number of letters; null where nobody asked. */
  private final Noun[] read;

  Nouns(TokenizedText text, Roles roles) {
    this.text = text;
    this.roles = roles;
    this.read = new Noun[text.size() * (MOST_PROCLITICS + 1)];
  }

  /** Token {@code i} read as a noun after {@code proclitics} letters. */
  Noun at(int i, int proclitics) {
    if (proclitics > MOST_PROCLITICS) {
      return Noun.of(text.token(i), proclitics, roles);
    }
    int place = i * (MOST_PROCLITICS + 1) + proclitics;
    if (read[place] == null) {
      read[place] = Noun.of(text.token(i), proclitics, roles);
    }
    return read[place];
  }
}
