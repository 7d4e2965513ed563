package org.isnad.corpus;

import static org.isnad.corpus.InputFolder.gzip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.model.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read out of web archives, and what becomes of broken ones. */
class WarcTest {
  @TempDir Path temp;
  private InputFolder folder;

  @BeforeEach
  void open() {
    folder = new InputFolder(temp);
  }

  /** The text that the page of {@link #page} has. */
  private static String text(String name) {
    return "أعلن مجلس المدينة افتتاح المكتبة العامة رقم " + name + " أمام الزوار.";
  }

  private static byte[] page(String name) {
    return response(
        name, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n", html(name), 0);
  }

  private static String html(String name) {
    return "<html><title>مكتبة</title><p>" + text(name) + "</p></html>";
  }

  /**
   * @param surplus by which the stated length is wrong
   */
  private static byte[] response(String name, String http, String body, int surplus) {
    byte[] block = (http + body).getBytes(StandardCharsets.UTF_8);
    return record("response", "application/http; msgtype=response", name, block, surplus);
  }

  private static byte[] record(
      String type, String contentType, String name, byte[] block, int surplus) {
    String header =
        """
        WARC/1.0\r
        WARC-Type: %s\r
        WARC-Record-ID: <urn:uuid:%s>\r
        WARC-Date: 2021-03-05T00:00:00Z\r
        WARC-Target-URI: https://www.city.example/2021/03/04/%s\r
        Content-Type: %s\r
        Content-Length: %d\r
        \r
        """
            .formatted(type, name, name, contentType, block.length + surplus);
    return joined(
        header.getBytes(StandardCharsets.UTF_8),
        block,
        "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }

  private List<String> unplaced() {
    return unplaced(folder.options());
  }

  private static List<String> unplaced(CorpusOptions options) {
    return InputFolder.summary(options).stream()
        .map(line -> line.replaceFirst("^[^:]*: ", ""))
        .toList();
  }

  @Test
  void pagesOfAnArchive() {
    byte[] info = record("warcinfo", "application/warc-fields", "i", new byte[] {'a'}, 0);
    byte[] request = record("request", "application/http; msgtype=request", "q", new byte[9], 0);
    byte[] image = response("m", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n", "png", 0);
    byte[] missing =
        response("n", "HTTP/1.1 404 Not\r\nContent-Type: text/html\r\n\r\n", html("n"), 0);
    byte[] resource =
        record("resource", "text/html", "r", html("r").getBytes(StandardCharsets.UTF_8), 0);
    folder
        .write("1.warc", joined(info, request, page("1"), image, missing, resource))
        .write("2.warc.gz", joined(gzip(info), gzip(page("2")), gzip(page("3"))));
    assertEquals(List.of(text("1"), text("r"), text("2"), text("3")), unplaced());
    Article article = folder.articles().get(0);
    assertEquals("https://www.city.example/2021/03/04/1", article.url());
    assertEquals("city.example", article.outlet());
    assertEquals(LocalDate.of(2021, 3, 4), article.publishedOn());
    assertEquals("مكتبة", article.title());
    assertEquals("byte " + (info.length + request.length), article.position());
    assertEquals("byte " + gzip(info).length, folder.articles().get(2).position());
  }

  @Test
  void chunkedAndCompressedPagesAreUnpacked() {
    byte[] packed = gzip(html("1"));
    byte[] http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
            .getBytes(StandardCharsets.UTF_8);
    int length = html("2").getBytes(StandardCharsets.UTF_8).length;
    String chunks = Integer.toHexString(length) + "\r\n" + html("2") + "\r\n0\r\n\r\n";
    folder.write(
        "1.warc",
        joined(
            record("response", "application/http", "1", joined(http, packed), 0),
            response(
                "2",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n",
                chunks,
                0)));
    assertEquals(List.of(text("1"), text("2")), unplaced());
  }

  @Test
  void textsOfWet() {
    byte[] wet =
        record("conversion", "text/plain", "1", text("1").getBytes(StandardCharsets.UTF_8), 0);
    folder.write("a.warc.wet.gz", gzip(wet)).write("b.wet", wet);
    assertEquals(List.of(text("1"), text("1")), unplaced());
    assertEquals("city.example", folder.articles().get(0).outlet());
  }

  @Test
  void recordsOfAnArchiveThatIsOneGzipStream() {
    folder.write("a.warc.gz", gzip(joined(page("1"), page("2"), page("3"))));
    assertEquals(List.of(text("1"), text("2"), text("3")), unplaced());
    assertEquals("byte 0, record 2", folder.articles().get(1).position());
    assertEquals(List.of(0L, 1L, 2L), folder.records().stream().map(r -> r.ordinal()).toList());
  }

  @Test
  void truncatedRecord() {
    byte[] second = page("2");
    folder
        .write("1.warc", joined(page("1"), Arrays.copyOf(second, second.length - 30)))
        .write("2.warc.gz", joined(gzip(page("1")), Arrays.copyOf(gzip(second), 120)));
    assertEquals(
        List.of(text("1"), "[truncated record]", text("1"), "[broken archive]"), unplaced());
  }

  @Test
  void archiveThatIsBrokenFromItsBeginningIsAReject() {
    byte[] zstd = Zstd.compress(page("1"));
    folder.write("1.warc.zst", Arrays.copyOf(zstd, zstd.length / 2)).write("2.warc.zst", zstd);
    assertEquals(List.of("[broken archive]", text("1")), unplaced());
  }

  @Test
  void corruptMemberCostsItselfAlone() {
    byte[] corrupt = gzip(page("2"));
    for (int i = 60; i < 90; i++) {
      corrupt[i] ^= 0x5a;
    }
    byte[] cut = Arrays.copyOf(gzip(page("4")), 150);
    byte[] overwritten = gzip(page("6"));
    Arrays.fill(overwritten, 0, 20, (byte) 0);
    folder.write(
        "a.warc.gz",
        joined(
            gzip(page("1")),
            corrupt,
            gzip(page("3")),
            cut,
            gzip(page("5")),
            overwritten,
            gzip(page("7"))));
    List<String> expected =
        List.of(
            text("1"),
            "[broken archive]",
            text("3"),
            "[broken archive]",
            text("5"),
            "[broken archive]",
            text("7"));
    assertEquals(expected, unplaced());
    for (int splitSize : new int[] {50, 211, 400, 1_000}) {
      assertEquals(expected, unplaced(folder.options().withSplitSize(splitSize)));
    }
  }

  @Test
  void wrongContentLength() {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
    byte[] tooShort = response("2", http, html("2"), -40);
    byte[] tooLong = response("4", http, html("4"), 100);
    byte[] farTooLong = response("6", http, html("6"), 1_000_000_000);
    byte[] none =
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\n\r\n\r\n"
            .getBytes(StandardCharsets.UTF_8);
    List<byte[]> records =
        List.of(page("1"), tooShort, page("3"), tooLong, page("5"), farTooLong, none, page("7"));
    folder
        .write("1.warc", joined(records.toArray(new byte[0][])))
        .write("2.warc.gz", joined(records.stream().map(InputFolder::gzip).toArray(byte[][]::new)));
    List<String> expected =
        new ArrayList<>(
            List.of(
                text("1"),
                "[wrong content length]",
                text("3"),
                "[wrong content length]",
                text("5"),
                "[truncated record]",
                "[malformed WARC]",
                text("7")));
    List<String> summary = unplaced();
    assertEquals(expected, summary.subList(0, 8));
    // A member ends where its record should go on.
    expected.set(3, "[truncated record]");
    assertEquals(expected, summary.subList(8, 16));
  }

  @Test
  void recordsAreTheSameWhereverFilesAreCut() {
    List<byte[]> records = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      records.add(page("n" + i));
    }
    folder
        .write("1.warc", joined(records.toArray(new byte[0][])))
        .write("2.warc.gz", joined(records.stream().map(InputFolder::gzip).toArray(byte[][]::new)));
    List<String> whole = InputFolder.summary(folder.options());
    assertEquals(24, whole.size());
    for (int splitSize : new int[] {50, 211, 400, 1_000}) {
      assertEquals(
          whole,
          InputFolder.summary(folder.options().withSplitSize(splitSize)),
          "split size " + splitSize);
    }
  }

  @Test
  void whatIsNoArchiveIsARejectAndLargePagesAreNotHeld() {
    folder
        .write("1.warc", "no archive")
        .write("2.warc.gz", gzip("no archive"))
        .write("3.warc.gz", "no archive")
        .write("4.warc", "")
        .write("5.warc.gz", new byte[0])
        .write(
            "6.warc",
            joined(
                response(
                    "1",
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
                    html("1") + " ".repeat(2_000_000),
                    0),
                response(
                    "1",
                    "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n",
                    " ".repeat(2_000_000),
                    0),
                page("2")));
    assertEquals(
        List.of(
            "[wrong format]",
            "[wrong format]",
            "[wrong format]",
            "[empty file]",
            "[empty file]",
            "[too large]",
            text("2")),
        unplaced(folder.options().withMaxTextLength(100)));
  }

  @Test
  void pagesWithoutAnArticleAreRejects() {
    folder.write(
        "a.warc",
        joined(
            response("1", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", "<p>", 0),
            response(
                "2",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n",
                "not gzip",
                0),
            page("3")));
    assertEquals(List.of("[no text]", "[malformed WARC]", text("3")), unplaced());
    assertTrue(folder.rejects().get(0).raw().contains("<p>"), folder.rejects().get(0).raw());
  }
}
