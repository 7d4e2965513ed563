package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.isnad.text.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastNamesTest {
  private static final LastNames LAST_NAMES = new LastNames(Lexicon.of(LexiconSource.bundled()));

  /** Each line: a text whose first two tokens are a person's name, and the names found in it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "كمال جندي وصل أمس وحذر جندي من السيول; كمال جندي|جندي",
        "كمال جندي وصل أمس وقال جندي إن الطريق مغلق; كمال جندي|جندي",
        "كمال جندي وصل أمس وقال جندي آخر إن الطريق مغلق; كمال جندي",
        "كمال جندي وصل أمس وقالت جندي إن الطريق مغلق; كمال جندي",
        "كمال جندي وصل أمس مع جندي من الحرس; كمال جندي",
        "عزام على وصل أمس وشدد على أن الطريق مغلق; عزام على",
        "كمال جندي حاصر قوات سالم في الجبل; كمال جندي|سالم",
        "كمال جندي حاصر قوات سالم حمدان في الجبل; كمال جندي",
        "كمال جندي حاصر أنصار المخلوع سالم، أمس; كمال جندي|سالم",
        "كمال جندي زار قوات السلام في الجبل; كمال جندي",
        "كمال جندي حاصر الموالين لسالم في الجبل; كمال جندي|سالم",
        "كمال جندي حاصر المعسكر الموالي لسالم; كمال جندي|سالم",
        "كمال جندي حاصر والموالون لسالم الذي فر; كمال جندي|سالم",
        "كمال جندي حاصر قوة موالية لسالم والجيش; كمال جندي|سالم",
        "كمال جندي حاصر الموالين لسالم الحكومة; كمال جندي",
        "كمال جندي حاصر الموالين لسالم حمدان; كمال جندي",
        "كمال جندي حاصر الموالين للبلاد أمس; كمال جندي",
        "كمال جندي كتب رسالة لسالم في الجبل; كمال جندي",
        "كمال الزهر وصل أمس وقال الزهر إن الطريق مغلق; كمال الزهر|الزهر",
        "كمال الزهر وصل أمس وأشاد الدكتور الزهر بالعمل; كمال الزهر|الزهر",
        "كمال الزهر وصل أمس وزرع الزهر في الحديقة; كمال الزهر",
        "كمال الوزير وصل أمس وقال الوزير إن الطريق مغلق; كمال الوزير"
      })
  void lastNames(String published, String names) {
    TokenizedText text = TokenizedText.of(published);
    NameSpan full = new NameSpan(0, 2, 0, false, EntityMention.Type.PER, null, "model", 0.95);
    assertEquals(names, found(List.of(full), text));
  }

  @Test
  void oneBehindAnother() {
    TokenizedText text = TokenizedText.of("هاجمت ميليشيات الدخيل وسالم القرية");
    NameSpan first = new NameSpan(2, 3, 0, false, EntityMention.Type.PER, null, "model", 0.95);
    assertEquals("الدخيل|سالم", found(List.of(first), text));
  }

  /** Each line: a text, and the rulers' names found in it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "طالبت المعارضة برحيل الأسد عن سوريا; الأسد",
        "اقتحمت قوات الأسد البلدة السورية; الأسد",
        "وصلت الأسلحة دعما للأسد في دمشق; الأسد",
        "اتفق الثوار والأسد على هدنة بسوريا; الأسد",
        "نالت الزراعة السورية حصة الأسد من المال; ''",
        "وصل الجنود السوريون إلى قاعدة عين الأسد; ''",
        "نالت شركات سورية نصيب الأسد من السوق; ''",
        "هرب الأسد من الحديقة أمس; ''",
        "هربت الأسود من حديقة في سوريا; ''"
      })
  void rulers(String published, String names) {
    TokenizedText text = TokenizedText.of(published);
    assertEquals(names, found(List.of(), text));
  }

  /** Each line: a text with its names marked, and the names as they are told. */
  @ParameterizedTest
  @CsvSource({
    "وصل {كمال الزهري/PER} وتذكر {عهد الزهري/PER} الجميع, كمال الزهري|الزهري",
    "وصل {كمال الزهري/PER} ثم {رحيل الزهري/PER} أمس, كمال الزهري|الزهري",
    "وصل {كمال الزهري/PER} ونقل {الزهري تهاني/PER} الجميع, كمال الزهري|الزهري",
    "وصل {كمال الزهري/PER} ونقل {الزهري الكبير/PER} تهاني الجميع, كمال الزهري|الزهري الكبير",
    "وتذكر {عهد الزهري/PER} الجميع, عهد الزهري",
    "وأفرجوا عن {عهد التميمي/PER} ابنة {باسم التميمي/PER} أمس, عهد التميمي|باسم التميمي",
    "وصل {كمال الزهري/PER} وانسحبت {قوات الزهري/ORG} أمس, كمال الزهري|الزهري",
    "وصل {كمال الزهري/PER} وانسحبت {قوات الساحل/ORG} أمس, كمال الزهري|قوات الساحل",
    "وصل {كمال الزهري/PER} وأعلنت {جمعية الزهري/ORG} أمس, كمال الزهري|جمعية الزهري",
    "وصل {كمال سالم/PER} مع {الدخيل/PER} وسالم إلى الجبل, كمال سالم|الدخيل|سالم",
    "وصل {كمال سالم/PER} مع {النوارس/ORG} وسالم في الجبل, كمال سالم|النوارس|سالم",
    "وصل {كمال سالم/PER} مع {النوارس/ORG} وسالم الحكومة, كمال سالم|النوارس",
    "وصل {كمال سالم/PER} إلى {جدة/LOC} وسالم في الجبل, كمال سالم|جدة",
    "وصل {كمال فهد/PER} مع {النوارس/ORG} وسالم في الجبل, كمال فهد|النوارس",
  })
  void withoutWhatIsNoPartOfThem(String marked, String names) {
    MarkedText article = MarkedText.of(marked);
    List<NameSpan> found =
        article.mentions().stream()
            .map(
                m ->
                    new NameSpan(
                        m.firstToken(), m.endToken(), 0, false, m.type(), null, "model", 0.95))
            .toList();
    assertEquals(names, found(found, article.text()));
  }

  @Test
  void isLinear() {
    TokenizedText text = TokenizedText.of("قوات سالم في ".repeat(100_000));
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> LAST_NAMES.addedTo(List.of(), text));
  }

  private static String found(List<NameSpan> names, TokenizedText text) {
    return LAST_NAMES.addedTo(names, text).stream()
        .map(name -> name.name(text))
        .collect(Collectors.joining("|"));
  }
}
