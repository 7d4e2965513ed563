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

class MarkedListsTest {
  /** Each line: a text with its names marked, and the names as they are told, with | between. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "وبثت قنوات «زنكور» و«مزهر» ذلك; زنكور|مزهر",
        "وبثت قنوات «زنكور»، و«{مزهر/PER}» و«بحر النور» ذلك; زنكور|مزهر|بحر النور",
        "وبثته قناتا «{زنكور/ORG}» و«مزهر» أمس; زنكور|مزهر",
        "وتملك شركات مثل «زنكور» و«مزهر للنقل» السوق; زنكور|مزهر للنقل",
        "وكتبت صحف محلية منها «زنكور» و«مزهر» ذلك; زنكور|مزهر",
        "وانضمت إلى حركتي «زنكور» و«مزهر» أمس; زنكور|مزهر",
        "وبثت قنوات «زنكور»، «مزهر» ذلك; زنكور|مزهر",
        "وأغلقت شركات «متعثرة» أمس;",
        "وأغلقت شركات «وهمية» و«صورية» أمس;",
        "وكتبت صحف «إن الطريق إلى القرية مغلق» و«مزهر» ذلك;",
        "وقرأ «زنكور» و«مزهر» أمس;",
        "وأعلنت شركات ذلك. «زنكور» و«مزهر» قريتان;",
      })
  void namesInMarks(String marked, String names) {
    MarkedText article = MarkedText.of(marked);
    List<NameSpan> named = MarkedLists.named(article.spans(), article.text());
    assertEquals(
        names == null ? "" : names,
        named.stream().map(name -> name.name(article.text())).collect(Collectors.joining("|")));
    assertEquals(
        List.of(), named.stream().filter(name -> name.type() != EntityMention.Type.ORG).toList());
  }

  @Test
  void isLinear() {
    TokenizedText text = TokenizedText.of("قنوات «زنكور» و«مزهر» ".repeat(50_000));
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> MarkedLists.named(List.of(), text));
  }
}
