package org.isnad.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.evaluate.AnnotatedArticle;
import org.isnad.evaluate.EntityAnnotation;
import org.isnad.extract.EntityLabel;
import org.isnad.lexicon.NameType;
import org.isnad.text.Span;
import org.isnad.text.TokenizedText;

/** Reads labelled corpora, and turns their labels into those of the annotation guidelines. */
final class LabelledTexts {
  /** Sentences of a corpus without articles that are taken for one article. */
  private static final int SENTENCES = 15;

  /** ANERcorp: persons, places and organizations are ours; what is called MISC is no name here. */
  private static final Map<String, NameType> ANERCORP_TYPES =
      Map.of("PERS", NameType.PER, "LOC", NameType.LOC, "ORG", NameType.ORG);

  /**
   * Wojood: places of government, of nature and built ones are places; titles (OCC), peoples (NORP)
   * and the rest are no names.
   */
  private static final Map<String, NameType> WOJOOD_TYPES =
      Map.of(
          "PERS", NameType.PER,
          "GPE", NameType.LOC,
          "LOC", NameType.LOC,
          "FAC", NameType.LOC,
          "ORG", NameType.ORG);

  private LabelledTexts() {}

  /** A named stretch of a text. */
  record Labelled(Span span, NameType type) {}

  /** Annotated articles, with their outlet. */
  static List<LabelledText> of(List<AnnotatedArticle> articles) {
    return articles.stream().map(LabelledTexts::of).toList();
  }

  private static LabelledText of(AnnotatedArticle article) {
    String text = article.text();
    List<Labelled> names = new ArrayList<>();
    for (EntityAnnotation entity : article.entities()) {
      names.add(
          new Labelled(
              new Span(
                  text.offsetByCodePoints(0, entity.range().begin()),
                  text.offsetByCodePoints(0, entity.range().end())),
              NameType.valueOf(entity.type())));
    }
    return labelled(article.outlet(), text, names);
  }

  static List<LabelledText> anercorp(Path file) throws IOException {
    return conll("ANERcorp", file, ANERCORP_TYPES);
  }

  static List<LabelledText> wojood(Path file) throws IOException {
    return conll("Wojood", file, WOJOOD_TYPES);
  }

  /**
   * Lines of a token and its labels, sentences parted by empty lines. Of nested names the outermost
   * with a known label counts; tokens are joined with blanks.
   */
  private static List<LabelledText> conll(String corpus, Path file, Map<String, NameType> types)
      throws IOException {
    List<LabelledText> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<Labelled> names = new ArrayList<>();
    int sentences = 0;
    boolean isInName = false;
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.add("");
    for (String line : lines) {
      String[] fields = line.strip().split("\\s+");
      if (fields.length < 2) {
        isInName = false;
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
          text.append('\n');
          sentences++;
        }
        if (sentences == SENTENCES) {
          texts.add(labelled(corpus, text.toString(), names));
          text.setLength(0);
          names = new ArrayList<>();
          sentences = 0;
        }
        continue;
      }
      int begin = text.length();
      text.append(fields[0]);
      int end = text.length();
      text.append(' ');
      String label = label(fields, types);
      if (label == null) {
        isInName = false;
      } else if (label.startsWith("I-") && isInName) {
        Labelled last = names.remove(names.size() - 1);
        names.add(new Labelled(new Span(last.span().begin(), end), last.type()));
      } else {
        names.add(new Labelled(new Span(begin, end), types.get(label.substring(2))));
        isInName = true;
      }
    }
    if (!text.isEmpty()) {
      texts.add(labelled(corpus, text.toString(), names));
    }
    return texts;
  }

  /** The first of the labels that is ours; null where none is. */
  private static String label(String[] fields, Map<String, NameType> types) {
    for (int i = 1; i < fields.length; i++) {
      if (fields[i].length() > 2 && types.containsKey(fields[i].substring(2))) {
        return fields[i];
      }
    }
    return null;
  }

  static LabelledText labelled(String group, String published, List<Labelled> names) {
    TokenizedText text = TokenizedText.of(published);
    int[] labels = new int[text.size()];
    for (Labelled name : names) {
      int first = text.tokenAt(name.span().begin());
      for (int i = first; i < text.size() && text.token(i).begin() < name.span().end(); i++) {
        labels[i] = i == first ? EntityLabel.first(name.type()) : EntityLabel.further(name.type());
      }
    }
    return LabelledText.sure(group, text, labels, names);
  }
}
