package org.isnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesTest {
  @TempDir Path folder;

  @Test
  void listsNamesAndAliasesOfTheUser() throws IOException {
    Names names =
        with(
            "places.csv",
            "place_id,name,aliases,type,country\nx-town,نوفاليا,نوفالية|مدينة نوفاليا,city,XX\n");
    List<Name> found = names.names().valuesOf("نوفاليه");
    assertEquals(
        List.of(new Name("x-town", "نوفاليا", NameType.LOC, "city", "XX", false, true)), found);
  }

  @Test
  void aRowCanForbidAMention() throws IOException {
    Names names = with("people.csv", "person_id,name,aliases,role\nno-salih,صالح,,not_a_name\n");
    assertTrue(names.isForbidden("صالح"));
    assertFalse(names.isForbidden("صالحه"));
  }

  @Test
  void aGivenNameCanBeTakenAway() throws IOException {
    Names names = with("given_names.csv", "name,gender\nنوفال,male\nنوفال,not_a_name\nنوفل,male\n");
    assertFalse(names.isGivenName("نوفال"));
    assertTrue(names.isGivenName("نوفل"));
  }

  @Test
  void anIdGivenTwiceIsAnErrorWithItsLine() {
    LexiconException error =
        assertThrows(
            LexiconException.class,
            () ->
                with(
                    "outlets.csv",
                    "outlet_id,name,aliases,type,country\nx-one,أول,,daily,\nx-one,ثان,,daily,\n"));
    assertTrue(
        error
            .getMessage()
            .endsWith(
                "outlets.csv line 3: id x-one is also on line 2. Give one of them another id, or merge them as aliases."),
        error.getMessage());
  }

  @Test
  void anUnknownTriggerIsAnErrorThatListsTheKnown() {
    LexiconException error =
        assertThrows(
            LexiconException.class, () -> with("triggers.csv", "phrase,type\nالرئيس,boss\n"));
    assertTrue(
        error.getMessage().contains("Write one of per_title, org_head, loc_head, nationality."),
        error.getMessage());
  }

  private Names with(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content);
    return Lexicon.of(LexiconSource.with(folder)).names();
  }
}
