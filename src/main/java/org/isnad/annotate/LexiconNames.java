package org.isnad.annotate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.lexicon.LexiconSource;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.Names;
import org.isnad.model.LexiconName;
import org.isnad.table.Table;
import org.isnad.text.NameSpelling;

/** The names of the lexicon as rows, for what is named after them. */
public final class LexiconNames {
  private static final Table<LexiconName> LEXICON_NAMES = Table.of(LexiconName.class);
  private static final String COUNTRY = "country";

  private LexiconNames() {}

  /**
   * Rows of {@link LexiconName}, local to the driver; of two names with one type and id the first.
   */
  public static Dataset<Row> of(SparkSession spark, LexiconSource source) {
    Map<String, Row> rows = new LinkedHashMap<>();
    Names names = Language.of(Language.key(source), source).lexicon().names();
    for (Name name : names.all()) {
      String type = name.type().name();
      String countryCode =
          name.kind().equals(COUNTRY) && !name.country().isEmpty() ? name.country() : null;
      List<String> shortNames =
          names.namesakes().inShort(name).stream().map(NameSpelling::key).sorted().toList();
      rows.putIfAbsent(
          type + "\t" + name.id(),
          LEXICON_NAMES.row(
              new LexiconName(type, name.id(), name.name(), countryCode, shortNames)));
    }
    return spark.createDataFrame(rows.values().stream().toList(), LEXICON_NAMES.schema());
  }
}
