package org.isnad.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition on the rows of a table, in a part of SQL:
 *
 * <pre>
 * COLUMN = | != | &lt;&gt; | &lt; | &lt;= | &gt; | &gt;= LITERAL
 * COLUMN [NOT] LIKE 'pattern'        % any characters, _ one
 * COLUMN [NOT] IN (LITERAL, …)
 * COLUMN IS [NOT] NULL
 * CONDITION AND | OR CONDITION, NOT CONDITION, ( CONDITION )
 * </pre>
 *
 * A literal is a number, {@code true}, {@code false}, or text in single quotation marks (doubled
 * within); dates are compared with text such as {@code '2015-08-01'}. As in SQL, a comparison with
 * null is unknown, NOT of unknown is unknown, and a row whose condition is unknown is left out.
 */
final class Condition {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:('(?:[^']|'')*')|(-?\\d+(?:\\.\\d+)?)|(\\w+)|(<>|!=|<=|>=|[=<>(),]))");

  private final String source;
  private final List<String> tokens = new ArrayList<>();
  private final Collection<String> columns;
  private final Set<String> usedColumns = new TreeSet<>();
  private final Test test;
  private int next;

  /** True, false, or null for unknown. */
  private interface Test {
    Boolean of(Map<String, Object> row);
  }

  /** Compares a value that is not null with a literal. */
  private interface Comparison {
    boolean holds(int sign);
  }

  /**
   * Reads a condition.
   *
   * @param columns the columns that it may name
   * @throws UserError where it is none, with the place
   */
  Condition(String source, Collection<String> columns) {
    this.source = source;
    this.columns = columns;
    tokenize();
    this.test = or();
    if (next < tokens.size()) {
      throw error("AND or OR");
    }
  }

  boolean holds(Map<String, Object> row) {
    return Boolean.TRUE.equals(test.of(row));
  }

  /** The columns that it names. */
  Set<String> columns() {
    return usedColumns;
  }

  private void tokenize() {
    Matcher matcher = TOKEN.matcher(source);
    int end = 0;
    while (end < source.stripTrailing().length()) {
      if (!matcher.region(end, source.length()).lookingAt()) {
        throw new UserError(
            "--where cannot be read from '%s' on. Write conditions such as: kind = 'person' AND attribution_count > 3."
                .formatted(source.substring(end).strip()));
      }
      tokens.add(matcher.group().strip());
      end = matcher.end();
    }
  }

  private Test or() {
    Test left = and();
    while (accept("OR")) {
      Test first = left;
      Test second = and();
      left = row -> either(first.of(row), second.of(row));
    }
    return left;
  }

  private Test and() {
    Test left = not();
    while (accept("AND")) {
      Test first = left;
      Test second = not();
      left = row -> negated(either(negated(first.of(row)), negated(second.of(row))));
    }
    return left;
  }

  private Test not() {
    if (accept("NOT")) {
      Test negated = not();
      return row -> negated(negated.of(row));
    }
    if (accept("(")) {
      Test inner = or();
      expect(")");
      return inner;
    }
    return comparison();
  }

  private Test comparison() {
    String column = column();
    if (accept("IS")) {
      boolean isNegated = accept("NOT");
      expect("NULL");
      return row -> (row.get(column) == null) != isNegated;
    }
    boolean isNegated = accept("NOT");
    Test test;
    if (accept("LIKE")) {
      Pattern pattern = like(literal());
      test = onValue(column, value -> pattern.matcher(value.toString()).matches());
    } else if (accept("IN")) {
      List<Object> literals = literals();
      test = onValue(column, value -> literals.stream().anyMatch(l -> compare(value, l) == 0));
    } else if (isNegated) {
      throw error("LIKE or IN");
    } else {
      Comparison comparison = operator();
      Object literal = literal();
      test = onValue(column, value -> comparison.holds(compare(value, literal)));
    }
    return isNegated ? row -> negated(test.of(row)) : test;
  }

  private static Test onValue(String column, Predicate<Object> predicate) {
    return row -> row.get(column) == null ? null : predicate.test(row.get(column));
  }

  private String column() {
    String name = next < tokens.size() ? tokens.get(next) : "";
    if (!columns.contains(name)) {
      throw error("a column: " + String.join(", ", columns));
    }
    next++;
    usedColumns.add(name);
    return name;
  }

  private Comparison operator() {
    String operator = next < tokens.size() ? tokens.get(next++) : "";
    return switch (operator) {
      case "=" -> sign -> sign == 0;
      case "!=", "<>" -> sign -> sign != 0;
      case "<" -> sign -> sign < 0;
      case "<=" -> sign -> sign <= 0;
      case ">" -> sign -> sign > 0;
      case ">=" -> sign -> sign >= 0;
      default -> {
        next--;
        throw error("=, !=, <, <=, >, >=, LIKE, IN or IS");
      }
    };
  }

  private List<Object> literals() {
    List<Object> literals = new ArrayList<>();
    expect("(");
    do {
      literals.add(literal());
    } while (accept(","));
    expect(")");
    return literals;
  }

  private Object literal() {
    String token = next < tokens.size() ? tokens.get(next) : "";
    next++;
    if (token.startsWith("'")) {
      return token.substring(1, token.length() - 1).replace("''", "'");
    }
    if (token.equalsIgnoreCase("true") || token.equalsIgnoreCase("false")) {
      return Boolean.valueOf(token);
    }
    try {
      return Double.valueOf(token);
    } catch (NumberFormatException e) {
      next--;
      throw error("a number, true, false or text in single quotation marks");
    }
  }

  private int compare(Object value, Object literal) {
    if (value instanceof Number number && literal instanceof Double other) {
      return Double.compare(number.doubleValue(), other);
    }
    if (value instanceof Boolean truth && literal instanceof Boolean other) {
      return truth.compareTo(other);
    }
    boolean isText = !(value instanceof Number || value instanceof Boolean);
    if (isText && literal instanceof String text) {
      return value.toString().compareTo(text);
    }
    throw new UserError(
        "--where compares %s with %s: text needs single quotation marks, and numbers none."
            .formatted(value, literal));
  }

  private static Pattern like(Object literal) {
    StringBuilder pattern = new StringBuilder();
    literal
        .toString()
        .codePoints()
        .forEach(
            c ->
                pattern.append(
                    switch (c) {
                      case '%' -> ".*";
                      case '_' -> ".";
                      default -> Pattern.quote(Character.toString(c));
                    }));
    return Pattern.compile(pattern.toString(), Pattern.DOTALL);
  }

  private boolean accept(String token) {
    boolean isNext = next < tokens.size() && tokens.get(next).equalsIgnoreCase(token);
    next += isNext ? 1 : 0;
    return isNext;
  }

  private void expect(String token) {
    if (!accept(token)) {
      throw error(token);
    }
  }

  private UserError error(String expected) {
    String place = next < tokens.size() ? "'" + tokens.get(next) + "'" : "the end";
    return new UserError("--where: at " + place + " there must be " + expected + ".");
  }

  private static Boolean negated(Boolean truth) {
    return truth == null ? null : !truth;
  }

  private static Boolean either(Boolean first, Boolean second) {
    if (Boolean.TRUE.equals(first) || Boolean.TRUE.equals(second)) {
      return true;
    }
    return (first == null || second == null) ? null : Boolean.FALSE;
  }
}
