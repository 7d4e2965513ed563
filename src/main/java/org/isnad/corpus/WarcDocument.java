package org.isnad.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.isnad.corpus.ColumnMapping.Part;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * What a WARC record says as an article: a page that was fetched (status 200), or the text that was
 * made of one. Requests, metadata, repeated visits, errors, images and the like are no documents.
 */
final class WarcDocument {
  private static final int OK = 200;
  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
  private static final String PLAIN = "text/plain";

  private final Charset charset;
  private final int maxBytes;

  /**
   * @param charset of pages that name none
   * @param maxBytes that a page may have, unpacked
   */
  WarcDocument(Charset charset, int maxBytes) {
    this.charset = charset;
    this.maxBytes = maxBytes;
  }

  /**
   * The article at {@code position}, or a reject.
   *
   * @param bytes header and block of a WARC record
   * @param problem that is known of it, or null
   * @return null where the record is no document
   */
  RawRecord record(Position position, RecordBytes bytes, String problem) {
    if (problem != null && !bytes.isOverLimit()) {
      return new RawRecord.Broken(position, problem, bytes.excerpt(charset));
    }
    try (WarcReader reader =
        new WarcReader(new ByteArrayInputStream(bytes.slice(0, bytes.size())))) {
      WarcRecord record = reader.next().orElse(null);
      if (record instanceof WarcResponse response
          && response.contentType().base().equals(MediaType.HTTP)) {
        HttpResponse http = response.http();
        return http.status() == OK && isPage(http.contentType())
            ? page(position, response, http.contentType(), http.bodyDecoded(), bytes, problem)
            : null;
      }
      if (record instanceof WarcResource resource && isPage(resource.contentType())) {
        return page(position, resource, resource.contentType(), resource.body(), bytes, problem);
      }
      if (record instanceof WarcConversion text && isPlain(text.contentType())) {
        return problem == null
            ? text(position, text, bytes)
            : new RawRecord.Broken(position, problem, bytes.excerpt(charset));
      }
      return null;
    } catch (ParsingException | IllegalArgumentException e) {
      return broken(position, "malformed WARC: " + e.getMessage(), bytes);
    } catch (IOException e) {
      return broken(position, "malformed WARC: the page cannot be unpacked: " + e, bytes);
    }
  }

  private RawRecord broken(Position position, String reason, RecordBytes bytes) {
    return new RawRecord.Broken(position, reason, bytes.excerpt(charset));
  }

  private static boolean isPage(MediaType type) {
    return PAGES.contains(type.base().toString());
  }

  private static boolean isPlain(MediaType type) {
    return type.base().toString().equals(PLAIN);
  }

  private RawRecord page(
      Position position,
      WarcTargetRecord record,
      MediaType type,
      MessageBody body,
      RecordBytes bytes,
      String problem)
      throws IOException {
    if (problem != null) {
      return broken(position, problem, bytes);
    }
    RecordBytes page = new RecordBytes(maxBytes);
    InputStream stream = body.stream();
    byte[] buffer = new byte[1 << 13];
    for (int n = stream.read(buffer); n >= 0 && !page.isOverLimit(); n = stream.read(buffer)) {
      page.append(buffer, 0, n);
    }
    Charset stated = DeclaredCharset.named(type.toString(), charset);
    return HtmlRecord.of(position, page, stated, record.target());
  }

  private RawRecord text(Position position, WarcConversion record, RecordBytes bytes)
      throws IOException {
    byte[] text = record.body().stream().readAllBytes();
    RecordBytes decoded = new RecordBytes(Math.max(1, text.length));
    decoded.append(text, 0, text.length);
    Map<String, String> columns = new LinkedHashMap<>();
    try {
      // The standard has it so.
      columns.put(Part.TEXT.key(), decoded.decode(StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      return broken(position, Reasons.invalidBytes(StandardCharsets.UTF_8), bytes);
    }
    columns.put(Part.URL.key(), record.target());
    columns.put(Part.OUTLET.key(), HtmlPage.host(record.target()));
    columns.put(Part.PUBLISHED_ON.key(), HtmlPage.dayInAddress(record.target()));
    return new RawRecord.Columns(
        position, columns, columns.keySet(), decoded.excerpt(StandardCharsets.UTF_8));
  }
}
