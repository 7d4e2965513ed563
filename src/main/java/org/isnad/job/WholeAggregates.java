package org.isnad.job;

import java.util.List;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.expressions.aggregate.AggregateExpression;
import org.apache.spark.sql.catalyst.expressions.aggregate.AggregateMode;
import org.apache.spark.sql.catalyst.expressions.aggregate.Complete$;
import org.apache.spark.sql.catalyst.expressions.aggregate.Final$;
import org.apache.spark.sql.catalyst.expressions.aggregate.Partial$;
import org.apache.spark.sql.catalyst.expressions.aggregate.PartialMerge$;
import org.apache.spark.sql.catalyst.rules.Rule;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.execution.aggregate.HashAggregateExec;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractPartialFunction;

/**
 * Aggregates at once what Spark plans to aggregate in part and then in full within the same task,
 * for the case that rows have to be moved in between, where none are: rows that are of one
 * partition, or partitioned by the groups already. That saves half of the hashing, and over few
 * rows the compiling of code that joins a group's key to its unfinished counts. The rows are the
 * same.
 */
final class WholeAggregates extends Rule<SparkPlan> {
  @Override
  public SparkPlan apply(SparkPlan plan) {
    return plan.transformUp(
        new AbstractPartialFunction<>() {
          @Override
          public boolean isDefinedAt(SparkPlan step) {
            return step instanceof HashAggregateExec next
                && next.child() instanceof HashAggregateExec part
                && areAll(Partial$.MODULE$, part)
                && isNextOf(part, next);
          }

          @Override
          public SparkPlan apply(SparkPlan step) {
            HashAggregateExec next = (HashAggregateExec) step;
            HashAggregateExec part = (HashAggregateExec) next.child();
            // Groups without functions are of every mode: those are grouped in full.
            return areAll(Final$.MODULE$, next) ? whole(part, next) : part;
          }
        });
  }

  /**
   * Whether {@code next} merges the groups of {@code part}, and does nothing else, into unfinished
   * groups (as before a distinct count) or into the full ones.
   */
  private static boolean isNextOf(HashAggregateExec part, HashAggregateExec next) {
    return part.requiredChildDistributionExpressions().isEmpty()
        && next.requiredChildDistributionExpressions().isDefined()
        && part.aggregateExpressions().size() == next.aggregateExpressions().size()
        && (areAll(Final$.MODULE$, next)
            || (areAll(PartialMerge$.MODULE$, next) && next.output().equals(part.output())))
        && keys(part).equals(keys(next));
  }

  private static boolean areAll(AggregateMode mode, HashAggregateExec step) {
    return step.aggregateExpressions().forall(expression -> expression.mode().equals(mode));
  }

  private static List<Object> keys(HashAggregateExec step) {
    return CollectionConverters.asJava(step.groupingExpressions()).stream()
        .<Object>map(NamedExpression::exprId)
        .toList();
  }

  private static HashAggregateExec whole(HashAggregateExec part, HashAggregateExec full) {
    List<AggregateExpression> complete =
        CollectionConverters.asJava(full.aggregateExpressions()).stream()
            .map(WholeAggregates::complete)
            .toList();
    return full.copy(
        full.requiredChildDistributionExpressions(),
        full.isStreaming(),
        full.numShufflePartitions(),
        part.groupingExpressions(),
        CollectionConverters.asScala(complete).toSeq(),
        full.aggregateAttributes(),
        0,
        full.resultExpressions(),
        part.child());
  }

  private static AggregateExpression complete(AggregateExpression expression) {
    return expression.copy(
        expression.aggregateFunction(),
        Complete$.MODULE$,
        expression.isDistinct(),
        expression.filter(),
        expression.resultId());
  }
}
