package org.isnad.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.isnad.model.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read out of web pages. */
class HtmlTest {
  private static final String FIRST =
      "افتتح وزير الزراعة سامي الكندري معرض التمور الدولي صباح اليوم.";
  private static final String SECOND =
      "وقال الكندري إن المعرض يستقبل زواره حتى نهاية الأسبوع الجاري.";

  @TempDir Path temp;
  private InputFolder folder;

  @BeforeEach
  void open() {
    folder = new InputFolder(temp);
  }

  private Article article(String page) {
    folder.write("a.html", page);
    return folder.articles().get(0);
  }

  @Test
  void jsonLdDescribesTheArticle() {
    Article article =
        article(
            """
            <html><head><title>شيء آخر</title>
            <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "ص"},
              {"@type": ["NewsArticle"], "headline": "معرض &quot;التمور&quot;",
               "datePublished": "2021-03-04T10:00:00Z", "author": [{"name": "كاتب"}, {"name": "كاتبة"}],
               "publisher": {"@type": "Organization", "name": "صحيفة الواحة"},
               "articleSection": "اقتصاد", "url": "https://waha.example/1"}]}</script>
            <meta property="og:title" content="عنوان ثان"></head>
            <body><div><p>%s</p><p>%s</p></div></body></html>
            """
                .formatted(FIRST, SECOND));
    assertEquals("معرض \"التمور\"", article.title());
    assertEquals(LocalDate.of(2021, 3, 4), article.publishedOn());
    assertEquals("كاتب، كاتبة", article.author());
    assertEquals("صحيفة الواحة", article.outlet());
    assertEquals("اقتصاد", article.section());
    assertEquals("https://waha.example/1", article.url());
    assertEquals(FIRST + "\n" + SECOND, article.text());
  }

  @Test
  void openGraphAndMetaDescribeItWhereJsonLdIsMalformed() {
    Article article =
        article(
            """
            <head><script type="application/ld+json">{"@type": "NewsArticle", </script>
            <meta property="og:title" content="معرض التمور">
            <meta property="og:site_name" content="الواحة">
            <meta property="article:published_time" content="2021-03-04">
            <meta property="article:author" content="https://waha.example/author/1">
            <meta name="author" content="كاتب">
            <link rel="canonical" href="https://waha.example/2"></head>
            <body><article><p>%s</p></article></body>
            """
                .formatted(FIRST));
    assertEquals("معرض التمور", article.title());
    assertEquals("الواحة", article.outlet());
    assertEquals(LocalDate.of(2021, 3, 4), article.publishedOn());
    assertEquals("كاتب", article.author());
    assertEquals("https://waha.example/2", article.url());
  }

  @Test
  void hostAndAddressServeAPageThatSaysNothingOfItself() {
    Article article =
        article(
            """
            <link rel="canonical" href="https://www.waha.example/2021/3/4/dates">
            <title>معرض</title><p>%s</p>
            """
                .formatted(FIRST));
    assertEquals("waha.example", article.outlet());
    assertEquals(LocalDate.of(2021, 3, 4), article.publishedOn());
    assertEquals("معرض", article.title());
    assertNull(article.author());
  }

  @Test
  void whatStandsAroundTheArticleIsNoText() {
    Article article =
        article(
            """
            <body><nav><a href="/">الرئيسية</a></nav>
            <div class="page has-sidebar"><div class="story"><h1>معرض التمور</h1>
              <p>%s</p>
              <figure><img><figcaption>الوزير في قاعة المعرض الكبرى أمس، تصوير المحرر</figcaption></figure>
              <p><a href="/2">اقرأ أيضا: أسعار التمور تواصل الارتفاع في الأسواق المحلية</a></p>
              <p>وقال  <b>الكندري</b>
                 إن المعرض يستقبل زواره حتى نهاية الأسبوع الجاري.</p>
              <ul class="related-links"><li>خبر قديم عن التمور في الواحات البعيدة جدا</li></ul>
            </div></div>
            <div id="comments"><p>تعليق طويل من قارئ يشكر الصحيفة على هذا الخبر المهم جدا</p></div>
            <footer><p>جميع الحقوق محفوظة لصحيفة الواحة الإلكترونية ولا يجوز النسخ</p></footer></body>
            """
                .formatted(FIRST));
    assertEquals("معرض التمور\n" + FIRST + "\n" + SECOND, article.text());
  }

  @Test
  void linesBetweenBreaksAreParagraphs() {
    Article article =
        article("<body><div>%s<br><br>%s<br>&nbsp;</div></body>".formatted(FIRST, SECOND));
    assertEquals(FIRST + "\n" + SECOND, article.text().replace("\u00a0", "").strip());
  }

  @Test
  void markedBodyIsTakenBeforeLongerText() {
    Article article =
        article(
            "<div><p>%s</p><p>%s</p></div><div itemprop=articleBody>خبر عاجل.</div>"
                .formatted(FIRST, SECOND));
    assertEquals("خبر عاجل.", article.text());
  }

  @Test
  void bodyOfJsonLdServesAPageThatScriptsFill() {
    Article article =
        article(
            """
            <script type="application/ld+json">{"@type": "Article", "articleBody": "%s"}</script>
            <body><div id="app"></div></body>
            """
                .formatted(FIRST));
    assertEquals(FIRST, article.text());
  }

  @Test
  void columnsAreNotAskedOfPages() {
    folder.write("a.html", "<p>" + FIRST + "</p>");
    CorpusOptions mapped = folder.options().withColumns(ColumnMapping.parse("text=content"));
    assertEquals(FIRST, InputFolder.articles(mapped).get(0).text());
  }

  @Test
  void pageNamesItsCharacterSet() {
    folder.write("a.html", "<meta charset=\"windows-1256\"><p>" + FIRST + "</p>", "windows-1256");
    assertEquals(FIRST, folder.articles().get(0).text());
  }

  @Test
  void brokenPagesAreRejects() {
    folder
        .write("1.html", "<html><head><title>عنوان</title></head></html>")
        .write(
            "2.html",
            "<ul><li><a href=1>%s</a></li><li><a href=2>%s</a></li></ul>".formatted(FIRST, SECOND))
        .write("3.html", "<p>" + FIRST + "</p>", "windows-1256")
        .write("4.html", " ")
        .write("5.html", "<div>".repeat(50_000) + "<p>" + FIRST)
        .write("6.html", "نص بلا علامات يكفي طوله لأن يكون فقرة من مقال");
    assertEquals(
        List.of(
            "line 1: [no text]",
            "line 1: [no text]",
            "line 1: [invalid bytes]",
            "file: [empty file]",
            "line 1: " + FIRST,
            "line 1: نص بلا علامات يكفي طوله لأن يكون فقرة من مقال"),
        folder.summary());
  }
}
