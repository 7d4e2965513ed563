package org.isnad.extract;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Closed classes of words, folded and without proclitics, by what they do to a noun phrase that
 * they stand behind.
 */
final class FunctionWords {
  private FunctionWords() {}

  /** Prepositions that can tie a complement to a noun. */
  static final Set<String> PREPOSITIONS =
      Set.of("في", "لدي", "من", "عن", "علي", "الي", "باسم", "بشان", "لشءون", "ضد", "بين", "حول");

  /** Words that no noun phrase of a source goes across. */
  static final Set<String> BOUNDARIES =
      Set.of(
          "ان", "انه", "انها", "انهم", "انهما", "بان", "بانه", "بانها", "لان", "لانه", "الذي",
          "التي", "الذين", "اللذان", "اللذين", "اللتان", "اللتين", "اللواتي", "اللاتي", "ما", "مما",
          "ماذا", "لم", "لن", "لا", "قد", "لقد", "فقد", "هل", "هو", "هي", "هم", "هما", "كان",
          "كانت", "كانوا", "ليس", "ليست", "لو", "اذا", "اذ", "حين", "حيث", "عندما", "حينما",
          "بينما", "فيما", "كما", "بعدما", "قبل", "بعد", "خلال", "عبر", "عقب", "اثناء", "منذ",
          "حتي", "بعيد", "قبيل", "مع", "عند", "حول", "وسط", "امام", "خلف", "تحت", "فوق", "دون",
          "غير", "سوي", "رغم", "بسبب", "جراء", "نتيجه", "ايضا", "اذن", "ثم", "او", "ام", "بل",
          "لكن", "لكنه", "لكنها", "الا", "انما", "هكذا", "هنا", "هناك", "ذلك", "هذا", "هذه", "تلك",
          "هءلاء", "اي", "كل", "كلا", "مجددا", "وفق", "وفقا", "بحسب", "حسب", "طبقا", "نقلا", "قوله",
          "قولها", "قولهم", "مثل", "نحو", "كيف", "لماذا", "متي", "اين", "سوف", "علما", "لدعم",
          "لمده", "لاول", "للمره", "لاحقا", "يوم", "انني", "اننا", "نحن", "انا", "فقط", "بشكل",
          "فيه", "فيها", "له", "لها", "لهم", "به", "بها", "عليه", "عليها", "منه", "منها", "منهم",
          "عنه", "عنها", "اليه", "اليها", "لديه", "لديها");

  /**
   * Months of the common year, by their three sets of names; آب is left out, as it is written as
   * father.
   */
  static final Set<String> MONTHS =
      Set.of(
          "يناير", "فبراير", "مارس", "ابريل", "مايو", "يونيو", "يوليو", "اغسطس", "سبتمبر", "اكتوبر",
          "نوفمبر", "ديسمبر", "جانفي", "فيفري", "افريل", "ماي", "جوان", "جويليه", "اوت", "كانون",
          "شباط", "اذار", "نيسان", "ايار", "حزيران", "تموز", "ايلول", "تشرين");

  /** Times: what follows a source to say when it spoke. */
  static final Set<String> TIMES =
      Stream.concat(
              MONTHS.stream(),
              Stream.of(
                  "اليوم",
                  "امس",
                  "غدا",
                  "الان",
                  "حاليا",
                  "السبت",
                  "الاحد",
                  "الاثنين",
                  "الاتنين",
                  "الثلاثاء",
                  "الاربعاء",
                  "الخميس",
                  "الجمعه",
                  "صباح",
                  "مساء",
                  "ليل",
                  "ظهر",
                  "عصر",
                  "فجر",
                  "ليله",
                  "الليله",
                  "البارحه",
                  "يوم",
                  "شهر",
                  "سنه",
                  "اسبوع",
                  "الاسبوع",
                  "الشهر",
                  "وقت",
                  "الوقت",
                  "ساعه",
                  "الساعه",
                  "المره",
                  "مره",
                  "اول",
                  "بدايه",
                  "نهايه",
                  "ختام",
                  "حين",
                  "المساء",
                  "الصباح",
                  "لحظه",
                  "ايام",
                  "اثناء",
                  "خلال"))
          .collect(Collectors.toUnmodifiableSet());

  /** Occasions and channels: what follows a source to say where or how it spoke. */
  static final Set<String> OCCASIONS =
      Set.of(
          "بيان",
          "بيانات",
          "تصريح",
          "تصريحات",
          "مقابله",
          "حديث",
          "كلمه",
          "موتمر",
          "مءتمر",
          "مداخله",
          "تغريده",
          "تغريدات",
          "تغريدته",
          "خطاب",
          "ندوه",
          "لقاء",
          "حوار",
          "رساله",
          "مقال",
          "مقاله",
          "تقرير",
          "تعليق",
          "تعليقه",
          "تدوينه",
          "منشور",
          "اتصال",
          "اطار",
          "معرض",
          "رد",
          "رده",
          "اشاره",
          "سياق",
          "هذا",
          "هذه",
          "ذلك",
          "تلك",
          "فيديو",
          "تسجيل",
          "صفحته",
          "صفحتها",
          "حسابه",
          "حسابها",
          "مستهل",
          "مذكره",
          "افتتاح",
          "اجتماع",
          "جلسه",
          "برنامج",
          "كتاب",
          "كتابه",
          "كتابها",
          "بث",
          "مداخلته",
          "كلمته",
          "كلمتها",
          "خطابه",
          "بيانه",
          "بيانها",
          "حديثه",
          "حديثها",
          "مقابلته",
          "تصريحه",
          "تصريحاته",
          "تصريحاتها",
          "الموتمر",
          "المءتمر",
          "الاجتماع",
          "التصريح",
          "البيان",
          "الحوار",
          "المقابله",
          "المقابل",
          "حال",
          "حاله",
          "ظل",
          "ضوء",
          "سبيل",
          "شان",
          "موقع",
          "صفحه",
          "حساب",
          "تويتر",
          "فيسبوك",
          "دراسه",
          "حفل",
          "مناسبه",
          "زياره",
          "مباراه",
          "شكل",
          "طريق");

  /** Small numbers as words, with how many they are. */
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          entry("ثلاثه", 3),
          entry("ثلاث", 3),
          entry("اربعه", 4),
          entry("اربع", 4),
          entry("خمسه", 5),
          entry("خمس", 5),
          entry("سته", 6),
          entry("ست", 6),
          entry("سبعه", 7),
          entry("سبع", 7),
          entry("ثمانيه", 8),
          entry("ثماني", 8),
          entry("ثمان", 8),
          entry("تسعه", 9),
          entry("تسع", 9),
          entry("عشره", 10),
          entry("عشر", 10));

  /** Words of quantity before a noun; what they count follows, by itself or after من. */
  static final Set<String> QUANTIFIERS =
      Set.of(
          "بعض", "العديد", "عديد", "الكثير", "كثير", "معظم", "غالبيه", "اغلب", "اغلبيه", "عدد",
          "مجموعه", "عشرات", "مءات", "الاف", "عده", "جميع", "كافه", "كل", "كلا", "اي", "سلسله",
          "جمله", "اثنان", "اثنين", "اكثر", "اثنا");

  /** Words that single one out: what they are chosen from follows. */
  static final Set<String> SINGLING = Set.of("احد", "احدي", "واحد", "واحده", "ثاني", "اخر");

  /** Prepositions with a pronoun, which may stand between a verb and its subject. */
  static final Set<String> JOINED_PRONOUNS =
      Set.of(
          "فيه", "فيها", "به", "بها", "له", "لها", "عليه", "عليها", "اليه", "اليها", "عنه", "عنها",
          "معه", "معها", "منه", "منها");

  /** Superlatives before documents: أحدث الدراسات, أوسع دراسة. */
  static final Set<String> SUPERLATIVES =
      Set.of(
          "احدث", "اوسع", "اكبر", "اهم", "ابرز", "اول", "اولي", "اعلي", "اضخم", "اشهر", "اقدم",
          "افضل", "اغني", "اصغر");

  static final Set<String> DEMONSTRATIVES =
      Set.of("هذا", "هذه", "هءلاء", "ذلك", "تلك", "نفس", "ذات");

  /** All words that can stand before the head of a phrase. */
  static final Set<String> DETERMINERS =
      Stream.of(QUANTIFIERS, SINGLING, SUPERLATIVES, DEMONSTRATIVES, NUMBERS.keySet())
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  /** Words of address with the pronoun of one spoken of, which stand for the name, by the word. */
  static final Map<String, String> ADDRESSES =
      Map.ofEntries(
          entry("سموه", "سمو"),
          entry("سموها", "سمو"),
          entry("معاليه", "معالي"),
          entry("معاليها", "معالي"),
          entry("جلالته", "جلاله"),
          entry("جلالتها", "جلاله"),
          entry("فخامته", "فخامه"),
          entry("سماحته", "سماحه"),
          entry("فضيلته", "فضيله"),
          entry("قداسته", "قداسه"),
          entry("غبطته", "غبطه"));

  /** Of these, the ones whose noun needs no article. */
  static final Set<String> SAME = Set.of("نفس", "ذات");

  /** Words behind a noun that say it is the one of before. */
  static final Set<String> IDENTITY =
      Set.of("نفسه", "نفسها", "ذاته", "ذاتها", "عينه", "عينها", "المذكور", "المذكوره", "انفسهم");

  /** Adjectives and nouns that take a complement, folded, each with its prepositions. */
  static final Map<String, Set<String>> GOVERNORS =
      Map.ofEntries(
          entry("تابع", Set.of("ل")),
          entry("خاص", Set.of("ب")),
          entry("خاضع", Set.of("ل")),
          entry("داعم", Set.of("ل")),
          entry("سفير", Set.of("الي")),
          entry("صادر", Set.of("عن", "من")),
          entry("عضو", Set.of("عن", "في")),
          entry("فار", Set.of("من")),
          entry("قادم", Set.of("من")),
          entry("قاءم", Set.of("علي")),
          entry("قريب", Set.of("من")),
          entry("حاءز", Set.of("علي")),
          entry("حاصل", Set.of("علي")),
          entry("مءيد", Set.of("ل")),
          entry("مبعوث", Set.of("الي")),
          entry("متاثر", Set.of("ب")),
          entry("متخصص", Set.of("في", "ب")),
          entry("متعلق", Set.of("ب")),
          entry("متهم", Set.of("ب")),
          entry("محسوب", Set.of("علي")),
          entry("محيط", Set.of("ب")),
          entry("مختص", Set.of("ب", "في")),
          entry("مدافع", Set.of("عن")),
          entry("مدعوم", Set.of("من")),
          entry("مرتبط", Set.of("ب")),
          entry("مسءول", Set.of("عن")),
          entry("مشارك", Set.of("في")),
          entry("مشتبه", Set.of("ب")),
          entry("مشرف", Set.of("علي")),
          entry("مصاب", Set.of("ب")),
          entry("مطلع", Set.of("علي")),
          entry("معارض", Set.of("ل")),
          entry("معروف", Set.of("ب")),
          entry("معني", Set.of("ب")),
          entry("مقرب", Set.of("من")),
          entry("مقيم", Set.of("في")),
          entry("مكلف", Set.of("ب")),
          entry("مناصر", Set.of("ل")),
          entry("مناهض", Set.of("ل")),
          entry("مناوء", Set.of("ل")),
          entry("منبثق", Set.of("عن")),
          entry("منتج", Set.of("ل")),
          entry("منتمي", Set.of("ل", "الي")),
          entry("مندوب", Set.of("الي")),
          entry("منشق", Set.of("عن")),
          entry("مهتم", Set.of("ب")),
          entry("موالي", Set.of("ل")),
          entry("ناجي", Set.of("من")),
          entry("نازح", Set.of("من")),
          entry("ناشط", Set.of("في")),
          entry("واقع", Set.of("في")));

  /** Words by which a source is named in passing, without a clause of its own. */
  static final Set<String> ACCORDING_TO =
      Set.of("بحسب", "حسب", "وفق", "وفقا", "طبقا", "استنادا", "نقلا", "حسبما");

  /** Words that may stand before a sentence's first verb or subject. */
  static final Set<String> OPENERS =
      Set.of(
          "قد", "وقد", "فقد", "لقد", "كما", "لكن", "ولكن", "كان", "وكان", "كانت", "وكانت", "بدوره",
          "بدورها");

  /**
   * First words of sentences whose main clause has no subject: يشار إلى أن, تجدر الإشارة إلى أن.
   */
  static final Set<String> IMPERSONAL =
      Set.of(
          "يذكر",
          "ويذكر",
          "يشار",
          "ويشار",
          "الجدير",
          "والجدير",
          "جدير",
          "وجدير",
          "تجدر",
          "وتجدر",
          "يجدر",
          "ويجدر",
          "المعروف",
          "والمعروف",
          "معلوم",
          "ومعلوم",
          "معروف",
          "ومعروف",
          "اللافت",
          "واللافت",
          "يلفت",
          "ويلفت",
          "يعرف",
          "ومن");

  /** What has a source that nobody speaks from: مصدر قلق, مصادر الطاقة. */
  static final Set<String> SPRINGING =
      Set.of(
          "قلق", "خطر", "ازعاج", "توتر", "تهديد", "خوف", "رزق", "دخل", "طاقه", "تمويل", "مياه",
          "ماء", "غذاء", "تلوث", "ثروه", "عيش", "ايراد", "ايرادات", "حراره", "ضوء", "صوت", "نار",
          "نيران", "عنف", "قوه", "الهام", "فخر", "اعتزاز", "سعاده", "امل", "حياه", "اشعاع", "عدوي",
          "وباء", "مرض", "اطلاق", "صاروخ", "صواريخ", "بروتين", "فيتامين", "كهرباء", "وقود", "نفط",
          "غاز", "تشريع", "قانون", "شر", "مشكله", "ازمه", "خلاف", "جدل", "جذب", "اهتمام");

  static final Set<String> RELATIVES =
      Set.of("الذي", "التي", "الذين", "اللذان", "اللذين", "اللتان");

  /** First words of adverbials that stand before a sentence's verb: من جهته، قال. */
  static final Set<String> ADVERBIAL_OPENERS =
      Set.of(
          "من", "في", "علي", "الي", "بعد", "قبل", "خلال", "عقب", "بدوره", "بدورها", "منذ", "مع",
          "رغم", "ردا", "تعليقا", "عن", "حول", "بشان", "ازاء", "امام", "اثر", "ضمن", "بحسب", "وفق");

  /** Behind a verb, what it was said in. */
  static final Set<String> IN_IT = Set.of("فيه", "فيها", "فيهما", "خلاله", "خلالها");

  /** Words after which a second clause of a sentence begins with its verb. */
  static final Set<String> CLAUSE_OPENERS =
      Set.of("فيما", "بينما", "حيث", "اذ", "لسان", "حين", "عندما", "بعدما", "كما", "ان");

  /** People one speaks to; after ل they are no complement of the speaker. */
  static final Set<String> HEARERS =
      Set.of(
          "الصحفيين",
          "الصحافيين",
          "صحفيين",
          "صحافيين",
          "الاعلاميين",
          "وساءل",
          "مراسل",
          "مراسله",
          "نظيره",
          "نظيرته",
          "التلفزيون",
          "الصحافه",
          "لقناه",
          "الجمهور");

  /** How many a small number written as a word is; 0 for other words. */
  static int number(String folded) {
    return NUMBERS.getOrDefault(folded, 0);
  }
}
