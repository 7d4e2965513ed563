package org.isnad.lexicon;

/** What joins a cue to its content, as written in {@code cues.csv}. */
public enum Complement {
  /** إن, أن or بأن, with or without a pronoun. */
  CLAUSE("clause"),
  /** A quotation, or a colon. */
  QUOTE("quote"),
  /** A question word: كيف, هل. */
  QUESTION("question"),
  /** A noun phrase as object: نفى وجود خطة. */
  NOUN("noun"),
  /** مسؤولية: حمّله مسؤولية العنف. */
  RESPONSIBILITY("responsibility"),
  /** Words of thanks, greeting or reproach as object: قدم تهانيه, توجه بالشكر. */
  COURTESY("courtesy"),
  /** What others said, as object: رفض مزاعم روسيا. */
  CLAIM("claim"),
  BI("ب"),
  LI("ل"),
  FI("في"),
  MIN("من"),
  ILA("إلى"),
  /** The preposition only with a clause: توصل إلى أن, not توصل إلى اتفاق. */
  ILA_AN("إلى أن"),
  ALA("على"),
  /** The preposition only with a clause: اتفق على أن, not اتفق على إنشاء. */
  ALA_AN("على أن"),
  AN("عن"),
  /** The preposition only with a clause: تحدث عن أن, not تحدث عن الجسر. */
  AN_AN("عن أن");

  private final String written;

  Complement(String written) {
    this.written = written;
  }

  /** The name in the file; for a preposition, the preposition. */
  public String written() {
    return written;
  }
}
