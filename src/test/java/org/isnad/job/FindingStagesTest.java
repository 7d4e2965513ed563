package org.isnad.job;

import static org.isnad.model.SnapshotTable.ENTITY_CHANGES;
import static org.isnad.model.SnapshotTable.ENTITY_NAMES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.SparkExtension;
import org.isnad.model.EntityName;
import org.isnad.store.CollectedRows;
import org.isnad.store.RowStore;
import org.isnad.store.Snapshots;
import org.isnad.store.Staging;
import org.isnad.table.Table;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SparkExtension.class)
class FindingStagesTest {
  private static final Table<EntityName> NAMES = Table.of(EntityName.class);
  private static final EntityName KEPT = name("kept");

  @TempDir java.nio.file.Path folder;

  private Snapshots snapshots;

  /** A small run after a snapshot of few names, and after one of more than the driver reads. */
  @ParameterizedTest
  @ValueSource(ints = {0, 2, 10_001})
  void listsTheEntitiesThatAreGone(int goneCount, SparkSession spark) throws Exception {
    snapshots = Snapshots.in(new Path(folder.toUri()), new Configuration());
    publish(
        spark, IntStream.range(0, goneCount).mapToObj(i -> name("gone%05d".formatted(i))).toList());

    List<Map<String, Object>> changes = changes(spark);

    assertEquals(goneCount, changes.size());
    for (int i = 0; i < goneCount; i++) {
      String id = "gone%05d".formatted(i);
      Map<String, Object> change = changes.get(i);
      assertEquals(id, change.get("previous_entity_id"));
      assertEquals(id, change.get("name"));
      assertEquals("gone", change.get("change"));
    }
  }

  /** Publishes a snapshot of the name that is kept and of others. */
  private void publish(SparkSession spark, List<EntityName> others) throws Exception {
    try (Staging staging = snapshots.stage(Instant.EPOCH)) {
      rows(spark, Stream.concat(Stream.of(KEPT), others.stream()).toList())
          .write()
          .parquet(staging.table(ENTITY_NAMES).toString());
      staging.publish("{}");
    }
  }

  /** What a run that finds the name that is kept alone says of the snapshot. */
  private List<Map<String, Object>> changes(SparkSession spark) throws Exception {
    SparkSession.setActiveSession(spark);
    try (Staging staging = snapshots.stage(Instant.now())) {
      Stages stages = new Stages(new PrintWriter(Writer.nullWriter()));
      RowStore ofASmallRun = new CollectedRows((org.apache.spark.sql.classic.SparkSession) spark);
      RunTables tables = new RunTables(spark, staging, stages, ofASmallRun, 1);
      FindingStages findings = new FindingStages(tables, stages, spark.emptyDataFrame(), 1, false);
      stages.runAll(
          List.of(
              tables.stage(ENTITY_NAMES, () -> rows(spark, List.of(KEPT))),
              findings.entityChanges(spark, snapshots.latest())));
      List<Map<String, Object>> changes = new ArrayList<>();
      tables
          .files(ENTITY_CHANGES)
          .forEach(List.of("previous_entity_id", "name", "change"), Map.of(), changes::add);
      return changes;
    }
  }

  private static Dataset<Row> rows(SparkSession spark, List<EntityName> names) {
    return spark.createDataFrame(names.stream().map(NAMES::row).toList(), NAMES.schema());
  }

  private static EntityName name(String id) {
    return new EntityName(id, id, "PER", null, 1, id, "own", null, null);
  }
}
