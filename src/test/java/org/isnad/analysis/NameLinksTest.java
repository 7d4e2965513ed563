package org.isnad.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.isnad.analysis.NameLinks.Link;
import org.isnad.analysis.NameLinks.Name;
import org.junit.jupiter.api.Test;

class NameLinksTest {
  private static Name person(String name, long articleCount) {
    return Name.of(name, "PER", name, false, articleCount);
  }

  private static Name listed(String name, long articleCount) {
    return Name.of(name, "PER", name, true, articleCount);
  }

  private static List<String> links(String block, Name... names) {
    return NameLinks.in(block, Arrays.asList(names)).stream().map(NameLinksTest::line).toList();
  }

  private static String line(Link link) {
    return link.id() + " -> " + link.targetId() + " " + link.kind();
  }

  @Test
  void everyNameIsInTheBlockOfItsSkeletonAndPersonsInThoseOfTheirNames() {
    assertEquals(
        List.of("variantLOCجدد"), NameLinks.blocks(Name.of("id", "LOC", "جديدة", false, 1)));
    assertEquals(
        List.of("variantPERمجدعمر", "short_formالعمري", "lineageماجد العمري"),
        NameLinks.blocks(person("ماجد العمري", 1)));
  }

  @Test
  void rarerSpellingFollowsTheCommoner() {
    assertEquals(
        List.of("لوكا مورينيو -> لوكا مورينو variant"),
        links(NameLinks.VARIANT, person("لوكا مورينيو", 2), person("لوكا مورينو", 9)));
  }

  @Test
  void listedNameLeadsAndTwoListedOnesStayApart() {
    assertEquals(
        List.of("لوكا مورينو -> لوكا مورينيو variant"),
        links(NameLinks.VARIANT, listed("لوكا مورينيو", 2), person("لوكا مورينو", 9)));
    assertEquals(
        List.of(), links(NameLinks.VARIANT, listed("لوكا مورينيو", 2), listed("لوكا مورينو", 9)));
  }

  @Test
  void lastNameIsThePersonsWhoBearsItInMostArticles() {
    assertEquals(
        List.of("مورينو -> لوكا مورينو short_form"),
        links(
            NameLinks.SHORT_FORM,
            person("مورينو", 4),
            person("لوكا مورينو", 9),
            person("بدرو مورينو", 1)));
  }

  @Test
  void lastNameOfAFamilyIsAmbiguous() {
    assertEquals(
        List.of("العمري -> null ambiguous"),
        links(
            NameLinks.SHORT_FORM,
            person("العمري", 4),
            person("ناصر العمري", 9),
            person("سالم العمري", 8)));
  }

  @Test
  void longerAndShorterNamesOfOneLineageAreOne() {
    assertEquals(
        List.of("ناصر بن سالم -> ناصر بن سالم بن حمد العمري lineage"),
        links(
            NameLinks.LINEAGE, person("ناصر بن سالم", 3), person("ناصر بن سالم بن حمد العمري", 5)));
  }

  @Test
  void namesThatGoOnOtherwiseAreOtherPersons() {
    assertEquals(
        List.of(),
        links(
            NameLinks.LINEAGE,
            person("ناصر بن سالم", 3),
            person("ناصر بن سالم العمري", 5),
            person("ناصر بن سالم الهاشمي", 4)));
  }

  @Test
  void organizationsAreInTheBlocksOfWhatTheyAreCalledByInShort() {
    Name club = Name.of("id", "ORG", "الساحل النوفالي", true, 1, List.of("الساحل"));
    assertEquals(
        List.of("variantORGسحلنفل", "calledالساحل", "calledالساحل النوفالي"),
        NameLinks.blocks(club));
  }

  @Test
  void shortNameIsTheOrganizationsThatIsToldByMoreInMostArticles() {
    Name one = Name.of("one", "ORG", "الساحل النوفالي", true, 2, List.of("الساحل"));
    Name other = Name.of("other", "ORG", "الساحل", true, 9, List.of());
    Name third = Name.of("third", "ORG", "نادي الساحل", true, 8, List.of("الساحل"));
    Name inShort = Name.of("short", "ORG", "الساحل", false, 90, List.of());
    String block = NameLinks.CALLED + "الساحل";
    assertEquals(List.of("short -> other short_form"), links(block, one, other, inShort));
    assertEquals(List.of("short -> null ambiguous"), links(block, third, other, inShort));
    // Nor is it a spelling of the one whose articles call it so.
    assertEquals(List.of(), links(NameLinks.VARIANT, other, inShort));
  }
}
