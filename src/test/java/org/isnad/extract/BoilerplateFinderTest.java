package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.isnad.text.CodePoints;
import org.isnad.text.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateFinderTest {
  private static final Lexicon LEXICON = Lexicon.of(LexiconSource.bundled());
  private static final BoilerplateFinder FINDER = new BoilerplateFinder(LEXICON);
  private static final EntityFinder NAMES = new EntityFinder(LEXICON);
  private static final String OWN = "قالت البلدية إن الحديقة الجديدة تفتح أبوابها اليوم.";

  /** The spans of a text: kind=text, between bars. */
  private static String found(String text) {
    TokenizedText tokens = TokenizedText.of(text);
    return FINDER.find(tokens, NAMES.find(tokens)).spans(new CodePoints(text)).stream()
        .map(span -> span.kind() + "=" + text.substring(span.begin(), span.end()))
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "اقرأ أيضاً: سور المدينة يرمم; read_also=اقرأ أيضاً: سور المدينة يرمم",
        "إقرأ ايضا سور المدينة يرمم; read_also=إقرأ ايضا سور المدينة يرمم",
        "للمزيد: سور المدينة يرمم; read_also=للمزيد: سور المدينة يرمم",
        "للمزيد سألنا مدير البلدية عن السور;",
        "قد يهمك/ سور المدينة; read_also=قد يهمك/ سور المدينة",
        "قد يهمك أن السور يرمم;",
        "...المزيد; read_also=...المزيد",
        "المزيد من الحدائق;",
        "** جميع الحقوق محفوظة; notice=** جميع الحقوق محفوظة",
        "// انتهى //; notice=// انتهى //",
        "انتهى الموسم;",
        "(تصوير: سامي النهري); caption=(تصوير: سامي النهري)",
        "تصوير الحديقة ممنوع ليلا;",
        "للتواصل: 0500000000; contact=للتواصل: 0500000000",
        "للتواصل بين الأحياء جسر جديد;",
        "تابع أيضا سير العمل في الحديقة;",
        "للتواصل مع الكاتب أرسل رسالة; contact=للتواصل مع الكاتب أرسل رسالة",
        "sami@example.org; contact=sami@example.org",
        "تويتر: @sami; contact=تويتر: @sami",
        "*نقلا عن الصباح المغربية; credit=*نقلا عن الصباح المغربية",
        "نقلا عن مدير البلدية قوله إن السور متين وإن الحديقة واسعة.;",
        "سمات حديقة بلدية; tags=سمات حديقة بلدية",
        "سمات الحديقة واضحة.;",
        "رويترز/ أ ف ب; credit=رويترز/ أ ف ب",
      })
  void aLineIsKnownByItsForm(String line, String spans) {
    assertEquals(spans == null ? "" : spans, found(OWN + "\n" + line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "الرياض - واس: ; dateline=الرياض - واس:",
        "لندن، المملكة المتحدة (رويترز) - ; dateline=لندن، المملكة المتحدة (رويترز) -",
        "(CNN)-- ; dateline=(CNN)--",
        "بغداد - ; dateline=بغداد -",
        "بغداد ـ ; dateline=بغداد",
        "الرياضي ـ جدة\\n; dateline=الرياضي ـ جدة",
        "كاتب مجهول ـ الرياض\\n; dateline=كاتب مجهول ـ الرياض",
        "متابعات الرياض: ; dateline=متابعات الرياض:",
        "بغداد 3 شباط 2019\\n; dateline=بغداد 3 شباط 2019",
        "متابعات الرياض 3 شباط 2019 واس\\n; dateline=متابعات الرياض 3 شباط 2019 واس",
        "Next Previous سامي ـ واس\\n; dateline=Next Previous سامي ـ واس",
        "سكان الرياض: ;",
        "حديقة الرياض\\n;",
        "الصباح- الرباط: ; dateline=الصباح- الرباط:",
        "الرياض 3 شعبان 1440 هـ الموافق 8 أبريل 2019 م واس\\n; dateline=الرياض 3 شعبان 1440 هـ الموافق 8 أبريل 2019 م واس",
        "الحديقة: ;",
        "رويترز: ;",
        "بغداد: ;",
      })
  void aDatelineStandsBeforeTheFirstSentence(String prefix, String spans) {
    String beginning = prefix.replace("\\n", "\n");
    assertEquals(spans == null ? "" : spans, found(beginning + " " + OWN));
  }

  @Test
  void headlinesFollowALineThatAnnouncesThem() {
    assertEquals(
        "read_also=اقرأ أيضا:|read_also=سور المدينة يرمم|read_also=من بنى السور؟",
        found(OWN + "\nاقرأ أيضا:\nسور المدينة يرمم\nمن بنى السور؟\n" + OWN));
  }

  @Test
  void aCreditMayStandBehindTheLastSentence() {
    assertEquals("credit=(رويترز)", found(OWN + " (رويترز)"));
    assertEquals("credit=رويترز", found(OWN + " ـ رويترز"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"اقرأ أيضا كلمة. ", "كلمة ", "- ", "ـ كلمة ", "انتهى\n"})
  void takesLinearTime(String unit) {
    TokenizedText text = TokenizedText.of(unit.repeat(50_000));
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> FINDER.find(text, List.of()));
  }

  @Test
  void nothingElseIs() {
    assertEquals("", found(OWN + "\n" + OWN));
    assertEquals("", found(""));
  }

  @Test
  void whatStandsInItSaysSo() {
    Findings findings = new ArticleAnnotator(LEXICON).annotate("a", null, "بغداد - رويترز: " + OWN);
    assertEquals(
        List.of("dateline", "dateline"),
        findings.mentions().stream().map(mention -> mention.boilerplate()).toList());
    assertEquals(1, findings.attributions().stream().filter(a -> a.isOwn()).count());
    assertEquals("رويترز", findings.agency());
  }
}
