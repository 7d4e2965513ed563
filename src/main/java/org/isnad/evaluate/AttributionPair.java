package org.isnad.evaluate;

import java.util.ArrayList;
import java.util.List;

/** A gold attribution and the prediction of it. */
record AttributionPair(AttributionAnnotation gold, AttributionAnnotation predicted) {
  /** A predicted cue is no longer than this many times the gold one, and {@link #CUE_SLACK}. */
  private static final int CUE_FACTOR = 3;

  /** In code points. */
  private static final int CUE_SLACK = 12;

  private static final double SAME_RANGE = 0.5;

  /**
   * One-to-one pairs, in the order of {@code gold} within each step.
   *
   * <ol>
   *   <li>Each gold attribution takes the first prediction left whose cue overlaps its own, and is
   *       not so long that it would overlap anything.
   *   <li>Each that found none takes the prediction left whose content overlaps its own most, if
   *       that one has no cue and overlaps by half.
   * </ol>
   */
  static List<AttributionPair> pairs(
      List<AttributionAnnotation> gold, List<AttributionAnnotation> predicted) {
    List<AttributionPair> pairs = new ArrayList<>();
    List<AttributionAnnotation> left = new ArrayList<>(predicted);
    List<AttributionAnnotation> unpaired = new ArrayList<>();
    for (AttributionAnnotation attribution : gold) {
      int match = byCue(attribution, left);
      if (match < 0) {
        unpaired.add(attribution);
      } else {
        pairs.add(new AttributionPair(attribution, left.remove(match)));
      }
    }
    for (AttributionAnnotation attribution : unpaired) {
      int match = byContent(attribution, left);
      if (match >= 0) {
        pairs.add(new AttributionPair(attribution, left.remove(match)));
      }
    }
    return pairs;
  }

  private static int byCue(AttributionAnnotation gold, List<AttributionAnnotation> left) {
    int longest = CUE_FACTOR * gold.cue().length() + CUE_SLACK;
    for (int i = 0; i < left.size(); i++) {
      TextRange cue = left.get(i).cue();
      if (TextRange.overlap(gold.cue(), cue) > 0 && cue.length() <= longest) {
        return i;
      }
    }
    return -1;
  }

  private static int byContent(AttributionAnnotation gold, List<AttributionAnnotation> left) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < left.size(); i++) {
      double overlap = TextRange.overlap(gold.content(), left.get(i).content());
      if (overlap > most) {
        best = i;
        most = overlap;
      }
    }
    return best >= 0 && left.get(best).cue() == null && most >= SAME_RANGE ? best : -1;
  }

  boolean isSourceRight() {
    return gold.source() == null
        ? predicted.source() == null
        : TextRange.overlap(gold.source(), predicted.source()) >= SAME_RANGE;
  }

  boolean isSpeakerRight() {
    return SpeakerName.of(gold.speaker())
        .isSameSpeaker(SpeakerName.of(predicted.speaker()), gold.kind());
  }

  boolean isContentRight() {
    return contentOverlap() >= SAME_RANGE;
  }

  double contentOverlap() {
    return TextRange.overlap(gold.content(), predicted.content());
  }

  boolean isKindRight() {
    return gold.kind().equals(predicted.kind());
  }

  boolean isDirectnessRight() {
    return gold.directness().equals(predicted.directness());
  }

  boolean isNegationRight() {
    return gold.isNegated() == predicted.isNegated();
  }

  /** Whether the same names are in the relay, in any order. */
  boolean isRelayRight() {
    return names(gold.relay()).equals(names(predicted.relay()));
  }

  boolean isToldRight() {
    return SpeakerName.of(gold.told()).equals(SpeakerName.of(predicted.told()));
  }

  boolean isComplete() {
    return isSpeakerRight() && isContentRight() && isKindRight();
  }

  private static List<String> names(List<String> relay) {
    return relay.stream()
        .map(name -> String.join(" ", SpeakerName.of(name).words()))
        .sorted()
        .toList();
  }
}
