package org.isnad.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads annotated articles from JSON Lines in UTF-8, one object an article, in the format that
 * {@code docs/evaluation.md} describes. Blank lines, and keys that mean nothing here, are passed
 * over.
 */
public final class AnnotationFile {
  private AnnotationFile() {}

  /**
   * The articles of a gold file, in its order.
   *
   * @throws AnnotationException where the file cannot be read, holds no article, or at its first
   *     mistake, with the line
   */
  public static List<AnnotatedArticle> gold(Path file) {
    List<AnnotatedArticle> articles = read(file, AnnotationJson.GOLD);
    if (articles.isEmpty()) {
      throw new AnnotationException(
          file + " holds no article. A gold file has one JSON object a line.");
    }
    return articles;
  }

  /**
   * The articles of a file of predictions, in its order. A prediction may leave out its text, which
   * is then taken to be that of the gold article, and whatever it does not predict.
   *
   * @throws AnnotationException where the file cannot be read, or at its first mistake, with the
   *     line
   */
  public static List<AnnotatedArticle> predictions(Path file) {
    return read(file, AnnotationJson.PREDICTED);
  }

  private static List<AnnotatedArticle> read(Path file, AnnotationJson json) {
    Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();
    Map<String, Integer> lineOfId = new HashMap<>();
    int line = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        line++;
        if (text.isBlank()) {
          continue;
        }
        AnnotatedArticle article = json.article(text);
        Integer first = lineOfId.putIfAbsent(article.docId(), line);
        if (first != null) {
          throw new IllegalArgumentException(
              "doc_id " + article.docId() + " is also on line " + first);
        }
        articles.put(article.docId(), article);
      }
    } catch (IllegalArgumentException e) {
      throw new AnnotationException(file + " line " + line + ": " + e.getMessage() + ".", e);
    } catch (NoSuchFileException e) {
      throw new AnnotationException(file + " does not exist.", e);
    } catch (CharacterCodingException e) {
      throw new AnnotationException(file + " after line " + line + ": the bytes are not UTF-8.", e);
    } catch (IOException e) {
      throw new AnnotationException(file + " cannot be read: " + e.getMessage(), e);
    }
    return List.copyOf(articles.values());
  }
}
