package org.isnad.job;

import java.util.List;
import org.apache.spark.sql.catalyst.plans.logical.Expand;
import org.apache.spark.sql.catalyst.plans.logical.Join;
import org.apache.spark.sql.catalyst.plans.logical.JoinHint;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.Repartition;
import org.apache.spark.sql.catalyst.plans.logical.RepartitionByExpression;
import org.apache.spark.sql.catalyst.rules.Rule;
import org.apache.spark.sql.execution.datasources.LogicalRelation;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractPartialFunction;

/**
 * Plans for rows so few that one task takes them soonest: no step shuffles or broadcasts. They are
 * taken together, and what Spark no longer knows to be one partition, such as the rows of a join,
 * is said to be one again, since Spark would otherwise shuffle it for the next join or count. The
 * rows are the same.
 */
final class OnePartition extends Rule<LogicalPlan> {
  @Override
  public LogicalPlan apply(LogicalPlan plan) {
    return plan.transformUp(
        new AbstractPartialFunction<>() {
          @Override
          public boolean isDefinedAt(LogicalPlan step) {
            return true;
          }

          @Override
          public LogicalPlan apply(LogicalPlan step) {
            return inOne(step);
          }
        });
  }

  private static LogicalPlan inOne(LogicalPlan step) {
    if (step instanceof RepartitionByExpression spread && spread.numPartitions() == 1) {
      return together(spread.child());
    }
    if (step instanceof Repartition) {
      return step;
    }
    LogicalPlan unhinted =
        step instanceof Join join
            ? join.copy(
                join.left(), join.right(), join.joinType(), join.condition(), JoinHint.NONE())
            : step;
    List<LogicalPlan> children = CollectionConverters.asJava(unhinted.children());
    return children.stream().anyMatch(OnePartition::mayBeMany)
        ? unhinted.mapChildren(child -> mayBeMany(child) ? together(child) : child)
        : unhinted;
  }

  /**
   * Whether Spark takes rows for several partitions: those made, joined, united or expanded. Files
   * are left alone, as those of an earlier snapshot may be of any size.
   */
  private static boolean mayBeMany(LogicalPlan step) {
    return (step.children().size() != 1 && !(step instanceof LogicalRelation))
        || step instanceof Expand;
  }

  private static LogicalPlan together(LogicalPlan rows) {
    return new Repartition(1, false, rows);
  }
}
