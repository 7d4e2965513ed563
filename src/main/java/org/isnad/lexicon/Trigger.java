package org.isnad.lexicon;

/** What a word or phrase of {@code triggers.csv} says of the name that follows or holds it. */
public enum Trigger {
  /** A title or role that a person's name follows: الرئيس, وزير, الشيخ. */
  PER_TITLE,
  /** A head word that an organization's name begins with: وزارة, شركة, حزب. */
  ORG_HEAD,
  /** A head word that a place's name follows or begins with: مدينة, مطار, محافظة. */
  LOC_HEAD,
  /** A nationality or other adjective of a place: عراقي, العراقية. */
  NATIONALITY
}
