package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlessBodiesTest {
  /** Each line: a text with what was found, and the names with | between them. */
  @ParameterizedTest
  @CsvSource({
    "وقال متحدث الشؤون الصحية أمس, الشؤون الصحية",
    "وأكد مدير عام الشئون الصحية ذلك, الشئون الصحية",
    "وقال الناطق باسم الجمارك ذلك, الجمارك",
    "ودعت الجوازات المقيمين أمس, الجوازات",
    "كما توقعت الأرصاد هطول الأمطار, الأرصاد",
    "وأوضحت الخدمة المدنية أنه انتهى, الخدمة المدنية",
    "وأكد رئيس الأمن العام ذلك, الأمن العام",
    "هددت الأمن العام جماعات أمس, ''",
    "وأكد وزير الخدمة المدنية ذلك, ''",
    "وصدر نظام الخدمة المدنية أمس, ''",
    "وضبط رجال الجمارك المواد, ''",
    "وأنهى الإجراءات في الجوازات أمس, ''",
    "وأعلنت خدمات الجوازات أمس, ''",
    "وأكد المدير العام ذلك, ''",
    "انتهت. الجوازات تعمل, ''",
    "وأكد مدير {الجوازات السعودية/ORG} ذلك, الجوازات السعودية",
    "وقالت {الهيئة/ORG} ودعت الجمارك ذلك, الهيئة|الجمارك",
  })
  void areNamedWhereTheyAct(String marked, String names) {
    MarkedText text = MarkedText.of(marked);
    assertEquals(
        names,
        HeadlessBodies.addedTo(text.spans(), text.text()).stream()
            .map(name -> name.name(text.text()))
            .collect(Collectors.joining("|")));
  }
}
