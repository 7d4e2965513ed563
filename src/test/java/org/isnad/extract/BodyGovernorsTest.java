package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.isnad.lexicon.Names;
import org.isnad.text.TokenizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyGovernorsTest {
  private static final Names NAMES = Lexicon.of(LexiconSource.bundled()).names();

  @ParameterizedTest
  @CsvSource({
    "مجلس إدارة هيئة الطرق, 2",
    "ومجلس إدارة شركة زنكور, 2",
    "مجلس إدارة, 0",
    "مجلس الطرق العام, 0",
    "قيادة القوات الزنكورية, 1",
    "لقيادة الجيش الزنكوري, 1",
    "قيادة البنتاغون, 1",
    "قيادة عمليات النورسة, 0",
    "قيادة المقاومة الشعبية, 1",
    "فرع وزارة النورسة, 1",
    "بفرع جمعية النورسة الخيرية, 1",
    "فرع الهيئة العامة للنورسة, 1",
    "فرع الوزارة, 0",
    "فرع النورسة الكبرى, 0",
    "غرفة عمليات الدفاع المدني, 2",
    "غرفة عمليات هيئة النورسة, 2",
    "غرفة عمليات زنكور الكبرى, 0",
    "قوات المقاومة الشعبية, 1",
    "قوات سوريا الديمقراطية, 0",
    "قوات النورسة الكبرى, 0",
    "قوات حرس الحدود, 1",
    "قوات الدفاع الجوي السعودي, 0",
    "قيادة المركبات الثقيلة, 0",
    "قيادة السفينة, 0",
    "بعثة الأمم المتحدة, 1",
    "بعثة الأمم المتحدة للسلام, 0",
    "بعثة النوارس, 0",
    "هيئة الطرق, 0",
  })
  void areNoPartOfTheName(String name, int length) {
    TokenizedText text = TokenizedText.of(name);
    assertEquals(length, new BodyGovernors(NAMES, text).length(0, text.size()));
  }

  @ParameterizedTest
  @CsvSource({
    "حكومة الكوراني, true",
    "وحكومة الكوراني, true",
    "حكومة السيسي, true",
    "حكومة سالم, true",
    "حكومة الكورانية, false",
    "حكومة العراق, false",
    "حكومة الوفاق الوطني, false",
    "جامعة الكوراني, false",
  })
  void governmentsAreCalledByWhoLeadsThem(String published, boolean isOfLeader) {
    TokenizedText text = TokenizedText.of(published);
    assertEquals(isOfLeader, new BodyGovernors(NAMES, text).isOfLeader(0, text.size()));
  }
}
