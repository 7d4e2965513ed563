package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.text.TokenizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SportBodiesTest {
  /** Each line: a text, the end of the body found from its second word on, and its name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "فاز المنتخب الأردني للملاكمة أمس; 3; المنتخب الأردني للملاكمة",
        "فاز المنتخب الأردني الأول لكرة السلة أمس; 3; المنتخب الأردني الأول لكرة السلة",
        "فاز المنتخب الأردني الأول أمس; 3; المنتخب الأردني",
        "فاز المنتخب الأردني للمرة الثانية; 3; المنتخب الأردني",
        "قرر الاتحاد العماني للبلياردو والسنوكر أمس; 4; الاتحاد العماني للبلياردو والسنوكر",
        "قرر الاتحاد العماني للكرة الطائرة أمس; 4; الاتحاد العماني للكرة الطائرة",
        "قرر اتحاد الكرة الطائرة أمس; 3; اتحاد الكرة الطائرة",
        "قرر اتحاد الكرة أمس; 3; اتحاد الكرة",
        "قرر نادي الفجر للملاكمة أمس; 3; نادي الفجر",
        "فاز المنتخب الأول أمس; 3; ''"
      })
  void sports(String published, int end, String name) {
    TokenizedText text = TokenizedText.of(published);
    NameSpan found = new NameSpan(1, end, 0, false, EntityMention.Type.ORG, null, "model", 0.9);
    assertEquals(
        name,
        SportBodies.withSports(List.of(found), text).stream()
            .map(body -> body.name(text))
            .collect(Collectors.joining("|")));
  }
}
