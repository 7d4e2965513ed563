package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounFrameTest {
  /** Speaker and content of what is attributed by a verbal noun, in the order of the text. */
  private static String said(String marked) {
    MarkedText article = MarkedText.of(marked);
    List<SourceAttribution> found = article.attributions();
    return found.stream()
        .filter(one -> one.rule().equals("verbal-noun"))
        .map(one -> one.speaker() + " | " + one.content().of(article.text().published()))
        .collect(Collectors.joining(" + "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // Threats, promises, claims and confessions with what they are about.
        "أغلق الجسر بعد تهديد {نوفاليا/LOC} بالانسحاب من الاتفاق.; نوفاليا | الانسحاب من الاتفاق",
        "رفضت {كوران/LOC} تهديدات {نوفاليا/LOC} بفرض رسوم جديدة.; نوفاليا | فرض رسوم جديدة",
        "ينتظر السكان وعود {مصلحة المياه/ORG} بربط الحي بالشبكة.; مصلحة المياه | ربط الحي بالشبكة",
        "نفت {كوران/LOC} مزاعم {نوفاليا/LOC} بغرق الجسر.; نوفاليا | غرق الجسر",
        "نفت الشركة ادعاءات العمال بتأخر الرواتب.; العمال | تأخر الرواتب",
        "تراجع السهم بعد اعتراف {سالم العمري/PER} بفحص رسائل العملاء.; سالم العمري | فحص رسائل العملاء",
        "أشارت الصحف إلى إشادة الوزير {سالم العمري/PER} بدور الشرطة.; سالم العمري | دور الشرطة",
        "لقي القرار ترحيب السكان بالضيوف.; ''",
        "كتبت الصحف عن تأكيد {وزارة النقل/ORG} وفاة 21 شخصا.; وزارة النقل | وفاة 21 شخصا",
        // States and towns are recognized, which is no saying.
        "رغم عدم اعتراف {كوران/LOC} بدولة {نوفاليا/LOC} يلتقي الوفدان.; ''",
        "بعد اعتراف {كوران/LOC} بالمدينة عاصمة لجارتها أغلق الجسر.; ''",
        // The plural of a demand is of who asks, the singular may be of who is asked.
        "رد الوزير على مطالبات الأهالي بإعادة فتح الطريق.; الأهالي | إعادة فتح الطريق",
        "تجاهل الوزير مناشدات {سالم العمري/PER} بفتح الطريق.; سالم العمري | فتح الطريق",
        "تعتزم البلدية مطالبة {نوفاليا/LOC} بالرسوم.; ''",
        "يتابع المدير توصيات اللجان لحظة بلحظة.; ''",
        // What threatens says nothing.
        "يواجه السوق تهديد البطالة بين الشباب.; ''"
      })
  void findsWhatIsAttributedByNouns(String marked, String expected) {
    assertEquals(expected, said(marked));
  }
}
