package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bodies that speak are called in full. All texts invented. */
class BodiesInFullTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "قالت {رابطة السكان/ORG} الكورانيين إن الجسر آمن. وأضافت الرابطة أنه مفتوح; رابطة السكان الكورانيين | رابطة السكان الكورانيين",
        "أكدت {رابطة السكان/ORG} أن الجسر آمن. وقالت {رابطة السكان/ORG} الكورانيين إنه مفتوح; رابطة السكان الكورانيين | رابطة السكان الكورانيين",
        "أكدت {رابطة السكان/ORG} أن الجسر آمن; رابطة السكان",
        // Two of one name.
        "قالت {كلية التربية/ORG} الغربية إن الجسر آمن. وقالت {كلية التربية/ORG} الشرقية إنه مغلق; كلية التربية | كلية التربية",
        // Who speaks for it without a name.
        "وكان المتحدث الأمني ل{وزارة النقل/ORG} قد أوضح أن الجسر آمن; وزارة النقل",
        "قال متحدث باسم {رابطة السكان/ORG} إن الجسر آمن. وأضافت الرابطة أنه مفتوح; متحدث باسم رابطة السكان | رابطة السكان",
        "قال متحدث أمني ب{وزارة النقل/ORG} إن الجسر آمن; متحدث أمني بوزارة النقل",
        // The entity's own name is listed.
        "أكدت {الأمم المتحدة/ORG} أن الجسر آمن; الأمم المتحدة",
      })
  void bodies(String marked, String expected) {
    assertEquals(
        expected,
        MarkedText.of(marked).attributions().stream()
            .map(SourceAttribution::speaker)
            .collect(Collectors.joining(" | ")));
  }
}
