package org.isnad.topics;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * The documents of a training, kept in memory or on disk of the executors until {@link #close};
 * where they are few, also in the driver's memory.
 */
final class TrainingDocuments implements AutoCloseable {
  private final JavaRDD<DocumentBlock> blocks;
  private final Size size;

  /** All blocks where the driver draws their topics; empty where executors do. */
  private final List<DocumentBlock> onDriver;

  private TrainingDocuments(
      JavaRDD<DocumentBlock> blocks, Size size, List<DocumentBlock> onDriver) {
    this.blocks = blocks;
    this.size = size;
    this.onDriver = onDriver;
  }

  /**
   * Reads documents.
   *
   * @param driverTokens tokens up to which the driver draws all topics by itself
   * @throws IllegalArgumentException where no document holds a term; where counts are no whole
   *     numbers, which a task finds, the cause of a {@link org.apache.spark.SparkException}
   */
  static TrainingDocuments of(
      Dataset<?> dataset, String idCol, String featuresCol, int driverTokens) {
    JavaRDD<DocumentBlock> blocks =
        blocks(dataset, idCol, featuresCol).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      Size size = blocks.map(Size::of).fold(Size.NONE, Size::plus);
      if (size.tokens() == 0) {
        throw new IllegalArgumentException(
            "no document has a term in %s. Give documents with terms.".formatted(featuresCol));
      }
      return new TrainingDocuments(
          blocks, size, size.tokens() <= driverTokens ? blocks.collect() : List.of());
    } catch (Throwable e) {
      blocks.unpersist();
      throw e;
    }
  }

  /** Of documents: distinct words that there may be, and tokens. */
  private record Size(int words, long tokens) implements Serializable {
    static final Size NONE = new Size(0, 0);

    static Size of(DocumentBlock block) {
      return new Size(block.wordCount(), block.words().length);
    }

    Size plus(Size other) {
      return new Size(Math.max(words, other.words), tokens + other.tokens);
    }
  }

  /**
   * The documents, spread evenly over the slots there are. They are sorted: a block that is lost
   * and made again meets topics that were saved in its first order.
   */
  static JavaRDD<DocumentBlock> blocks(Dataset<?> dataset, String idCol, String featuresCol) {
    int partitions = dataset.sparkSession().sparkContext().defaultParallelism();
    return dataset
        .select(
            SharedParams.key(idCol).as("key"),
            functions.col(featuresCol).as("counts"),
            functions.col(idCol).as("id"))
        .repartition(partitions, functions.col("key"))
        .sortWithinPartitions("key", "id")
        .toJavaRDD()
        .mapPartitions(rows -> new DocumentBlocks(rows));
  }

  /** Distinct words that there may be. */
  int wordCount() {
    return size.words();
  }

  /** A chain yet to begin, as {@link Chain#Chain} has it. */
  Chain chain(double[] alpha, Chain.Settings settings) {
    return onDriver.isEmpty()
        ? new SparkChain(blocks, alpha, settings)
        : new DriverChain(onDriver, alpha, settings);
  }

  /** The tokens of so many documents: those of smallest key, which none of them chose. */
  List<int[]> sample(int count) {
    return (onDriver.isEmpty() ? firstByKey(count) : all())
        .sorted(new DocumentBlock.ByKey())
        .limit(count)
        .map(Tuple2::_2)
        .toList();
  }

  private Stream<Tuple2<Long, int[]>> all() {
    return onDriver.stream().flatMap(block -> block.documents(Long.MAX_VALUE));
  }

  /** Key and tokens of the first documents by key, and maybe some more. */
  private Stream<Tuple2<Long, int[]>> firstByKey(int count) {
    // The keys first: each partition gives as many as the sample has.
    List<Long> keys =
        blocks.flatMap(block -> Arrays.stream(block.keys()).boxed().iterator()).takeOrdered(count);
    long largestKey = keys.get(keys.size() - 1);
    return blocks.flatMapToPair(block -> block.documents(largestKey).iterator()).collect().stream();
  }

  @Override
  public void close() {
    blocks.unpersist();
  }
}
