package org.isnad.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.isnad.SparkExtension;
import org.isnad.job.Stages.Stage;
import org.isnad.model.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
@Timeout(30)
class StagesTest {
  private final StringWriter told = new StringWriter();
  private final Stages stages = new Stages(new PrintWriter(told, true));
  private final List<String> ended = Collections.synchronizedList(new ArrayList<>());

  @BeforeEach
  void activate(SparkSession spark) {
    SparkSession.setActiveSession(spark);
  }

  @Test
  void aStageRunsAfterThoseItAwaitsWhateverTheOrder() throws Exception {
    stages.runAll(
        List.of(stage("pairs", "entities"), stage("entities", "mentions"), stage("mentions")));

    assertEquals(List.of("mentions", "entities", "pairs"), ended);
    assertEquals(ended, stages.ended().stream().map(Run.Stage::name).toList());
  }

  @Test
  void moreStagesMayWaitThanRunAtOnce() throws Exception {
    List<Stage> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      all.add(stage("waiting " + i, "first"));
    }
    all.add(stage("first"));

    stages.runAll(all);

    assertEquals(21, ended.size());
    assertEquals("first", ended.get(0));
  }

  @Test
  void timeSpentWaitingIsNotTheStages() throws Exception {
    stages.runAll(
        List.of(
            stage("waiting", "slow"),
            new Stage(
                "slow",
                "",
                () -> {
                  Thread.sleep(300);
                  return "";
                })));

    Run.Stage waiting = stages.ended().get(1);
    assertEquals("waiting", waiting.name());
    assertTrue(waiting.seconds() < 0.2, waiting.toString());
  }

  @Test
  void whatDoesNotRunIsNotWaitedFor() {
    stages.await("a table of a snapshot before");
  }

  @Test
  void theFailureOfOneIsThrownAndThoseThatAwaitItAreGivenUp() {
    IOException failure = new IOException("disk full");

    IOException thrown =
        assertThrows(
            IOException.class,
            () ->
                stages.runAll(
                    List.of(
                        stage("pairs", "mentions"),
                        new Stage(
                            "mentions",
                            "",
                            () -> {
                              throw failure;
                            }))));

    assertEquals(failure, thrown);
    assertEquals(List.of(), ended);
  }

  private Stage stage(String name, String... awaited) {
    return new Stage(
        name,
        "",
        () -> {
          for (String other : awaited) {
            stages.await(other);
          }
          ended.add(name);
          return "";
        });
  }
}
