package org.isnad.extract;

/** Matches attributions by what a stretch of text begins with, where no cue need stand there. */
interface Opening {
  /** The attribution of what begins at token {@code first}; null where it is none. */
  Draft match(int first);
}
