package org.isnad.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerNameTest {
  @ParameterizedTest
  @CsvSource({
    "أحمد, احمد",
    "محمـــد, محمد",
    "'\"الوطن\"', وطن",
    "(النور), نور",
    "هدى فؤاد, هدي فواد",
    "وزارة, وزاره",
    "وائل, وايل",
    "الي, الي",
    "الان, الان",
    "البيت, بيت",
    "' ', ''",
    ", ''",
  })
  void comparesNamesWithoutWhatSpellingVariesIn(String published, String compared) {
    assertEquals(compared, String.join(" ", SpeakerName.of(published).words()));
  }

  @ParameterizedTest
  @CsvSource({
    // The same words, in any order.
    "person, سامي منصور, منصور سامي, true",
    // Fewer words, with the last of the name.
    "person, سامي علي منصور, منصور, true",
    "person, سامي علي منصور, سامي, false",
    // Up to four words more: a role.
    "person, سامي منصور, مدير عام بلدية طيبة سامي منصور, true",
    "person, سامي منصور, نائب مدير عام بلدية طيبة سامي منصور, false",
    "organization, بلدية طيبة, بلدية النخيل, false",
    "media, صحيفة النخيل, النخيل, true",
    // Descriptions: two thirds of all words, or a part with half of the words.
    "unnamed_person, مسؤول كبير, مسؤول كبير سابق, true",
    "unnamed_person, مسؤول كبير سابق, مسؤول كبير جديد, false",
    "unnamed_person, مصدر أمني, مصدر, true",
    "unnamed_person, مصدر أمني رفيع, مصدر, false",
    "document, تقرير, بيان, false",
    "document, , , true",
    "person, سامي, , false",
  })
  void tellsTheSameSpeaker(String kind, String gold, String predicted, boolean isSame) {
    assertEquals(isSame, SpeakerName.of(gold).isSameSpeaker(SpeakerName.of(predicted), kind));
  }
}
