package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.isnad.lexicon.Names;
import org.isnad.text.ArabicNormalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventPlacesTest {
  private static final Names NAMES = Lexicon.of(LexiconSource.bundled()).names();

  @ParameterizedTest
  @CsvSource({
    "واختتم مهرجان {أبها/LOC} فعالياته, true",
    "واختتم مهرجان «{أبها/LOC}» فعالياته, true",
    "وزاروا معرض {الرياض/LOC} للكتاب, true",
    "وشاركوا بمعرض {جدة/LOC} أمس, true",
    "وشاركوا في معرض {البحرين/LOC} الدولي, true",
    "وفازوا في مسابقة {الطائف/LOC} للشعر, true",
    "وركضوا في ماراثون {دبي/LOC} أمس, true",
    "وفاز الفريق بكأس {ألمانيا/LOC} أمس, true",
    "وبلغ نهائي كاس {آسيا/LOC} أمس, true",
    "وتأهل إلى دوري أبطال {أوروبا/LOC} أمس, true",
    "وتأهل إلى بطولة أبطال {آسيا/LOC} أمس, true",
    "وفاز أبطال {لبنان/LOC} أمس, false",
    "وهنأ الوزير أبطال {سوريا/LOC} أمس, false",
    "وشارك في بطولة {عسير/LOC} الرابعة, true",
    "ومنح معرض {مصر/LOC} جائزة, false",
    "وعاد زوار المعرض من {أبها/LOC} أمس, false",
    "وأقيمت البطولة في {ألمانيا/LOC} أمس, false",
    "وانتهى المعرض. {الرياض/LOC} تستعد, false",
    "وزاروا معرض {هيئة الكتاب/ORG} أمس, false",
    "وانطلق {مهرجان التمور/ORG} أمس, true",
    "وزاروا {معرض النورسة الدولي/ORG} أمس, true",
    "وصلوا إلى معسكر {دبي/LOC} أمس, false",
  })
  void arePartsOfWhatEventsAreCalled(String marked, boolean isOfEvent) {
    MarkedText text = MarkedText.of(marked);
    EntityMention mention = text.mentions().get(0);
    NameSpan name =
        text.spans()
            .get(0)
            .listedAs(
                NAMES.names().valuesOf(ArabicNormalizer.key(mention.canonical())).stream()
                    .filter(row -> row.type().name().equals(mention.type().name()))
                    .findFirst()
                    .orElse(null));
    assertEquals(isOfEvent, EventPlaces.isOfEvent(name, text.text()));
  }
}
