package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles of works, and bodies of which no more is said than their sort and country. */
class NamelessTest {
  private static final IndefiniteBodies BODIES =
      new IndefiniteBodies(Lexicon.of(LexiconSource.bundled()).names());

  @ParameterizedTest
  @CsvSource({
    "وشاهدوا فيلم «{مدغشقر/LOC}» أمس, true",
    "وشاركت في مسلسل \"{سلمى/PER}\" أمس, true",
    "وفازت بروايتها ({النورسة/LOC}) أمس, true",
    "وفازت عن روايتها ({النورسة/LOC}) أمس, true",
    "وألقى كلمة بعنوان «{زنكور النوفلي/ORG}» أمس, true",
    "وشاهدوا فيلم {سالم العمري/PER} أمس, false",
    "وشاهدوا فيلم «عودة {سالم العمري/PER}» أمس, false",
    "وقال مخرج الفيلم ({سالم العمري/PER}) ذلك, false",
    "وصدرت الرواية ({زنكورا/PER}) أمس, true",
    "وصدر ألبومه ({سالم العمري/PER}) أمس, true",
    "وشاهدوا فيلم ({سالم العمري/PER}) أمس, true",
    "وزاروا قناة «{زنكور/ORG}» أمس, false",
    "وتستعرض «{الاقتصادية/ORG}» ذلك, false",
  })
  void titlesOfWorks(String marked, boolean isTitle) {
    MarkedText text = MarkedText.of(marked);
    assertEquals(isTitle, WorkTitles.isTitle(text.spans().get(0), text.text()));
  }

  @ParameterizedTest
  @CsvSource({
    "قضت {محكمة سنغالية/ORG} بالسجن, true",
    "نقلت {وكالة أنباء صينية/ORG} ذلك, true",
    "وتعاقد {نادي إسباني/ORG} معه, true",
    "وأعلن {فريق العلماء الكوراني/ORG} ذلك, true",
    "وأعلن {فريق وحدة التطوعي/ORG} ذلك, false",
    "وأعلن {الفريق الكوراني/ORG} ذلك, false",
    "قضت {محكمة السنغال/ORG} بالسجن, false",
    "قضت {المحكمة السنغالية/ORG} بالسجن, false",
    "أعلنت {جامعة زنكور/ORG} ذلك, false",
    "أعلنت {حكومة جيبوتي/ORG} ذلك, false",
    "اجتمعت {مجموعة أصدقاء سورية/ORG} أمس, false",
    "وقال لقناة «{شبكة عربية/ORG}» ذلك, false",
    "وقال {سالم عربي/PER} ذلك, false",
  })
  void bodiesOfACountryWithoutAName(String marked, boolean isNameless) {
    MarkedText text = MarkedText.of(marked);
    assertEquals(isNameless, BODIES.isNameless(text.spans().get(0), text.text()));
  }
}
