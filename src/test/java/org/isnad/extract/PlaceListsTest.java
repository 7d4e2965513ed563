package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.text.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceListsTest {
  /** Each line: a text with its names marked, and its places with | between. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "في قرى {زنكور/LOC} و{نايل/PER} و{مزهر/LOC} أمس; زنكور|نايل|مزهر",
        "بمحافظات {زنكور/LOC}، و{مزهر/LOC}، و{فرسان/ORG} أمس; زنكور|مزهر|فرسان",
        "ونقل أحياء {الزنكور/LOC} والنورس و{المزهر/LOC} أمس; الزنكور|النورس|المزهر",
        "وفي مراكز {زنكور/LOC}، و{مزهر/LOC}، والشعبين. وزاد; زنكور|مزهر|الشعبين",
        "والأحياء هي أحياء: {زنكور/LOC}، الربيع، {مزهر/LOC} أمس; زنكور|الربيع|مزهر",
        "وفي مناطق «{زنكور/LOC}» و«الربيع» و«{مزهر/LOC}» أمس; زنكور|الربيع|مزهر",
        "في قرى {زنكور/LOC} و{مزهر/LOC} وأصابت وحدات ومواقع; زنكور|مزهر",
        "في قرى {زنكور/LOC} و{مزهر/LOC} وقراها ومزارعها; زنكور|مزهر",
        "في محافظات {زنكور/LOC} و{مزهر/LOC} وشمال وجنوب {سيناء/LOC}; زنكور|مزهر|سيناء",
        "في مدن {زنكور/LOC} و{مزهر/LOC}، و{سالم الحداد/PER} يقول; زنكور|مزهر",
        "في قرى {زنكور/LOC} والربيع والشتاء; زنكور",
        "وقال {زنكور/LOC} والربيع و{مزهر/LOC} أمس; زنكور|مزهر",
        "أحياء. {زنكور/LOC} والربيع و{مزهر/LOC} أمس; زنكور|مزهر",
        "في قرى;",
      })
  void completesLists(String marked, String places) {
    MarkedText article = MarkedText.of(marked);
    List<NameSpan> named = PlaceLists.completed(article.spans(), article.text());
    assertEquals(
        places == null ? "" : places,
        named.stream()
            .filter(name -> name.type() == EntityMention.Type.LOC)
            .map(name -> name.name(article.text()).replaceFirst("^و", ""))
            .collect(Collectors.joining("|")));
  }

  @Test
  void isLinear() {
    TokenizedText text = TokenizedText.of("قرى الزنكور والمزهر ".repeat(50_000));
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> PlaceLists.completed(List.of(), text));
  }
}
