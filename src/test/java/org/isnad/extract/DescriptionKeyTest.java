package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionKeyTest {
  @ParameterizedTest
  @CsvSource({
    "مراقبون, مراقبين",
    "المسؤولون الأميركيون, المسؤولين الأمريكيين",
    "شهود, شهودا",
    "عدد من السكان, عددًا من السكان",
    "مراسل الفجر, مراسل «الفجر»",
    "تقرير (الفجر), تقرير \u201Cالفجر\u201D",
    "مصادر محلية, مصادر\u00A0محلية",
    "مسؤول أمريكي, مسؤول أميركي"
  })
  void sharedByDescriptionsOfOneSource(String one, String other) {
    assertEquals(DescriptionKey.of(one), DescriptionKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "مراقبون, المراقبون",
    "والده, والدها",
    "كل منهم, كل منهما",
    "مسؤول سوري, مسؤول سوريا",
    "مصدر, مصادر",
    "مصدر أمني, مصدر أمنية"
  })
  void notSharedByOthers(String one, String other) {
    assertNotEquals(DescriptionKey.of(one), DescriptionKey.of(other));
  }

  @Test
  void emptyWhereNobodySpeaks() {
    assertEquals("", DescriptionKey.of(null));
  }
}
