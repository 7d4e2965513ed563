package org.isnad.corpus;

import static org.isnad.corpus.InputFolder.gzip;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.isnad.model.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read out of documents as TREC has them, and out of feeds. */
class XmlTest {
  @TempDir Path temp;
  private InputFolder folder;

  @BeforeEach
  void open() {
    folder = new InputFolder(temp);
  }

  @Test
  void documentsHaveTheirPartsAsElements() {
    folder.write(
        "a.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <DOCS>
        <DOC><DOCNO> n-1 </DOCNO><URL>https://news.example/1</URL><DATE>4 آذار 2018</DATE>
        <TITLE>شركة A&B &amp; شركاؤها</TITLE><CATEGORY>اقتصاد</CATEGORY>
        <TEXT>
        ارتفع سهم A&B بنسبة 3 < 5 بالمئة.
        سطر ثان.
        </TEXT></DOC>
        <doc id="n-2"><BODY><HEADLINE>عنوان</HEADLINE><TEXT><P>فقرة أولى.</P>
        <P>فقرة ثانية.</P></TEXT></BODY></doc>
        </DOCS>
        """);
    List<Article> articles = folder.articles();
    assertEquals("n-1", articles.get(0).originalId());
    assertEquals("https://news.example/1", articles.get(0).url());
    assertEquals(LocalDate.of(2018, 3, 4), articles.get(0).publishedOn());
    assertEquals("شركة A&B & شركاؤها", articles.get(0).title());
    assertEquals("اقتصاد", articles.get(0).section());
    assertEquals("ارتفع سهم A&B بنسبة 3 < 5 بالمئة.\nسطر ثان.", articles.get(0).text());
    assertEquals("row 1", articles.get(0).position());
    assertEquals("n-2", articles.get(1).originalId());
    assertEquals("عنوان", articles.get(1).title());
    assertEquals("فقرة أولى.\nفقرة ثانية.", articles.get(1).text());
  }

  @Test
  void documentsAreTheSameWhereverFilesAreCut() {
    StringBuilder documents = new StringBuilder("<ROOT>\n");
    for (int i = 0; i < 40; i++) {
      documents.append("<DOC><TEXT>").append("نص ".repeat(i % 5)).append(i);
      documents.append(i % 7 == 3 ? "\n" : "</TEXT></DOC>\n");
    }
    folder.write("a.xml", documents.toString());
    List<String> whole = unplaced(folder.options());
    assertEquals(40, whole.size());
    assertEquals(6, whole.stream().filter(line -> line.contains("malformed XML")).count());
    for (int splitSize : new int[] {7, 20, 33, 64, 500}) {
      assertEquals(
          whole, unplaced(folder.options().withSplitSize(splitSize)), "split size " + splitSize);
    }
  }

  private static List<String> unplaced(CorpusOptions options) {
    return InputFolder.summary(options).stream().map(l -> l.replaceFirst("^[^:]*", "")).toList();
  }

  @Test
  void elementWithoutEndTagIsARejectAndTheNextIsRead() {
    folder
        .write("1.xml", "<DOC><TEXT>مقطوع<DOC><TEXT>سليم</TEXT></DOC>")
        .write("2.xml.gz", gzip("<DOC><TEXT>سليم</TEXT></DOC>\n<DOC><TEXT>مقطوع"))
        .write("3.xml", "<DOC><TEXT> </TEXT></DOC><DOCTOR/><DOC><TITLE>بلا نص</TITLE></DOC>")
        .write("4.xml", "<html><body/></html>")
        .write(
            "5.xml",
            "<DOC><TEXT>" + "ا".repeat(2_000_000) + "</TEXT></DOC><DOC><TEXT>سليم</TEXT></DOC>");
    assertEquals(
        List.of(
            "row 1: [malformed XML]",
            "row 2: سليم",
            "row 1: سليم",
            "row 2: [malformed XML]",
            "row 1: [no text]",
            "row 2: [no text]",
            "file: [wrong format]",
            "row 1: [too large]",
            "row 2: سليم"),
        InputFolder.summary(folder.options().withMaxTextLength(100)));
  }

  @Test
  void xmlNamesItsCharacterSet() {
    folder.write(
        "a.xml",
        "<?xml version='1.0' encoding='windows-1256'?><DOC><TEXT>نص</TEXT></DOC>",
        "windows-1256");
    assertEquals(List.of("row 1: نص"), folder.summary());
  }

  @Test
  void itemsOfRss() {
    folder.write(
        "a.rss",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>صحيفة المرفأ</title><link>https://port.example</link><description>أخبار</description>
        <item><title>ميناء جديد &amp; رصيف</title><link>https://port.example/1</link>
          <guid>p1</guid><pubDate>Sun, 04 Mar 2018 10:00:00 GMT</pubDate><category>محليات</category>
          <dc:creator>كاتبة</dc:creator><description>ملخص</description>
          <content:encoded><![CDATA[<p>افتتح الميناء.</p><p>وقال المدير: "الرصيف جاهز".</p>]]></content:encoded>
        </item>
        <item><description>&lt;b&gt;ملخص&lt;/b&gt; وحده</description></item>
        <item><title>بلا نص</title></item>
        </channel></rss>
        """);
    List<Article> articles = folder.articles();
    assertEquals("صحيفة المرفأ", articles.get(0).outlet());
    assertEquals("ميناء جديد & رصيف", articles.get(0).title());
    assertEquals("https://port.example/1", articles.get(0).url());
    assertEquals("p1", articles.get(0).originalId());
    assertEquals(LocalDate.of(2018, 3, 4), articles.get(0).publishedOn());
    assertEquals("كاتبة", articles.get(0).author());
    assertEquals("محليات", articles.get(0).section());
    assertEquals("افتتح الميناء.\nوقال المدير: \"الرصيف جاهز\".", articles.get(0).text());
    assertEquals("ملخص وحده", articles.get(1).text());
    assertEquals(
        List.of("no text: the column is empty"),
        folder.rejects().stream()
            .map(r -> r.reason().replaceFirst("there is.*", "the column is empty"))
            .toList());
  }

  @Test
  void entriesOfAtom() {
    folder.write(
        "a.xml",
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>المرفأ</title>
        <entry><id>e1</id><title type="html">عنوان &lt;i&gt;مائل&lt;/i&gt;</title>
          <link rel="self" href="https://port.example/self"/><link href="https://port.example/1"/>
          <updated>2018-03-05T00:00:00Z</updated><published>2018-03-04T00:00:00Z</published>
          <author><name>كاتب</name></author><category term="اقتصاد"/>
          <content type="xhtml"><div><p>فقرة.</p><p>أخرى.</p></div></content></entry>
        <entry><title>مقطوع
        """);
    Article article = folder.articles().get(0);
    assertEquals("المرفأ", article.outlet());
    assertEquals("عنوان مائل", article.title());
    assertEquals("https://port.example/1", article.url());
    assertEquals(LocalDate.of(2018, 3, 4), article.publishedOn());
    assertEquals("كاتب", article.author());
    assertEquals("اقتصاد", article.section());
    assertEquals("فقرة.\nأخرى.", article.text());
    assertEquals("row 2", folder.rejects().get(0).position());
  }
}
