package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line: what follows the cue, with marked names; the phrase; its kind. All invented. */
class SourcePhraseParserTest {
  private static final SourcePhraseParser PARSER =
      new SourcePhraseParser(Lexicon.of(LexiconSource.bundled()));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{سالم العمري/PER} إن الطريق مغلق; سالم العمري; person",
        "وزير النقل {سالم العمري/PER} إن; وزير النقل سالم العمري; person",
        "وزير النقل الكويتي سالم; وزير النقل الكويتي; unnamed_person",
        "الرئيس التنفيذي للشركة، {سالم العمري/PER}، إن; الرئيس التنفيذي للشركة، سالم العمري; person",
        "{سالم العمري/PER}، مدير الميناء، إن; سالم العمري، مدير الميناء; person",
        "{سالم العمري/PER} المتحدث باسم الوزارة أن; سالم العمري المتحدث باسم الوزارة; person",
        "{سالم العمري/PER} الوزير بالكذب; سالم العمري; person",
        "المهندس {سالم العمري/PER} مدير الميناء أن; المهندس سالم العمري مدير الميناء; person",
        "د. {سالم العمري/PER} في كلمته; د. سالم العمري; person",
        "معالي وزير النقل المهندس {سالم العمري/PER} أن; معالي وزير النقل المهندس سالم العمري; person",
        "القيادي في {حزب الوفاق/ORG} {سالم العمري/PER} أن; القيادي في حزب الوفاق سالم العمري; person",
        "{سالم العمري/PER} و{هدى العمري/PER} و{زاد سعيد/PER} أن; سالم العمري وهدى العمري; person",
        "محامي {سالم العمري/PER} إن; محامي سالم العمري; unnamed_person",
        "عضو المجلس والرئيس التنفيذي للشركة {سالم العمري/PER} أن; عضو المجلس والرئيس التنفيذي للشركة سالم العمري; person",
        "وزيرة الثقافة والإعلام {هدى العمري/PER} أن; وزيرة الثقافة والإعلام هدى العمري; person",
        "عضو المجلس والرئيس التنفيذي لبرنامج التدريب الأستاذ {سالم العمري/PER} أن; عضو المجلس والرئيس التنفيذي لبرنامج التدريب الأستاذ سالم العمري; person",
        "المعارضة اليمنية {هدى العمري/PER} أن; المعارضة اليمنية هدى العمري; person",
        "الرئيس السنغالي {سالم العمري/PER} نظيره الكويتي أن; الرئيس السنغالي سالم العمري; person",
        "لاعب وسط النادي {سالم العمري/PER} أن; لاعب وسط النادي سالم العمري; person",
        "زعيم المقاتلين {الدروانيين/ORG} {سالم العمري/PER} أن; زعيم المقاتلين الدروانيين سالم العمري; person",
        "عضو كتلته البرلمانية «العدل والبناء» النائب {سالم العمري/PER} أن; عضو كتلته البرلمانية «العدل والبناء» النائب سالم العمري; person",
        "مدير النادي في \"المرسى\" {سالم العمري/PER} أن; مدير النادي في \"المرسى\" سالم العمري; person",
        "كل من الوزير {سالم العمري/PER}، والسفيرة {هدى العمري/PER} إلى; كل من الوزير سالم العمري، والسفيرة هدى العمري; person",
        "وزير خارجية {كوران/LOC} {سالم العمري/PER} أن; وزير خارجية كوران سالم العمري; person",
        "حارس مرمى {نادي الساحل/ORG}، {سالم العمري/PER}، أنه; حارس مرمى نادي الساحل، سالم العمري; person",
        "رئيس الجمعية للتعريف بلغة الطيور، {سالم العمري/PER}، إن; رئيس الجمعية للتعريف بلغة الطيور، سالم العمري; person",
        "المتحدث باسم الانتخابات البلدية المهندس {سالم العمري/PER} أن; المتحدث باسم الانتخابات البلدية المهندس سالم العمري; person",
        "مدير عام الهيئة، أمين عام المجلس بمنطقة {كوران/LOC}، المهندس {سالم العمري/PER}، أن; مدير عام الهيئة، أمين عام المجلس بمنطقة كوران، المهندس سالم العمري; person",
        "رئيس شركة بارز يدعى {سالم العمري/PER} إن; رئيس شركة بارز يدعى سالم العمري; person",
        "النائب عن الحزب، {سالم العمري/PER}، إن; النائب عن الحزب، سالم العمري; person",
        "رئيس النادي عن تكريم الشاعر {سالم العمري/PER}; رئيس النادي; unnamed_person",
        "رئيس الحكومة الكورانية المعترف بها دوليا {سالم العمري/PER} أن; رئيس الحكومة الكورانية المعترف بها دوليا سالم العمري; person",
        "قائد القوات الكورانية شبه الحكومية العميد {سالم العمري/PER} أن; قائد القوات الكورانية شبه الحكومية العميد سالم العمري; person",
        "أحد سكان القرية {سالم العمري/PER} إن; أحد سكان القرية سالم العمري; person",
        "أحد سكان القرية، {سالم العمري/PER} إن; أحد سكان القرية، سالم العمري; person",
        "إحدى الطالبات، {هدى العمري/PER}، أن; إحدى الطالبات، هدى العمري; person",
        "أحد أعضاء المجلس الدكتور {سالم العمري/PER}: ; أحد أعضاء المجلس الدكتور سالم العمري; person",
        "أحد المواطنين {سالم العمري/PER} بالسرقة; أحد المواطنين; unnamed_person",
        "الوزيران {سالم العمري/PER} و{هادي ناصر/PER} في ندوة; الوزيران سالم العمري وهادي ناصر; person",
        "الوزيران {سالم العمري/PER} بالكذب; الوزيران; unnamed_group",
        "وزيرة خارجية {كوران/LOC} {هدى العمري/PER} أن; وزيرة خارجية كوران هدى العمري; person"
      })
  void namedPersons(String marked, String phrase, String kind) {
    assertPhrase(marked, phrase, kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "منظمات غير حكومية {كوران/LOC} بإغلاق; منظمات غير حكومية; unnamed_group",
        "نتائج غير مؤكدة أن; نتائج غير مؤكدة; document",
        "منظمة \"{نور/ORG}\" غير الحكومية إن; منظمة \"نور\" غير الحكومية; organization",
        "{كوران/LOC} غير قانوني قرار; كوران; organization",
        "الحكومة المعترف بها دوليا إن; الحكومة المعترف بها دوليا; organization",
        "الحكومة منها أن; الحكومة; organization",
        "مسؤول عسكري رفيع المستوى في الوزارة أن; مسؤول عسكري رفيع المستوى في الوزارة; unnamed_person",
        "المسؤولون البريطانيون الاطلاع على; المسؤولون البريطانيون; unnamed_group",
        "مسؤول رفيع الاطلاع على; مسؤول رفيع; unnamed_person",
        "أحد مساعدي الوزير {سالم العمري/PER} إن; أحد مساعدي الوزير; unnamed_person",
        "أحد مستشاري الرئيس الراحل {سالم العمري/PER} إن; أحد مستشاري الرئيس الراحل; unnamed_person",
        "مصدر واسع الاطلاع إن; مصدر واسع الاطلاع; unnamed_person",
        "مصدر المستوى أن; مصدر المستوى; unnamed_person",
        "مسؤولون أكراد كبار إن; مسؤولون أكراد كبار; unnamed_group",
        "المسؤولين الأفغان إن; المسؤولين الأفغان; unnamed_group",
        "مسؤول عرب إن; مسؤول عرب; unnamed_person",
        "دراسة قام بها باحثون أن; دراسة; document",
        "رسالة وجهت إليه أن; رسالة; document",
        "مكتب حاكم {كوران/LOC} أن; مكتب حاكم كوران; organization",
        "مكتب رئيس الوزراء {سالم العمري/PER} أن; مكتب رئيس الوزراء سالم العمري; organization",
        "عائلة اللاعب الكوراني {سالم العمري/PER} إن; عائلة اللاعب الكوراني سالم العمري; unnamed_group",
        "مدير الميناء بالإنابة {سالم العمري/PER} عن; مدير الميناء بالإنابة سالم العمري; person",
        "المشرف العام على برامج التدريب في الميناء {سالم العمري/PER}، إن; المشرف العام على برامج التدريب في الميناء سالم العمري; person",
        "المشرفة على مهرجان 2015 {هدى العمري/PER} أمس، أن; المشرفة على مهرجان 2015 هدى العمري; person",
        "الوزير ردا على سؤال الصحفي {سالم العمري/PER} إن; الوزير; unnamed_person",
        "الوزير عن زيارة الرئيس {سالم العمري/PER} إن; الوزير; unnamed_person",
        "النائبة عن {حزب الساحل/ORG} {هدى العمري/PER} إن; النائبة عن حزب الساحل هدى العمري; person",
        "النائبة عن ولاية {كوران/LOC} {هدى العمري/PER} إن; النائبة عن ولاية كوران هدى العمري; person",
        "النائب عن {كوران/LOC}، {سالم العمري/PER}، أن; النائب عن كوران، سالم العمري; person",
        "الوزير عن ولاية {كوران/LOC} و{سالم العمري/PER} إن; الوزير; unnamed_person",
        "المخرج في برنامج {سالم العمري/PER} إن; المخرج; unnamed_person",
        "مؤسس الشركة ورئيسها التنفيذي {سالم العمري/PER}، عن; مؤسس الشركة ورئيسها التنفيذي سالم العمري; person",
        "رئيسة جمعية الطلاب، {هدى العمري/PER} للصحفيين; رئيسة جمعية الطلاب، هدى العمري; person",
        "مدير الميناء الجديد، المهندس {سالم العمري/PER} لـ\"{الفجر/ORG}\" إن; مدير الميناء الجديد، المهندس سالم العمري; person",
        "مدير الميناء الجديد، {سالم العمري/PER} للبحث عن; مدير الميناء الجديد; unnamed_person",
        "رئيس الأركان في الجيش، الفريق أول ركن {سالم العمري/PER}، في; رئيس الأركان في الجيش، الفريق أول ركن سالم العمري; person",
        "المرجع الأعلى، آية الله {علي العمري/PER}، إلى; المرجع الأعلى، آية الله علي العمري; person",
        "صاحب السيارة المسروقة {سالم العمري/PER} أن; صاحب السيارة المسروقة سالم العمري; person",
        "نائب رئيس قسم الأخبار في برنامج الساحل {سالم العمري/PER} إن; نائب رئيس قسم الأخبار في برنامج الساحل سالم العمري; person",
        "الرئيس في رسالة إلى {سالم العمري/PER} إن; الرئيس; unnamed_person",
        "الوزير في كلمة أمام {سالم العمري/PER} إن; الوزير; unnamed_person",
        "أمين مدينة {كوران/LOC} بالنيابة المهندس {سالم العمري/PER} ل\"{الفجر/ORG}\"; أمين مدينة كوران بالنيابة المهندس سالم العمري; person",
        "المدير العام بالإنابة إن; المدير العام بالإنابة; unnamed_person",
        "المدير العام بالإنابة عن {سالم العمري/PER}; المدير العام; unnamed_person",
        "مصدر على دراية بالملف إن; مصدر على دراية بالملف; unnamed_person",
        "مسؤول عسكري على صلة مباشرة بالخطط إن; مسؤول عسكري على صلة مباشرة بالخطط; unnamed_person",
        "أشخاص على اطلاع على المشروع إن; أشخاص على اطلاع على المشروع; unnamed_group",
        "الوزير على علم بالملف; الوزير; unnamed_person",
        "المحللون في المتوسط أرباحا; المحللون; unnamed_group",
        "المسؤولون في النهاية أن; المسؤولون; unnamed_group",
        "المحللون في المصرف أرباحا; المحللون في المصرف; unnamed_group",
        "الموفد الدولي إلى {كوران/LOC} {سالم العمري/PER} في; الموفد الدولي إلى كوران سالم العمري; person",
        "مكتب الرئيس {سالم العمري/PER} بالكذب; مكتب الرئيس; organization",
        "مدير الميناء الجديد سابقا المهندس {سالم العمري/PER} إن; مدير الميناء الجديد سابقا المهندس سالم العمري; person",
        "رئيس بلدية وسط {كوران/LOC} المهندس {سالم العمري/PER} أن; رئيس بلدية وسط كوران المهندس سالم العمري; person",
        "وزيرة العمل والتضامن وشؤون الأسرة {هدى العمري/PER} أن; وزيرة العمل والتضامن وشؤون الأسرة هدى العمري; person",
        "المتحدث باسم المتضررين من هذا القرار {سالم العمري/PER} أن; المتحدث باسم المتضررين من هذا القرار سالم العمري; person",
        "المتحدثة باسمها {هدى العمري/PER} إن; المتحدثة باسمها هدى العمري; person",
        "نائب رئيس البلدية باسمه واسم السكان {سالم العمري/PER}; نائب رئيس البلدية; unnamed_person",
        "نائب وزير خارجية {كوران/LOC} {سالم العمري/PER} أن; نائب وزير خارجية كوران سالم العمري; person",
        "كبير الباحثين في الدراسة {سالم العمري/PER} إن; كبير الباحثين في الدراسة سالم العمري; person",
        "الشاعر والمرشد السياحي المعتمد بهيئة السياحة {سالم العمري/PER}: ; الشاعر والمرشد السياحي المعتمد بهيئة السياحة سالم العمري; person",
        "المحلل والأكاديمي الكوراني، {سالم العمري/PER}، أن; المحلل والأكاديمي الكوراني، سالم العمري; person",
        "مسؤول كوراني على صلة بالتحقيق الخاص بقضية اختفاء الصحفي {سالم العمري/PER} إن; مسؤول كوراني على صلة بالتحقيق الخاص بقضية اختفاء الصحفي سالم العمري; unnamed_person",
        "مسؤول في مكتب الوزير {سالم العمري/PER} إن; مسؤول في مكتب الوزير سالم العمري; unnamed_person",
        "وزير الشؤون البلدية والقروية أن; وزير الشؤون البلدية والقروية; unnamed_person",
        "الوزير البلدية إلى; الوزير; unnamed_person",
        "صاحب السمو الملكي الأمير {سالم العمري/PER} أمير منطقة {كوران/LOC}، حرص; صاحب السمو الملكي الأمير سالم العمري أمير منطقة كوران; person",
        "صاحب المتجر {سالم العمري/PER} أمير منطقة {كوران/LOC} ب; صاحب المتجر سالم العمري; person"
      })
  void adjectivesOfSeveralWordsAndNamesBehind(String marked, String phrase, String kind) {
    assertPhrase(marked, phrase, kind);
  }

  /** Each line: a verb and what follows it; the source; its kind. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "رحب المدير الإقليمي للحملة في {كوران/LOC} الدكتور {سالم العمري/PER} بالوفد; المدير الإقليمي للحملة في كوران الدكتور سالم العمري; person",
        "وشدد رئيس البحوث في المركز بالإنابة {سالم العمري/PER} على; رئيس البحوث في المركز بالإنابة سالم العمري; person",
        "أكدت مديرة المشروع للتدريب في {كوران/LOC} {هدى العمري/PER} أهمية; مديرة المشروع للتدريب في كوران هدى العمري; person",
        "اعتذر المرشد الأعلى للجمهورية آية الله {سالم العمري/PER} للشعب; المرشد الأعلى للجمهورية آية الله سالم العمري; person",
        "وشدد مدير الميناء آنذاك {سالم العمري/PER} على; مدير الميناء آنذاك سالم العمري; person",
        "هنأ مدير الميناء آنذاك {سالم العمري/PER} على; مدير الميناء; unnamed_person",
        "انتقد مدير الميناء آنذاك {سالم العمري/PER} على; مدير الميناء; unnamed_person",
        "أعلن رئيس اللجنة العليا للصحفيين استقالة {سالم العمري/PER} من; رئيس اللجنة العليا; unnamed_person",
        "قدم رئيس اللجنة الشكر والعرفان لوزير النقل الدكتور {سالم العمري/PER} على; رئيس اللجنة; unnamed_person"
      })
  void namesBehindTheVerb(String marked, String phrase, String kind) {
    MarkedText text = MarkedText.of(marked);
    SourcePhrase found = PARSER.parse(text.text(), text.mentions(), 1, 0, text.text().size());
    assertEquals(phrase, found.span().of(text.text().published()), marked);
    assertEquals(kind, found.kind(), marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "مصدر أمني إن; مصدر أمني; unnamed_person",
        "مصدر مطلع على المحادثات إن; مصدر مطلع على المحادثات; unnamed_person",
        "مسؤول رفيع في الوزارة إن; مسؤول رفيع في الوزارة; unnamed_person",
        "مسؤول عسكري ل{رويترز/ORG} إن; مسؤول عسكري; unnamed_person",
        "مسؤول محلي في بيان إن; مسؤول محلي; unnamed_person",
        "مسؤول محلي الثلاثاء إن; مسؤول محلي; unnamed_person",
        "أحد السكان إن; أحد السكان; unnamed_person",
        "المسؤول نفسه أن; المسؤول نفسه; unnamed_person",
        "زوجته إن; زوجته; unnamed_person",
        "مدير الميناء أسمى التهاني; مدير الميناء; unnamed_person",
        "مصدران مقربان من الشركة إن; مصدران مقربان من الشركة; unnamed_group",
        "ثلاثة مسؤولين حكوميين إن; ثلاثة مسؤولين حكوميين; unnamed_group",
        "شهود عيان إن; شهود عيان; unnamed_group",
        "شهود ومسعفون محليون إن; شهود ومسعفون محليون; unnamed_group",
        "عدد من المحللين إن; عدد من المحللين; unnamed_group",
        "ضابط شرطة في نقطة تفتيش قريبة إن; ضابط شرطة في نقطة تفتيش قريبة; unnamed_person",
        "ناشطون من آل العمري أن; ناشطون من آل العمري; unnamed_group",
        "المنظمات المهتمة بحماية الطفولة إن; المنظمات المهتمة بحماية الطفولة; unnamed_group",
        "المهربون للمهاجرين إن; المهربون; unnamed_group",
        "مصدر مطلع على القضية بشأن الوزير {سالم العمري/PER} إن; مصدر مطلع على القضية بشأن الوزير سالم العمري; unnamed_person",
        "أي جهة مسؤوليتها; أي جهة; unnamed_group",
        "الشركات الثلاث إن; الشركات الثلاث; unnamed_group",
        "الشركات الأربع ({ألفا/ORG} و{بيتا/ORG}) ما نشر; الشركات الأربع (ألفا وبيتا); unnamed_group",
        "40٪ من المزارعين إن; 40٪ من المزارعين; unnamed_group",
        "12.5 بالمئة من المشاركين إن; 12.5 بالمئة من المشاركين; unnamed_group",
        "12.5% إنهم; 12.5%; unnamed_group",
        "مصادر \"مرآة الميناء\" أن; مصادر \"مرآة الميناء\"; unnamed_group",
        "وسائل إعلام محلية أن; وسائل إعلام محلية; unnamed_group",
        "المتزلجون إن; المتزلجون; unnamed_group",
        "متحدث باسم عائلات الضحايا; متحدث باسم عائلات الضحايا; unnamed_person",
        "متحدث باسم اثنين من السائحين إن; متحدث باسم اثنين من السائحين; unnamed_person",
        "ناطق باسم عدد من المتضررين إن; ناطق باسم عدد من المتضررين; unnamed_person",
        "متحدث في {كوران/LOC} باسم اثنين من السائحين إن; متحدث في كوران باسم اثنين من السائحين; unnamed_person",
        "دوائر سياسية ودبلوماسية محلية أن; دوائر سياسية ودبلوماسية محلية; unnamed_group",
        "مصادر ميدانية وداخلية {كوران/LOC} إن; مصادر ميدانية; unnamed_group",
        "أوساط سياسية وقضية الجسر; أوساط سياسية; unnamed_group",
        "محاميا المتهم إن; محاميا المتهم; unnamed_group",
        "وزيرا الخارجية الفرنسي والألماني إن; وزيرا الخارجية الفرنسي والألماني; unnamed_group",
        "مصدر رفض الكشف عن اسمه; مصدر; unnamed_person",
        "12 مسؤولا إن; 12 مسؤولا; unnamed_group",
        "19 منظمة بالقرار; 19 منظمة; unnamed_group",
        "بضعة دبلوماسيين إن; بضعة دبلوماسيين; unnamed_group",
        "بعضهم استخدام الطريق; بعضهم; unnamed_group",
        "سكان هذا الحي أن; سكان هذا الحي; unnamed_group",
        "أصحاب تلك المتاجر إن; أصحاب تلك المتاجر; unnamed_group",
        "مستخدمو هذه الأجهزة أن; مستخدمو هذه الأجهزة; unnamed_group",
        "سكان هذا الأسبوع إن; سكان; unnamed_group",
        "مصادر هذه الأنباء; مصادر; unnamed_group",
        "ناشطون هذا القرار; ناشطون; unnamed_group",
        "جمعيات مساندة للعمال إن; جمعيات مساندة للعمال; unnamed_group",
        "دوائر سياسية أن; دوائر سياسية; unnamed_group"
      })
  void unnamedPersons(String marked, String phrase, String kind) {
    assertPhrase(marked, phrase, kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{نوفاليا/LOC} أن; نوفاليا; organization",
        "{نوفاليا/LOC} و{كورانيا/LOC} إلى; نوفاليا وكورانيا; organization",
        "السلطات المحلية أن; السلطات المحلية; organization",
        "الشرطة في بيان أن; الشرطة; organization",
        "المتحدث باسم {وزارة النقل/ORG} أن; المتحدث باسم وزارة النقل; organization",
        "وزارة الصحة الكورية أن; وزارة الصحة الكورية; organization",
        "المرصد ({ORG/ORG}) أن; المرصد (ORG); organization",
        "صحيفة \"{الفجر/ORG}\" الكورية أن; صحيفة \"الفجر\" الكورية; media",
        "وكالة الأنباء الكورية أن; وكالة الأنباء الكورية; media",
        "تقرير أعدته الوزارة أن; تقرير; document",
        "تقارير العديد من السكان أن; تقارير العديد من السكان; document",
        "بيان صادر عن الوزارة أن; بيان صادر عن الوزارة; document",
        "تقارير صحفية أن; تقارير صحفية; document",
        "قانون العمل على أن; قانون العمل; document",
        "مشروع القانون من الوزارة أن; مشروع القانون; document",
        "الوثائق المرتبطة بالقضية أن; الوثائق المرتبطة بالقضية; document",
        "المستشفى أن; المستشفى; organization",
        "الشرطة و{هيئة السوق/ORG} أن; الشرطة وهيئة السوق; organization",
        "عدة تقارير صحفية; عدة تقارير صحفية; document",
        "مؤسسة خيرية من {الساحل/LOC}; مؤسسة خيرية من الساحل; organization"
      })
  void bodiesAndDocuments(String marked, String phrase, String kind) {
    assertPhrase(marked, phrase, kind);
  }

  @ParameterizedTest
  @CsvSource({
    "في بيان",
    "أن الطريق مغلق",
    "يوم الأحد",
    "\"الطريق مغلق\"",
    "مدينة كبيرة",
    "أمام الجمهور",
    "مصدر قلق للسكان",
    "مصادر الطاقة في البلاد",
    "التعاون بين البلدين",
    "سيادته أن"
  })
  void noSource(String text) {
    assertNull(parse(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "وزير النقل إن; unique_role; 1",
        "خبير اقتصادي إن; role; 1",
        "طبيب إن; role; 1",
        "مصدر قضائي إن; sector; 1",
        "مصدر في الشرطة إن; sector; 1",
        "مصدر في {وزارة النقل/ORG} إن; sector; 1",
        "مصدر مطلع إن; quality; 1",
        "مصدران إن; bare; 2",
        "مصادر إن; bare;",
        "ثلاثة مصادر إن; bare; 3",
        "مصدران أمنيان إن; sector; 2",
        "خمسة من المسؤولين إن; role; 5",
        "أحد السكان إن; role; 1",
        "مسؤولون إن; role;",
        "شاهد عيان إن; quality; 1",
        "مصدر دبلوماسي رفيع إن; sector; 1",
        "بعض المحللين إن; role;",
        "أهالي المدينة إن; bare;"
      })
  void howUnnamed(String marked, String anonymity, Integer count) {
    SourcePhrase phrase = parse(marked);
    assertEquals(anonymity, phrase.anonymity());
    assertEquals(count, phrase.claimedSourceCount());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "وزير النقل {سالم العمري/PER} إن; وزير النقل",
        "{سالم العمري/PER}، مدير الميناء، إن; مدير الميناء",
        "{سالم العمري/PER} إن;"
      })
  void role(String marked, String role) {
    assertEquals(role, parse(marked).role());
  }

  @Test
  void proclitics() {
    MarkedText marked = MarkedText.of("وفقا للشرطة المحلية");
    SourcePhrase phrase = PARSER.parse(marked.text(), marked.mentions(), 1, 1, 3);
    assertEquals("لشرطة المحلية", phrase.span().of(marked.text().published()));
    assertEquals("الشرطة المحلية", phrase.words(marked.text()));
  }

  @Test
  void aWordOfAddressStandsBehindNoWa() {
    MarkedText marked = MarkedText.of("كرمه وسماحته ثم سماحته");
    assertNull(PARSER.parse(marked.text(), marked.mentions(), 1, 1, 4));
    assertEquals(true, PARSER.parse(marked.text(), marked.mentions(), 3, 0, 4).isAddress());
  }

  @Test
  void endsBeforeTheLimit() {
    MarkedText marked = MarkedText.of("وزير النقل الكويتي أعلن");
    SourcePhrase phrase = PARSER.parse(marked.text(), marked.mentions(), 0, 0, 2);
    assertEquals("وزير النقل", phrase.span().of(marked.text().published()));
  }

  @Test
  void isLinearWherePhrasesStandInPhrases() {
    MarkedText marked = MarkedText.of("وزير ووزير كل أحد ".repeat(5_000));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> PARSER.phrases(marked.text(), marked.mentions()));
  }

  private static void assertPhrase(String marked, String phrase, String kind) {
    SourcePhrase found = parse(marked);
    assertEquals(phrase, found.span().of(MarkedText.of(marked).text().published()));
    assertEquals(kind, found.kind());
  }

  private static SourcePhrase parse(String marked) {
    MarkedText text = MarkedText.of(marked);
    return PARSER.parse(text.text(), text.mentions(), 0, 0, text.text().size());
  }
}
