package org.isnad.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.isnad.model.Article;
import org.isnad.model.InputRecord;
import org.isnad.model.Reject;

/** A folder of small input files, and what is read out of it. */
record InputFolder(Path folder) {
  InputFolder write(String name, String content) {
    return write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  InputFolder write(String name, String content, String charset) {
    return write(name, content.getBytes(Charset.forName(charset)));
  }

  InputFolder write(String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  String path(String name) {
    return folder.resolve(name).toString();
  }

  CorpusOptions options() {
    return CorpusOptions.of(List.of(folder.toString()));
  }

  List<InputRecord> records() {
    return records(options());
  }

  static List<InputRecord> records(CorpusOptions options) {
    List<InputRecord> records = new ArrayList<>();
    try (InputRecords read = Corpus.of(options, new Configuration()).records()) {
      read.forEachRemaining(records::add);
    }
    return records;
  }

  List<Article> articles() {
    return articles(options());
  }

  static List<Article> articles(CorpusOptions options) {
    return records(options).stream().map(InputRecord::article).filter(a -> a != null).toList();
  }

  List<Reject> rejects() {
    return rejects(options());
  }

  static List<Reject> rejects(CorpusOptions options) {
    return records(options).stream().map(InputRecord::reject).filter(r -> r != null).toList();
  }

  /** Texts of the articles and, in brackets, kinds of the rejects, each with its position. */
  List<String> summary() {
    return summary(options());
  }

  static List<String> summary(CorpusOptions options) {
    return records(options).stream().map(InputFolder::summary).toList();
  }

  private static String summary(InputRecord record) {
    return record.article() != null
        ? record.article().position() + ": " + record.article().text()
        : record.reject().position()
            + ": ["
            + record.reject().reason().replaceFirst(":.*", "")
            + "]";
  }

  static byte[] gzip(String content) {
    return gzip(content.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
