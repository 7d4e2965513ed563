package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedBodiesTest {
  /** Each line: a text with what was found, and the names with | between them. */
  @ParameterizedTest
  @CsvSource({
    "وأطلقوا «{مؤسسة الحفاظ/ORG} على تراث زنكور» أمس, مؤسسة الحفاظ على تراث زنكور",
    "وقال زعيم «{أنصار النورسة/ORG} في {زنكورا/LOC}» ذلك, أنصار النورسة في زنكورا",
    "واختار \"{معهد زنكور/ORG} للأنظمة\" ذلك, معهد زنكور للأنظمة",
    "واختارت \"{رابطة زنكور/ORG} لأصدقاء البيئة\" ذلك, رابطة زنكور لأصدقاء البيئة",
    "وزاروا «{دار الفن/ORG} والأدب» أمس, دار الفن",
    "وفازوا على «{أهلي زنكور/ORG} الإماراتي» أمس, أهلي زنكور",
    "وقال إن «{وزارة النقل/ORG} في زنكورا أعلنت ذلك صباح أمس الأول بعد اجتماع» طويل, وزارة النقل",
    "وقال: «{وزارة النقل/ORG} في حالة تأهب», وزارة النقل",
    "وكتب بعنوان «{وزارة النقل/ORG} في حالة تأهب», وزارة النقل",
    "وأعلنت {وزارة النقل/ORG} في «{زنكورا/LOC}» ذلك, وزارة النقل|زنكورا",
    "وانضم إلى «{سالم العمري/PER} في زنكورا» أمس, سالم العمري",
    "وزار «{وزارة النقل/ORG}, وزارة النقل",
    "وأضاف «{وزارة النقل/ORG} على استعداد كامل» أمس, وزارة النقل",
    "وكتبت «{وزارة النقل/ORG} في ورطة كبيرة» أمس, وزارة النقل",
    "وأطلقوا حملة «{وزارة النقل/ORG} في خدمتكم» أمس, وزارة النقل",
    "وكتبت «{وزارة النقل/ORG} في الطريق إلى حل قريب» أمس, وزارة النقل",
    "وزاروا «{ملتقى النورسة/ORG} في الدول العربية» أمس, ملتقى النورسة في الدول العربية",
    "وطلبوا \"{لجنة النقل/ORG} للنظر فيها\" أمس, لجنة النقل",
    "وكتبوا \"يؤيد\" {مجلس النقل/ORG} لأصدقاء زنكور\"ذلك\" أمس, مجلس النقل",
  })
  void goOnUpToTheMark(String marked, String names) {
    MarkedText text = MarkedText.of(marked);
    assertEquals(
        names,
        MarkedBodies.whole(text.spans(), text.text()).stream()
            .map(name -> name.name(text.text()))
            .collect(Collectors.joining("|")));
  }
}
