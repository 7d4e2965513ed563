package org.isnad.corpus;

import static org.isnad.corpus.InputFolder.gzip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.isnad.model.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read out of good files of every format but Parquet. */
class FormatsTest {
  @TempDir Path temp;
  private InputFolder folder;

  @BeforeEach
  void open() {
    folder = new InputFolder(temp);
  }

  @Test
  void plainTextIsOneArticleAsWritten() {
    folder.write("a.txt", "\uFEFFسطر أول\r\nسطر ثان\n");
    Article article = folder.articles().get(0);
    assertEquals("سطر أول\r\nسطر ثان\n", article.text());
    assertEquals("a", article.originalId());
    assertEquals("unknown", article.outlet());
    assertEquals(folder.path("a.txt"), article.file());
    assertEquals("line 1", article.position());
    assertNull(article.title());
    assertEquals(article.articleId(), article.storyId());
  }

  @Test
  void plainTextHasASideCar() {
    folder
        .write("a.txt.gz", gzip("نص"))
        .write(
            "a.meta.json",
            """
            {"id": "7", "title": "عنوان", "outlet": "صحيفة", "published_on": "21 تموز 2015",
             "url": "https://example.org/7", "author": "كاتب", "section": "سياسة"}
            """);
    Article article = folder.articles().get(0);
    assertEquals(1, folder.records().size());
    assertEquals("7", article.originalId());
    assertEquals("عنوان", article.title());
    assertEquals("صحيفة", article.outlet());
    assertEquals(LocalDate.of(2015, 7, 21), article.publishedOn());
    assertEquals("21 تموز 2015", article.publishedText());
    assertEquals("https://example.org/7", article.url());
    assertEquals("كاتب", article.author());
    assertEquals("سياسة", article.section());
  }

  @Test
  void jsonLinesKeepLineNumbers() {
    folder.write("a.jsonl", "\uFEFF{\"text\": \"أ\"}\r\n\r\n{\"text\": \"ب\"}");
    assertEquals(List.of("line 1: أ", "line 3: ب"), folder.summary());
  }

  @Test
  void jsonMayBeLinesAnArrayOrObjectsOfSeveralLines() {
    folder
        .write("1.json", "{\"text\": \"أ\"}\n{\"text\": \"ب\"}\n")
        .write("2.json", " [ {\"text\": \"ج ]}\\\"\", \"tags\": [{}]},\n{\"text\": \"د\"} ] \n")
        .write("3.json", "{\n \"text\": \"ه\"\n}\n{\n \"text\": \"و\"\n}\n");
    assertEquals(
        List.of("line 1: أ", "line 2: ب", "row 1: ج ]}\"", "row 2: د", "row 1: ه", "row 2: و"),
        folder.summary());
  }

  @Test
  void jsonObjectsNestByDots() {
    folder.write("a.jsonl", "{\"_source\": {\"body\": \"نص\", \"site\": {\"name\": \"ص\"}}}");
    CorpusOptions mapped =
        folder
            .options()
            .withColumns(ColumnMapping.parse("text=_source.body,outlet=_source.site.name"));
    Article article = InputFolder.articles(mapped).get(0);
    assertEquals("نص", article.text());
    assertEquals("ص", article.outlet());
  }

  @Test
  void csvQuotesDelimitersLinesAndMarks() {
    folder.write(
        "a.csv",
        "id,title,text\r\n1,\"أ, \"\"ب\"\"\",\"سطر\r\nسطر\"\r\n\r\n2,,جملة فيها \"كلمة\"\r\n");
    List<Article> articles = folder.articles();
    assertEquals("أ, \"ب\"", articles.get(0).title());
    assertEquals("سطر\r\nسطر", articles.get(0).text());
    assertEquals("line 2", articles.get(0).position());
    assertEquals("جملة فيها \"كلمة\"", articles.get(1).text());
    assertEquals("line 5", articles.get(1).position());
    assertNull(articles.get(1).title());
  }

  @Test
  void csvMayHaveSemicolons() {
    folder.write("a.csv", "id;text\n1;أ, ب\n");
    assertEquals(List.of("line 2: أ, ب"), folder.summary());
  }

  @Test
  void tsvValueThatBeginsWithAQuotedPhraseIsTakenAsWritten() {
    folder.write("a.tsv", "title\ttext\n\"كذا\" يتقدم\t\"كله\"\n");
    Article article = folder.articles().get(0);
    assertEquals("\"كذا\" يتقدم", article.title());
    assertEquals("كله", article.text());
  }

  @Test
  void archivesOfSeveralMembersAreReadWhole() throws IOException {
    byte[] first = "{\"text\": \"أ\"}\n".getBytes(StandardCharsets.UTF_8);
    byte[] second = "{\"text\": \"ب\"}\n".getBytes(StandardCharsets.UTF_8);
    folder
        .write("1.jsonl.gz", joined(gzip(first), gzip(second)))
        .write("2.jsonl.bz2", joined(bzip2(first), bzip2(second)))
        .write("3.jsonl.zst", joined(Zstd.compress(first), Zstd.compress(second)));
    assertEquals(
        List.of("line 1: أ", "line 2: ب", "line 1: أ", "line 2: ب", "line 1: أ", "line 2: ب"),
        folder.summary());
  }

  @Test
  void oneFolderHoldsAllFormats() {
    String page = "<p>" + "نص الصفحة ".repeat(5) + "</p>";
    folder
        .write("1.txt", "أ")
        .write("2/2.jsonl.gz", gzip("{\"content\": \"ب\"}"))
        .write("2/3.csv", "content\nج\n")
        .write("4.html", page)
        .write("5.xml", "<DOC><content>د</content></DOC>")
        .write("6.rss", "<rss><channel><item><content>ه</content></item></channel></rss>");
    CorpusOptions mapped = folder.options().withColumns(ColumnMapping.parse("text=content"));
    List<String> texts = List.of("أ", "ب", "ج", "نص الصفحة ".repeat(5).strip(), "د", "ه");
    for (CorpusOptions options : List.of(folder.options(), mapped)) {
      assertEquals(texts, InputFolder.articles(options).stream().map(Article::text).toList());
    }
  }

  @Test
  void charsetIsTheUsers() {
    folder
        .write("1.txt", "نص", "windows-1256")
        .write("2.jsonl", "{\"text\": \"أ\"}\n", "windows-1256")
        .write("3.csv", "text\nب\n", "windows-1256");
    assertEquals(
        List.of("line 1: نص", "line 1: أ", "line 2: ب"),
        InputFolder.summary(folder.options().withCharset("windows-1256")));
  }

  @Test
  void linesAreTheSameWhereverFilesAreCut() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      lines.append("{\"text\": \"").append("مقال ".repeat(i % 7)).append(i).append("\"}\n");
    }
    folder.write("a.jsonl", lines.toString());
    List<String> texts = folder.articles().stream().map(Article::text).toList();
    assertEquals(50, texts.size());
    for (int splitSize : new int[] {5, 13, 14, 15, 64, 1_000}) {
      List<Article> cut = InputFolder.articles(folder.options().withSplitSize(splitSize));
      assertEquals(texts, cut.stream().map(Article::text).toList(), "split size " + splitSize);
    }
    Article second = InputFolder.articles(folder.options().withSplitSize(64)).get(1);
    assertEquals("byte 14", second.position());
  }

  @Test
  void articleIdIsOfOutletAndUrlOrElseOfOutletTitleAndText() {
    folder.write(
        "a.jsonl",
        """
        {"outlet": "ص", "url": "u", "title": "1", "text": "أ"}
        {"outlet": "ص", "url": "u", "title": "2", "text": "ب"}
        {"outlet": "ق", "url": "u", "title": "1", "text": "أ"}
        {"outlet": "ص", "title": "1", "text": "أ"}
        {"outlet": "ص", "title": "2", "text": "أ"}
        {"outlet": "ص", "title": "1", "text": "أ", "id": "x"}
        """);
    List<String> ids = folder.articles().stream().map(Article::articleId).toList();
    assertEquals(List.of(0, 0, 2, 3, 4, 3), ids.stream().map(ids::indexOf).toList());
    assertEquals(32, ids.get(0).length());
  }

  @Test
  void anUnreadableDateIsKeptAsWritten() {
    folder.write("a.jsonl", "{\"text\": \"أ\", \"date\": \"قبل يومين\"}\n{\"text\": \"ب\"}\n");
    List<Article> articles = folder.articles();
    assertNull(articles.get(0).publishedOn());
    assertEquals("قبل يومين", articles.get(0).publishedText());
    assertNull(articles.get(1).publishedText());
  }

  @Test
  void outletOfTheUserIsForRecordsThatNameNone() {
    folder.write("a.jsonl", "{\"text\": \"أ\"}\n{\"text\": \"ب\", \"source\": \"ص\"}\n");
    List<Article> articles = InputFolder.articles(folder.options().withOutlet("ق"));
    assertEquals(List.of("ق", "ص"), articles.stream().map(Article::outlet).toList());
  }

  private static byte[] bzip2(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (BZip2CompressorOutputStream bzip2 = new BZip2CompressorOutputStream(bytes)) {
      bzip2.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] joined(byte[] first, byte[] second) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(first);
    bytes.write(second);
    return bytes.toByteArray();
  }
}
