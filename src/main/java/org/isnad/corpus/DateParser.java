package org.isnad.corpus;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.text.ArabicNormalizer;

/**
 * Reads the day out of a date as news sites and archives write it:
 *
 * <ul>
 *   <li>ISO 8601, with or without a time: 2015-07-21, 2015-07-21T10:30:00+03:00, 20150721
 *   <li>RFC 822 and the like: Tue, 21 Jul 2015 10:30:00 +0300; July 21, 2015
 *   <li>numbers between slashes, hyphens or full stops: 2015/7/21, 21/07/2015, 07/21/2015. Where
 *       day and month could change places (05/06/2015), the date cannot be read
 *   <li>Arabic month names, Levantine (شباط), Egyptian and Gulf (فبراير) and Maghrebi (فيفري), or
 *       two that agree (مارس/آذار)
 *   <li>seconds or milliseconds since 1970, in 10 or 13 digits
 * </ul>
 *
 * <p>Digits may be Arabic; weekdays, times and other words around are passed over. The day is the
 * one that is written, whatever the time zone. Years lie between 1800 and 2099; so a date of the
 * Hijri calendar is not read unless the other is beside it.
 */
public final class DateParser {
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2099;
  private static final String DATE_SEPARATORS = "/-.";

  private static final Map<String, Month> MONTHS = months();

  /** A run of letters or of digits, and the characters between it and the one before. */
  private record Word(String text, String separator) {
    boolean isNumber() {
      return Character.isDigit(text.charAt(0));
    }

    boolean isNumber(int minLength, int maxLength) {
      return isNumber() && text.length() >= minLength && text.length() <= maxLength;
    }

    int number() {
      return Integer.parseInt(text);
    }
  }

  private DateParser() {}

  /** The day that {@code date} names, or empty where it cannot be read for certain. */
  public static Optional<LocalDate> parse(String date) {
    List<Word> words = words(ArabicNormalizer.key(date));
    if (words.size() == 1 && words.get(0).isNumber()) {
      return ofDigits(words.get(0).text());
    }
    for (int i = 0; i < words.size(); i++) {
      Optional<LocalDate> day = monthAt(words, i) ? ofMonthName(words, i) : ofNumbers(words, i);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < text.length(); ) {
      int begin = i;
      if (Character.isDigit(text.charAt(i))) {
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
          i++;
        }
      } else {
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
          i++;
        }
      }
      if (i > begin) {
        words.add(new Word(text.substring(begin, i), text.substring(end, begin)));
        end = i;
      } else {
        i++;
      }
    }
    return words;
  }

  private static Optional<LocalDate> ofDigits(String digits) {
    return switch (digits.length()) {
      case 8 ->
          day(
              Integer.parseInt(digits.substring(0, 4)),
              Integer.parseInt(digits.substring(4, 6)),
              Integer.parseInt(digits.substring(6)));
      case 10 -> ofEpochSecond(Long.parseLong(digits));
      case 13 -> ofEpochSecond(Long.parseLong(digits) / 1000);
      default -> Optional.empty();
    };
  }

  private static Optional<LocalDate> ofEpochSecond(long second) {
    LocalDate day = LocalDate.ofInstant(Instant.ofEpochSecond(second), ZoneOffset.UTC);
    return day(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** Three numbers from word {@code i} with the same separator between them. */
  private static Optional<LocalDate> ofNumbers(List<Word> words, int i) {
    if (words.get(i).isNumber(8, 8) && i == 0) {
      return ofDigits(words.get(i).text());
    }
    if (i + 2 >= words.size()) {
      return Optional.empty();
    }
    Word first = words.get(i);
    Word second = words.get(i + 1);
    Word third = words.get(i + 2);
    String separator = second.separator();
    if (separator.length() != 1
        || !DATE_SEPARATORS.contains(separator)
        || !third.separator().equals(separator)
        || !second.isNumber(1, 2)) {
      return Optional.empty();
    }
    if (first.isNumber(4, 4) && third.isNumber(1, 2)) {
      return day(first.number(), second.number(), third.number());
    }
    if (first.isNumber(1, 2) && third.isNumber(4, 4)) {
      return ofDayAndMonth(third.number(), first.number(), second.number());
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> ofDayAndMonth(int year, int first, int second) {
    Optional<LocalDate> dayFirst = day(year, second, first);
    Optional<LocalDate> monthFirst = day(year, first, second);
    if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
      return Optional.empty();
    }
    return dayFirst.or(() -> monthFirst);
  }

  private static boolean monthAt(List<Word> words, int i) {
    return monthLength(words, i) > 0;
  }

  /** Words of the month name at word {@code i}: two, one, or none. */
  private static int monthLength(List<Word> words, int i) {
    for (int length = 2; length > 0; length--) {
      if (i + length <= words.size() && MONTHS.containsKey(name(words, i, length))) {
        return length;
      }
    }
    return 0;
  }

  private static String name(List<Word> words, int i, int length) {
    return length == 1 ? words.get(i).text() : words.get(i).text() + " " + words.get(i + 1).text();
  }

  /** A month name at word {@code i}, the day beside it, the year after. */
  private static Optional<LocalDate> ofMonthName(List<Word> words, int i) {
    int next = i;
    Month month = null;
    for (int length = monthLength(words, next); length > 0; length = monthLength(words, next)) {
      Month named = MONTHS.get(name(words, next, length));
      if (month != null && month != named) {
        return Optional.empty();
      }
      month = named;
      next += length;
    }
    int day = 0;
    if (i > 0 && words.get(i - 1).isNumber(1, 2)) {
      day = words.get(i - 1).number();
    } else if (next < words.size() && words.get(next).isNumber(1, 2)) {
      day = words.get(next).number();
    }
    for (Word word : words.subList(next, words.size())) {
      if (word.isNumber(4, 4) && isYear(word.number())) {
        return day(word.number(), month.getValue(), day);
      }
    }
    return Optional.empty();
  }

  private static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    if (!isYear(year)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Month names, folded as {@link ArabicNormalizer#key} folds. */
  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (Month month : Month.values()) {
      String english = month.name().toLowerCase(Locale.ROOT);
      months.put(english, month);
      months.put(english.substring(0, 3), month);
    }
    months.put("sept", Month.SEPTEMBER);
    add(months, Month.JANUARY, "كانون الثاني", "يناير", "جانفي");
    add(months, Month.FEBRUARY, "شباط", "فبراير", "فيفري");
    add(months, Month.MARCH, "آذار", "مارس");
    add(months, Month.APRIL, "نيسان", "أبريل", "إبريل", "أفريل");
    add(months, Month.MAY, "أيار", "مايو", "ماي");
    add(months, Month.JUNE, "حزيران", "يونيو", "يونية", "جوان");
    add(months, Month.JULY, "تموز", "يوليو", "يولية", "يوليوز", "جويلية");
    add(months, Month.AUGUST, "آب", "أغسطس", "أوت", "غشت");
    add(months, Month.SEPTEMBER, "أيلول", "سبتمبر", "شتنبر");
    add(months, Month.OCTOBER, "تشرين الأول", "أكتوبر");
    add(months, Month.NOVEMBER, "تشرين الثاني", "نوفمبر", "نونبر");
    add(months, Month.DECEMBER, "كانون الأول", "ديسمبر", "دجنبر", "دجمبر");
    return Map.copyOf(months);
  }

  private static void add(Map<String, Month> months, Month month, String... names) {
    for (String name : names) {
      months.put(ArabicNormalizer.key(name), month);
    }
  }
}
