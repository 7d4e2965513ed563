package org.isnad.extract;

/** A construction in which a cue joins a source and a content. */
interface Frame {
  /** The attribution that {@code cue} makes in this construction; null where it makes none. */
  Draft match(CueMention cue);
}
