package org.isnad.topics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Articles as terms that depend on nothing of Isnad's: Lucene's {@code ArabicAnalyzer}, words of
 * letters alone, in twenty articles or more and in no more than 15 % of them.
 *
 * @param vocabulary in order of letters
 * @param documents for each article, indices of its terms, in ascending order
 * @param sections for each article, the section it is of
 */
record BenchmarkCorpus(List<String> vocabulary, List<int[]> documents, List<String> sections) {
  private static final int FEWEST_ARTICLES = 20;
  private static final double LARGEST_SHARE = 0.15;

  /** Reads JSON Lines, gzipped, of {@code text} and {@code category}. */
  static BenchmarkCorpus read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<List<String>> texts = new ArrayList<>();
    List<String> sections = new ArrayList<>();
    Map<String, Integer> articleCounts = new TreeMap<>();
    try (ArabicAnalyzer analyzer = new ArabicAnalyzer();
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = json.readTree(line);
        List<String> terms = terms(analyzer, article.path("text").asText());
        texts.add(terms);
        sections.add(article.path("category").asText());
        new HashSet<>(terms).forEach(term -> articleCounts.merge(term, 1, Integer::sum));
      }
    }
    int most = (int) (LARGEST_SHARE * texts.size());
    articleCounts.values().removeIf(count -> count < FEWEST_ARTICLES || count > most);
    List<String> vocabulary = List.copyOf(articleCounts.keySet());
    Map<String, Integer> indices = new HashMap<>();
    for (String term : vocabulary) {
      indices.put(term, indices.size());
    }
    List<int[]> documents =
        texts.stream()
            .map(
                t ->
                    t.stream()
                        .filter(indices::containsKey)
                        .mapToInt(indices::get)
                        .sorted()
                        .toArray())
            .toList();
    return new BenchmarkCorpus(vocabulary, documents, sections);
  }

  private static List<String> terms(ArabicAnalyzer analyzer, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (term.length() > 1 && term.chars().allMatch(Character::isLetter)) {
          terms.add(term.toString());
        }
      }
      tokens.end();
    }
    return terms;
  }

  long tokenCount() {
    return documents.stream().mapToLong(d -> d.length).sum();
  }
}
