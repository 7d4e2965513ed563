package org.isnad.annotate;

import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.isnad.extract.ArticleAnnotator;
import org.isnad.extract.Findings;
import org.isnad.lexicon.LexiconSource;
import org.isnad.model.AnnotatedRecord;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.InputRecord;
import org.isnad.model.Mention;
import org.isnad.model.Reject;
import org.isnad.table.Table;
import org.isnad.text.QuotationMarks;

/** Runs the language core over the records of an input. */
public final class Annotate {
  /**
   * Options of Parquet with which what {@link #annotate} found is best kept: without dictionaries,
   * which take longer to be looked up in than the rows to be written, and save a tenth of the bytes
   * beside zstd.
   */
  public static final Map<String, String> PARQUET_OPTIONS =
      Map.of("parquet.enable.dictionary", "false");

  private static final Table<InputRecord> INPUT = Table.of(InputRecord.class);
  private static final Table<AnnotatedRecord> ANNOTATED = Table.of(AnnotatedRecord.class);

  /** Characters of a text that a reject keeps, as {@link Reject} says. */
  private static final int RAW_LENGTH = 500;

  private Annotate() {}

  /**
   * Finds mentions, attributions and terms of every article of {@code inputRecords}, rows of {@link
   * InputRecord}; rejects pass through. Rows of {@link AnnotatedRecord}, one for one and in order:
   * no shuffle, and each article is read once. An article that cannot be annotated becomes a reject
   * with the reason {@code annotation failed: …}.
   *
   * <p>The lexicon's files reach an executor once, as a broadcast, and lexicon and model are made
   * there once.
   *
   * @param source the lexicon; a mistake in it fails the job
   */
  public static Dataset<Row> annotate(Dataset<Row> inputRecords, LexiconSource source) {
    String key = Language.key(source);
    Broadcast<LexiconSource> files =
        JavaSparkContext.fromSparkContext(inputRecords.sparkSession().sparkContext())
            .broadcast(source);
    return inputRecords.map(
        (MapFunction<Row, Row>)
            row ->
                ANNOTATED.row(
                    annotated(INPUT.value(row), Language.of(key, files.value()).annotator())),
        ANNOTATED.encoder());
  }

  /**
   * The same rows of few records, found by the threads of this JVM: to start a job of Spark's, and
   * to have it compile how rows become objects and objects rows, takes longer than to read them.
   */
  public static List<Row> annotate(List<InputRecord> records, LexiconSource source) {
    ArticleAnnotator annotator = Language.of(Language.key(source), source).annotator();
    return records.parallelStream()
        .map(record -> ANNOTATED.row(annotated(record, annotator)))
        .toList();
  }

  /**
   * Makes lexicon and model ready in this JVM, and loads the classes that read an article, which
   * takes a second.
   *
   * @throws org.isnad.lexicon.LexiconException where a row of the lexicon is mistaken
   */
  public static void prepare(LexiconSource source) {
    Language.of(Language.key(source), source)
        .annotator()
        .annotate(
            "",
            "وزير الخارجية: زيارة",
            "قال وزير الخارجية أحمد حسن إن \"الزيارة\" ستبدأ، مضيفاً أنها رسمية.");
  }

  private static AnnotatedRecord annotated(InputRecord input, ArticleAnnotator annotator) {
    if (input.article() == null) {
      return rejected(input.reject(), input.ordinal());
    }
    Article article = input.article();
    try {
      Findings findings =
          annotator.annotate(
              article.articleId(), article.title(), article.author(), article.text());
      return new AnnotatedRecord(
          counted(article, findings),
          null,
          input.ordinal(),
          findings.mentions(),
          findings.attributions(),
          findings.terms(),
          findings.termForms(),
          findings.signature(),
          findings.lines(),
          findings.headlineDigest());
    } catch (RuntimeException | StackOverflowError e) {
      // A mistake of ours in one article must not cost the user the run over all the others.
      String reason = "annotation failed: " + e;
      return rejected(
          new Reject(article.file(), article.position(), reason, beginning(article.text())),
          input.ordinal());
    }
  }

  private static String beginning(String text) {
    return text == null ? null : text.substring(0, Math.min(RAW_LENGTH, text.length()));
  }

  private static AnnotatedRecord rejected(Reject reject, long ordinal) {
    return new AnnotatedRecord(
        null, reject, ordinal, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        null);
  }

  private static Article counted(Article article, Findings findings) {
    return new Article(
        article.articleId(),
        article.originalId(),
        article.outlet(),
        article.publishedOn(),
        article.publishedText(),
        article.title(),
        article.author(),
        article.url(),
        article.section(),
        article.text(),
        article.storyId(),
        article.copyCount(),
        article.isEarliest(),
        findings.agency(),
        findings.language(),
        findings.boilerplate(),
        QuotationMarks.areUnbalanced(article.text()),
        article.file(),
        article.position(),
        findings.paragraphCount(),
        findings.sentenceCount(),
        findings.wordCount(),
        (int) findings.mentions().stream().filter(Mention::isOwn).count(),
        (int) findings.attributions().stream().filter(Attribution::isOwn).count());
  }
}
