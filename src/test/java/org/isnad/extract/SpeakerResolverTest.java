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
        "قال مسؤول محلي إن الطريق مغلق; مسؤول; مسؤول محلي",
        "أعلنت {شركة الساحل/ORG} إغلاقه. وقال متحدث باسم الشركة إنه; متحدث; شركة الساحل",
        "أعلنت {منظمة الساحل/ORG} إغلاقه. وقالت متحدثة باسم المنظمة إنه; متحدثة; منظمة الساحل",
        "أغلق الجسر أمس. وقال متحدث باسم الشركة إنه; متحدث; متحدث باسم الشركة",
        "دعا خبير اقتصادي إلى إغلاق الجسر. وأوضح الدكتور {سالم العمري/PER} أنه; خبير; سالم العمري",
        "دعا أخصائي عيون إلى الحذر. وأوضح عضو الجمعية أخصائي طب العيون الدكتور {سالم العمري/PER} أنه; أخصائي عيون; سالم العمري",
        "طالب مسؤول محلي سابق بالصبر. وأضاف الوكيل السابق {سالم العمري/PER} أنه; مسؤول; سالم العمري",
        "طالب مسؤول محلي سابق بالصبر. وقال وزير النقل {سالم العمري/PER} إنه; مسؤول; مسؤول محلي سابق",
        "طالب شاهد عيان بالصبر. وقال الشيخ {سالم العمري/PER} إنه; شاهد; شاهد عيان",
        "أغلقت جميع الطرق أمس. وأكد الجميع أنه; الجميع; الجميع",
        "نقل مصدر محلي الخبر. وأكدت {بلدية كوران/ORG} ذلك. وقال المصدر المحلي إنه; المصدر المحلي; مصدر محلي",
        "فاز مدرب كوراني بالكأس. وأكد المدرب الكوراني أنه; المدرب; مدرب كوراني",
        "ذابت بعض الثلوج أمس. ويرى البعض أنه; البعض; البعض",
        "زار {سالم العمري/PER} الملعب. وأكد المدرب الكويتي أنه; المدرب; سالم العمري",
        "قالت {هدى العمري/PER} لنجم الفريق {هادي ناصر/PER} ذلك. وأكدت الأخيرة أنه; الأخيرة; هدى العمري",
        "قال الزعيم الكوري {سالم العمري/PER} ذلك. وقال {هادي ناصر/PER} ذلك. وأكد زعيم {كوريا/LOC} أنه; زعيم; سالم العمري",
        "قال الرئيس السنغالي {سالم العمري/PER} للرئيس {هادي ناصر/PER} ذلك. وقال الرئيس السنغالي ذلك; الرئيس السنغالي ذلك; سالم العمري",
        "قال وزير المال اللبناني إن الطريق مغلق. وأضاف {العمري/PER} أنه; وزير; العمري",
        "طالب مسؤول محلي سابق بالصبر. وأضاف {سالم العمري/PER} أنه; مسؤول; سالم العمري",
        "وصل الوفد برئاسة محافظ {كوران/LOC} {سالم العمري/PER} أمس. وأكد محافظ {كوران/LOC} أنه; محافظ; سالم العمري",
        "قال الرئيس {سالم العمري/PER} ذلك. وأكد رئيس المستشفى أنه; رئيس; رئيس المستشفى",
        "طالب مصدر محلي بالصبر. وأضاف {سالم العمري/PER} أنه; مصدر; مصدر محلي",
        "أعلنت {بريطانيا/LOC} و{فرنسا/LOC} ذلك; {بريطانيا; بريطانيا وفرنسا",
        "بث تلفزيون \"{الفجر/ORG}\" الخبر. وأكدت القناة التلفزيونية الجديدة أنه; القناة; الفجر",
        "نشرت {وكالة أنباء الساحل/ORG} الخبر. وأكدت الوكالة أنه; الوكالة; وكالة أنباء الساحل",
        "أظهرت دراسة محلية أنه مغلق. وأكدت الوثيقة أنه; الوثيقة; دراسة محلية",
        "أظهرت دراسة محلية أنه مغلق. وأكدت الوثائق أنه; الوثائق; الوثائق",
        "قال مسؤولان في البلدية إن الطريق مغلق. وهو ضيق وفق المسؤولين; المسؤولين; مسؤولان في البلدية",
        "أكدت مصادر محلية أنه مغلق. وقالت المصادر إنه; المصادر; مصادر محلية",
        "قال وزير النقل إنه مغلق. وأضاف {سالم العمري/PER} أنه; وزير النقل; سالم العمري",
        "اجتمع وزراء خارجية {كوران/LOC} أمس. وأكد الوزراء أنه; الوزراء; وزراء خارجية كوران",
        "زار فريق من كلية الطب {مستشفى الساحل/ORG}. وأبدى الفريق; الفريق; فريق من كلية الطب",
        "وصل أمس فريق من خبراء الزلازل. وقال الفريق إنه; الفريق إنه; فريق من خبراء الزلازل",
        "زار فريق عمل من المهندسين الجسر. وأكد الفريق أنه; الفريق; فريق عمل من المهندسين",
        "شكل الرئيس لجنة من سبعة من القضاة ورؤساء المحاكم لفحصها. وقالت اللجنة إنها; اللجنة; لجنة من سبعة من القضاة ورؤساء المحاكم",
        "فحصت المرضى لجنة من ستة أطباء. وأوضحت اللجنة أنهم; اللجنة; لجنة من ستة أطباء",
        "استقبل الوزير فريقا من رجال الأعمال. وقال الفريق إنه; الفريق; فريق من رجال الأعمال",
        "التقى مجلس من شيوخ القبائل. وأعلن المجلس أنه; المجلس; مجلس من شيوخ القبائل",
        "طلبت لجنة من السكان الصبر. وقالت اللجنة إنها; اللجنة; اللجنة",
        "أجرت مجموعة من الباحثين في {جامعة كوران/ORG} دراسة. وقالت المجموعة إنها; المجموعة; مجموعة من الباحثين في جامعة كوران",
        "أنهت {اللجنة المحلية للصيد/ORG} عملها بإشراف {اللجنة العامة للصيد/ORG}. وحثت اللجنة السكان; اللجنة; اللجنة المحلية للصيد",
        "درست {لجنة النقل/ORG} الطلب. ورفضته {لجنة المال/ORG} بعد ذلك. وقالت اللجنة إنه; اللجنة; لجنة المال",
        "التقى وزير النقل {سالم العمري/PER} نظيره الكوري {هادي ناصر/PER}. وأكد الوزيران أنه; الوزيران; سالم العمري وهادي ناصر",
        "اجتمع الرئيس {سالم العمري/PER} مع الرئيس {هادي ناصر/PER} أمس. وهو مفيد وفق الرئيسين; الرئيسين; سالم العمري وهادي ناصر",
        "بحثت الوزيرة {هدى العمري/PER} مع الوزيرة {سعاد ناصر/PER} ذلك. وأكدت الوزيرتان أنه; الوزيرتان; هدى العمري وسعاد ناصر",
        "زار الوزير {سالم العمري/PER} الجسر. وأكد الوزيران أنه; الوزيران; الوزيران",
        "أعد الدراسة {سالم العمري/PER} و{هادي ناصر/PER}. وقال الباحثان إنه; الباحثان; سالم العمري وهادي ناصر",
        "أحيت الأمسية {هدى العمري/PER} و{سعاد ناصر/PER} أمس. وأعربت الشاعرتان عن; الشاعرتان; هدى العمري وسعاد ناصر",
        "أعد الدراسة {سالم العمري/PER} و{هادي ناصر/PER}. وقالت الباحثتان إنه; الباحثتان; الباحثتان",
        "أعد الدراسة {سالم العمري/PER} و{هادي ناصر/PER} و{عادل جابر/PER}. وقال الباحثان إنه; الباحثان; الباحثان",
        "أعد الدراسة {سالم العمري/PER} بعد {هادي ناصر/PER}. وقال الباحثان إنه; الباحثان; الباحثان",
        "تحدثت المندوبة الكورانية {هدى العمري/PER} أمس. وقالت الدبلوماسية الكورانية إنه; الدبلوماسية; هدى العمري",
        "التقى الوزير {سالم العمري/PER} الوزير {هادي ناصر/PER} والوزير {عادل جابر/PER}. وأكد الوزيران أنه; الوزيران; الوزيران",
        "التقى الرئيس {سالم العمري/PER} وزير النقل الفرنسي {هادي ناصر/PER}. وقال المسؤول الفرنسي إنه; المسؤول الفرنسي; هادي ناصر",
        "زار رئيس {فرنسا/LOC} {هادي ناصر/PER} المدينة. ودعا الزعيم الفرنسي السكان; الزعيم; هادي ناصر",
        "قال المتحدث باسم {جيش الساحل/ORG} {هادي ناصر/PER} ذلك. وتابع المتحدث باسم {جيش الساحل/ORG} أنه; المتحدث باسم; هادي ناصر",
        "قال المتحدث باسم {جيش الساحل/ORG} {هادي ناصر/PER} ذلك. وتابع الناطق باسم {جيش الساحل/ORG} أنه; الناطق باسم; هادي ناصر",
        "قال المتحدث باسم {جيش الساحل/ORG} {هادي ناصر/PER} ذلك. وتابع المتحدث باسم {وزارة النقل/ORG} أنه; المتحدث باسم {وزارة; المتحدث باسم وزارة النقل",
        "وغادر الرئيس {سالم العمري/PER} إلى {كوران/LOC}، ووصل إلى {نوفاليا/LOC} الرئيس {هادي ناصر/PER}. وقال الرئيس إنه; الرئيس إنه; هادي ناصر",
        "هاجم النائب {سالم العمري/PER} النائب {هادي ناصر/PER} أمس. ورد النائب بأنه; النائب بأنه; هادي ناصر",
        "استقبل الوزير {سالم العمري/PER} الوزير {هادي ناصر/PER}. وقال الوزير إنه; الوزير إنه; سالم العمري",
        "قال المتحدث باسم {جيش الساحل/ORG} {هادي ناصر/PER} ذلك. ونفى متحدث باسم {جيش الساحل/ORG} أنه; متحدث باسم; متحدث باسم جيش الساحل"
      })
  void overtSources(String marked, String last, String speaker) {
    MarkedText text = MarkedText.of(marked);
    int at = text.text().tokenAt(text.text().published().lastIndexOf(last.replaceAll("[{}]", "")));
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
  void onePersonNamedIsMeantWhereNoSpeakerAgrees() {
    MarkedText text =
        MarkedText.of("أكد تجار المدينة ذلك. وفي حديث مع {هدى العمري/PER}، أضافت أنه");
    SpeakerResolver resolver = new SpeakerResolver(text.text(), text.mentions(), PARSER);
    resolve(resolver, text, "تجار");
    assertEquals("هدى العمري", resolver.elided(SHE, text.token("أضافت")).name());
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
  void anOutletThatOnlyRelayedIsNoAntecedentWhereAPersonIsNamed() {
    MarkedText text =
        MarkedText.of("الطريق مغلق، وفق {رويترز/ORG}. وواجه السكان {هادي ناصر/PER} عندما وصف");
    SpeakerResolver resolver = new SpeakerResolver(text.text(), text.mentions(), PARSER);
    resolve(resolver, text, "رويترز");
    assertEquals("هادي ناصر", resolver.elided(HE, text.token("وصف")).name());
  }

  /** Each line: a text whose first source has spoken, the word of the cue, and who speaks there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "قال {سالم العمري/PER} ذلك. ونشر النادي كلمة ل{هادي ناصر/PER} قال فيها إنه; قال فيها; هادي ناصر",
        "قال {سالم العمري/PER} ذلك. جاء ذلك في تغريدات ل{هادي ناصر/PER} حيث كتب أنه; كتب; هادي ناصر",
        "قال {سالم العمري/PER} ذلك. والتقى مدير النادي {هادي ناصر/PER} الذي دافع عن القرار قائلا; قائلا; هادي ناصر",
        "قال {سالم العمري/PER} ذلك. يشار إلى أن {هادي ناصر/PER} اعتزل العام الماضي، مبررا قراره; مبررا; هادي ناصر",
        "قال {سالم العمري/PER} ذلك. من جهته، رحب {هادي ناصر/PER} بالقرار. وأضاف أنه; وأضاف; هادي ناصر",
        "قال {سالم العمري/PER} ذلك. وزار {هادي ناصر/PER} الملعب. وأضاف أنه; وأضاف; سالم العمري",
        "قال {سالم العمري/PER} ذلك. من جهة أخرى اجتمع المدير {هادي ناصر/PER} باللاعبين وطالبهم; وطالبهم; هادي ناصر",
        "قال {سالم العمري/PER} ذلك. وفي سياق متصل زار {هادي ناصر/PER} الجسر، مؤكدا أنه; مؤكدا; هادي ناصر",
        "قال {سالم العمري/PER} ذلك. وفي ختام الحفل كرم {هادي ناصر/PER} الفائزين وطالبهم; وطالبهم; هادي ناصر",
        "قال {سالم العمري/PER} ذلك. ثم ألقى {هادي ناصر/PER} كلمة، مؤكدا أنه; مؤكدا; هادي ناصر",
        "قال {سالم العمري/PER} ذلك. وتسلم في حفل أقامه {هادي ناصر/PER} الجائزة. وشدد على أنه; وشدد; سالم العمري",
        "قال {سالم العمري/PER} ذلك. وبعد اللقاء الذي عقده {هادي ناصر/PER} أمس. شدد على أنه; شدد; سالم العمري",
        "قالت {الجامعة الكبرى/ORG} على لسان رئيسها {هادي ناصر/PER} ذلك. وأضاف أنه; وأضاف; هادي ناصر",
        "قالت {هدى العمري/PER} ذلك. وزار {هادي ناصر/PER} الملعب. وشدد على أنه; وشدد; هادي ناصر",
        "قال {سالم العمري/PER} ذلك. ولم يقدم {هادي ناصر/PER} شكوى لاعتقاده أنه; لاعتقاده; هادي ناصر",
        "قال {سالم العمري/PER} ذلك. وتستعد {كوران/LOC} و{نوفاليا/LOC} للقاء. وشدد على أنه; وشدد; سالم العمري"
      })
  void elidedSubjects(String marked, String cue, String speaker) {
    assertEquals(speaker, elided(marked, cue, HE));
  }

  /** Each line: a text whose first source has spoken, the word of the cue, and who speaks there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "قالت {وزارة النقل/ORG} ذلك.\\nمن أبرز الأفكار ما عرضته الطالبة {هدى العمري/PER} في الحفل، وقالت إن; وقالت; هدى العمري",
        "قالت {وزارة النقل/ORG} ذلك.\\nوكانت السلطات قد أغلقت الجسر.\\nولم تعلق هنا إلا الناشطة {هدى العمري/PER}، وأكدت أن; وأكدت; هدى العمري",
        "قالت {وزارة النقل/ORG} ذلك.\\nمن أبرز الأفكار ما عرضه {هادي ناصر/PER} في الحفل، وأكدت أن; وأكدت; وزارة النقل",
        "قالت {وزارة النقل/ORG} ذلك.\\nوزارت {الشرطة الساحلية/ORG} بيت {هدى العمري/PER} أمس، وأكدت أن; وأكدت; الشرطة الساحلية",
        "قالت {وزارة النقل/ORG} إنها تكرم {هدى العمري/PER}. وأكدت أن; وأكدت; وزارة النقل"
      })
  void aWomanNamedSinceABody(String marked, String cue, String speaker) {
    assertEquals(speaker, elided(marked.replace("\\n", "\n"), cue, SHE));
  }

  private static String elided(String marked, String cue, Agreement verb) {
    MarkedText text = MarkedText.of(marked);
    SpeakerResolver resolver = new SpeakerResolver(text.text(), text.mentions(), PARSER);
    resolver.resolve(PARSER.parse(text.text(), text.mentions(), 1, 0, text.text().size()));
    int at = text.text().tokenAt(text.text().published().lastIndexOf(cue));
    return resolver.elided(verb, at).name();
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
