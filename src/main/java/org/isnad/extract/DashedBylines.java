package org.isnad.extract;

/** The reporter's name at the head of a text, before a dash and the place: no subject of a verb. */
final class DashedBylines {
  private static final int LONGEST_BYLINE = 8;
  private static final int MOST_OF_PLACE = 2;

  private final Reading reading;
  private final Subjects subjects;

  DashedBylines(Reading reading, Subjects subjects) {
    this.reading = reading;
    this.subjects = subjects;
  }

  /**
   * Whether all that stands before token {@code end} in the text is a reporter's name, a dash, and
   * one or two words of the place: سالم العمري – نوفاليا أبدى السكان.
   */
  boolean isUpTo(int end) {
    EntityMention name = end > 2 && end <= LONGEST_BYLINE ? reading.mentionAt(0) : null;
    return name != null
        && name.type() == EntityMention.Type.PER
        && reading.isDash(name.endToken())
        && name.endToken() < end - 1
        && end - name.endToken() <= MOST_OF_PLACE + 1
        && reading.token(name.endToken() + 1).isWord()
        && reading.token(end - 1).isWord()
        && isPlaceOrUnknown(name.endToken() + 1);
  }

  private boolean isPlaceOrUnknown(int t) {
    EntityMention place = reading.mentionAt(t);
    return place == null
        ? subjects.at(t, 0, reading.size()) == null
        : place.type() == EntityMention.Type.LOC || subjects.isOutlet(place);
  }
}
