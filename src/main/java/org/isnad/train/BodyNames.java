package org.isnad.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.text.ArabicNormalizer;

/**
 * Composes names of bodies, as {@code الجمعية الكويتية لحقوق الإنسان}, of patterns with slots: more
 * of them, and longer ones, than a list holds. {@code {x}} stands for any value of the slot {@code
 * x}, {@code {for-x}} for one behind ل.
 */
final class BodyNames {
  private static final Pattern SLOT = Pattern.compile("\\{(for-)?([a-z-]+)\\}");
  private static final String BODY = "body";

  private final Map<String, List<String>> values = new HashMap<>();
  private final Map<String, List<String>> bodiesByHead = new HashMap<>();

  private BodyNames() {}

  /**
   * Reads lines {@code slot,value} below a header; the slot {@code body} has the patterns of whole
   * names.
   *
   * @param others values of slots that the lines do not list
   */
  static BodyNames of(List<String> lines, Map<String, List<String>> others) {
    BodyNames names = new BodyNames();
    names.values.putAll(others);
    for (String line : lines.subList(1, lines.size())) {
      int comma = line.indexOf(',');
      String slot = line.substring(0, comma);
      String value = line.substring(comma + 1);
      names.values.computeIfAbsent(slot, k -> new ArrayList<>()).add(value);
      if (slot.equals(BODY)) {
        names.bodiesByHead.computeIfAbsent(head(value), k -> new ArrayList<>()).add(value);
      }
    }
    return names;
  }

  /** A name that begins like {@code name}, or of any kind where no pattern does. */
  String like(String name, Random random) {
    List<String> patterns = bodiesByHead.getOrDefault(head(name), values.get(BODY));
    return filled(any(patterns, random), random);
  }

  boolean hasLike(String name) {
    return bodiesByHead.containsKey(head(name));
  }

  /** A value of a slot. */
  String any(String slot, Random random) {
    return filled(any(values.get(slot), random), random);
  }

  private String filled(String pattern, Random random) {
    Matcher slot = SLOT.matcher(pattern);
    StringBuilder name = new StringBuilder();
    int from = 0;
    while (slot.find()) {
      name.append(pattern, from, slot.start());
      String value = any(slot.group(2), random);
      name.append(slot.group(1) == null ? value : behindFor(value));
      from = slot.end();
    }
    return name.append(pattern.substring(from)).toString();
  }

  /** {@code للتعليم}, {@code لحقوق الإنسان}. */
  private static String behindFor(String value) {
    return value.startsWith("ال") ? "ل" + value.substring(1) : "ل" + value;
  }

  private static String head(String name) {
    return ArabicNormalizer.key(name.split(" ", 2)[0]);
  }

  private static String any(List<String> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
