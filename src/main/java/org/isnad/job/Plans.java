package org.isnad.job;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.execution.QueryExecution;
import org.apache.spark.sql.util.QueryExecutionListener;
import org.isnad.store.CollectedRows;

/**
 * What Spark did for each folder that a run wrote: the physical plan as it was in the end, after
 * adaptive changes. Collects nothing of the data; Spark calls it from a thread of its own.
 */
final class Plans implements QueryExecutionListener {
  /** Columns of an operator that a line names. */
  private static final int MOST_FIELDS = 4;

  /** The folder that a plan writes: the last part of a path in a staging folder. */
  private static final Pattern WRITTEN =
      Pattern.compile("InsertIntoHadoopFsRelationCommand \\S*/([^/,]+), ");

  /** What differs from run to run: numbers of columns and stages, folders, names of lambdas. */
  private static final Pattern OF_THIS_RUN =
      Pattern.compile(
          "#\\d+L?|, \\[plan_id=\\d+]|[a-z0-9]+:/\\S*/(?=[^/]+[],])|\\$\\$Lambda[^,]*|(?<=CollectMetrics )[^,]*, ");

  private static final Pattern LINE_END = Pattern.compile("(?<=^.{180}).+$", Pattern.MULTILINE);

  private final Map<String, String> byFolder = new ConcurrentSkipListMap<>();

  @Override
  public void onSuccess(String function, QueryExecution execution, long nanoseconds) {
    String plan = execution.executedPlan().treeString(false, false, MOST_FIELDS, false, false);
    Matcher written = WRITTEN.matcher(plan);
    if (written.find()) {
      byFolder.put(written.group(1), shortened(plan));
    } else if (function.startsWith(CollectedRows.EXECUTION)) {
      byFolder.put(function.substring(CollectedRows.EXECUTION.length()), shortened(plan));
    }
  }

  @Override
  public void onFailure(String function, QueryExecution execution, Exception exception) {
    // The run fails too, and says why.
  }

  private static String shortened(String plan) {
    String lasting = OF_THIS_RUN.matcher(plan).replaceAll("");
    return LINE_END.matcher(lasting).replaceAll(" …").stripTrailing();
  }

  /** The plans, in the order of the folders' names. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    byFolder.forEach(
        (folder, plan) -> text.append(folder).append('\n').append(plan).append("\n\n"));
    return text.toString();
  }
}
