package org.isnad.analysis;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.DefaultParamsWriter;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.ml.util.MLWriter;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** A vocabulary on disk: its metadata as Spark writes it, and as Parquet a row per term. */
final class VocabularyFiles {
  private static final StructType TERMS =
      StructType.fromDDL("index int, term string, form string, kind string");

  private VocabularyFiles() {}

  static final class Writer extends MLWriter {
    private final TopicVocabulary vocabulary;

    Writer(TopicVocabulary vocabulary) {
      this.vocabulary = vocabulary;
    }

    @Override
    public void saveImpl(String path) {
      DefaultParamsWriter.saveMetadata(vocabulary, path, sparkSession());
      sparkSession()
          .createDataFrame(
              IntStream.range(0, vocabulary.terms().size()).mapToObj(this::row).toList(), TERMS)
          .coalesce(1)
          .write()
          .parquet(new Path(path, "terms").toString());
    }

    private Row row(int index) {
      VocabularyTerm term = vocabulary.terms().get(index);
      return RowFactory.create(index, term.term(), term.form(), name(term.kind()));
    }
  }

  static final class Reader extends MLReader<TopicVocabulary> {
    @Override
    public TopicVocabulary load(String path) {
      List<VocabularyTerm> terms =
          sparkSession()
              .read()
              .schema(TERMS)
              .parquet(new Path(path, "terms").toString())
              .orderBy("index")
              .collectAsList()
              .stream()
              .map(
                  row ->
                      new VocabularyTerm(
                          row.getString(1), row.getString(2), kind(row.getString(3))))
              .toList();
      return new TopicVocabulary(
          DefaultParamsReader.loadMetadata(path, sparkSession(), TopicVocabulary.class.getName())
              .uid(),
          terms);
    }
  }

  private static String name(VocabularyTerm.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static VocabularyTerm.Kind kind(String name) {
    return VocabularyTerm.Kind.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
