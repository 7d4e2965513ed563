package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.isnad.text.TokenizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnnamedReasonsTest {
  @ParameterizedTest
  @CsvSource({
    "طلب عدم ذكر اسمه, requested",
    "شريطة عدم الكشف عن هويته, requested",
    "فضلت عدم نشر اسمها, requested",
    "طلب عدم ذكر اسمه لأنه غير مخول بالحديث, not_authorized",
    "لعدم تخويله بالحديث, not_authorized",
    "رفض الكشف عن هويته نظرا لحساسية الموضوع, sensitivity",
    "طلب عدم ذكر اسمه خوفا على سلامته, safety",
    "طلبا عدم الكشف عن اسميهما, requested",
    "مفضلا عدم ذكر اسمه, requested",
    "اشترط عدم نشر هويته, requested",
    "تحفظ على ذكر اسمه, requested",
    "بشرط إخفاء هويته, requested",
    "لأنه ليس مصرحا له بالتحدث للإعلام, not_authorized",
    "لأنه لا يحق له الإدلاء بتصريحات, not_authorized",
    "خشية الملاحقة, safety",
    "خوفا من الانتقام, safety",
    "بسبب حساسية القضية, sensitivity",
    "وهو مخول بالحديث,",
    "كشف عن اسمه الحقيقي,",
    "واسمه سالم,",
    "في اتصال هاتفي,"
  })
  void reasons(String clause, String reason) {
    TokenizedText text = TokenizedText.of(clause);
    assertEquals(reason, UnnamedReasons.in(text, 0, text.size()));
  }
}
