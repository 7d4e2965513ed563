package org.isnad.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of text, its columns aligned by display width, for a terminal with a fixed-width font.
 *
 * <p>A cell with right-to-left letters is put between the marks FIRST STRONG ISOLATE and POP
 * DIRECTIONAL ISOLATE (Unicode UAX #9), so that a terminal that orders letters by direction orders
 * them within the cell, and leaves the columns where they are.
 */
final class TextTable {
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';
  private static final String BETWEEN_COLUMNS = "  ";

  private final List<String> header;
  private final List<List<String>> rows = new ArrayList<>();
  private final boolean[] alignsRight;

  TextTable(String... header) {
    this.header = List.of(header);
    this.alignsRight = new boolean[header.length];
  }

  /** Aligns these columns (from 0) to the right, as figures are. */
  TextTable alignRight(int... columns) {
    for (int column : columns) {
      alignsRight[column] = true;
    }
    return this;
  }

  void add(String... cells) {
    rows.add(Arrays.stream(cells).map(TextTable::oneLine).toList());
  }

  /** Header, a rule, and rows, each ended by a line feed; of the rows, nothing at line ends. */
  @Override
  public String toString() {
    int[] widths = new int[header.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = displayWidth(header.get(i));
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], displayWidth(row.get(i)));
      }
    }
    StringBuilder lines = new StringBuilder();
    line(lines, header, widths);
    line(lines, Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths);
    rows.forEach(row -> line(lines, row, widths));
    return lines.toString();
  }

  private void line(StringBuilder lines, List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String padding = " ".repeat(widths[i] - displayWidth(cells.get(i)));
      String cell = isolated(cells.get(i));
      line.append(i == 0 ? "" : BETWEEN_COLUMNS)
          .append(alignsRight[i] ? padding + cell : cell + padding);
    }
    lines.append(line.toString().stripTrailing()).append('\n');
  }

  /** Cells of a terminal that {@code text} takes: combining and invisible marks take none. */
  static int displayWidth(String text) {
    return text.codePoints().map(TextTable::displayWidth).sum();
  }

  private static int displayWidth(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> Character.isIdeographic(codePoint) ? 2 : 1;
    };
  }

  /** {@code text} between isolating marks, if it holds right-to-left letters. */
  static String isolated(String text) {
    boolean isRightToLeft =
        text.codePoints()
            .map(Character::getDirectionality)
            .anyMatch(
                direction ->
                    direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT);
    return isRightToLeft ? FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE : text;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
