package org.isnad.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The files of a lexicon, as text: those in the jar (the repository's {@code seeds/lexicon}), and
 * those of a user's folder, whose rows come after. Small and serializable: what travels to
 * executors is this, and each builds its {@link Lexicon} once.
 */
public final class LexiconSource implements Serializable {
  /** The files a lexicon is made of, which a user's folder may add to. */
  public static final List<String> FILES =
      List.of(
          "outlets.csv",
          "places.csv",
          "organizations.csv",
          "people.csv",
          "given_names.csv",
          "triggers.csv",
          "roles.csv",
          "cues.csv",
          "stopwords.csv",
          "boilerplate.csv");

  private static final long serialVersionUID = 1;

  /** File name to content, of the user's folder alone. */
  private final TreeMap<String, String> added;

  private final String folder;

  /** Computed on first use: hashing some megabytes is not for free. */
  private transient SortedMap<String, String> digests;

  private LexiconSource(String folder, SortedMap<String, String> added) {
    this.folder = folder;
    this.added = new TreeMap<>(added);
  }

  /** What is in the jar. */
  public static LexiconSource bundled() {
    return new LexiconSource("", new TreeMap<>());
  }

  /**
   * What is in the jar, and the files of {@code folder} that bear the same names. Rows of the
   * folder override rows with the same id or, where a file has no ids, the same first column.
   *
   * @throws LexiconException where the folder is none, or holds a CSV file with a name that no
   *     lexicon file has
   */
  public static LexiconSource with(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new LexiconException(
          folder + " is not a folder. --lexicon takes a folder of CSV files.");
    }
    SortedMap<String, String> added = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
        String name = file.getFileName().toString();
        if (!FILES.contains(name)) {
          throw new LexiconException(
              file
                  + ": no lexicon file has this name. Name it one of "
                  + String.join(", ", FILES)
                  + ".");
        }
        added.put(name, Files.readString(file));
      }
    } catch (IOException e) {
      throw new LexiconException(folder + " cannot be read: " + e.getMessage(), e);
    }
    return new LexiconSource(folder.toString(), added);
  }

  /**
   * SHA-256 of each file's content, of the jar's files by name and of the user's by path; for a
   * run's manifest.
   */
  public synchronized SortedMap<String, String> digests() {
    if (digests == null) {
      SortedMap<String, String> computed = new TreeMap<>();
      for (String name : FILES) {
        computed.put(name, digest(bundledText(name)));
      }
      computed.put(WordList.FILE, digest(bundledText(WordList.FILE)));
      for (Map.Entry<String, String> file : added.entrySet()) {
        computed.put(folder + "/" + file.getKey(), digest(file.getValue()));
      }
      digests = Collections.unmodifiableSortedMap(computed);
    }
    return digests;
  }

  /** Rows of {@code name}, the jar's first, each with the given columns. */
  List<LexiconRow> rows(String name, String... columns) {
    List<LexiconRow> rows =
        new ArrayList<>(parse("seeds/lexicon/" + name, bundledText(name), false, columns));
    if (added.containsKey(name)) {
      rows.addAll(parse(folder + "/" + name, added.get(name), true, columns));
    }
    return rows;
  }

  /** Rows of {@code content}; lines that begin with # are comments. */
  static List<LexiconRow> parse(String file, String content, boolean isAdded, String... columns) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setCommentMarker('#')
            .get();
    List<LexiconRow> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(content), format)) {
      List<String> header = parser.getHeaderNames();
      if (!header.equals(Arrays.asList(columns))) {
        throw new LexiconException(
            file
                + " line 1: the columns are "
                + String.join(",", header)
                + ". They must be "
                + String.join(",", columns)
                + ".");
      }
      for (CSVRecord record : parser) {
        LexiconRow row = new LexiconRow(file, parser.getCurrentLineNumber(), record, isAdded);
        if (record.size() != columns.length) {
          throw row.error(
              "it has "
                  + record.size()
                  + " values for "
                  + columns.length
                  + " columns. Put a value with a comma in quotation marks.");
        }
        rows.add(row);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new LexiconException(file + ": not a CSV file: " + e.getMessage(), e);
    }
    return rows;
  }

  private static String bundledText(String name) {
    try (InputStream in = LexiconSource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar holds no lexicon file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String content) {
    try {
      byte[] sha =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
