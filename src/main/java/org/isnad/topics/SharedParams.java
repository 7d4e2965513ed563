package org.isnad.topics;

import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.param.DoubleParam;
import org.apache.spark.ml.param.IntParam;
import org.apache.spark.ml.param.LongParam;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.param.ParamValidators;
import org.apache.spark.ml.util.Identifiable;
import org.apache.spark.ml.util.SchemaUtils;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/** Parameters that the estimator and its model have both, and what both do with columns. */
final class SharedParams {
  private SharedParams() {}

  static Param<String> featuresCol(Identifiable parent) {
    return new Param<>(parent, "featuresCol", "column of the term counts, a vector");
  }

  static Param<String> idCol(Identifiable parent) {
    return new Param<>(
        parent, "idCol", "column that tells documents apart; their random numbers depend on it");
  }

  static Param<String> topicDistributionCol(Identifiable parent) {
    return new Param<>(
        parent, "topicDistributionCol", "new column of the topics' shares in a document, a vector");
  }

  static IntParam inferenceSweeps(Identifiable parent) {
    return new IntParam(
        parent,
        "inferenceSweeps",
        "sweeps over a document when topics are found in it; the last half are averaged",
        ParamValidators.gtEq(2));
  }

  static LongParam seed(Identifiable parent) {
    return new LongParam(parent, "seed", "seed of all that is drawn at random");
  }

  static IntParam atLeast(int smallest, Identifiable parent, String name, String doc) {
    return new IntParam(parent, name, doc, ParamValidators.gtEq(smallest));
  }

  static DoubleParam above0(Identifiable parent, String name, String doc) {
    return new DoubleParam(parent, name, doc, ParamValidators.gt(0));
  }

  /** What the random numbers of a document depend on. */
  static Column key(String idCol) {
    return functions.xxhash64(functions.col(idCol));
  }

  /** The schema with the column of shares; the columns read are there, and of their types. */
  static StructType withDistribution(
      StructType schema, String idCol, String featuresCol, String topicDistributionCol) {
    requireColumns(schema, idCol, featuresCol);
    return SchemaUtils.appendColumn(schema, topicDistributionCol, SQLDataTypes.VectorType(), false);
  }

  static void requireColumns(StructType schema, String idCol, String featuresCol) {
    int unused = schema.fieldIndex(idCol);
    if (!schema.apply(featuresCol).dataType().equals(SQLDataTypes.VectorType())) {
      throw new IllegalArgumentException(
          "column %s is %s. Give a column of vectors as featuresCol, such as CountVectorizer makes."
              .formatted(featuresCol, schema.apply(featuresCol).dataType().simpleString()));
    }
  }
}
