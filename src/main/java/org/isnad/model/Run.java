package org.isnad.model;

import java.time.Instant;
import java.util.List;

@Doc("one row per run: the one that made the snapshot; also in manifest.json")
public record Run(
    @Doc("id of the run and of its snapshot: time of its start in UTC, and a random part")
        String runId,
    @Doc("when it started") Instant startedAt,
    @Doc("when its tables were complete") Instant finishedAt,
    @Doc("arguments of the command line, as given") List<String> arguments,
    @Doc("version of Isnad") String version,
    @Doc("commit that Isnad was built from; 'unknown' where it was built outside of Git")
        String commit,
    @Doc("version of Java on the driver") String javaVersion,
    @Doc("version of Spark") String sparkVersion,
    @Doc("Spark master that it ran on") String master,
    @Doc("seed of all that draws at random") long seed,
    @Doc("lexicon files") List<LexiconFile> lexicon,
    @Doc("input files") List<InputFile> inputs,
    @Doc("tables of the snapshot, this one left out") List<TableSize> tables,
    @Doc("stages, in the order of their ends") List<Stage> stages,
    @Doc("what a reader should know, such as why there are no topics") List<String> notes) {

  @Doc("a file of the lexicon")
  public record LexiconFile(
      @Doc("name of a file in the jar, or path of a user's file") String file,
      @Doc("SHA-256 of its content, in hexadecimal") String sha256) {}

  @Doc("a file of the input")
  public record InputFile(@Doc("its address") String file, @Doc("its size in bytes") long bytes) {}

  @Doc("a table of the snapshot")
  public record TableSize(
      @Doc("its name") String name,
      @Doc("its rows") long rowCount,
      @Doc("its Parquet files") int fileCount,
      @Doc("their size in bytes") long bytes) {}

  @Doc("a stage of the run")
  public record Stage(
      @Doc("its name") String name,
      @Doc("seconds from the start of the run to the start of the stage") double startSeconds,
      @Doc("seconds that it took; stages may overlap") double seconds) {}
}
