package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptureFrameTest {
  /** The speakers with what they say, in the order of the text. */
  private static String said(String marked) {
    MarkedText article = MarkedText.of(marked);
    String published = article.text().published();
    List<SourceAttribution> found = article.attributions();
    return found.stream()
        .map(one -> one.speaker() + " | " + one.content().of(published))
        .collect(Collectors.joining(" + "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "قال تعالى: ((وأوفوا بالعهد)).; الله | ((وأوفوا بالعهد))",
        "وقد قال الله عز وجل {وأوفوا بالعهد}.; الله | {وأوفوا بالعهد}",
        "يقول الله سبحانه وتعالى في كتابه الكريم: «وأوفوا بالعهد».; الله | «وأوفوا بالعهد»",
        "قال صلى الله عليه وسلم: (الدين النصيحة).; النبي محمد | (الدين النصيحة)",
        "وقال عليه الصلاة والسلام «الدين النصيحة».; النبي محمد | «الدين النصيحة»",
        "قال رسول الله صلى الله عليه وسلم: (الدين النصيحة).; النبي محمد | (الدين النصيحة)",
        "قال نبينا محمد -صلى الله عليه وسلم-: «الدين النصيحة».; النبي محمد | «الدين النصيحة»",
        // A blessing in brackets is no verse.
        "قال رسول الله (صلى الله عليه وسلم): «الدين النصيحة».; النبي محمد | «الدين النصيحة»",
        "قال النبي (ص): «الدين النصيحة».; النبي محمد | «الدين النصيحة»",
        "قال الله (عز وجل): (وأوفوا بالعهد).; الله | (وأوفوا بالعهد)",
        "وقال (صلى الله عليه وسلم): (الدين النصيحة).; النبي محمد | (الدين النصيحة)",
        "قال النبي صلى الله عليه وسلم إن الدين نصيحة.; النبي محمد | الدين نصيحة",
        "قال الرسول الكريم صلى الله عليه وسلم أن الدين نصيحة.; النبي محمد | الدين نصيحة",
        "قال الله إن العهد واجب.; الله | العهد واجب",
        // Who cites it goes on, and his words hold it.
        "أكد {سالم العمري/PER} أن العهد واجب، قال تعالى: (وأوفوا بالعهد). وأضاف أن الصدق واجب.; سالم العمري | العهد واجب + الله | (وأوفوا بالعهد) + سالم العمري | الصدق واجب",
        "أشار {سالم العمري/PER} إلى أن العهد واجب، مستدلا بقوله تعالى (وأوفوا بالعهد).; سالم العمري | العهد واجب، مستدلا بقوله تعالى (وأوفوا بالعهد) + الله | (وأوفوا بالعهد)",
        // Names and nouns that begin in the same way.
        "قال {عبد الله ناصر/PER} إن الجسر مغلق.; عبد الله ناصر | الجسر مغلق",
        "قال {عز الدين ناصر/PER} إن الجسر مغلق.; عز الدين ناصر | الجسر مغلق",
        "وقال النبي {دانيال/PER} إن العهد واجب.; دانيال | العهد واجب",
        "وقال النبي {دانيال/PER} عليه السلام: «العهد واجب».; دانيال | «العهد واجب»",
        "قال الله يرحمه والدي ثم بكى (طويلا).; ~~",
        "قال الله أكبر ثم سقط (مغشيا عليه).; ~~"
      })
  void findsVersesAndTraditions(String marked, String expected) {
    assertEquals(expected, said(marked));
  }
}
