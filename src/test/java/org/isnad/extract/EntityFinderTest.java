package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.isnad.text.ArabicNormalizer;
import org.isnad.text.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityFinderTest {
  private static final Lexicon LEXICON = Lexicon.of(LexiconSource.bundled());
  private static final EntityFinder FINDER = new EntityFinder(LEXICON);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "وصل الرئيس إلى الرياض أمس, الرياض, LOC",
    "وقال مسؤول في واشنطن إن الأمر انتهى, واشنطن, LOC",
    "زار الوفد لبنان ثم عاد, لبنان, LOC",
    "نقلت وكالة رويترز عن مسؤول, رويترز, ORG",
    "وبدأ اللقاء في الساعة السادسة بتوقيت غرينتش أمس, غرينتش, LOC",
    "وأعلنت روسيا ضم شبه جزيرة القرم قبل أعوام, القرم, LOC",
    "وتحدث عن حضارات شبه جزيرة العرب قبل أعوام, شبه جزيرة العرب, LOC",
    "ووصلت السفن إلى موانئ دول الخليج العربي أمس, الخليج العربي, LOC",
    "وتسيطر القوات على مرتفعات الجولان منذ أعوام, الجولان, LOC",
    "ووصل الوفد أمس إلى عاصمة إقليم كردستان العراق, كردستان العراق, LOC",
    "وأوضح مدير فرع وزارة العمل بالمنطقة ذلك, وزارة العمل, ORG",
    "ووصلت وحدات الدفاع المدني إلى الجسر أمس, الدفاع المدني, ORG",
  })
  void findsANameThatIsWrittenByItself(String published, String name, String type) {
    assertTrue(
        found(FINDER, published).stream().anyMatch(m -> m.endsWith(name + " " + type)),
        () -> found(FINDER, published).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "وقال مسؤول إن السفر بالعراق صعب هذه الأيام, العراق",
    "سافر الوفد إلى الرياض وواشنطن يوم الأحد, واشنطن",
  })
  void leavesProcliticsOut(String published, String name) {
    assertTrue(
        found(FINDER, published).contains(name + " LOC"),
        () -> found(FINDER, published).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "وشرعت وزارتا التعليم والصحة في تنفيذ الخطة, وزارتا التعليم, ORG",
    "وقالت الباحثة ديبورا والاس إن الجسر آمن, ديبورا والاس, PER",
    "وشرعت وزارتا التعليم والصحة في تنفيذ الخطة, الصحة, ORG",
    "التقى أمس مدير الجامعة محمد بن ناصر العتيبي الطلاب الجدد, محمد بن ناصر العتيبي, PER",
    "تعادل الفريق مع منتخب ألمانيا في اللقاء الودي, منتخب ألمانيا, ORG",
    "وقال المتحدث باسم أمانة منطقة الرياض إن العمل انتهى, أمانة منطقة الرياض, ORG",
    "والتقى الوزير جون #كيري في لندن أمس, جون #كيري, PER",
    "وكانت #وزارة_الخارجية_الكويتية قد أعلنت ذلك أمس, وزارة_الخارجية_الكويتية, ORG",
    "وتضرر سكان بلدتي الرستن وتلبيسة من القصف, الرستن, LOC",
    "ووصل السكان إلى قرية عين الشعرة مساء أمس, عين الشعرة, LOC",
    "وعاد الصيادون من جزيرة سقطرى مساء أمس, سقطرى, LOC",
    "ويستخدم كثيرون موقع Facebook في العمل, Facebook, ORG",
    "للاشتراك أرسل رسالة إلى 1234 - Zain 1235 - Mobily, Zain, ORG",
    "وأعلنت السفارة العراقية بصنعاء إغلاق أبوابها أمس, السفارة العراقية, ORG",
    "وأعلنت السفارة العراقية بصنعاء إغلاق أبوابها أمس, صنعاء, LOC",
    "وأعلنت الغرفة التجارية الصناعية بجدة الخبر أمس, الغرفة التجارية الصناعية بجدة, ORG",
    "وقال مدير العلاقات بجمعية البر بجدة ذلك, جمعية البر بجدة, ORG",
    "وأقيم اللقاء السنوي مساء أمس بأبها برعاية المحافظ, أبها, LOC",
    "وأدى المصلون الصلاة في مسجد قوات الطوارئ الخاصة أمس, مسجد قوات الطوارئ الخاصة, LOC",
    "وأطلق صندوق تنمية الموارد البشرية «هدف» خدمة. وقال هدف إن الخدمة مجانية, هدف, ORG",
    "وأطلق صندوق تنمية الموارد البشرية «موارد» خدمة جديدة أمس, موارد, ORG",
    "وقال خالد البركات إن العمل انتهى. وأضاف البركات أن الجسر آمن, البركات, PER",
    "وصل الوفد إلى مطار بأبها ثم غادر فأفريقيا بعيدة, أفريقيا, LOC",
    "وبدأ العمل بإشراف المدير الدكتورعبدالله بن حمد العمري أمس, عبدالله بن حمد العمري, PER",
    "وأصدرت إدارة النادي الأهلي بيانا مساء أمس, النادي الأهلي, ORG",
    "والتقى الوفد بإدارة النادي الأهلي مساء أمس, النادي الأهلي, ORG",
    "وتعادل الفريق مع نادي موناكو ثم تغلب على بازل السويسري, بازل, ORG",
    "ونقلت صحيفة ميرور البريطانية الخبر مساء أمس, ميرور, ORG",
    "ودخلت القوات محافظة البيضاء مساء أمس, البيضاء, LOC",
    "وانفجرت عبوة ناسفة بمدينة الصدر مساء أمس, مدينة الصدر, LOC",
    "ووصل الوفد إلى مدينة نصر مساء أمس, مدينة نصر, LOC",
    "ووصل الوفد إلى مدينة السلام مساء أمس, مدينة السلام, LOC",
    "وسجل المهاجم عبدالرزاق حمد الله هدفين أمس. وعاد حمد الله إلى بيته, حمد الله, PER",
    "وقال الفنان إلياس العمري ذلك. وأكد إلياس حضوره أمس, إلياس, PER",
    "ووصل الوفد إلى مدينة تدمر مساء أمس, تدمر, LOC",
    "ووصل الوفد إلى مدينة الخبر مساء أمس, الخبر, LOC",
    "ووصل الوفد إلى مدينة القدس المحتلة مساء أمس, القدس, LOC",
    "وتحدث الخطيب عن سيرة النبي محمد صلى الله عليه وسلم أمس, محمد, PER",
    "ووصل الحجاج إلى مشعر منى مساء أمس, منى, LOC",
    "ووصل الوفد إلى محافظة العاصمة مساء أمس, محافظة العاصمة, LOC",
    "والتقى المحافظ عبدالإله بن علي وفارس العتيبي أمس, فارس العتيبي, PER",
    "وحضر سالم العمري – منتظر النورسي – هادي ناصر أمس, منتظر النورسي, PER",
    "وتصدى الحارس التشيكي بتر سميتسر للكرة أمس, بتر سميتسر, PER",
    "وقال البروفيسور ويدي روسادي إن العمل انتهى, ويدي روسادي, PER",
    "سلمى جبلاوي – رويترز: انتهى العمل في الجسر, سلمى جبلاوي, PER",
    "وقال الوزير لإذاعة باليرمو إن الأزمة ستنتهي, إذاعة باليرمو, ORG",
    "سلمى جبلاوي – الدمام: انتهى العمل في الجسر, سلمى جبلاوي, PER",
    "سلمى جبلاوي – متابعات انتهى العمل في الجسر, سلمى جبلاوي, PER",
    "سلمى جبلاوي ـ الدمام انتهى العمل في الجسر, سلمى جبلاوي, PER",
    "سلمى جبلاوي- رويترز- الدمام: انتهى العمل في الجسر, سلمى جبلاوي, PER",
    "زنكور الجبلاوي – رويترز – القاهرة: انتهى العمل في الجسر, زنكور الجبلاوي, PER",
    "زنكور الجبلاوي- سبق- القاهرة: انتهى العمل في الجسر, زنكور الجبلاوي, PER",
    "وأعلنت إمارة منطقة الباحة انتهاء العمل في الجسر, إمارة منطقة الباحة, ORG",
    "وأقرت بلدية مدينة باليرمو الخطة يوم الأحد, بلدية مدينة باليرمو, ORG",
    "وأقرت بلدية باليرمو الخطة يوم الأحد, بلدية باليرمو, ORG",
    "ونشر الخبر موقع CNN بالعربية مساء أمس, CNN بالعربية, ORG",
    "وزار الوفد قوات الطوارئ الخاصة بمنطقة عسير أمس, قوات الطوارئ الخاصة, ORG",
    "وزار الوفد قوات الطوارئ الخاصة بمنطقة عسير أمس, عسير, LOC",
    "وأكد المدير العام للتعليم بمنطقة الباحة انتهاء العمل, الباحة, LOC",
    "ونقل الجرحى إلى مستشفى بالرياض مساء أمس, الرياض, LOC",
    "سلمى حمد جبلاوي - «رويترز» – انتهى العمل في الجسر, سلمى حمد جبلاوي, PER",
    "وعاد زوار المهرجان من أبها مساء أمس, أبها, LOC",
    "وغادرت الطائرة الكويت، السعودية ثم الأردن, السعودية, LOC",
    "ومنح مهرجان إيران جائزة مساء أمس, إيران, LOC",
    "وكتب المحلل سامي علان مقالا أمس, سامي علان, PER",
    "ويرأس الحكومة سامي الكوراني. وقالت حكومة الكوراني ذلك أمس, الكوراني, PER",
    "وأعلن تلفزيون بغداد الخبر مساء أمس, تلفزيون بغداد, ORG",
    "وقال سامي الكوراني لـ(المدينة) إن الجسر آمن, المدينة, ORG",
    "وقال سامي الكوراني لـ\"الألمانية\" إن الجسر آمن, الألمانية, ORG",
    "وأعلنت وزارة الأشغال وشؤون البلديات والتخطيط العمراني الخبر أمس, وزارة الأشغال وشؤون البلديات والتخطيط العمراني, ORG",
    "وقال أحد محاميي بلودي ذلك. وأكد المحامي أن بلودي بريء, بلودي, PER",
    "وقال سامي الزنكوري ذلك. وهذا أول فوز للزنكوري أمس, لزنكوري, PER",
    "واس- الرياض: انتهى العمل في الجسر أمس, الرياض, LOC",
    "رويترز – تبوك: انتهى العمل في الجسر أمس, تبوك, LOC",
    "سامي الزنكوري- رويترز- الرياض: انتهى العمل في الجسر, الرياض, LOC",
    "الرياض - رويترز: انتهى العمل في الجسر أمس, رويترز, ORG",
    "وأعلن قصر الإليزيه أن الزيارة انتهت أمس, قصر الإليزيه, ORG",
    "ارتفع سعر الذهب بحلول الساعة 0641 بتوقيت غرينتش, غرينتش, LOC",
    "وعاد السياح من بابوا نيوغينيا مساء أمس, بابوا نيوغينيا, LOC",
  })
  void findsWholeNames(String published, String name, String type) {
    assertTrue(
        found(FINDER, published).contains(name + " " + type),
        () -> found(FINDER, published).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "وأطلق العلماء التلسكوب لرصد كوكب المريخ. ويدور القمر حول الأرض, المريخ|القمر|الأرض",
    "وأطلق العلماء التلسكوب لرصد كوكب المريخ. وصور القمر الصناعي سطحا للأرض, المريخ|لأرض",
    "وأطلق العلماء التلسكوب لرصد كوكب المريخ ثم زحل. وهو أقرب من عطارد, المريخ|زحل|عطارد",
    "وأطلق العلماء التلسكوب لرصد كوكب المريخ. ولاحظوا أقمارا لزحل, المريخ|زحل",
    "وأطلق العلماء التلسكوب لرصد كوكب المريخ. ودار القمر السعودي حول الأرض, المريخ|الأرض",
    "وأطلق العلماء التلسكوب لرصد كوكب المريخ. ودفع المشتري ثمن قطعة الأرض, المريخ",
    "وأطلق العلماء التلسكوب لرصد كوكبي المشتري والزهرة. ويدور المشتري, المشتري|الزهرة|المشتري",
    "وقالت الناشطة إن كواكب المريخ وزحل تظهر عبر الفضاء الإلكتروني,",
    "وباع المزارع الأرض ثم قطف الزهرة وقال إن القمر جميل,",
    "وقالت الناشطة إن كوكب الأرض في خطر وإن الأرض للجميع,",
    "وقالت الناشطة إن الألواح الشمسية تنقذ كوكب الأرض وإن خصوبة الأرض تزيد,",
  })
  void planetsArePlacesInTextsAboutSpace(String published, String names) {
    TokenizedText text = TokenizedText.of(published);
    List<String> found =
        CelestialBodies.addedTo(List.of(), text).stream()
            .map(name -> name.published(text).of(published))
            .toList();
    assertEquals(names == null ? "" : names, String.join("|", found));
  }

  @ParameterizedTest
  @CsvSource({
    "{زنكورا/LOC} وصل الوفد إلى زنكورا, زنكورا",
    "{زنكورا/LOC} وصل الوفد ولزنكورا ثم بزنكورا, زنكورا",
    "{سالم برشنزوكا/PER} عاد سالم برشن زوكا ثم برشن زوكا, برشن زوكا|برشن زوكا",
    "{سالم برشنزوكا/PER} عاد برشن ثم زوكا,",
    "{سالم برشنزوكا/PER} {هند برشنزنكو/PER} عاد سالم برشن زوكا ثم برشن زنكو, برشن زوكا|برشن زنكو",
    "{سالم برشنزوكا/PER} عاد برشن. زوكا عاد,",
    "{سالم ماكان/PER} عاد سالم. ما كان السفر صعبا,",
    "{سالم الزنكورون/PER} عاد الجنود الزنكورون ثم قال الزنكورون, الزنكورون",
    "{سالم السفر/PER} قال إن السفر صعب,",
    "{زنكورا/LOC} {زنكورا/PER} وصل الوفد إلى زنكورا,",
    "{زن/PER} وصل زن,",
  })
  void findsNamesAgainThatOnlyTheArticleKnows(String marked, String again) {
    MarkedText article = MarkedText.of(marked);
    List<String> found =
        new ArticleNames(Lexicon.of(LexiconSource.bundled()).names())
            .addedTo(article.spans(), article.text(), token -> 0.2).stream()
                .filter(name -> name.finder().equals("article-rule"))
                .map(name -> name.published(article.text()).of(article.text().published()))
                .toList();
    assertEquals(again == null ? "" : again, String.join("|", found));
  }

  @ParameterizedTest
  @CsvSource({
    "{سالم برشنزوكا/PER} ثم عاد {سالم/PER} برشن زوكا أمس, سالم برشنزوكا|سالم برشن زوكا",
    "{سالم برشنزوكا/PER} ثم عاد {سالم برشن/PER} زوكا أمس, سالم برشنزوكا|سالم برشن زوكا",
    "{سالم برشنزوكا/PER} ثم عاد {سالم/PER}. برشن زوكا, سالم برشنزوكا|سالم|برشن زوكا",
    "{سالم برشنزوكا/PER} ثم عادت {زنكورا/LOC} برشن زوكا, سالم برشنزوكا|زنكورا|برشن زوكا",
  })
  void personsHaveBothPartsOfALastNameThatIsWrittenAsTwoWords(String marked, String names) {
    MarkedText article = MarkedText.of(marked);
    List<String> found =
        new ArticleNames(Lexicon.of(LexiconSource.bundled()).names())
            .addedTo(article.spans(), article.text(), token -> 0.2).stream()
                .map(name -> name.published(article.text()).of(article.text().published()))
                .toList();
    assertEquals(names, String.join("|", found));
  }

  @ParameterizedTest
  @CsvSource({
    "{النصر/ORG} وبعد أن فاز الهلال خسر النصر المباراة, 0.3, النصر",
    "{النصر/ORG} وبعد أن فاز الهلال خسر النصر المباراة, 0.2, ''",
    "{البنك/ORG} وأعلن البنك ذلك, 0.3, ''",
    "{النصر/ORG} {النصر/LOC} وبعد أن فاز الهلال خسر النصر المباراة, 0.3, ''",
    "{سالم بلاتيني/PER} {بلاتيني/PER} ثم خسر بلاتيني المباراة, 0.1, بلاتيني",
    "{بلاتيني/PER} ثم خسر بلاتيني المباراة, 0.1, ''",
    "{سالم فهد/PER} {فهد/PER} ثم خسر فهد المباراة, 0.1, ''",
    "{النصر/PER} {النصر/PER} ثم خسر النصر المباراة, 0.1, ''",
    "{حازم إمام/PER} {إمام/PER} ثم سجل إمام هدفا, 0.1, إمام",
    "{حازم إمام/PER} {إمام/PER} ثم وقف أمام الجمهور, 0.1, ''",
    "{سالم الملا/PER} ثم خسر الملا هادي المباراة, 0.3, ''",
    "{سالم رمضان/PER} {رمضان/PER} ثم يعود كل رمضان إلى بلده, 0.1, ''",
    "{سالم كامل/PER} {كامل/PER} ثم غاب لشهر كامل عنا, 0.1, ''",
  })
  void findsWordsOfNewsAgainThatTheModelDoesNotExclude(
      String marked, double probability, String again) {
    MarkedText article = MarkedText.of(marked);
    List<String> found =
        new ArticleNames(Lexicon.of(LexiconSource.bundled()).names())
            .addedTo(article.spans(), article.text(), token -> probability).stream()
                .filter(name -> name.finder().equals("article-rule"))
                .map(name -> name.published(article.text()).of(article.text().published()))
                .toList();
    assertEquals(again, String.join("|", found));
  }

  @ParameterizedTest
  @CsvSource({
    "وباع المزارع الأرض ثم قطف الزهرة, الأرض",
    "واستقبلت العيادات التخصصية السعودية ألف مريض أمس, السعودية",
    "ووصل الوفد للعاصمة السعودية أمس, السعودية",
    "وكتب في الدعوة الشيخ فلان بن فلان أمس, فلان",
    "أخبار خفيفة – رويترز: انتهى العمل في الجسر, أخبار خفيفة",
    "أكد لـ – رويترز أن العمل انتهى, أكد",
    "سلمى زارت الجسر القديم أمس – رويترز, سلمى زارت",
    "صالح للاستخدام – رويترز: انتهى العمل في الجسر, صالح للاستخدام",
    "نور جديد – رويترز: انتهى العمل في الجسر, نور جديد",
    "واختتم مهرجان أبها فعالياته مساء أمس, أبها",
    "راسلونا على البريد info@riyadhnews.com قبل الأحد, riyadhnews",
    "وصل الوفد إلى الرياض؛ ثم غادر, الرياض؛",
    "وأعاد الله العيد على الجميع بالخير واليمن والبركات, اليمن",
    "وفي مقر وزارة الخارجية الأميركية (أرشيف) انتهى اللقاء, أرشيف",
    "وأعلن مجلس الوزراء السعودي (أمس) القرار, أمس",
    "ووقف المسافرون أمام محطة القطار أمس, محطة القطار",
    "وخسر الفريق المباراة أيا كان الحكم فيها, أيا",
    "ووصفت وزارة الخارجية الروسية \"عقوبات\" بالظالمة. وهذه عقوبات كالعقوبات السابقة, عقوبات",
    "وسدد السكان المبلغ لإبراء الذمة أمس, إبراء",
    "وقال للحضور وأرحب بكم جميعا, أرحب",
    "وأصيب الطفل بأنفه أمس, أنفه",
    "وكرم اللواء وهيئة الأركان الضباط, وهيئة الأركان الضباط",
    "وأصدرت إدارة النادي بيانا مساء أمس, إدارة النادي",
    "وأصدرت إدارة النادي الأهلي بيانا مساء أمس, إدارة النادي الأهلي",
    "وأصدرت إدارة النادي بيانا مساء أمس, النادي",
    "والتقى وزير الخارجية الروسية ضيوفه أمس, الخارجية الروسية",
    "وهنأ الرئيس العام لرعاية الشباب الفريق أمس, رعاية الشباب",
    "وأقيم المعرض في إحدى المناطق السعودية أمس, المناطق السعودية",
    "وتأهل الفريق إلى نهائي كأس الاتحاد الآسيوي أمس, الاتحاد الآسيوي",
    "وانتقد النائب السياسة الخارجية الأميركية أمس, الخارجية الأميركية",
    "وهذا جزاء من يفعل ذلك. والله الهادي إلى سواء السبيل, الهادي",
    "ونال رضا الله جل وعلا بعمله أمس, علا",
    "وعاد المسافر بحمد الله إلى بيته أمس, حمد الله",
    "وشكر الملك وولي عهده الأمين السكان أمس, الأمين",
    "وقتل الطيران عددا من \"الإرهابيين\" أمس, الإرهابيين",
    "وأصدرت أمانة المنطقة بيانا مساء أمس, أمانة المنطقة",
    "وعاد المسافر إلى بلادنا أمس, بلادنا",
    "وصل المنتخب إلى نهائي كوبا أميركا أمس, كوبا",
    "وبدأ الفريق معسكر إعدادي في الجبل أمس, معسكر إعدادي",
    "وقالت الزوجة فاطمة إن العمل انتهى, اطمة",
  })
  void isNoName(String published, String notAName) {
    assertTrue(
        found(FINDER, published).stream().noneMatch(m -> m.startsWith(notAName + " ")),
        () -> found(FINDER, published).toString());
  }

  @Test
  void aBodysNameEndsBeforeItsPlaceAndNotBeforeItsHead() {
    assertEquals(2, located("لجنة الجسور بوزارة النقل"));
    assertEquals(2, located("لجنة الجسور بالهيئة العامة للنقل"));
    assertEquals(2, located("لجنة الجسور بالمنطقة"));
    assertEquals(3, located("لجنة الجسور بالبحيرة"));
    assertEquals(4, located("اتحاد العاملين بالشركة القابضة"));
    assertEquals(4, located("لجنة الجسور برئاسة العمري"));
    assertEquals(4, located("التحالف العربي بقيادة السعودية"));
    assertEquals(3, located("الإدارة العامة للتعليم بمنطقة عسير"));
    assertEquals(2, located("إدارة التعليم بالرياض"));
    assertEquals(2, located("إدارة الجسور بتعليم جدة"));
    assertEquals(3, located("غرفة العمليات الرئيسية بالدفاع المدني"));
    assertEquals(5, located("برنامج الارتقاء بصحة الطفل الكوراني"));
    assertEquals(3, located("مستشفى الملك فهد بجدة"));
    assertEquals(3, located("الجامعة الأميركية بالقاهرة"));
    assertEquals(3, located("مركز التحكم والمتابعة بالإدارة العامة للجسور"));
    assertEquals(2, located("قسم التراخيص بإدارة الجسور"));
    assertEquals(2, located("مركز الزنكور بحي النورسة"));
    assertEquals(3, located("لجنة الفنون الشعبية بمحافظة الزنكور"));
    assertEquals(2, bounds("ميناء الزنكور بالسويس").locatedPlace(0, 3));
    assertEquals(3, bounds("مطار زنكور الدولي بجدة").locatedPlace(0, 4));
    assertEquals(3, bounds("بحيرة زنكور بالنورسة").locatedPlace(0, 3));
    assertEquals(2, bounds("لاس بالماس").locatedPlace(0, 2));
  }

  @Test
  void aBodysNameHasTheWholeStyle() {
    assertEquals(4, parts("سفارة خادم الحرمين الشريفين أمس").endOfStyle(0, 2));
    assertEquals(4, parts("سفارة خادم الحرمين الشريفين أمس").endOfStyle(0, 3));
    assertEquals(3, parts("سفارة خادم الحرمين أمس").endOfStyle(0, 2));
    assertEquals(2, parts("مكتب خادم القرية أمس").endOfStyle(0, 2));
    assertEquals(1, parts("الحرمين الشريفين أمس").endOfStyle(0, 1));
    assertEquals(6, parts("تنظيم الدولة الإسلامية في العراق والشام أمس").endOfStyle(0, 4));
    assertEquals(4, parts("تنظيم الدولة الإسلامية في العراق والحرب").endOfStyle(0, 4));
  }

  @Test
  void aTeamIsCalledByItsLastWord() {
    String published = "فاز مانشستر يونايتد على أرسنال أمس. وقال مدرب يونايتد إن الفوز مستحق";
    List<String> canonicals =
        FINDER.find(TokenizedText.of(published)).stream().map(EntityMention::canonical).toList();
    assertEquals(List.of("مانشستر يونايتد", "أرسنال", "مانشستر يونايتد"), canonicals);
  }

  @Test
  void namesInHashtagsEndAtAPreposition() {
    assertEquals(4, bounds("السلام_في_اليمن").begin(4, 5));
    assertEquals(0, bounds("السلام_النوفالي_الكبير").begin(4, 5));
    assertEquals(0, bounds("سالم_علي_العمري").begin(4, 5));
    assertEquals(3, bounds("السفارة_الكورانية_في_نوفاليا").end(0, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "وصلت السفن إلى ميناء {جدة/LOC} أمس, ميناء جدة",
    "وصلت السفن بميناء {جدة/LOC} أمس, ميناء جدة",
    "وصلت السفن إلى ميناء {زنكورا/LOC} أمس, زنكورا",
    "وصلت السفن إلى مدينة {جدة/LOC} أمس, جدة",
    "وصلت السفن إلى ميناء {العراق/LOC} أمس, العراق",
    "وأدى الصلاة في جامع {الراجحي/PER} أمس, جامع الراجحي",
    "وأدى الصلاة بجامع الشيخ {سالم العمري/PER} أمس, جامع الشيخ سالم العمري",
    "وأقيم الحفل في منتزه الأمير {سالم بن فهد/PER} أمس, منتزه الأمير سالم بن فهد",
    "وأقيم الحفل بحديقة الملك {سالم/PER} أمس, حديقة الملك سالم",
    "وأقيم الحفل في مجلس الأمير {سالم/PER} أمس, سالم",
    "وزار الحديقة الأمير {سالم/PER} أمس, سالم",
    "وزار السياح أماكن كمتنزه {زنكورا/LOC} أمس, متنزه زنكورا",
    "وتجول الزوار في منتزه {زنكورا/LOC} أمس, منتزه زنكورا",
    "تجمع الناس في محطة {زنكورا/LOC} أمس, محطة زنكورا",
    "تجمع الناس ببحيرة {زنكورا/LOC} أمس, بحيرة زنكورا",
    "تجمع الناس في حديقة {العراق/LOC} أمس, العراق",
    "تجمع الناس في كورنيش {زنكورا/LOC} أمس, كورنيش زنكورا",
    "وعبر الوفد {منفذ زنكورا/LOC} البري أمس, منفذ زنكورا البري",
    "وقع الحادث على طريق {جدة/LOC} أمس, طريق جدة",
    "وقع الحادث بطريق {النورسة/LOC} القديم أمس, طريق النورسة القديم",
    "وقع الحادث على طريق {جدة/LOC} {الدمام/LOC} السريع أمس, طريق جدة الدمام السريع",
    "وقع الحادث على طريق {جدة/LOC} {الزنكور/LOC} أمس, طريق جدة الزنكور",
    "وقع الحادث على طريق {جدة/LOC} {العراق/LOC} أمس, طريق جدة",
    "واختار الوفد محطة {جدة/LOC} لتكون الأولى, جدة",
    "وصل المسافر إلى محطة {جدة/LOC} أمس, محطة جدة",
    "وصل المسافر عن طريق {جدة/LOC} أمس, جدة",
    "وقع الحادث على طريق {جدة/LOC} - الدمام أمس, جدة",
    "وقع الحادث على طريق {جدة/LOC} - {الدمام/LOC} أمس, طريق جدة - الدمام",
    "وقع الحادث على طريق {جدة/LOC} – {العراق/LOC} أمس, جدة",
    "وقع الحادث على {طريق النورسة/LOC} السريع أمس, طريق النورسة السريع",
    "وتدرب الفريق على ملعب {زنكورا/LOC} أمس, ملعب زنكورا",
    "وتدرب الفريق بملعب {جدة/LOC} أمس, ملعب جدة",
    "وتدرب الفريق على ملعب {أنفيلد/LOC} أمس, أنفيلد",
    "وتدرب الفريق على ملعب {زنكور بارك/ORG} أمس, ملعب زنكور بارك",
    "وتدرب الفريق على ملعب {نادي زنكور/ORG} أمس, نادي زنكور",
    "وتدرب الفريق على ملعب {المركز الوطني/ORG} أمس, المركز الوطني",
    "وتدرب الفريق على ملعب {هيئة زنكور/ORG} أمس, هيئة زنكور",
    "وباتت الكرة في ملعب {زنكورا/LOC} أمس, زنكورا",
    "وقال إن الكرة الآن في ملعب {جدة/LOC} أمس, جدة",
    "ورمى بالكرة إلى ملعب {بو زنكور/PER} أمس, بو زنكور",
    "وفاز بكأس الكرة الذهبية على ملعب {جدة/LOC} أمس, ملعب جدة",
    "وتدرب الفريق على ملعب الأمير {سالم بن فهد/PER} أمس, ملعب الأمير سالم بن فهد",
    "وتدرب الفريق في صالة {بو زنكور/PER} أمس, صالة بو زنكور",
    "وأقيم الحفل في منتجع {زنكورا/LOC} أمس, منتجع زنكورا",
    "وأقيم الحفل في منتجع {دافوس/LOC} أمس, دافوس",
    "وصلت السفن إلى مرفأ {جدة/LOC} أمس, مرفأ جدة",
    "وسار الفريق في جبال {زنكورا/LOC} أمس, جبال زنكورا",
    "وسار الفريق في جبال {العراق/LOC} أمس, العراق",
  })
  void placesCalledByTownsHaveTheirHeadWord(String marked, String place) {
    MarkedText article = MarkedText.of(marked);
    List<NameSpan> names =
        article.mentions().stream()
            .map(
                m ->
                    new NameSpan(
                        m.firstToken(),
                        m.endToken(),
                        0,
                        false,
                        m.type(),
                        LEXICON
                            .names()
                            .names()
                            .valuesOf(ArabicNormalizer.key(m.canonical()))
                            .stream()
                            .filter(row -> row.type().name().equals(m.type().name()))
                            .findFirst()
                            .orElse(null),
                        "test",
                        1))
            .toList();
    NameSpan found = HeadedPlaces.withHeads(names, article.text()).get(0);
    assertEquals(place, found.name(article.text()));
  }

  @Test
  void namesEndBeforeAnOfficeAndATitle() {
    assertEquals(2, bounds("وزارة النقل المساعد").endOfBody(0, 3));
    assertEquals(2, bounds("وزارة النقل البري").endOfBody(0, 2));
    assertEquals(1, persons("درويش شاعر المقاومة").end(0, 2));
    assertEquals(2, persons("درويش شاعر أمس").end(0, 2));
    assertEquals(2, persons("سالم العمري المدير التنفيذي").end(0, 3));
    assertEquals(2, persons("سالم العمري الناشط في البلدة").end(0, 3));
    assertEquals(2, persons("سالم الناشط أمس").end(0, 2));
    assertEquals(2, persons("سالم الأمين في البلدة").end(0, 2));
    assertEquals(1, persons("سالم للسيدة نجاة").end(0, 2));
    assertEquals(1, persons("محمد صلى الله عليه وسلم").end(0, 5));
    assertEquals(2, persons("سالم العمري يرحمه الله").end(0, 4));
    assertEquals(1, persons("موسى عليه السلام").end(0, 3));
    assertEquals(3, persons("سالم نعمة الله").end(0, 3));
    assertEquals(2, persons("عبد الله أمس").end(0, 2));
  }

  @Test
  void personsAreNamedBehindWhereTheyAreFrom() {
    assertEquals(1, persons("الأورغوياني مورنا أمس").begin(0, 2));
    assertEquals(1, persons("والبوليفي زنكو مورنا").begin(0, 3));
    assertEquals(0, persons("البغدادي المحمودي أمس").begin(0, 2));
    assertEquals(0, persons("البغدادي أمس").begin(0, 1));
    assertEquals(0, persons("سالم السوداني").begin(0, 2));
  }

  @Test
  void namesGoOnBehindHyphensAndInLatinLetters() {
    assertEquals(4, parts("بارك زون-كي أمس").endOfHyphened(0, 2));
    assertEquals(6, parts("بارك زون-كي-سو أمس").endOfHyphened(0, 2));
    assertEquals(2, parts("بارك زون - كي أمس").endOfHyphened(0, 2));
    assertEquals(2, parts("سالم زون-الرياض أمس").endOfHyphened(0, 2));
    assertEquals(2, parts("سالم زون-رحمه الله").endOfHyphened(0, 2));
    assertEquals(2, parts("قمة زون-كي أمس").endOfHyphened(1, 2));
    assertEquals(3, parts("سو-زون-كي أمس").endOfHyphened(2, 3));
    assertEquals(1, parts("زون-كي-سو أمس").endOfHyphened(0, 1));
    assertEquals(2, parts("سالم زون-مدير الشركة").endOfHyphened(0, 2));
    assertEquals(3, parts("Zenkor Nova Ltd أمس").endOfLatin(0, 1));
    assertEquals(1, parts("Google Zenkor أمس").endOfLatin(0, 1));
    assertEquals(1, parts("Zenkor, Nova أمس").endOfLatin(0, 1));
    assertEquals(1, parts("Zenkor nova أمس").endOfLatin(0, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "هبط مؤشر {نيكي/PER} أمس, ''",
    "هبط المؤشر {زنكور 100/ORG} أمس, ''",
    "هبط {مؤشر زنكور/ORG} أمس, ''",
    "هبط {مؤشر بورصة زنكور/ORG} أمس, بورصة زنكور",
    "هبط مؤشر {بورصة زنكور/ORG} أمس, بورصة زنكور",
    "هبط مؤشر {مصر/LOC} أمس, مصر",
    "وقال وفقا لمؤشر {زنكور/ORG} أمس, زنكور",
    "وقال بحسب مؤشرات {زنكور/ORG} أمس, زنكور",
    "هبط سهم {زنكور/ORG} أمس, زنكور",
  })
  void indicesAreNoBodies(String marked, String names) {
    MarkedText article = MarkedText.of(marked);
    List<String> left =
        new StockIndices(LEXICON.names())
            .leftOut(article.spans(), article.text()).stream()
                .map(name -> name.name(article.text()))
                .toList();
    assertEquals(names, String.join("|", left));
  }

  private static int located(String published) {
    TokenizedText text = TokenizedText.of(published);
    return bounds(published).located(0, text.size());
  }

  private static PersonBounds persons(String text) {
    return new PersonBounds(LEXICON.names(), TokenizedText.of(text));
  }

  private static NameBounds bounds(String published) {
    return new NameBounds(Lexicon.of(LexiconSource.bundled()).names(), TokenizedText.of(published));
  }

  private static NameParts parts(String published) {
    return new NameParts(LEXICON.names(), TokenizedText.of(published));
  }

  @Test
  void aUsersNameIsAlwaysFound() throws IOException {
    Files.writeString(
        folder.resolve("organizations.csv"),
        "organization_id,name,aliases,type,country\nx-noor,رابطة نوفال,,company,\n");
    EntityFinder finder = new EntityFinder(Lexicon.of(LexiconSource.with(folder)));
    List<EntityMention> mentions =
        finder.find(TokenizedText.of("وقعت الشركة عقدا مع رابطة نوفال أمس"));
    EntityMention mention =
        mentions.stream().filter(m -> "x-noor".equals(m.lexiconId())).findFirst().orElseThrow();
    assertEquals(EntityMention.Type.ORG, mention.type());
    assertEquals("lexicon", mention.finder());
  }

  @Test
  void aUserCanForbidAMentionBehindAWord() throws IOException {
    Files.writeString(
        folder.resolve("places.csv"),
        "place_id,name,aliases,type,country\nno-riyadh,إلى الرياض,,not_a_name,\n");
    EntityFinder finder = new EntityFinder(Lexicon.of(LexiconSource.with(folder)));
    assertEquals(List.of(), found(finder, "وصل الرئيس إلى الرياض أمس"));
    assertEquals(List.of("الرياض LOC"), found(finder, "وصل الرئيس من الرياض أمس"));
  }

  @Test
  void aUserCanForbidAMention() throws IOException {
    Files.writeString(
        folder.resolve("places.csv"),
        "place_id,name,aliases,type,country\nno-riyadh,الرياض,,not_a_name,\n");
    EntityFinder finder = new EntityFinder(Lexicon.of(LexiconSource.with(folder)));
    assertEquals(List.of(), found(finder, "وصل الرئيس إلى الرياض أمس"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "...،،؟!", "١٢٣ 456", "وو", "لل", "😀 لل😀"})
  void readsTextWithoutNames(String published) {
    assertEquals(List.of(), found(FINDER, published));
  }

  @Test
  void mentionsAreInOrderWithinTheTextAndTheSameEachTime() {
    Random random = new Random(7);
    String[] pieces = {
      "محمد", "الرياض", "و", "لل", " ", "\n", ".", "\"", "(", "وزارة", "ـ", "َ", "x", "5"
    };
    for (int round = 0; round < 200; round++) {
      StringBuilder published = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        published.append(pieces[random.nextInt(pieces.length)]);
      }
      TokenizedText text = TokenizedText.of(published.toString());
      List<EntityMention> mentions = FINDER.find(text);
      assertEquals(mentions, FINDER.find(text));
      int end = 0;
      for (EntityMention mention : mentions) {
        assertTrue(mention.span().begin() >= end, published::toString);
        assertTrue(mention.span().length() > 0, published::toString);
        end = mention.span().end();
      }
      assertTrue(end <= published.length(), published::toString);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "قرأت الخبر في صحيفة الاقتصادية أمس, الاقتصادية, ORG",
    "وصل الأمير هاري إلى لندن, هاري, PER",
  })
  void namesStandWithoutTheirTitle(String published, String name, String type) {
    assertTrue(
        found(FINDER, published).contains(name + " " + type),
        () -> found(FINDER, published).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "تعمل الفرق على مدار الساعة بلا توقف",
        "بلغت قيمة العقد 40 مليون ريال هذا العام",
        "راسلونا على العنوان reader@yahoo.com قبل الأحد",
        "ودعا بأن يحفظه الله من كل سوء",
      })
  void commonPhrasesAreNoNames(String published) {
    assertEquals(List.of(), found(FINDER, published));
  }

  @Test
  void longJunkTakesBoundedTime() {
    String manyNames = "محمد الرياض وزارة الصحة ".repeat(25_000);
    String oneWord = "محمد".repeat(50_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          FINDER.find(TokenizedText.of(manyNames));
          FINDER.find(TokenizedText.of(oneWord));
        });
  }

  /** What clubs of several countries are called by at home, in articles about one of these. */
  @ParameterizedTest
  @CsvSource({
    "فاز الأهلي على الزمالك في القاهرة، وخسر الأهلي في الجيزة., ahly",
    "فاز الأهلي على ضيفه في جدة، وعاد إلى الرياض ثم الدمام., ahli-jeddah",
    "فاز الأهلي المصري على ضيفه في جدة، وعاد إلى الرياض ثم الدمام., ahly",
    "فاز الأهلي على ضيفه في جدة ثم عاد إلى القاهرة., ",
    "فاز الأهلي على ضيفه أمس., ",
  })
  void namesakesAreToldByTheCountryOfTheArticle(String published, String id) {
    assertEquals(Collections.singletonList(id), rows(published, "الأهلي"));
  }

  /** The row whose own name others share too, but for articles about other countries. */
  @ParameterizedTest
  @CsvSource({
    "وقال الحرس الوطني إن الجسر مغلق., saudi-national-guard",
    "وقال الحرس الوطني في الرياض إن الجسر مغلق., saudi-national-guard",
    "وقال الحرس الوطني في تونس وصفاقس إن الجسر مغلق., national-guard-tn",
    "وقال الحرس الوطني في القاهرة والجيزة إن الجسر مغلق., ",
  })
  void aSharedNameIsElseTheRowsWhoseNameItIs(String published, String id) {
    assertEquals(Collections.singletonList(id), rows(published, "الحرس الوطني"));
  }

  /** Outlets tell of any country. */
  @ParameterizedTest
  @CsvSource({
    "وقالت سكاي نيوز إن الجسر في تونس وصفاقس مغلق., سكاي نيوز, sky-news",
    "وقالت سكاي نيوز إن الجسر في دبي وأبوظبي مغلق., سكاي نيوز, sky-news-arabia",
    "وقالت أسوشيتد برس إن الجسر في القاهرة والجيزة مغلق., أسوشيتد برس, ap",
    "وقالت قناة الجزيرة إن الجسر في واشنطن ونيويورك مغلق., قناة الجزيرة, al-jazeera",
  })
  void aSharedNameIsTheOutletsWhoseNameItIs(String published, String outlet, String id) {
    assertEquals(List.of(id), rows(published, outlet));
  }

  /** The rows of the lexicon that the name is in the text. */
  private static List<String> rows(String published, String name) {
    return FINDER.find(TokenizedText.of(published)).stream()
        .filter(mention -> mention.span().of(published).equals(name))
        .map(EntityMention::lexiconId)
        .distinct()
        .toList();
  }

  private static List<String> found(EntityFinder finder, String published) {
    return finder.find(TokenizedText.of(published)).stream()
        .map(m -> m.span().of(published) + " " + m.type())
        .toList();
  }
}
