package org.isnad.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Texts of articles that are annotated elsewhere. Who may not publish a text publishes where in it
 * the annotations stand, and a digest by which whoever has the text finds it.
 */
public final class ArticleTexts {
  /** No texts: all annotations have theirs. */
  public static final ArticleTexts NONE = new ArticleTexts(Map.of());

  private static final Pattern LINE_END = Pattern.compile("\n");

  private static final Pattern BLANKS = Pattern.compile("[ \\t\u00a0\r]+");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Map<String, String> textOfDigest;

  private ArticleTexts(Map<String, String> textOfDigest) {
    this.textOfDigest = textOfDigest;
  }

  /**
   * The texts that {@code annotations} lack; no other is kept in memory.
   *
   * @param files JSON Lines, gzipped where the name says so, one object with a {@code text} a line
   * @throws AnnotationException where a file cannot be read, with the line of a mistake
   */
  public static ArticleTexts of(List<Path> files, List<Path> annotations) {
    if (files.isEmpty()) {
      return NONE;
    }
    Set<String> digests = new HashSet<>();
    for (Path file : annotations) {
      AnnotationFile.forEachArticle(
          file, line -> AnnotationJson.digest(line).ifPresent(digests::add));
    }
    Map<String, String> texts = new HashMap<>();
    for (Path file : files) {
      read(file, digests, texts);
    }
    return new ArticleTexts(texts);
  }

  private static void read(Path file, Set<String> digests, Map<String, String> texts) {
    int number = 0;
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          String text = tidied(MAPPER.readTree(line).path("text").asText());
          String digest = digest(text);
          if (digests.contains(digest)) {
            texts.put(digest, text);
          }
        }
      }
    } catch (JsonProcessingException e) {
      throw new AnnotationException(
          file + " line " + number + ": not JSON: " + e.getOriginalMessage() + ".", e);
    } catch (NoSuchFileException e) {
      throw new AnnotationException(file + " does not exist.", e);
    } catch (IOException e) {
      throw new AnnotationException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
  }

  /**
   * {@code text} as its annotators see it, which offsets count in: one space for every run of
   * blanks, none at the ends of a line, and no empty lines.
   */
  static String tidied(String text) {
    return LINE_END
        .splitAsStream(text)
        .map(line -> BLANKS.matcher(line).replaceAll(" ").strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** The SHA-256 of {@code text} in UTF-8, in lower hexadecimal digits. */
  static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether there is a text with {@code digest}. */
  boolean has(String digest) {
    return textOfDigest.containsKey(digest);
  }

  /**
   * The text with {@code digest}.
   *
   * @throws IllegalArgumentException where there is none
   */
  String text(String digest) {
    String text = textOfDigest.get(digest);
    if (text == null) {
      throw new IllegalArgumentException(
          this == NONE
              ? "the text is published elsewhere: give a file that has it to --texts"
              : "no text in the files of --texts is the one that was annotated");
    }
    return text;
  }
}
