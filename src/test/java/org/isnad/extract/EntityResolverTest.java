package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.NameType;
import org.isnad.text.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityResolverTest {
  private static final EntityResolver RESOLVER =
      new EntityResolver(Lexicon.of(LexiconSource.bundled()).names());

  private static final Map<Character, EntityMention.Type> TYPES =
      Map.of('P', EntityMention.Type.PER, 'O', EntityMention.Type.ORG, 'L', EntityMention.Type.LOC);

  /** Names are between square brackets, with their type's first letter before: P[…], O[…]. */
  @ParameterizedTest
  @CsvSource({
    "قال P[سالم النوفلي] وأضاف P[النوفلي], سالم النوفلي|سالم النوفلي",
    "قال P[النوفلي] ثم عاد P[سالم النوفلي], سالم النوفلي|سالم النوفلي",
    "التقى P[سالم النوفلي] أخاه P[ماجد النوفلي], سالم النوفلي|ماجد النوفلي",
    "زار P[سالم حمد النوفلي] البلدة ثم عاد P[سالم النوفلي], سالم حمد النوفلي|سالم حمد النوفلي",
    "زار P[فيصل بن حمد بن ماجد] البلدة ثم عاد P[فيصل بن ماجد], فيصل بن حمد بن ماجد|فيصل بن حمد بن ماجد",
    "قال P[سالم بن حمد النوفلي] ثم عاد P[حمد النوفلي], سالم بن حمد النوفلي|حمد النوفلي",
    "قالت P[سلمى بنت حمد النوفلي] ثم عاد P[حمد النوفلي], سلمى بنت حمد النوفلي|حمد النوفلي",
    "قال P[سالم بن عبد العزيز] ثم عاد P[عبد العزيز], سالم بن عبد العزيز|سالم بن عبد العزيز",
    "قال P[سالم بن عبدالعزيز] ثم عاد P[عبدالعزيز], سالم بن عبدالعزيز|سالم بن عبدالعزيز",
    "قال P[آل نوفل] ثم عاد P[سالم آل نوفل], سالم آل نوفل|سالم آل نوفل",
    "قال P[بن نوفل] ثم عاد P[سالم بن نوفل الصرحاوي], سالم بن نوفل الصرحاوي|سالم بن نوفل الصرحاوي",
    "قال P[سالم بن نوفل الصرحاوي] ثم عاد P[بن نوفل], سالم بن نوفل الصرحاوي|سالم بن نوفل الصرحاوي",
    "قال P[سالم بن نوفل الصرحاوي] ثم عاد P[بن ماجد], سالم بن نوفل الصرحاوي|بن ماجد",
    "قال P[سالم بن نوفل] ثم عاد P[ابن نوفل], سالم بن نوفل|سالم بن نوفل",
    "التقى P[سالم بن نوفل] الملك P[نوفل] ثم عاد P[نوفل], سالم بن نوفل|نوفل|نوفل",
    "التقى P[سالم بن نوفل] عمه الأمير P[عبد العزيز], سالم بن نوفل|عبد العزيز",
    "قال P[سالم بن نوفل] ثم عاد P[ابن ماجد], سالم بن نوفل|ابن ماجد",
    "زار P[أونا سو ري] البلدة ثم عادت P[سو ري], أونا سو ري|أونا سو ري",
    "قال P[عبد الله النوفلي] ثم عاد P[عبدالله النوفلي], عبد الله النوفلي|عبد الله النوفلي",
    "قال P[عبد الله النوفلي] ثم عاد P[عبدالله النوفلي] ثم P[عبدالله النوفلي], عبدالله النوفلي|عبدالله النوفلي|عبدالله النوفلي",
    "قال P[عبد الغنيم] ثم عاد P[عبدالغنيم] ثم P[سالم عبدالغنيم], سالم عبدالغنيم|سالم عبدالغنيم|سالم عبدالغنيم",
    "قال P[رافال بينيتاز] ثم عاد P[رافال بنيتاز] ثم P[رافال بنيتاز], رافال بنيتاز|رافال بنيتاز|رافال بنيتاز",
    "التقى P[سالم النوفلي] ابنه P[حمد سالم النوفلي] ثم P[ماجد حمد], سالم النوفلي|حمد سالم النوفلي|ماجد حمد",
    "أعلنت O[وزارة العمل الكورانية] ثم قالت O[وزارة العمل], وزارة العمل الكورانية|وزارة العمل الكورانية",
    "أعلنت O[وزارة العمل الكورانية] و O[وزارة العمل النوفالية] ثم قالت O[وزارة العمل], وزارة العمل الكورانية|وزارة العمل النوفالية|وزارة العمل",
    "أعلنت O[زونك] (O[وزارة العمل الكورانية]) ثم قالت O[وزارة العمل], وزارة العمل الكورانية|وزارة العمل الكورانية|وزارة العمل الكورانية",
    "أغلقت O[بلدية زنكور] ثم قالت O[بلدية محافظة زنكور], بلدية محافظة زنكور|بلدية محافظة زنكور",
    "أعلن O[تعليم زنكور] ثم قال O[تعليم منطقة زنكور الجديدة], تعليم منطقة زنكور الجديدة|تعليم منطقة زنكور الجديدة",
    "أغلقت O[بلدية زنكور] ثم قالت O[بلدية محافظة نوفاليا], بلدية زنكور|بلدية محافظة نوفاليا",
    "فاز O[المنتخب الكوراني] ثم عاد O[المنتخب الوطني الكوراني], المنتخب الوطني الكوراني|المنتخب الوطني الكوراني",
    "فاز O[المنتخب الكوراني] ثم عاد O[المنتخب الأولمبي الكوراني], المنتخب الكوراني|المنتخب الأولمبي الكوراني",
    "أغلق L[سجن زنكور] ثم L[سجن محافظة زنكور], سجن محافظة زنكور|سجن محافظة زنكور",
    "قال O[الهيئة العامة للملاحة الكورانية] ثم قالت O[هيئة الملاحة], الهيئة العامة للملاحة الكورانية|الهيئة العامة للملاحة الكورانية",
    "قال O[اتحاد كرة السلة الكوراني] ثم قال O[الاتحاد الكوراني], اتحاد كرة السلة الكوراني|اتحاد كرة السلة الكوراني",
    "دخل O[بنك المرسى التعاوني] ثم O[البنك التعاوني] ثم O[بنك نوفل التعاوني], بنك المرسى التعاوني|البنك التعاوني|بنك نوفل التعاوني",
    "قالت O[اللجنة الفرعية للمرافئ] ثم قالت O[لجنة المرافئ], اللجنة الفرعية للمرافئ|لجنة المرافئ",
    "أغلق L[شارع حمد بن سالم النوفلي] ثم L[شارع سالم النوفلي], شارع حمد بن سالم النوفلي|شارع سالم النوفلي",
    "قالت O[المديرية العامة للمرافئ] ثم قالت O[المرافئ], المديرية العامة للمرافئ|المديرية العامة للمرافئ",
    "قالت O[الجمعية العامة للمرافئ] ثم قالت O[المرافئ], الجمعية العامة للمرافئ|المرافئ",
    "قالت O[جوازات زنكور] ثم قالت O[الجوازات], جوازات زنكور|جوازات زنكور",
    "قالت O[جوازات زنكور] و O[جوازات نوفاليا] ثم قالت O[الجوازات], جوازات زنكور|جوازات نوفاليا|الجوازات",
    "دخل L[الغويطة الشرقية] ثم عاد من L[الغويطة], الغويطة الشرقية|الغويطة الشرقية",
    "قال P[سالم برشنطار حمد] وأضاف P[برشنطار], سالم برشنطار حمد|سالم برشنطار حمد",
    "قال P[سالم ماجد النوفلي] وأضاف P[ماجد], سالم ماجد النوفلي|ماجد",
    "قالت O[هيئة الملاحة] ثم O[هيئة المالحة] ثم O[هيئة الملاحة], هيئة الملاحة|هيئة الملاحة|هيئة الملاحة",
    "قالت O[هيئة المالحة] ثم O[هيئة الملاحة] ثم O[هيئة الملاحة], هيئة الملاحة|هيئة الملاحة|هيئة الملاحة",
    "قال P[سالم الصرحاوي] ثم P[سالم الصرخاوي], سالم الصرحاوي|سالم الصرحاوي",
    "قال P[محمود الصرحاوي] ثم P[محمد الصرحاوي], محمود الصرحاوي|محمد الصرحاوي",
    "قال P[سالم الصرحاوي الأب] ثم P[سالم الصرحاوي الابن], سالم الصرحاوي الأب|سالم الصرحاوي الابن",
    "قالت O[أمانة زنكور] ثم O[إمارة زنكور], أمانة زنكور|إمارة زنكور",
    "عاد L[الغويطة] ثم L[الغوطية], الغويطة|الغوطية",
    "فاز O[نادي المرسى] ثم خسر O[المرسى], نادي المرسى|نادي المرسى",
    "ذكرت O[إذاعة الجيش النوفالي] أن O[الجيش النوفالي] عاد, إذاعة الجيش النوفالي|الجيش النوفالي",
    "أعلن O[اتحاد البحارة] (O[نوتا]) ثم قالت O[نوتا], اتحاد البحارة|اتحاد البحارة|اتحاد البحارة",
    "أعلن O[اتحاد البحارة] «O[نوتا]» ذلك, اتحاد البحارة|اتحاد البحارة",
    "أعلن O[اتحاد البحارة] O[نوتا] ذلك, اتحاد البحارة|اتحاد البحارة",
    "عاد O[اتحاد البحارة] ثم O[نوتا], اتحاد البحارة|نوتا",
    "هزم O[الساحل] O[المرسى] أمس, الساحل|المرسى",
    "عاد وزيرا O[وزارتي\"العمل] ذلك, وزارة\"العمل",
    "شرعت O[وزارتا العمل] و O[الري] في ذلك وأضافت O[وزارة العمل], وزارة العمل|الري|وزارة العمل",
    "عاد من L[نوفاليا] إلى L[جمهورية نوفاليا], جمهورية نوفاليا|جمهورية نوفاليا",
    "سيطرت O[قوات الساحل] ثم انسحبت O[الساحل], قوات الساحل|قوات الساحل",
    "زار L[سولزبريا] ثم عاد إلى L[سولزبيريا], سولزبريا|سولزبريا",
    "قال P[سالم برشنطار] وأضاف P[برشن طار], سالم برشنطار|سالم برشنطار",
    "قال P[سالم برشن طار] وأضاف P[برشنطار], سالم برشن طار|سالم برشن طار",
    "التقى P[سليم] أخاه P[سالم], سليم|سالم",
    "قال P[محمد علي] وأضاف P[العلي], محمد علي|العلي",
    "قال P[خالد السالم] ثم P[محمد سالم] وأضاف P[السالم], خالد السالم|محمد سالم|خالد السالم",
    "قال P[سالم جبلاوي] وأضاف P[الجبلاوي], سالم جبلاوي|سالم جبلاوي",
    "قال P[حمد الصرحاوي الحسني] وأضاف P[الصرحاوي], حمد الصرحاوي الحسني|حمد الصرحاوي الحسني",
    "قال P[رافال بينيتاز] وأضاف P[بنيتاز], رافال بينيتاز|رافال بينيتاز",
    "عاد O[الساحل الأزرق] ثم O[الأزرق], الساحل الأزرق|الأزرق",
    "عاد O[متجر زنكور] ثم O[زنكور], متجر زنكور|زنكور",
    "قال P[رافال بينيتاز] ثم P[ماركو بنيتاز] وأضاف P[بنيتاز], رافال بينيتاز|ماركو بنيتاز|ماركو بنيتاز",
  })
  void givesTheFullestForm(String marked, String canonicals) {
    StringBuilder published = new StringBuilder();
    List<int[]> bounds = new ArrayList<>();
    List<EntityMention.Type> types = new ArrayList<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (TYPES.containsKey(c)) {
        types.add(TYPES.get(c));
      } else if (c == '[') {
        bounds.add(new int[] {published.length(), 0});
      } else if (c == ']') {
        bounds.get(bounds.size() - 1)[1] = published.length();
      } else {
        published.append(c);
      }
    }
    TokenizedText text = TokenizedText.of(published.toString());
    List<NameSpan> names = new ArrayList<>();
    for (int i = 0; i < bounds.size(); i++) {
      names.add(
          new NameSpan(
              text.tokenAt(bounds.get(i)[0]),
              text.tokenAt(bounds.get(i)[1] - 1) + 1,
              0,
              false,
              types.get(i),
              null,
              "test",
              1));
    }
    assertEquals(
        List.of(canonicals.split("\\|")),
        RESOLVER.resolve(text, names).stream().map(EntityMention::canonical).toList());
  }

  @Test
  void aNameWithoutEndTakesNoTime() {
    String word = "ز".repeat(200_000);
    TokenizedText text = TokenizedText.of(word + " نوتا ثم " + word + " نوتا");
    List<NameSpan> names =
        List.of(
            new NameSpan(0, 2, 0, false, EntityMention.Type.ORG, null, "test", 1),
            new NameSpan(3, 5, 0, false, EntityMention.Type.ORG, null, "test", 1));
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertEquals(2, RESOLVER.resolve(text, names).size()));
  }

  @Test
  void anAbbreviationInParenthesesIsOfTheBodyInTheGenitive() {
    TokenizedText text = TokenizedText.of("قال رئيس لاتحاد البحارة (نوتا) ثم قالت نوتا");
    List<NameSpan> names = new ArrayList<>();
    for (int[] tokens : new int[][] {{2, 4, 1}, {5, 6, 0}, {9, 10, 0}}) {
      names.add(
          new NameSpan(
              tokens[0], tokens[1], tokens[2], false, EntityMention.Type.ORG, null, "test", 1));
    }
    assertEquals(
        List.of("اتحاد البحارة", "اتحاد البحارة", "اتحاد البحارة"),
        RESOLVER.resolve(text, names).stream().map(EntityMention::canonical).toList());
  }

  @Test
  void aBrandIsNotShortForAnotherThatTheLexiconTellsFromIt() {
    Name channel = new Name("zonk", "زونك", NameType.ORG, "broadcaster", "", false, false);
    Name branch = new Name("zonk-a", "زونك عربية", NameType.ORG, "broadcaster", "", false, false);
    TokenizedText text = TokenizedText.of("ذكرت زونك عربية أن زونك عادت");
    NameSpan longer = new NameSpan(1, 3, 0, false, EntityMention.Type.ORG, branch, "test", 1);
    NameSpan alone = new NameSpan(4, 5, 0, false, EntityMention.Type.ORG, channel, "test", 1);
    assertEquals(
        List.of("زونك عربية", "زونك"),
        RESOLVER.resolve(text, List.of(longer, alone)).stream()
            .map(EntityMention::canonical)
            .toList());
  }

  /** The last name that the lexicon has for a person is also that of others. */
  @ParameterizedTest
  @CsvSource({
    "عاد سواريز ثم ماريو سواريز, ",
    "عاد سواريز ثم لويس سواريز, luis-suarez",
    "عاد سواريز ثم لويس ألبرتو سواريز, luis-suarez",
    "عاد سواريز ثم رحل, luis-suarez",
  })
  void aLastNameIsThePersonsWhoseGivenNameTheArticleHas(String published, String id) {
    List<String> ids =
        new EntityFinder(Lexicon.of(LexiconSource.bundled()))
            .find(TokenizedText.of(published)).stream()
                .map(EntityMention::lexiconId)
                .distinct()
                .toList();
    assertEquals(Collections.singletonList(id), ids);
  }

  @Test
  void aPlaceIsNotShortForAnotherThatTheLexiconTellsFromIt() {
    Name country = new Name("nofalia", "نوفاليا", NameType.LOC, "country", "", false, false);
    Name town = new Name("marsa", "نوفاليا الجديدة", NameType.LOC, "city", "", false, false);
    Name region = new Name("strip", "قطاع نوفاليا", NameType.LOC, "region", "", false, false);
    TokenizedText text = TokenizedText.of("عاد من نوفاليا إلى نوفاليا الجديدة ثم قطاع نوفاليا");
    NameSpan alone = new NameSpan(2, 3, 0, false, EntityMention.Type.LOC, country, "test", 1);
    NameSpan longer = new NameSpan(4, 6, 0, false, EntityMention.Type.LOC, town, "test", 1);
    NameSpan sort = new NameSpan(7, 9, 0, false, EntityMention.Type.LOC, region, "test", 1);
    assertEquals(
        List.of("نوفاليا", "نوفاليا الجديدة"),
        RESOLVER.resolve(text, List.of(alone, longer)).stream()
            .map(EntityMention::canonical)
            .toList());
    assertEquals(
        List.of("قطاع نوفاليا", "قطاع نوفاليا"),
        RESOLVER.resolve(text, List.of(alone, sort)).stream()
            .map(EntityMention::canonical)
            .toList());
  }

  @Test
  void aTownIsNamedWithoutItsCountryToo() {
    Name known = new Name("nofalia", "نوفاليا", NameType.LOC, "city", "", false, false);
    Name other = new Name("far", "نوفاليا المغربية", NameType.LOC, "city", "", false, false);
    TokenizedText text = TokenizedText.of("عاد من نوفاليا المغربية ثم من نوفاليا");
    List<NameSpan> names =
        List.of(
            new NameSpan(2, 4, 0, false, EntityMention.Type.LOC, other, "test", 1),
            new NameSpan(6, 7, 0, false, EntityMention.Type.LOC, known, "test", 1));
    assertEquals(
        List.of("نوفاليا المغربية", "نوفاليا المغربية"),
        RESOLVER.resolve(text, names).stream().map(EntityMention::canonical).toList());
  }

  @Test
  void bodiesOfTwoRegionsAreTwo() {
    Name north = new Name("north", "إدارة الجسور بعسير", NameType.ORG, "gov", "", false, false);
    Name south = new Name("south", "إدارة الجسور بتبوك", NameType.ORG, "gov", "", false, false);
    TokenizedText text = TokenizedText.of("إدارة الجسور ثم إدارة الجسور");
    List<NameSpan> names =
        List.of(
            new NameSpan(0, 2, 0, false, EntityMention.Type.ORG, north, "test", 1),
            new NameSpan(3, 5, 0, false, EntityMention.Type.ORG, south, "test", 1));
    assertEquals(
        List.of("north", "south"),
        RESOLVER.resolve(text, names).stream().map(EntityMention::lexiconId).toList());
  }

  @Test
  void ofNamesWithOneIdTheNicknameOfATeamIsNeverTheFullest() {
    Name team = new Name("marsa", "نادي المرسى", NameType.ORG, "team", "", false, false);
    TokenizedText text = TokenizedText.of("خسر المرسى وقال مدرب سيدة الموانئ القديمة ذلك");
    List<NameSpan> names =
        List.of(
            new NameSpan(1, 2, 0, false, EntityMention.Type.ORG, team, "test", 1),
            new NameSpan(4, 7, 0, false, EntityMention.Type.ORG, team, "test", 1));
    assertEquals(
        List.of("المرسى", "المرسى"),
        RESOLVER.resolve(text, names).stream().map(EntityMention::canonical).toList());
  }
}
