package org.isnad.model;

@Doc("one row per input record that could not be read as an article")
public record Reject(
    @Doc("input file that held the record") String file,
    @Doc("place of the record in its file, such as 'line 12'") String position,
    @Doc("why it was rejected: a word for the kind, a colon, the particulars") String reason,
    @Doc("the record's beginning, at most 500 characters; null where nothing could be read")
        String raw) {

  /** The reason's word for an article that the input holds more than once. */
  public static final String EXACT_REPEAT = "exact repeat";
}
