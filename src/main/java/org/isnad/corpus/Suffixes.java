package org.isnad.corpus;

import java.util.List;
import java.util.Locale;

/** The end of a file's name that tells what is in it, in letters of either case. */
final class Suffixes {
  private Suffixes() {}

  /** Length of the first of {@code suffixes} that {@code name} ends in; 0 where it does in none. */
  static int length(String name, List<String> suffixes) {
    String lower = name.toLowerCase(Locale.ROOT);
    return suffixes.stream().filter(lower::endsWith).mapToInt(String::length).findFirst().orElse(0);
  }

  /** {@code name} without the suffix, if it has one. */
  static String stem(String name, List<String> suffixes) {
    return name.substring(0, name.length() - length(name, suffixes));
  }
}
