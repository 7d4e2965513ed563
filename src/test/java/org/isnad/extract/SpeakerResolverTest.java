package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerResolverTest {
  private static final SourcePhraseParser PARSER =
      new SourcePhraseParser(Lexicon.of(LexiconSource.bundled()));
  private static final Agreement HE =
      new Agreement(Agreement.Gender.MASCULINE, Agreement.GrammaticalNumber.SINGULAR);
  private static final Agreement SHE =
      new Agreement(Agreement.Gender.FEMININE, Agreement.GrammaticalNumber.SINGULAR);

  /** Each line: a text, the last source in it as written, and who that is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "قال وزير النقل {سالم العمري/PER} إن الطريق مغلق. وأكد {العمري/PER=سالم العمري} ذلك; العمري} ذلك; سالم العمري",
        "قال وزير النقل {سالم العمري/PER} إن الطريق مغلق. وأكد الوزير ذلك; الوزير; سالم العمري",
        "قال وزير النقل {سالم العمري/PER}. وزار وزير المال {هادي ناصر/PER} المدينة. وأكد وزير النقل ذلك; وزير النقل ذلك; سالم العمري",
        "قال مصدر قضائي رفيع إن الطريق مغلق. وأكد المصدر ذاته أنه; المصدر; مصدر قضائي رفيع",
        "قال {سالم العمري/PER} إن الطريق مغلق. وأكد المسؤول أنه; المسؤول; سالم العمري",
        "أعلنت {وزارة النقل/ORG} إغلاقه. وأكدت الوزارة أنه; الوزارة; وزارة النقل",
        "ذكرت صحيفة \"{الفجر/ORG}\" أنه مغلق. وأكدت الصحيفة أنه; الصحيفة; الفجر",
        "أكدت الشرطة الكورية أنه مغلق. وقالت الشرطة إنه; الشرطة إنه; الشرطة الكورية",
        "قال متحدث باسم الحكومة إنه مغلق. وأكد المتحدث أنه; المتحدث; متحدث باسم الحكومة",
        "قال مسؤول محلي إن الطريق مغلق; مسؤول; مسؤول محلي"
      })
  void overtSources(String marked, String last, String speaker) {
    MarkedText text = MarkedText.of(marked);
    int at = text.text().tokenAt(text.text().published().lastIndexOf(last.replace("}", "")));
    SpeakerResolver resolver = new SpeakerResolver(text.text(), text.mentions(), PARSER);
    for (SourcePhrase phrase : PARSER.phrases(text.text(), text.mentions())) {
      if (phrase.firstToken() < at) {
        resolver.resolve(phrase);
      }
    }
    SourcePhrase phrase = PARSER.parse(text.text(), text.mentions(), at, 0, text.text().size());
    assertEquals(speaker, resolver.resolve(phrase).name());
  }

  @Test
  void anElidedSubjectIsTheLastSpeakerWhoAgrees() {
    MarkedText text =
        MarkedText.of("قال وزير النقل {سالم العمري/PER} ذلك. ونفت الشركة. وأضافت أنه. وأضاف أنه");
    SpeakerResolver resolver = new SpeakerResolver(text.text(), text.mentions(), PARSER);
    resolve(resolver, text, "وزير");
    resolve(resolver, text, "الشركة");
    assertEquals("الشركة", resolver.elided(SHE, text.token("وأضافت")).name());
    assertEquals("سالم العمري", resolver.elided(HE, text.token("وأضاف أنه")).name());
  }

  @Test
  void aSubjectSinceTheLastSpeakerGoesFirst() {
    MarkedText text =
        MarkedText.of("قال {سالم العمري/PER} ذلك. واعتزل {هادي ناصر/PER} العمل، مبررا قراره");
    SpeakerResolver resolver = new SpeakerResolver(text.text(), text.mentions(), PARSER);
    resolve(resolver, text, "سالم");
    assertEquals("هادي ناصر", resolver.elided(HE, text.token("مبررا")).name());
  }

  @Test
  void aSourceNamedInPassingIsNoAntecedent() {
    MarkedText text =
        MarkedText.of("قال {سالم العمري/PER} ذلك. والطريق مغلق، بحسب مصدر محلي. وأضاف أنه");
    SpeakerResolver resolver = new SpeakerResolver(text.text(), text.mentions(), PARSER);
    resolve(resolver, text, "سالم");
    resolve(resolver, text, "مصدر");
    assertEquals("سالم العمري", resolver.elided(HE, text.token("وأضاف")).name());
  }

  @Test
  void nobodyBeforeTheCue() {
    MarkedText text = MarkedText.of("وأضاف أنه");
    assertNull(new SpeakerResolver(text.text(), text.mentions(), PARSER).elided(HE, 0));
  }

  private static void resolve(SpeakerResolver resolver, MarkedText text, String word) {
    int at = text.token(word);
    resolver.resolve(PARSER.parse(text.text(), text.mentions(), at, 0, text.text().size()));
  }
}
