package org.isnad.extract;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.isnad.text.TokenizedText;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over {@link
 * EntityLabel}s, with hashed features (Weinberger et al. 2009) and weights of one byte. Immutable;
 * safe to share. 16 MiB in memory.
 */
public final class EntityModel {
  /** Rows of the table of weights; a power of two. */
  public static final int ROWS = 1 << 21;

  /** Weights of a row: one for each label, and one for the end of a name. */
  private static final int WIDTH = LabelChain.COLUMNS;

  private static final int LABELS = EntityLabel.COUNT;
  private static final int LARGEST = 127;

  /** Weights beyond are cut to it: a finer unit serves more than the few that are. */
  private static final float LARGEST_WEIGHT = 2f;

  /** A score so far ahead of all others is not overturned by its neighbours. */
  private static final float SURE = 5;

  private static final int FORMAT = 0x15AD0003;
  private static final String RESOURCE = "entities.model";

  /** Eight zeros, as a row is laid out. */
  private static final long ZEROS = 0x8080808080808080L;

  /** Every other byte of a row, with room for the sums of {@link #MOST_AT_ONCE} rows. */
  private static final long LANES = 0x00FF00FF00FF00FFL;

  private static final int MOST_AT_ONCE = 256;

  /**
   * A row's weights, each a byte and 128, the first in the highest: so that all are added at once.
   */
  private final long[] rows;

  /** As {@link LabelChain} takes them. */
  private final float[] transitions;

  private final LabelChain chain;

  private EntityModel(long[] rows, float[] transitions) {
    this.rows = rows;
    this.transitions = transitions;
    this.chain = new LabelChain(transitions);
  }

  /** Labels of a text's tokens, and the probability of each label at each token. */
  public static final class Labelling {
    private final int[] labels;
    private final float[] probabilities;

    private Labelling(int[] labels, float[] probabilities) {
      this.labels = labels;
      this.probabilities = probabilities;
    }

    public int[] labels() {
      return labels;
    }

    /** How probable it is that {@code token} is in a name, 0 to 1. */
    float named(int token) {
      return 1 - probabilities[token * WIDTH + EntityLabel.OUTSIDE];
    }

    /** How probable the label of {@code token} is, 0 to 1. */
    public float probability(int token) {
      return probability(token, labels[token]);
    }

    /** How probable {@code label} is at {@code token}, 0 to 1. */
    public float probability(int token, int label) {
      return probabilities[token * WIDTH + label];
    }
  }

  /**
   * Rounds trained weights to bytes.
   *
   * @param weights for each row of {@link #ROWS}, a weight a label and one for the end of a name
   * @param transitions as {@link LabelChain} takes them
   */
  public static EntityModel of(float[] weights, float[] transitions) {
    long[] rows = new long[ROWS];
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < WIDTH; column++) {
        int value = Math.round(weights[row * WIDTH + column] * LARGEST / LARGEST_WEIGHT);
        int rounded = Math.max(-LARGEST, Math.min(LARGEST, value));
        rows[row] = (rows[row] << Byte.SIZE) | (rounded & 0xFF);
      }
      rows[row] ^= ZEROS;
    }
    return new EntityModel(rows, transitions.clone());
  }

  /** The row of a feature. */
  public static int row(int hash) {
    return hash & ROWS - 1;
  }

  /** The model in the jar. */
  static EntityModel bundled() {
    try (InputStream in = EntityModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the jar holds no " + RESOURCE);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static EntityModel read(InputStream in) throws IOException {
    // From an array, not from a stream: a million small reads take a third of a second at a cold
    // start.
    ByteBuffer data =
        ByteBuffer.wrap(new InflaterInputStream(in, new Inflater(), 1 << 16).readAllBytes());
    try {
      if (data.getInt() != FORMAT) {
        throw new IOException("not an entity model of this version");
      }
      float[] transitions = new float[LabelChain.TRANSITIONS];
      for (int i = 0; i < transitions.length; i++) {
        transitions[i] = data.getFloat();
      }
      long[] rows = new long[ROWS];
      Arrays.fill(rows, ZEROS);
      int used = data.getInt();
      int row = -1;
      for (int i = 0; i < used; i++) {
        row += Short.toUnsignedInt(data.getShort());
        rows[row] ^= data.getLong();
      }
      return new EntityModel(rows, transitions);
    } catch (BufferUnderflowException e) {
      throw new IOException("the entity model is cut short", e);
    }
  }

  /** Writes the rows that are not all zero, each with its distance from the one before. */
  public void write(OutputStream out) throws IOException {
    try (DataOutputStream data =
        new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(out), 1 << 16))) {
      data.writeInt(FORMAT);
      for (float transition : transitions) {
        data.writeFloat(transition);
      }
      int[] used = rowsInUse();
      data.writeInt(used.length);
      int before = -1;
      for (int row : used) {
        data.writeShort(row - before);
        data.writeLong(rows[row] ^ ZEROS);
        before = row;
      }
    }
  }

  /** Rows with a weight, and so many without that no distance needs more than two bytes. */
  private int[] rowsInUse() {
    int[] used = new int[ROWS];
    int count = 0;
    int last = -1;
    for (int row = 0; row < ROWS; row++) {
      if (rows[row] != ZEROS || row - last == 0xFFFF) {
        used[count++] = row;
        last = row;
      }
    }
    return Arrays.copyOf(used, count);
  }

  /** The best labels of the tokens of {@code text}, sentence by sentence. */
  public int[] labels(TokenizedText text, FeatureVectors vectors) {
    return labelling(text, vectors).labels();
  }

  /**
   * Labels each sentence, then once more with what the article as a whole says of its words ({@link
   * OneSense}). Only the stretches with a token that may be in a name are looked at as a chain; the
   * others are outside of names for sure.
   */
  public Labelling labelling(TokenizedText text, FeatureVectors vectors) {
    int tokens = text.size();
    float[] scores = scores(vectors, tokens);
    int[] labels = new int[tokens];
    float[] probabilities = new float[tokens * WIDTH];
    boolean[] isOpen = open(scores, tokens);
    for (int i = 0; i < tokens; i++) {
      probabilities[i * WIDTH + EntityLabel.OUTSIDE] = 1;
    }
    forOpenStretches(
        text, isOpen, (from, to) -> chain.marginals(scores, from, to, probabilities, null));
    BitSet added = OneSense.add(vectors, probabilities, scores, isOpen);
    forOpenStretches(
        text,
        isOpen,
        (from, to) -> {
          chain.best(scores, from, to, labels);
          int first = added.nextSetBit(from);
          if (first >= 0 && first < to) {
            chain.marginals(scores, from, to, probabilities, null);
          }
        });
    return new Labelling(labels, probabilities);
  }

  /** Which tokens may be in a name: those whose best label of a name is not far behind. */
  private static boolean[] open(float[] scores, int tokens) {
    boolean[] isOpen = new boolean[tokens];
    for (int i = 0; i < tokens; i++) {
      float best = Float.NEGATIVE_INFINITY;
      for (int label = 1; label < LABELS; label++) {
        best = Math.max(best, scores[i * WIDTH + label]);
      }
      best += Math.max(0, scores[i * WIDTH + LabelChain.END]);
      isOpen[i] = best > scores[i * WIDTH] - SURE;
    }
    return isOpen;
  }

  private interface Stretch {
    void visit(int from, int to);
  }

  /** Visits the runs of open tokens of each sentence, with the token on either side. */
  private static void forOpenStretches(TokenizedText text, boolean[] isOpen, Stretch stretch) {
    int size = isOpen.length;
    for (int i = 0; i < size; i++) {
      if (!isOpen[i]) {
        continue;
      }
      int sentence = text.sentence(i);
      int from = i > 0 && text.sentence(i - 1) == sentence ? i - 1 : i;
      int to = i + 1;
      while (to < size && text.sentence(to) == sentence && (isOpen[to] || isOpen[to - 1])) {
        to++;
      }
      stretch.visit(from, to);
      i = isOpen[to - 1] ? to - 1 : to - 2;
    }
  }

  /** Scores of every token, as {@link LabelChain} takes them. */
  private float[] scores(FeatureVectors vectors, int tokens) {
    float[] scores = new float[tokens * WIDTH];
    for (int i = 0; i < tokens; i++) {
      int begin = vectors.start(i);
      int end = vectors.start(i + 1);
      for (int from = begin; from < end; from += MOST_AT_ONCE) {
        int to = Math.min(end, from + MOST_AT_ONCE);
        long even = 0;
        long odd = 0;
        for (int place = from; place < to; place++) {
          long weights = rows[row(vectors.hash(place))];
          odd += weights & LANES;
          even += (weights >>> Byte.SIZE) & LANES;
        }
        for (int column = 0; column < WIDTH; column++) {
          long lanes = column % 2 == 0 ? even : odd;
          int sum = (int) (lanes >>> (Short.SIZE * (3 - column / 2))) & 0xFFFF;
          scores[i * WIDTH + column] += (sum - 128 * (to - from)) * (LARGEST_WEIGHT / LARGEST);
        }
      }
    }
    return scores;
  }
}
