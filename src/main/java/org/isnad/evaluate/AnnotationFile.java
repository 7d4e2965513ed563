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
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Reads annotated articles from JSON Lines in UTF-8, one object an article, in the format that
 * {@code docs/evaluation.md} describes. Blank lines, and keys that mean nothing here, are passed
 * over.
 */
public final class AnnotationFile {
  private AnnotationFile() {}

  /**
   * The articles of gold files, in their order.
   *
   * @param texts of the articles whose annotations come without
   * @throws AnnotationException where a file cannot be read, all hold no article, or at the first
   *     mistake, with the line
   */
  public static List<AnnotatedArticle> gold(List<Path> files, ArticleTexts texts) {
    return notEmpty(read(files, AnnotationJson.GOLD, texts, line -> true), files);
  }

  /**
   * Those articles of gold files that have their text, or whose text is among {@code texts}, in
   * their order: a file may hold annotations of several corpora.
   *
   * @throws AnnotationException as {@link #gold} does
   */
  public static List<AnnotatedArticle> goldWithText(List<Path> files, ArticleTexts texts) {
    return notEmpty(
        read(
            files,
            AnnotationJson.GOLD,
            texts,
            line -> AnnotationJson.digest(line).map(texts::has).orElse(true)),
        files);
  }

  private static List<AnnotatedArticle> notEmpty(
      List<AnnotatedArticle> articles, List<Path> files) {
    if (articles.isEmpty()) {
      throw new AnnotationException(
          files.get(0) + " holds no article. A gold file has one JSON object a line.");
    }
    return articles;
  }

  /**
   * The articles of a file of predictions, in its order. A prediction may leave out its text, which
   * is then taken to be that of the gold article, and whatever it does not predict.
   *
   * @param texts of the articles that say which text they annotate without having it
   * @throws AnnotationException where the file cannot be read, or at its first mistake, with the
   *     line
   */
  public static List<AnnotatedArticle> predictions(Path file, ArticleTexts texts) {
    return read(List.of(file), AnnotationJson.PREDICTED, texts, line -> true);
  }

  private static List<AnnotatedArticle> read(
      List<Path> files, AnnotationJson json, ArticleTexts texts, Predicate<String> isWanted) {
    Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();
    Map<String, String> placeOfId = new HashMap<>();
    for (Path file : files) {
      forEachLine(
          file,
          (line, number) -> {
            if (!isWanted.test(line)) {
              return;
            }
            AnnotatedArticle article = json.article(line, texts);
            String place = (files.size() > 1 ? file + " line " : "line ") + number;
            String first = placeOfId.putIfAbsent(article.docId(), place);
            if (first != null) {
              throw new IllegalArgumentException(
                  "doc_id " + article.docId() + " is also on " + first);
            }
            articles.put(article.docId(), article);
          });
    }
    return List.copyOf(articles.values());
  }

  /** Gives {@code action} every article of {@code file} as it is written. */
  static void forEachArticle(Path file, Consumer<String> action) {
    forEachLine(file, (line, number) -> action.accept(line));
  }

  private interface LineAction {
    void accept(String line, int number);
  }

  private static void forEachLine(Path file, LineAction action) {
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          action.accept(line, number);
        }
      }
    } catch (IllegalArgumentException e) {
      throw new AnnotationException(file + " line " + number + ": " + e.getMessage() + ".", e);
    } catch (NoSuchFileException e) {
      throw new AnnotationException(file + " does not exist.", e);
    } catch (CharacterCodingException e) {
      throw new AnnotationException(
          file + " after line " + number + ": the bytes are not UTF-8.", e);
    } catch (IOException e) {
      throw new AnnotationException(file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
