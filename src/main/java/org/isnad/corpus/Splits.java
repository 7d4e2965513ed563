package org.isnad.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Cuts files into splits, and shares splits out over tasks. */
final class Splits {
  /** What a byte of a compressed file costs, in bytes of others. */
  private static final int COMPRESSION_RATIO = 4;

  /** What opening a file costs, in bytes read. */
  private static final long OPEN_COST = 64 << 10;

  /** Some hundred articles, which one core annotates in the time that a shuffle takes. */
  private static final long LITTLE_COST = 1 << 20;

  private static final int TASKS_PER_CORE = 4;

  private Splits() {}

  /** Files are cut after every {@code splitSize} bytes, where their format allows it. */
  static List<Split> of(List<InputFile> files, long splitSize) {
    List<Split> splits = new ArrayList<>();
    for (InputFile file : files) {
      if (!canBeCut(file) || file.length() <= splitSize) {
        splits.add(Split.whole(file));
      } else {
        for (long begin = 0; begin < file.length(); begin += splitSize) {
          splits.add(new Split(file, begin, Math.min(begin + splitSize, file.length())));
        }
      }
    }
    return splits;
  }

  private static boolean canBeCut(InputFile file) {
    return file.format() != null && file.format().canBeCut(file.compression());
  }

  /**
   * Shares {@code splits} out over tasks of about even cost, the costliest first: each split in
   * turn, from the costliest, to the task that has least. Small files share a task.
   *
   * @param splitSize cost that a task need not fall short of
   */
  static List<List<Split>> tasks(List<Split> splits, int parallelism, long splitSize) {
    long needed = Math.max(TASKS_PER_CORE * (long) parallelism, totalCost(splits) / splitSize);
    int count = (int) Math.min(splits.size(), needed);
    PriorityQueue<Task> tasks =
        new PriorityQueue<>(
            Comparator.comparingLong((Task task) -> task.cost).thenComparing(task -> task.number));
    for (int i = 0; i < count; i++) {
      tasks.add(new Task(i));
    }
    for (Split split : splits.stream().sorted(COSTLIEST_FIRST).toList()) {
      Task least = tasks.remove();
      least.splits.add(split);
      least.cost += cost(split);
      tasks.add(least);
    }
    return tasks.stream()
        .sorted(
            Comparator.comparingLong((Task task) -> -task.cost).thenComparing(task -> task.number))
        .map(task -> task.splits)
        .toList();
  }

  /**
   * Whether one task would be at work much longer than its share, because a file cannot be cut,
   * such as a single archive. Not where it is little work altogether.
   */
  static boolean areUneven(List<List<Split>> tasks, int parallelism) {
    long total = tasks.stream().mapToLong(Splits::totalCost).sum();
    long most = tasks.stream().mapToLong(Splits::totalCost).max().orElse(0);
    return total > LITTLE_COST && 2 * most * parallelism > 3 * total;
  }

  private static long totalCost(List<Split> splits) {
    return splits.stream().mapToLong(Splits::cost).sum();
  }

  private static long cost(Split split) {
    long bytes = split.end() - split.begin();
    return OPEN_COST
        + (split.file().compression() == Compression.NONE ? bytes : COMPRESSION_RATIO * bytes);
  }

  private static final Comparator<Split> COSTLIEST_FIRST =
      Comparator.comparingLong((Split split) -> -cost(split));

  private static final class Task {
    final int number;
    final List<Split> splits = new ArrayList<>();
    long cost;

    Task(int number) {
      this.number = number;
    }
  }
}
