package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verbs of saying whose subject or words no other frame reads. All texts invented. */
class PlainVerbFrameTest {
  /** Each line: a text with marked names; its last attribution's speaker, kind and words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        // A subject that no line of the lexicon lists, behind the verb or before it.
        "قال {سالم العمري/PER} إنه جاء. وصرح نوفال توريانو بأن الجسر آمن.; نوفال توريانو | person | الجسر آمن",
        "قال {سالم العمري/PER} إنه جاء. وأضاف توريانو أن الجسر آمن.; توريانو | person | الجسر آمن",
        "قال {سالم العمري/PER} إنه جاء. وقالت شعبة إدارة طوارئ إن الجسر آمن.; شعبة إدارة طوارئ | organization | الجسر آمن",
        "ولكن فيدرالية سكان كوران قالت إن الجسر آمن.; فيدرالية سكان كوران | organization | الجسر آمن",
        "لكن الصفراوي شدد على أنه سيعبر الجسر.; الصفراوي | person | سيعبر الجسر",
        "كشف استطلاع أن كثيرات من عشر مدن أكدن أنهن عبرن الجسر.; كثيرات من عشر مدن | unnamed_group | عبرن الجسر",
        "قالت {هدى ناصر/PER} إنها جاءت. وقالت مازحة إن الجسر آمن.; هدى ناصر | person | الجسر آمن",
        // The sentence opens with when; who spoke goes on.
        "قال {سالم العمري/PER} إنه جاء. وبعد مشاورة سريعة، مع رفاقه قال للمحكمة إنه سيعبر الجسر.; سالم العمري | person | سيعبر الجسر",
        // Words that nothing opens.
        "وقال {سالم العمري/PER} لـ\"{الفجر/ORG}\" نحن نناشد البلدية فتح الجسر.; سالم العمري | person | نحن نناشد البلدية فتح الجسر",
        "وقال أمس {سالم العمري/PER} نريد فتح هذا الجسر قريبا.; سالم العمري | person | نريد فتح هذا الجسر قريبا",
        "وصل {سالم العمري/PER} أمس. وقال كلنا جنود هذه المدينة.; سالم العمري | person | كلنا جنود هذه المدينة",
      })
  void plainVerbs(String marked, String expected) {
    MarkedText text = MarkedText.of(marked);
    List<SourceAttribution> found = text.attributions();
    SourceAttribution last = found.get(found.size() - 1);
    String words = last.content().of(text.text().published());
    assertEquals(expected, String.join(" | ", last.speaker(), last.kind(), words));
  }

  @Test
  void endsWhatWasSaidBefore() {
    String text = "قال {سالم العمري/PER} إن الجسر مغلق لكن فيدرالية السكان قالت إنه آمن.";
    SourceAttribution first = MarkedText.of(text).attributions().get(0);
    assertEquals("الجسر مغلق", first.content().of(MarkedText.of(text).text().published()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "فمن قال إن الجسر آمن لم يعبره.", // whoever
        "ولو قال قائل إن الجسر آمن.", // if
        "وكأنها تقول إن الجسر آمن.", // as if
        "والواقع يقول إن الجسر مغلق.", // a thing
        "قال {سالم العمري/PER} كل شيء.", // no words
        "وقال {سالم العمري/PER} كلاما طويلا عن الجسر والميناء.", // what kind of words
        "والحقيقة تقول إنها قديمة.", // a thing
        "الخطط التي أعلنت أمس.", // passive
      })
  void verbsOfNobody(String marked) {
    assertEquals(List.of(), MarkedText.of(marked).attributions());
  }
}
