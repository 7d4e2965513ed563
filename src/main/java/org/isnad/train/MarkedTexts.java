package org.isnad.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.lexicon.NameType;
import org.isnad.text.Span;

/**
 * Reads articles in which names are marked by hand: {@code زار [PER محمد العتيبي] و[LOC الدرعية]}.
 * A line is a paragraph, an empty line parts articles; proclitics stand outside of the brackets.
 */
final class MarkedTexts {
  private static final Pattern NAME = Pattern.compile("\\[(PER|ORG|LOC) ([^\\[\\]]+)\\]");

  private final Path file;
  private final List<LabelledText> texts = new ArrayList<>();
  private StringBuilder text = new StringBuilder();
  private List<LabelledTexts.Labelled> names = new ArrayList<>();

  private MarkedTexts(Path file) {
    this.file = file;
  }

  /**
   * The articles of the files {@code *.txt} of {@code folder}, in the order of their names.
   *
   * @throws IOException also where a line is not as it should be; the message names file and line
   */
  static List<LabelledText> of(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<LabelledText> texts = new ArrayList<>();
    for (Path file : files) {
      texts.addAll(new MarkedTexts(file).read());
    }
    return texts;
  }

  private List<LabelledText> read() throws IOException {
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        endArticle();
      } else {
        addLine(lines.get(i).strip(), i + 1);
      }
    }
    endArticle();
    return texts;
  }

  private void addLine(String line, int number) throws IOException {
    Matcher name = NAME.matcher(line);
    int from = 0;
    while (name.find()) {
      addPlain(line.substring(from, name.start()), number);
      int begin = text.length();
      text.append(name.group(2).strip());
      names.add(
          new LabelledTexts.Labelled(
              new Span(begin, text.length()), NameType.valueOf(name.group(1))));
      from = name.end();
    }
    addPlain(line.substring(from), number);
    text.append('\n');
  }

  private void addPlain(String plain, int line) throws IOException {
    if (plain.indexOf('[') >= 0 || plain.indexOf(']') >= 0) {
      throw new IOException(
          file
              + " line "
              + line
              + ": a bracket that marks no name. Write [PER …], [ORG …] or [LOC …].");
    }
    text.append(plain);
  }

  private void endArticle() {
    if (!text.isEmpty()) {
      texts.add(LabelledTexts.labelled("invented", text.toString(), names));
      text = new StringBuilder();
      names = new ArrayList<>();
    }
  }
}
