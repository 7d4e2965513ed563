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

class ClubNamesTest {
  private static final ClubNames CLUB_NAMES =
      new ClubNames(Lexicon.of(LexiconSource.bundled()).names());

  /** Behind each text, so that it is about matches. */
  private static final String OF_MATCHES = " وانتهت المباراة في الدوري ففرح المدرب";

  /** Each line: a text with the names that were found, and the bodies of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "فاز {روما/LOC} الإيطالي أمس; روما",
        "فاز {روما/LOC} الإيطالي ثم خسر {روما/LOC} وعاد; روما|روما",
        "فاز {روما/LOC} الإيطالي وأقيم الحفل في {روما/LOC} أمس; روما",
        "فاز {روما/LOC} الإيطالي وأقيم الحفل بمدينة {روما/LOC} أمس; روما",
        "زار مطار {روما/LOC} الإيطالي أمس; ",
        "فازت {روما/LOC} الإيطالية أمس; ",
        "رحل سالم عن {زنكورا/LOC} الإيطالي أمس; زنكورا",
        "أقيم كأس {زنكورا/LOC} الإيطالي أمس; ",
        "زار {العراق/LOC} العربي أمس; ",
        "لعب {الهلال/ORG} أمس ووصل لاعب الكوكب; الهلال|الكوكب",
        "لعب {الهلال/ORG} أمس وخسر {فريق كولجيك/ORG}; الهلال|كولجيك",
        "لعب {الهلال/ORG} أمس أمام {فريق وحدة الساحلي/ORG}; الهلال|فريق وحدة الساحلي",
        "لعب {الهلال/ORG} أمس ووصلت جماهير الشعلة; الهلال|الشعلة",
        "لعب {الهلال/ORG} أمس ووصل لاعب الكوكب السابق; الهلال|الكوكب",
        "لعب {الهلال/ORG} أمس ورأى الناس الكوكب; الهلال",
        "لعب {الهلال/ORG} أمس في صفوف الشباب العربي; الهلال|الشباب",
        "لعب {الهلال/ORG} أمس مع لاعب الوحدة الوطنية; الهلال",
        "لعب {الهلال/ORG} أمس ونفت إدارة الاتحاد ذلك; الهلال",
        "لعب {نادي الاتحاد/ORG} أمس ونفت إدارة الاتحاد ذلك; نادي الاتحاد|الاتحاد",
        "شارك {الهلال/ORG}، التعاون، هجر، الخليج في البطولة; الهلال|التعاون|هجر|الخليج",
        "شارك التعاون والكوكب و{الهلال/ORG} في البطولة; التعاون|الكوكب|الهلال",
        "شارك {الهلال/ORG} والتعاون في البطولة; الهلال|التعاون",
        "شارك {الهلال/ORG} مع التعاون في البطولة; الهلال",
        "شارك {الهلال/ORG}، {الخليج/LOC}، الفتح في البطولة; الهلال|الخليج|الفتح",
        "شارك {الهلال/ORG} في {الخليج/LOC} أمس; الهلال",
        "ووصل لاعب الكوكب أمس; ",
        "شارك {الهلال/ORG}، كان الحارس جيدا; الهلال",
        "شارك {الهلال/ORG}، أحد أكثر الأندية فوزا; الهلال",
        "شارك {الهلال/ORG} وسدد في مرمى أحد الفرق; الهلال",
        "شارك {الهلال/ORG} أمس ووصل فريق أحد في المساء; الهلال|أحد",
        "شارك {الهلال/ORG} أمس وفاز على ضيفه أحد ليتوج; الهلال|أحد",
        "فاز {نادي الاتحاد/ORG} على {الاتحاد الدولي/LOC} وقال مجلس إدارة الاتحاد ذلك; نادي الاتحاد",
        "لعب {نادي الاتحاد/ORG} أمس ثم عقد الاتحاد اجتماعا; نادي الاتحاد",
        "لعب {الهلال/ORG} أمس وفرحت جماهير النجوم الحمراء; الهلال",
        "لعب {الهلال/ORG} أمس وفرحت أندية القارة العجوز; الهلال",
        "لعب منتخبنا الوطني و{الهلال/ORG} أمس; الهلال",
        "لعب {الهلال/ORG} أمس وأعلنت إدارة الميناء ذلك; الهلال",
        "لعب {الهلال/ORG} أمس ووصل لاعب الميناء ثم أعلنت إدارة الميناء ذلك; الهلال|الميناء|الميناء",
        "فاز {روما/LOC} الإيطالي وتستضيف {روما/LOC} الحفل أمس; روما",
        "فاز {روما/LOC} الإيطالي وأقامت بعمدة {روما/LOC} الحفل أمس; روما",
        "فاز {روما/LOC} الإيطالي لأن {روما/LOC} مدينة جميلة; روما",
        "فاز {روما/LOC} الإيطالي ثم زار {روما/LOC} الإيطالية أمس; روما"
      })
  void clubs(String marked, String clubs) {
    assertEquals(clubs == null ? "" : clubs, found(marked + OF_MATCHES));
  }

  @Test
  void noneInATextThatIsNotAboutMatches() {
    assertEquals("الهلال", found("شارك {الهلال/ORG} والتعاون في الحفل"));
  }

  @Test
  void isLinear() {
    TokenizedText text = TokenizedText.of("لعب لاعب الهلال مباراة الدوري ".repeat(50_000));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> CLUB_NAMES.addedTo(List.of(), text, i -> 0));
  }

  private static String found(String marked) {
    MarkedText article = MarkedText.of(marked);
    List<NameSpan> names =
        article.mentions().stream()
            .map(
                m ->
                    new NameSpan(
                        m.firstToken(),
                        m.endToken(),
                        m.span().begin() - article.text().token(m.firstToken()).begin(),
                        false,
                        m.type(),
                        null,
                        "test",
                        1))
            .toList();
    return CLUB_NAMES.addedTo(names, article.text(), i -> 0).stream()
        .filter(name -> name.type() == EntityMention.Type.ORG)
        .map(name -> name.name(article.text()))
        .collect(Collectors.joining("|"));
  }
}
