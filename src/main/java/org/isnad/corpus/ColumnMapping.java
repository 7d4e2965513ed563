package org.isnad.corpus;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which column of the input holds which part of an article. A part that is not mapped is guessed:
 * the first of its usual names under which a record has a value. Guesses ignore case, mapped names
 * do not. A column of a nested object is named with dots: {@code source.name}.
 */
public final class ColumnMapping implements Serializable {
  /** A part of an article. Its usual names are tried in their order. */
  enum Part {
    TEXT,
    TITLE,
    OUTLET,
    PUBLISHED_ON,
    URL,
    AUTHOR,
    SECTION,
    ID;

    private static final EnumMap<Part, List<String>> USUAL_NAMES = new EnumMap<>(Part.class);

    static {
      USUAL_NAMES.put(TEXT, List.of("text", "content", "body", "article"));
      USUAL_NAMES.put(TITLE, List.of("title", "headline"));
      USUAL_NAMES.put(OUTLET, List.of("outlet", "source", "publisher"));
      USUAL_NAMES.put(PUBLISHED_ON, List.of("published_on", "published", "date", "date_extracted"));
      USUAL_NAMES.put(URL, List.of("url", "link"));
      USUAL_NAMES.put(AUTHOR, List.of("author"));
      USUAL_NAMES.put(SECTION, List.of("section", "category"));
      USUAL_NAMES.put(ID, List.of("id", "doc_id", "article_id", "docno", "docid"));
    }

    private List<String> usualNames() {
      return USUAL_NAMES.get(this);
    }

    /** As the user writes it. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final long serialVersionUID = 1;

  private final EnumMap<Part, String> mapped;

  private ColumnMapping(EnumMap<Part, String> mapped) {
    this.mapped = mapped;
  }

  /** Everything is guessed. */
  public static ColumnMapping guessed() {
    return new ColumnMapping(new EnumMap<>(Part.class));
  }

  /**
   * The mapping that {@code pairs} say, such as {@code text=content,published_on=date_extracted}.
   *
   * @throws InputException where a pair is none, names no part of an article, or maps one again
   */
  public static ColumnMapping parse(String pairs) {
    EnumMap<Part, String> mapped = new EnumMap<>(Part.class);
    for (String pair : pairs.split(",", -1)) {
      String[] sides = pair.split("=", 2);
      if (sides.length < 2 || sides[0].isBlank() || sides[1].isBlank()) {
        throw new InputException(
            "columns: '" + pair.strip() + "' is not PART=COLUMN, such as text=content");
      }
      Part part = part(sides[0].strip());
      if (mapped.put(part, sides[1].strip()) != null) {
        throw new InputException("columns: " + part.key() + " is mapped twice");
      }
    }
    return new ColumnMapping(mapped);
  }

  private static Part part(String key) {
    return Arrays.stream(Part.values())
        .filter(part -> part.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    "columns: an article has no '%s'. Map one of %s."
                        .formatted(
                            key,
                            Arrays.stream(Part.values())
                                .map(Part::key)
                                .collect(Collectors.joining(", ")))));
  }

  /** This mapping, with {@code part} taken from {@code column}. */
  ColumnMapping with(Part part, String column) {
    EnumMap<Part, String> changed = new EnumMap<>(mapped);
    changed.put(part, column);
    return new ColumnMapping(changed);
  }

  /** Whether the user mapped nothing. */
  boolean isGuessed() {
    return mapped.isEmpty();
  }

  /** The names of columns that may hold {@code part}, in the order they are tried. */
  List<String> names(Part part) {
    return mapped.containsKey(part) ? List.of(mapped.get(part)) : part.usualNames();
  }

  /** Whether {@code column} may hold a part. */
  boolean reads(String column) {
    return Stream.of(Part.values())
        .anyMatch(
            part ->
                mapped.containsKey(part)
                    ? mapped.get(part).equals(column)
                    : part.usualNames().contains(column.toLowerCase(Locale.ROOT)));
  }

  /** The mapped columns that are not among {@code columns}, sorted. */
  Set<String> missing(Collection<String> columns) {
    Set<String> missing = new TreeSet<>(mapped.values());
    missing.removeAll(columns);
    return missing;
  }

  /**
   * The value of {@code part} among the columns of a record.
   *
   * @return null where it has none that is not blank
   */
  String value(Part part, Map<String, String> columns) {
    if (mapped.containsKey(part)) {
      return notBlank(columns.get(mapped.get(part)));
    }
    for (String name : part.usualNames()) {
      String value = notBlank(columns.get(name));
      if (value != null) {
        return value;
      }
    }
    return valueIgnoringCase(part, columns);
  }

  private static String valueIgnoringCase(Part part, Map<String, String> columns) {
    for (String name : part.usualNames()) {
      for (Map.Entry<String, String> column : columns.entrySet()) {
        if (column.getKey().equalsIgnoreCase(name) && notBlank(column.getValue()) != null) {
          return column.getValue();
        }
      }
    }
    return null;
  }

  private static String notBlank(String value) {
    return value == null || value.codePoints().allMatch(ColumnMapping::isSpace) ? null : value;
  }

  /** White space, the no-break space included. */
  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }
}
