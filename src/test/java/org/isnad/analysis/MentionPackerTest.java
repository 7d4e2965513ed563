package org.isnad.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

class MentionPackerTest {
  @Test
  void putsMentionsThatStandTogetherIntoOneRow() {
    MentionPacker packer =
        new MentionPacker(
            Stream.of(
                    mention("a1", 0, 0, 7),
                    mention("a1", 1, 3, 200_000),
                    mention("a2", 0, 0, 1),
                    mention("a1", 2, 130, 0))
                .iterator());
    List<String> rows = new ArrayList<>();
    packer.forEachRemaining(row -> rows.add(line(row)));
    assertEquals(List.of("s|a1|5|0 0 7 1 3 200000", "s|a2|5|0 0 1", "s|a1|5|2 130 0"), rows);
  }

  private static Row mention(String article, int paragraph, int sentence, int code) {
    return RowFactory.create("s", article, 5, paragraph, sentence, code);
  }

  private static String line(Row row) {
    PackedNumbers packed = new PackedNumbers(row.<byte[]>getAs(3));
    List<String> numbers = new ArrayList<>();
    while (!packed.isRead()) {
      numbers.add(Integer.toString(packed.readSigned()));
    }
    return "%s|%s|%d|%s"
        .formatted(row.get(0), row.get(1), row.getInt(2), String.join(" ", numbers));
  }
}
