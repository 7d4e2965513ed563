package org.isnad.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Instant;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.Transformer;
import org.apache.spark.ml.feature.CountVectorizerModel;
import org.apache.spark.sql.SparkSession;
import org.isnad.SparkExtension;
import org.isnad.store.Snapshots;
import org.isnad.store.Staging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes that a run tells with Spark, and before it reads an article. It stops its session. */
@ExtendWith(SparkExtension.class)
class RunCommandTest {
  @TempDir java.nio.file.Path folder;

  @Test
  void topicsDoNotGoOnFromAModelOfOtherStages(SparkSession spark) throws IOException {
    Transformer[] stages = {new CountVectorizerModel(new String[] {"term"})};
    try (Staging staging =
        Snapshots.in(new Path(folder.toUri()), new Configuration()).stage(Instant.now())) {
      new PipelineModel("other", stages)
          .write()
          .session(spark)
          .save(staging.topicModel().toString());
      staging.publish("{}");
    }

    MainTest.Outcome outcome =
        MainTest.isnad(
            "run",
            "--input",
            "src/test/resources/corpus/wire.jsonl",
            "--output",
            folder.resolve("output").toString(),
            "--topics-from",
            folder.toString());

    assertEquals(2, outcome.exitCode(), outcome.err());
    assertEquals(
        "isnad: --topics-from is "
            + folder
            + ", and its topic model is of another version of Isnad. Find topics afresh, without"
            + " --topics-from.\n",
        outcome.err());
  }
}
