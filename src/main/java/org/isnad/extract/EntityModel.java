package org.isnad.extract;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.isnad.text.TokenizedText;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over {@link
 * EntityLabel}s, with hashed features (Weinberger et al. 2009) and weights of one byte. Immutable;
 * safe to share. 8 MiB in memory.
 */
public final class EntityModel {
  /** Rows of the table of weights; a power of two. */
  public static final int ROWS = 1 << 20;

  /** Labels of a row, and one byte that makes a row eight. */
  private static final int WIDTH = 8;

  private static final int LABELS = EntityLabel.COUNT;
  private static final int LARGEST = 127;

  /** Weights beyond are cut to it: a finer unit serves more than the few that are. */
  private static final float LARGEST_WEIGHT = 2f;

  /** A score so far ahead of all others is not overturned by its neighbours. */
  private static final float SURE = 8;

  /** Reads a row of eight weights as one number. */
  private static final VarHandle ROW =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** So many bytes add up to less than 16 bits hold. */
  private static final int MOST_ROWS = 256;

  private static final long SIGNS = 0x8080808080808080L;
  private static final long EVEN_BYTES = 0x00FF00FF00FF00FFL;

  private static final int FORMAT = 0x15AD0001;
  private static final String RESOURCE = "entities.model";

  private final byte[] weights;

  /** {@code transitions[before * LABELS + label]}; the last row is the start of a sentence. */
  private final float[] transitions;

  private final double[] factors;

  private EntityModel(byte[] weights, float[] transitions) {
    this.weights = weights;
    this.transitions = transitions;
    this.factors = LabelChain.factors(transitions);
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
      return 1 - probabilities[token * LABELS + EntityLabel.OUTSIDE];
    }

    /** How probable the label of {@code token} is, 0 to 1. */
    public float probability(int token) {
      return probability(token, labels[token]);
    }

    /** How probable {@code label} is at {@code token}, 0 to 1. */
    public float probability(int token, int label) {
      return probabilities[token * LABELS + label];
    }
  }

  /**
   * Rounds trained weights to bytes.
   *
   * @param weights for each row of {@link #ROWS}, a weight a label
   * @param transitions as {@link LabelChain#best} takes them
   */
  public static EntityModel of(float[] weights, float[] transitions) {
    byte[] rounded = new byte[ROWS * WIDTH];
    for (int row = 0; row < ROWS; row++) {
      for (int label = 0; label < LABELS; label++) {
        int value = Math.round(weights[row * LABELS + label] * LARGEST / LARGEST_WEIGHT);
        rounded[row * WIDTH + label] = (byte) Math.max(-LARGEST, Math.min(LARGEST, value));
      }
    }
    return new EntityModel(rounded, transitions.clone());
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
      float[] transitions = new float[(LABELS + 1) * LABELS];
      for (int i = 0; i < transitions.length; i++) {
        transitions[i] = data.getFloat();
      }
      byte[] weights = new byte[ROWS * WIDTH];
      int rows = data.getInt();
      int row = -1;
      for (int i = 0; i < rows; i++) {
        row += Short.toUnsignedInt(data.getShort());
        data.get(weights, row * WIDTH, LABELS);
      }
      return new EntityModel(weights, transitions);
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
      int[] rows = rowsInUse();
      data.writeInt(rows.length);
      int before = -1;
      for (int row : rows) {
        data.writeShort(row - before);
        data.write(weights, row * WIDTH, LABELS);
        before = row;
      }
    }
  }

  /** Rows with a weight, and so many without that no distance needs more than two bytes. */
  private int[] rowsInUse() {
    int[] rows = new int[ROWS];
    int count = 0;
    int last = -1;
    for (int row = 0; row < ROWS; row++) {
      boolean isUsed = false;
      for (int label = 0; label < LABELS; label++) {
        isUsed |= weights[row * WIDTH + label] != 0;
      }
      if (isUsed || row - last == 0xFFFF) {
        rows[count++] = row;
        last = row;
      }
    }
    return Arrays.copyOf(rows, count);
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
    float[] probabilities = new float[tokens * LABELS];
    boolean[] isOpen = open(scores, tokens);
    for (int i = 0; i < tokens; i++) {
      probabilities[i * LABELS + EntityLabel.OUTSIDE] = 1;
    }
    forOpenStretches(
        text,
        isOpen,
        (from, to) -> LabelChain.marginals(scores, factors, from, to, probabilities, null));
    OneSense.add(vectors, probabilities, scores, isOpen);
    forOpenStretches(
        text,
        isOpen,
        (from, to) -> {
          LabelChain.best(scores, transitions, from, to, labels);
          LabelChain.marginals(scores, factors, from, to, probabilities, null);
        });
    return new Labelling(labels, probabilities);
  }

  /** Which tokens may be in a name: those whose best label of a name is not far behind. */
  private static boolean[] open(float[] scores, int tokens) {
    boolean[] isOpen = new boolean[tokens];
    for (int i = 0; i < tokens; i++) {
      float best = Float.NEGATIVE_INFINITY;
      for (int label = 1; label < LABELS; label++) {
        best = Math.max(best, scores[i * LABELS + label]);
      }
      isOpen[i] = best > scores[i * LABELS] - SURE;
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

  /** Score of every label at every token: {@code [token * LABELS + label]}. */
  private float[] scores(FeatureVectors vectors, int tokens) {
    float[] scores = new float[tokens * LABELS];
    int[] sums = new int[WIDTH];
    for (int i = 0; i < tokens; i++) {
      Arrays.fill(sums, 0);
      for (int place = vectors.start(i); place < vectors.start(i + 1); place += MOST_ROWS) {
        addRows(vectors, place, Math.min(place + MOST_ROWS, vectors.start(i + 1)), sums);
      }
      for (int label = 0; label < LABELS; label++) {
        scores[i * LABELS + label] = sums[label] * (LARGEST_WEIGHT / LARGEST);
      }
    }
    return scores;
  }

  /**
   * Adds the weights of the features {@code [from, to)}, at most {@link #MOST_ROWS}, to the sums of
   * their labels: all eight of a row at once, in two words of four sums each, with the weights
   * raised by 128, so that none is negative.
   */
  private void addRows(FeatureVectors vectors, int from, int to, int[] sums) {
    long even = 0;
    long odd = 0;
    for (int place = from; place < to; place++) {
      long raised = (long) ROW.get(weights, row(vectors.hash(place)) * WIDTH) ^ SIGNS;
      even += raised & EVEN_BYTES;
      odd += (raised >>> 8) & EVEN_BYTES;
    }
    int raise = 128 * (to - from);
    for (int label = 0; label < WIDTH; label += 2) {
      sums[label] += (int) ((even >>> (8 * label)) & 0xFFFF) - raise;
      sums[label + 1] += (int) ((odd >>> (8 * label)) & 0xFFFF) - raise;
    }
  }
}
