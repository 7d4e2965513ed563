package org.isnad.extract;

import java.util.List;
import org.isnad.text.TokenizedText;

/**
 * Tells who speaks, over the sources of one text, given in the order of the text. Not for more than
 * one text or thread.
 */
final class SpeakerResolver {
  private Speaker last;

  SpeakerResolver(TokenizedText text, List<EntityMention> mentions) {}

  /** The speaker that an overt source stands for. */
  Speaker resolve(SourcePhrase phrase) {
    EntityMention name = phrase.name();
    last = new Speaker(name == null ? "" : name.canonical(), phrase.kind(), name, phrase);
    return last;
  }

  /**
   * The speaker of a cue at {@code token} that has no source of its own: an elided subject or a
   * participle of the given form. Null where nobody has spoken before.
   */
  Speaker elided(Agreement verb, int token) {
    return last;
  }
}
