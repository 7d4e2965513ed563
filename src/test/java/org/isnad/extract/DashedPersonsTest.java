package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.isnad.lexicon.NameType;
import org.isnad.lexicon.Names;
import org.isnad.text.TokenizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DashedPersonsTest {
  private static final Names NAMES = Lexicon.of(LexiconSource.bundled()).names();

  /** Labels in letters: f is the first word of a name, n the next, o none. */
  @ParameterizedTest
  @CsvSource({
    "سالم العمري ـ حمد الجبلاوي ـ زنكو, fnfnf",
    "سالم العمري - حمد الجبلاوي, fnnfn",
    "سالم العمري – حمد الجبلاوي – علي زنكو, fnnfnnfn",
    "جان-بيير زنكو, fnnn",
    "كيم زنكو - أون, fnnn",
    "كيم زنكو ـ أون, fnn",
    "سالم العمري ـ رحمه الله, fnoo",
    "سالم العمري ـ صلى الله عليه, fnooo",
    "سالم ـ عبد الله العمري, ffnn",
    "سالـم العمري, fn",
  })
  void areApart(String published, String labels) {
    TokenizedText text = TokenizedText.of(published);
    int[] found = new int[text.size()];
    Arrays.fill(found, EntityLabel.further(NameType.PER));
    found[0] = EntityLabel.first(NameType.PER);
    String apart =
        Arrays.stream(new DashedPersons(NAMES, text).apart(found))
            .mapToObj(l -> l == 0 ? "o" : EntityLabel.isFirst(l) ? "f" : "n")
            .collect(Collectors.joining());
    assertEquals(labels, apart);
  }
}
