package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtfulNamesTest {
  private static final DoubtfulNames DOUBTFUL =
      new DoubtfulNames(Lexicon.of(LexiconSource.bundled()).names());

  @ParameterizedTest
  @CsvSource({
    "وصلوا إلى {المزاهير/LOC} أمس, 0.9, 1",
    "وصلوا إلى {المزاهير/LOC} أمس, 0.7, 0",
    "وصلوا إلى {المزاهير/LOC} وغادروا {المزاهير/LOC} أمس, 0.7, 2",
    "وصلوا إلى محافظة {المزاهير/LOC} أمس, 0.7, 1",
    "وصلوا إلى محافظة {المزاهير/LOC} أمس, 0.4, 0",
    "وأعلنت {شركة المزاهير/ORG} ذلك, 0.7, 1",
    "وأعلنت {المزاهير/ORG} ذلك, 0.7, 0",
    "وتغلب على {هامبورغ/ORG} أمس, 0.7, 1",
    "وقال {سالم المزاهيري/PER} ذلك, 0.7, 1",
    "وقال الدكتور {المزاهيري/PER} ذلك, 0.7, 1",
    "وقال {المزاهيري/PER} ذلك, 0.7, 0",
    "واقتربوا من كوكب {عطارد/LOC} أمس, 0.4, 1",
    "وقال {زونكار فالدينغ/PER} ذلك, 0.7, 1",
    "وقال {زونكار فالدينغ/PER} ذلك, 0.6, 0",
    "وصلوا إلى {ترميم/LOC} أمس, 0.85, 0",
    "وصلوا إلى {زونكارا/LOC} أمس, 0.85, 1",
    "ونشرت «{الترميم/ORG}» ذلك, 0.85, 1",
    "وصلوا إلى {الترميم/LOC} ثم {الترميم/LOC} أمس, 0.85, 0",
    "وصلوا إلى {الترميم/LOC} ثم {الترميم/LOC} أمس, 0.95, 2",
    "وقال حاكم المنطقة {زونكار فالدينغ/PER} ذلك, 0.6, 1",
    "وقال رجل يدعى {زونكار/PER} ذلك, 0.6, 1",
    "ووقع انفجار في {زونكار/LOC} بشمال البلاد, 0.6, 1",
    "ووقع انفجار في {زونكار/LOC} بعد الظهر, 0.6, 0",
    "وسيطروا على {المدينة/LOC} أمس, 0.95, 0",
    "وأعلن أمير {المدينة/LOC} ذلك, 0.95, 1",
    "وعاد من مكة ثم زار {المدينة/LOC} أمس, 0.95, 1",
    "وزار منطقة {المدينة/LOC} أمس, 0.95, 1",
    "{المدينة/LOC} - انطلقت الحملة أمس, 0.95, 1",
    "وزادت الرحلات بين {جدة/LOC} و{المدينة/LOC} أمس, 0.95, 2",
    "وزادت الرحلات إلى {المدينة/LOC} و{أبها/LOC} أمس, 0.95, 2",
    "وهذا حدث {فريد/PER} أمس, 0.85, 0",
    "وهذا حدث {فريد/PER} أمس, 0.95, 1",
    "وقال الدكتور {فريد/PER} ذلك, 0.7, 1",
    "وفر المخلوع {فريد/PER} أمس, 0.7, 1",
    "وقال {سامي/PER} و{فريد/PER} ذلك, 0.7, 2",
    "وقال {فريد/PER} وسامي ذلك, 0.7, 1",
    "أما {فريد/PER} 30 عاما فقال ذلك, 0.7, 1",
    "أما {فريد/PER} (30 سنة) فقال ذلك, 0.7, 1",
    "وهذا حدث {فريد/PER} 30 مرة, 0.7, 0",
    "وهذا حدث {فريد/PER} وجميل أمس, 0.4, 0",
    "ونال {رضا السائح/PER} أمس, 0.85, 0",
    "ونال {رضا السائح/PER} أمس, 0.95, 1",
    "وقال {رضا المزاهيري/PER} ذلك, 0.85, 1",
    "وقال {سالم السائح/PER} ذلك, 0.85, 1",
    "وغادروا {جدة/LOC} ثم عادوا إلى {المدينة/LOC} أمس, 0.95, 1",
  })
  void dropsWhatIsImprobable(String marked, double confidence, int count) {
    MarkedText text = MarkedText.of(marked);
    List<EntityMention> mentions =
        text.mentions().stream()
            .map(
                m ->
                    new EntityMention(
                        m.firstToken(),
                        m.endToken(),
                        m.span(),
                        m.type(),
                        m.canonical(),
                        null,
                        ModelNames.FINDER,
                        confidence))
            .toList();
    assertEquals(count, DOUBTFUL.without(mentions, text.text()).size());
  }
}
