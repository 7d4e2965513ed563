package org.isnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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

  @Test
  void whatOrganizationsOfTwoCountriesAreCalledByAtHomeIsShared() throws IOException {
    Names names =
        with(
            "organizations.csv",
            """
            organization_id,name,aliases,type,country
            x-club,نادي الزنكور المصري,الزنكور,team,EG
            y-club,الزنكور السعودي,,team,SA
            z-union,اتحاد زنكورا,الزنكور|صندوق الزنكور,international,
            x-fund,صندوق زنكورا المصري,صندوق الزنكور,company,EG
            """);
    Name club = row(names, "x-club");
    assertTrue(names.namesakes().isShared(club, "الزنكور"));
    assertTrue(names.namesakes().isShared(club, "نادي الزنكور"));
    // It is told by its country; and what is of no country is not told from others by one.
    assertFalse(names.namesakes().isShared(club, "نادي الزنكور المصري"));
    assertFalse(names.namesakes().isShared(row(names, "z-union"), "الزنكور"));
    assertFalse(names.namesakes().isShared(row(names, "x-fund"), "صندوق الزنكور"));
  }

  @Test
  void anOrganizationIsCalledWithoutItsCountryAtHomeAndWithoutItsSortInShort() throws IOException {
    Names names =
        with(
            "organizations.csv",
            """
            organization_id,name,aliases,type,country
            x-club,نادي الزنكور المصري,,team,EG
            y-club,زنكور مصر,الزنكور السعودي,team,SA
            x-group,تنظيم الزنكور,,armed_group,
            """);
    assertEquals(Set.of("الزنكور"), names.namesakes().inShort(row(names, "x-club")));
    assertEquals(Set.of("زنكور", "الزنكور"), names.namesakes().inShort(row(names, "y-club")));
    assertEquals(
        Set.of("الزنكور", "تنظيم الزنكور"), names.namesakes().inShort(row(names, "x-group")));
    assertEquals(row(names, "x-club"), names.namesakes().in("EG", "نادي الزنكور"));
    assertEquals(row(names, "y-club"), names.namesakes().in("SA", "الزنكور"));
    assertNull(names.namesakes().in("TN", "الزنكور"));
  }

  private static Name row(Names names, String id) {
    return names.all().stream().filter(name -> name.id().equals(id)).findFirst().orElseThrow();
  }

  private Names with(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content);
    return Lexicon.of(LexiconSource.with(folder)).names();
  }
}
