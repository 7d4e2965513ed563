package org.isnad.extract;

import org.isnad.lexicon.Roles;

/**
 * What paragraphs of a text begin with ({@link ColonFrame}), and the headline behind a link's label
 * in its last line, which has the grammar of headlines: رابط الخبر بصحيفة الفجر: العمري: الجسر آمن.
 */
final class LinkedHeadlines implements Opening {
  /** Words between the label and its colon: بصحيفة المدينة المنورة. */
  private static final int LONGEST_OUTLET = 4;

  private final Reading reading;
  private final ColonFrame colons;
  private final HeadlineFrame headlines;

  LinkedHeadlines(Reading reading, Subjects subjects) {
    this.reading = reading;
    this.colons = new ColonFrame(reading, subjects);
    this.headlines = new HeadlineFrame(reading, subjects);
  }

  @Override
  public Draft match(int first) {
    Draft heading = colons.match(first);
    return heading == null && isBehindLink(first) ? named(headlines.part(first)) : heading;
  }

  /** The draft if its source is named, or is called by an office, whose holder the text names. */
  private static Draft named(Draft draft) {
    SourcePhrase source = draft == null ? null : draft.source();
    boolean isKnown =
        source != null
            && (source.name() != null
                || (source.kind().equals("unnamed_person") && isOffice(source.head())));
    return isKnown ? draft : null;
  }

  private static boolean isOffice(Roles.Form head) {
    return head != null && head.type() == Roles.Type.ROLE;
  }

  /** Whether the label of a link to the article, with its colon, stands before token {@code t}. */
  private boolean isBehindLink(int t) {
    if (!reading.word(t - 1).equals(":")) {
      return false;
    }
    for (int i = t - 3; i >= Math.max(0, t - 3 - LONGEST_OUTLET); i--) {
      if (reading.word(i).equals("رابط") && reading.word(i + 1).equals("الخبر")) {
        return true;
      }
    }
    return false;
  }
}
