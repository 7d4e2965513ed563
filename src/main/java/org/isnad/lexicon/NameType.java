package org.isnad.lexicon;

/** What a name names. */
public enum NameType {
  PER,
  ORG,
  LOC
}
