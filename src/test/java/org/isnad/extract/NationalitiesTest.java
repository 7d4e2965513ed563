package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.NameType;
import org.isnad.lexicon.Names;
import org.isnad.text.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalitiesTest {
  private static final Names NAMES = Lexicon.of(LexiconSource.bundled()).names();

  @ParameterizedTest
  @CsvSource({
    "العين الإماراتي, العين",
    "موناكو الفرنسي, موناكو",
    "مانشستر يونايتد الإنجليزي, مانشستر يونايتد",
    "الغارديان البريطانية, الغارديان",
    "المنتخب الفرنسي, المنتخب الفرنسي",
    "الجيش القطري, الجيش القطري",
    "القوة الجوية العراقية, القوة الجوية العراقية",
    "الشركة السعودية, الشركة السعودية",
    "العين, العين",
    "الأهلي السعودي, الأهلي",
    "النصر الإماراتي, النصر",
    "سكاي نيوز العربية, سكاي نيوز العربية",
  })
  void areApartFromClubsAndOutlets(String found, String left) {
    TokenizedText text = TokenizedText.of(found);
    Name listed =
        NAMES.names().matches(text).stream()
            .filter(match -> match.length() == text.size())
            .flatMap(match -> match.values().stream())
            .filter(row -> row.type() == NameType.ORG)
            .findFirst()
            .orElse(null);
    NameSpan name =
        new NameSpan(0, text.size(), 0, false, EntityMention.Type.ORG, listed, "test", 1);
    NameSpan rest = new Nationalities(NAMES).leftOut(List.of(name), text).get(0);
    assertEquals(left, rest.published(text).of(found));
  }

  @ParameterizedTest
  @CsvSource({
    "زنكارا النمساوية, زنكارا",
    "الزنكارا النمساوية, الزنكارا النمساوية",
    "جزيرة النمساوية, جزيرة النمساوية",
    "زنكارا الجديدة, زنكارا الجديدة",
    "كوريا الجنوبية, كوريا الجنوبية",
    "جدة السعودية, جدة",
    "الدمام السعودية, الدمام",
    "صلاح الدين العراقية, صلاح الدين العراقية",
    "دير الزور السورية, دير الزور",
    "العاصمة التونسية, العاصمة التونسية",
    "ميناء زنكور السعودي, ميناء زنكور",
    "ميناء العقبة الأردني, ميناء العقبة",
    "الميناء السعودي, الميناء السعودي",
    "ميناء زنكور التجاري, ميناء زنكور التجاري",
    "شبه الجزيرة الكورية, شبه الجزيرة الكورية",
  })
  void areApartFromTowns(String found, String left) {
    TokenizedText text = TokenizedText.of(found);
    NameSpan name = new NameSpan(0, text.size(), 0, false, EntityMention.Type.LOC, null, "test", 1);
    NameSpan rest = new Nationalities(NAMES).leftOut(List.of(name), text).get(0);
    assertEquals(left, rest.published(text).of(found));
  }

  @ParameterizedTest
  @CsvSource({
    "العيادات التخصصية {السعودية/LOC} هناك, false",
    "وصل للعاصمة {السعودية/LOC} أمس, false",
    "أن الدبلوماسية {السعودية/LOC} نجحت, false",
    "يحفظ الله {السعودية/LOC} وأهلها, true",
    "زار أمس {السعودية/LOC} ثم عاد, true",
    "وشرح حالة {السعودية/LOC} ثم عاد, true",
    "من الكويت والمنامة، {السعودية/LOC} ثم عاد, true",
    "مباراة {الإمارات/LOC} {السعودية/LOC} أمس, true",
    "العيادات التخصصية {العراق/LOC} هناك, true",
    "انتهت الزيارة. {السعودية/LOC} بلد جميل, true",
    "ومن الدول الحاضرة {السعودية/LOC} و{مصر/LOC} أيضا, true",
    "وجاءت في الصدارة {السعودية/LOC} ثم {مصر/LOC} بعدها, true",
    "وشكرت الحكومة اليمنية {السعودية/LOC} على ذلك, true",
    "وربحت شركات التأمين {السعودية/LOC} كثيرا, false",
    "ومن تاريخ كرة القدم {السعودية/LOC} أيضا, false",
    "وغادر رئيس الوفد {السعودية/LOC} أمس, true",
  })
  void aCountryMayBeAnAdjective(String marked, boolean isCountry) {
    MarkedText text = MarkedText.of(marked);
    List<NameSpan> left = new Nationalities(NAMES).leftOut(spans(text, 0.8), text.text());
    assertEquals(isCountry, left.size() == text.mentions().size());
  }

  @ParameterizedTest
  @CsvSource({
    "وذلك داخل السعودية أمس, true",
    "وأشاد باحتضان السعودية للوفود, true",
    "وكشف عن موقف السعودية من ذلك, true",
    "وقالت الأجهزة السعودية ذلك, false",
    "وقالت شركة السعودية ذلك, false",
    "وقالت زنكوري السعودية ذلك, false",
    "ومنع العمال غير السعودية أمس, false",
    "وزار معرض «ألوان السعودية» أمس, false",
    "ووصل ذلك. السعودية بلد جميل, false",
  })
  void aWordThatNoAdjectiveAgreesWith(String published, boolean isCountry) {
    TokenizedText text = TokenizedText.of(published);
    int i = 0;
    while (!text.token(i).is("السعوديه")) {
      i++;
    }
    assertEquals(isCountry, new Nationalities(NAMES).isCountry(i, text));
  }

  @ParameterizedTest
  @CsvSource({
    "فلسطين المحتلة, فلسطين",
    "القدس الشريف, القدس",
    "صنعاء القديمة, صنعاء القديمة",
    "معبر زنكور الحدودي, معبر زنكور",
    "زنكور المحتلة, زنكور المحتلة",
    "مزار الشريف, مزار الشريف",
    "المحتلة, المحتلة",
  })
  void whatIsSaidOfPlacesIsNoPartOfThem(String found, String left) {
    MarkedText text = MarkedText.of("زاروا {" + found + "/LOC} أمس");
    List<NameSpan> names = new Nationalities(NAMES).leftOut(spans(text, 1), text.text());
    assertEquals(left, names.get(0).name(text.text()));
  }

  @Test
  void aCountryThatAFinderIsSureOfIsNoAdjective() {
    MarkedText text = MarkedText.of("تضم القائمة {السعودية/LOC} أيضا");
    assertEquals(1, new Nationalities(NAMES).leftOut(spans(text, 0.9), text.text()).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وصل إلى العاصمة {السعودية/LOC} أمس",
        "خارج الأراضي {السعودية/LOC} أمس",
        "دخولا للأراضي {السعودية/LOC} أمس",
        "وتراجعت بالسوق {السعودية/LOC} أمس",
      })
  void aNounOfCountriesHasAnAdjective(String marked) {
    MarkedText text = MarkedText.of(marked);
    assertEquals(0, new Nationalities(NAMES).leftOut(spans(text, 1), text.text()).size());
  }

  private static List<NameSpan> spans(MarkedText text, double confidence) {
    return text.mentions().stream()
        .map(
            m ->
                new NameSpan(
                    m.firstToken(),
                    m.endToken(),
                    m.span().begin() - text.text().token(m.firstToken()).begin(),
                    false,
                    m.type(),
                    null,
                    "test",
                    confidence))
        .toList();
  }

  @Test
  void tellBodiesOfOneNameApart() {
    MarkedText marked =
        MarkedText.of("وقالت {الغارديان البريطانية/ORG} وقالت {الغارديان الأسترالية/ORG} ذلك");
    List<NameSpan> names = spans(marked, 1);
    assertEquals(names, new Nationalities(NAMES).leftOut(names, marked.text()));
    assertEquals(
        names.get(0).upTo(names.get(0).endToken() - 1),
        new Nationalities(NAMES).leftOut(names.subList(0, 1), marked.text()).get(0));
  }
}
