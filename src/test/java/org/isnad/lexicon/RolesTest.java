package org.isnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.text.ArabicNormalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {
  private static final Roles ROLES = Roles.of(LexiconSource.bundled());

  @ParameterizedTest
  @CsvSource({
    "مسؤول, مسؤول, ROLE, SINGULAR, false",
    "مسؤولة, مسؤول, ROLE, SINGULAR, true",
    "مسؤولون, مسؤول, ROLE, PLURAL, false",
    "مسؤولي, مسؤول, ROLE, PLURAL, false",
    "مسؤولات, مسؤول, ROLE, PLURAL, true",
    "مسؤولان, مسؤول, ROLE, DUAL, false",
    "نحات, نحات, ROLE, SINGULAR, false",
    "نحاتون, نحات, ROLE, PLURAL, false",
    "وزراء, وزير, ROLE, PLURAL, false",
    "وزيران, وزير, ROLE, DUAL, false",
    "مصدرين, مصدر, SOURCE, DUAL, false",
    "صحف, صحيفة, MEDIA, PLURAL, true",
    "شركتان, شركة, BODY, DUAL, true",
    "دراسات, دراسة, DOCUMENT, PLURAL, true"
  })
  void forms(String form, String noun, Roles.Type type, Roles.Count count, boolean isFeminine) {
    Roles.Form found = ROLES.noun(ArabicNormalizer.key(form));
    assertEquals(ArabicNormalizer.key(noun), found.noun());
    assertEquals(type, found.type());
    assertEquals(count, found.count());
    assertEquals(isFeminine, found.isFeminine());
  }

  @Test
  void titlesAndAdjectivesAreNoNouns() {
    assertNull(ROLES.noun("معالي"));
    assertEquals(Roles.Type.TITLE, ROLES.title("معالي").type());
    assertEquals(Roles.Degree.QUALITY, ROLES.readings("مطلعه").adjective().degree());
  }

  @Test
  void rowsOfTheUserReplaceThoseOfTheirNoun(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("roles.csv"), "noun,plurals,type,degree\nوزير,وزراء,title,\n");
    Roles roles = Roles.of(LexiconSource.with(folder));
    assertNull(roles.noun("وزير"));
    assertEquals(Roles.Type.TITLE, roles.title("وزير").type());
    assertEquals(Roles.Type.ROLE, roles.noun("رءيس").type());
  }
}
