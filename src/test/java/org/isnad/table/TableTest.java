package org.isnad.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.model.Article.BoilerplateSpan;
import org.isnad.model.Doc;
import org.junit.jupiter.api.Test;

class TableTest {
  /** A record with lists of values and of records. */
  @Doc("one row per sample")
  public record Sample(
      @Doc("words") List<String> words, @Doc("spans") List<BoilerplateSpan> spans) {}

  @Test
  void readsARowThatNoEncoderHadInHand() {
    Sample sample = new Sample(List.of("a", "b"), List.of(new BoilerplateSpan(1, 4, "dateline")));
    Table<Sample> table = Table.of(Sample.class);
    assertEquals(sample, table.value(table.row(sample)));
  }
}
