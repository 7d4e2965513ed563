package org.isnad.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Articles put together from invented sentences, as many as a test needs, the same ones every time.
 */
final class InventedCorpus {
  private static final List<String> OUTLETS = List.of("الوئام", "صدى الساحل", "رويترز");
  private static final List<String> PEOPLE =
      List.of("سامر الحلواني", "ليلى البغدادي", "كريم المنصوري", "هدى الشامي", "يوسف العمري");
  private static final List<String> ROLES =
      List.of("وزير الخارجية", "المتحدث باسم وزارة الداخلية", "رئيس اللجنة", "الخبير الاقتصادي");
  private static final List<String> PLACES =
      List.of("بغداد", "الرياض", "القاهرة", "تونس", "بيروت", "واشنطن");
  private static final List<String> SOURCES =
      List.of("مصدر أمني", "مسؤول رفيع طلب عدم ذكر اسمه", "مصادر مطلعة", "شهود عيان", "السلطات");

  private InventedCorpus() {}

  /**
   * Writes {@code count} articles as JSON Lines into so many files, each the input of a task of its
   * own, and gives {@code folder} back.
   */
  static Path write(Path folder, int count, int fileCount) throws IOException {
    Random random = new Random(7);
    List<String> lines = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      lines.add(
          "{\"id\": \"%d\", \"outlet\": \"%s\", \"published_on\": \"2018-%02d-%02d\", \"title\": \"أخبار %s\", \"text\": \"%s\"}"
              .formatted(
                  i,
                  pick(OUTLETS, random),
                  1 + i % 12,
                  1 + i % 28,
                  pick(PLACES, random),
                  text(i, random)));
    }
    Files.createDirectories(folder);
    for (int file = 0; file < fileCount; file++) {
      Files.write(
          folder.resolve(file + ".jsonl"),
          lines.subList(file * count / fileCount, (file + 1) * count / fileCount));
    }
    return folder;
  }

  private static String text(int number, Random random) {
    String person = pick(PEOPLE, random);
    StringBuilder text = new StringBuilder();
    text.append(
        "قال %s %s إن الاجتماع رقم %d عُقد في %s. "
            .formatted(pick(ROLES, random), person, number, pick(PLACES, random)));
    text.append("وأضاف أن المحادثات مع %s مستمرة.\\n".formatted(pick(PLACES, random)));
    text.append(
        "وأكد %s أن الوضع في %s تحت السيطرة. "
            .formatted(pick(SOURCES, random), pick(PLACES, random)));
    text.append(
        "ونقلت وكالة رويترز عن %s قوله إن القرار سيصدر قريباً.\\n"
            .formatted(pick(SOURCES, random)));
    text.append("وزار %s %s يوم الثلاثاء.".formatted(pick(PEOPLE, random), pick(PLACES, random)));
    return text.toString();
  }

  private static String pick(List<String> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
