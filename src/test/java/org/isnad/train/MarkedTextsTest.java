package org.isnad.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedTextsTest {
  @TempDir Path folder;

  @Test
  void readsNamesBehindTheirProclitics() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        "زار [PER محمد العتيبي] و[LOC الدرعية].\nعاد إلى ل[LOC لرياض].\n\nقالت [ORG رويترز] ذلك.\n");
    List<LabelledText> texts = MarkedTexts.of(folder);
    assertEquals(2, texts.size());
    LabelledText first = texts.get(0);
    assertEquals("زار محمد العتيبي والدرعية.\nعاد إلى للرياض.\n", first.text().published());
    assertEquals(
        List.of("محمد العتيبي", "الدرعية", "لرياض"),
        first.names().stream().map(n -> n.span().of(first.text().published())).toList());
  }

  @Test
  void aBracketThatMarksNoNameIsAnErrorWithItsPlace() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "سطر سليم\nوصل [الرياض] أمس\n");
    IOException error = assertThrows(IOException.class, () -> MarkedTexts.of(folder));
    assertTrue(error.getMessage().contains("a.txt line 2"), error.getMessage());
  }

  @Test
  void anArticleUnderOtherNamesHasThemInTheSamePlacesAndIsTheSameEachTime() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"), "قال [PER خالد العتيبي] في ل[LOC لرياض] إن [PER العتيبي] عاد.\n");
    List<LabelledText> texts = MarkedTexts.of(folder);
    Renaming renaming =
        new Renaming(
            Lexicon.of(LexiconSource.bundled()).names(), texts, List.of("slot,value", "body,بنك"));
    LabelledText renamed = renaming.of(texts.get(0), 0);
    String published = renamed.text().published();
    assertEquals(published, renaming.of(texts.get(0), 0).text().published());
    List<String> names = renamed.names().stream().map(n -> n.span().of(published)).toList();
    assertEquals(3, names.size());
    assertTrue(names.get(0).endsWith(" " + names.get(2)), names.toString());
    assertTrue(published.startsWith("قال " + names.get(0) + " في ل" + names.get(1)), published);
  }
}
