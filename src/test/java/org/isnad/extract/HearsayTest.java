package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What newspapers come to know, and what the news or people without a name speak of. */
class HearsayTest {
  /** Each line: a text, and the cue, speaker, kind and content of each attribution in it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "علمت (الميدان) أن الجسر سيغلق.; علمت | الميدان | media | الجسر سيغلق",
        "علمت «دنيا الجسور» أن الجسر سيغلق.; علمت | دنيا الجسور | media | الجسر سيغلق",
        "علمت «دنيا الجسور» من مصادر خاصة أن الجسر سيغلق.; علمت | مصادر خاصة | unnamed_group | الجسر سيغلق",
        "علمت «{دنيا الجسور/ORG}» أن الجسر سيغلق.; علمت | دنيا الجسور | media | الجسر سيغلق",
        "علم من مصدر رسمي أن الجسر سيغلق.; علم | مصدر رسمي | unnamed_person | الجسر سيغلق",
        "علم من {سالم العمري/PER} أن الجسر سيغلق.; ~~",
        "وكان على علم (تام) بالخطر.; ~~",
        "وتحدثت وسائل إعلام محلية عن إغلاق الجسر.; تحدثت | وسائل إعلام محلية | unnamed_group | إغلاق الجسر",
        "وتحدثت صحيفة \"{الفجر/ORG}\" عن إغلاق الجسر.; تحدثت | الفجر | media | إغلاق الجسر",
        "وتحدث البعض عن إغلاق الجسر.; تحدث | البعض | unnamed_group | إغلاق الجسر",
        "ونفت البلدية الأنباء التي تحدثت عن إغلاق الجسر.; نفت | البلدية | organization | الأنباء التي تحدثت عن إغلاق الجسر",
        "وتحدث {سالم العمري/PER} عن تجربته في الجسر.; ~~",
        "وتحدثت البلدية عن تجربتها في الجسر.; ~~",
        "وتحدث المشاركون عن تجاربهم في الجسر.; ~~",
      })
  void told(String marked, String expected) {
    MarkedText text = MarkedText.of(marked);
    String published = text.text().published();
    assertEquals(
        expected,
        text.attributions().stream()
            .map(
                a ->
                    String.join(
                        " | ",
                        a.cue().of(published),
                        a.speaker(),
                        a.kind(),
                        a.content().of(published)))
            .collect(Collectors.joining(" + ")));
  }
}
