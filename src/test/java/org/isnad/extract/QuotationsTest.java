package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.isnad.text.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال \"نص قصير هنا\" ثم مضى",
        "قال «نص قصير هنا» ثم مضى",
        "قال »نص قصير هنا« ثم مضى",
        "قال “نص قصير هنا” ثم مضى",
        "قال ”نص قصير هنا“ ثم مضى",
        "قال \" نص قصير هنا \" ثم مضى",
        "قال \"نص قصير هنا\"ثم مضى",
        "قال \"نص قصير هنا» ثم مضى"
      })
  void pairsMarksOfEveryStyle(String text) {
    Quotations quotations = new Quotations(TokenizedText.of(text));
    assertTrue(quotations.opens(1));
    assertTrue(quotations.closes(5));
    assertEquals(6, quotations.end(1));
    assertEquals(1, quotations.around(3));
    assertEquals(3, quotations.wordCount(1, 10));
  }

  @Test
  void pairsNestedMarks() {
    Quotations quotations = new Quotations(TokenizedText.of("\"قرأت «كتابا» أمس\" وخرج"));
    assertEquals(7, quotations.end(0));
    assertEquals(5, quotations.end(2));
  }

  @Test
  void pairsSingleMarksBesideDoubleOnes() {
    Quotations quotations = new Quotations(TokenizedText.of("قال \"الجسر 'ضيق جدا'\" وخرج"));
    assertEquals(8, quotations.end(1));
    assertEquals(7, quotations.end(3));
  }

  @Test
  void pairsDoubledSingleMarks() {
    Quotations quotations = new Quotations(TokenizedText.of("قال ''الجسر آمن'' وخرج"));
    assertEquals(7, quotations.end(1));
  }

  @Test
  void endsUnclosedWordsBeforeTheNextOnes() {
    Quotations quotations =
        new Quotations(TokenizedText.of("وقال: \"الخطة جاهزة. وأضاف: \"العمل بدأ\"."));
    assertEquals(6, quotations.end(2));
    assertEquals(-1, quotations.around(6));
    assertEquals(12, quotations.end(8));
  }

  @Test
  void ignoresAStrayMark() {
    Quotations quotations =
        new Quotations(TokenizedText.of("قال \"إن الخطة جاهزة\nوأضاف أن العمل بدأ"));
    assertFalse(quotations.opens(1));
    assertEquals(-1, quotations.around(3));
  }

  @Test
  void runsToTheParagraphsEndBehindAColon() {
    Quotations quotations =
        new Quotations(TokenizedText.of("وقال: \"الخطة جاهزة. والعمل بدأ.\nوخرج"));
    assertTrue(quotations.opens(2));
    assertEquals(9, quotations.end(2));
    assertEquals(-1, quotations.around(9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال \"إن الخطة جاهزة.\n\"الفجر\" سألت المدير",
        "قال \"إن الخطة جاهزة.\n\"الفجر الجديد\" سألت المدير",
        "قال \"إن الخطة جاهزة.\nوتبلغ الشاشة 42\" فيما خرج المدير"
      })
  void endsBeforeAnOutletOrInches(String text) {
    assertFalse(new Quotations(TokenizedText.of(text)).opens(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال \"الخطة جاهزة.\n\"والعمل بدأ اليوم\" ثم خرج",
        "قال «الخطة جاهزة.\nوالعمل بدأ اليوم فعلا» ثم خرج",
        "قال \"الخطة جاهزة.\n\"والعمل بدأ.\n\"والناس هنا اليوم\" ثم خرج",
        "قال: \"الخطة جاهزة.\n\"والعمل بدأ اليوم\" ثم خرج"
      })
  void goesOnInTheNextParagraph(String text) {
    TokenizedText tokens = TokenizedText.of(text);
    Quotations quotations = new Quotations(tokens);
    int open = tokens.token(1).is(":") ? 2 : 1;
    assertEquals(tokens.size() - 2, quotations.end(open));
    assertTrue(quotations.closes(tokens.size() - 3));
    for (int i = open; i < tokens.size() - 2; i++) {
      assertTrue(quotations.around(i) >= open);
    }
    assertEquals(-1, quotations.around(tokens.size() - 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "زار مدينة \"النور.\nوقال \"الخطة جاهزة\" ثم خرج",
        "زار مدينة \"النور.\nوقال\" الخطة جاهزة\" ثم خرج",
        "زار مدينة \"النور.\nوخرج.\nوالعمل بدأ\" ثم خرج",
        "زار مدينة \"النور.\n\"والعمل بدأ ثم خرج"
      })
  void aStrayMarkDoesNotReachTheNextParagraph(String text) {
    Quotations quotations = new Quotations(TokenizedText.of(text));
    assertFalse(quotations.opens(2));
    assertEquals(-1, quotations.around(3));
    assertEquals(-1, quotations.around(5));
  }
}
