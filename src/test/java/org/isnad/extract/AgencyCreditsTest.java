package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.isnad.text.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyCreditsTest {
  private static final Lexicon LEXICON = Lexicon.of(LexiconSource.bundled());
  private static final AgencyCredits CREDITS = new AgencyCredits(LEXICON);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "| الساحل - واس: أعلنت الوزارة نتائج الامتحانات | وكالة الأنباء السعودية",
        "| لندن (رويترز) - ارتفع سعر النفط اليوم | رويترز",
        "| المرفأ - أ ف ب\\nأعلنت السلطات حالة الطوارئ في الإقليم الجنوبي كله | فرانس برس",
        "| باريس: أ.ف.ب. تراجعت الأسهم الأوروبية عند الافتتاح | فرانس برس",
        "| أعلنت السلطات حالة الطوارئ في الإقليم الجنوبي كله. (د ب أ) | وكالة الأنباء الألمانية",
        "| أعلنت السلطات حالة الطوارئ في الإقليم كله اليوم\\nرويترز | رويترز",
        "| عواصم - رويترز، أ ف ب: توالت ردود الفعل | رويترز، فرانس برس",
        "سامي النهري - واس | أعلنت الوزارة نتائج الامتحانات | وكالة الأنباء السعودية",
        "وكالات | أعلنت الوزارة نتائج الامتحانات | وكالات",
        "سامي النهري | أعلنت الوزارة نتائج الامتحانات |",
        "لندن ـ رويترز، | أعلنت الشركة نتائجها الفصلية | رويترز",
        "| باريس ـ أ. ف. ب | فرانس برس",
        "| أعلنت السلطات حالة الطوارئ في الإقليم كله.«واس» | وكالة الأنباء السعودية",
        "| أعلنت السلطات حالة الطوارئ بحسب وكالة «واس» |",
        "| قال المدير في تصريح لوكالة الأنباء السعودية (واس). |",
        "| نقلت وكالة أنباء الإمارات (وام) عن الوزير أن المشروع اكتمل |",
        "| أفادت \"رويترز\" بأن الأسعار ارتفعت |",
        "“أ ب” | ارتفعت الأسعار اليوم | أسوشيتد برس",
        "| قالت وكالة رويترز إن الأسعار ارتفعت اليوم |",
        "| رويترز تعلن عن خطة لتقليص عدد العاملين فيها |",
        "| أعلنت الشركة خطتها، بحسب ما نقلت رويترز |",
        "| الساحل - سامي: نقل عن رويترز خبر الإفلاس المرتقب للشركة |",
      })
  void areFound(String author, String text, String agency) {
    TokenizedText body = TokenizedText.of(text.replace("\\n", "\n"));
    assertEquals(agency, CREDITS.in(author, body, body.size()));
  }

  @Test
  void standBeforeReadAlsoBlocks() {
    TokenizedText body =
        TokenizedText.of("أعلنت السلطات حالة الطوارئ. (د ب أ)\nاقرأ أيضا: سماء صافية غدا");
    Boilerplate boilerplate = new BoilerplateFinder(LEXICON).find(body, List.of());

    assertEquals("وكالة الأنباء الألمانية", CREDITS.in(null, body, boilerplate.textEnd()));
    assertEquals("credit", boilerplate.kind(boilerplate.textEnd() - 1));
  }
}
