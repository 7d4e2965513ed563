package org.isnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.isnad.text.ArabicNormalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The names that ship: what a hand that edits the files can get wrong. */
class NamesDataTest {
  /** User-assigned in ISO 3166-1, and in general use for Kosovo. */
  private static final String KOSOVO = "XK";

  private static final LexiconSource BUNDLED = LexiconSource.bundled();

  private static final NamesFile OUTLETS =
      new NamesFile(
          "outlets.csv",
          List.of("outlet_id", "name", "aliases", "type", "country"),
          List.of("agency", "newspaper", "broadcaster", "website", "social"));

  private static final NamesFile PLACES =
      new NamesFile(
          "places.csv",
          List.of("place_id", "name", "aliases", "type", "country"),
          List.of(
              "country", "city", "region", "province", "water", "site", "continent", "not_a_name"));

  private static final NamesFile ORGANIZATIONS =
      new NamesFile(
          "organizations.csv",
          List.of("organization_id", "name", "aliases", "type", "country"),
          List.of(
              "government",
              "party",
              "armed_group",
              "company",
              "team",
              "international",
              "university",
              "ngo",
              "military",
              "not_a_name",
              "other"));

  private static final NamesFile PEOPLE =
      new NamesFile(
          "people.csv",
          List.of("person_id", "name", "aliases", "role"),
          List.of("politics", "religion", "business", "sport", "culture", "not_a_name"));

  /** A file of names; of its columns the first is the id and the fourth the kind. */
  record NamesFile(String file, List<String> columns, List<String> kinds) {
    List<LexiconRow> rows() {
      return BUNDLED.rows(file, columns.toArray(String[]::new));
    }

    String id() {
      return columns.get(0);
    }

    String kind() {
      return columns.get(3);
    }

    boolean hasCountry() {
      return columns.contains("country");
    }

    @Override
    public String toString() {
      return file;
    }
  }

  static List<NamesFile> files() {
    return List.of(OUTLETS, PLACES, ORGANIZATIONS, PEOPLE);
  }

  @ParameterizedTest
  @MethodSource("files")
  void idsAreUniqueSlugs(NamesFile file) {
    assertEquals(List.of(), repeated(file.rows(), row -> row.required(file.id())));
    for (LexiconRow row : file.rows()) {
      assertTrue(
          row.required(file.id()).matches("[a-z0-9]+(-[a-z0-9]+)*"),
          () -> file + ": " + row.required(file.id()) + " is no slug");
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everySpellingIsOfOneId(NamesFile file) {
    Map<String, String> idBySpelling = new HashMap<>();
    List<String> shared = new ArrayList<>();
    for (LexiconRow row : file.rows()) {
      String id = row.required(file.id());
      List<String> spellings = new ArrayList<>(row.list("aliases"));
      spellings.add(row.required("name"));
      for (String spelling : spellings) {
        String first = idBySpelling.putIfAbsent(ArabicNormalizer.key(spelling), id);
        if (first != null) {
          shared.add(spelling + " is of " + first + " and again of " + id);
        }
      }
    }
    assertEquals(List.of(), shared);
  }

  @ParameterizedTest
  @MethodSource("files")
  void idsAreSorted(NamesFile file) {
    List<String> ids = file.rows().stream().map(row -> row.required(file.id())).toList();
    assertEquals(ids.stream().sorted().toList(), ids);
  }

  @ParameterizedTest
  @MethodSource("files")
  void countriesAreOfIso3166(NamesFile file) {
    Set<String> countries = Set.of(Locale.getISOCountries());
    if (file.hasCountry()) {
      for (LexiconRow row : file.rows()) {
        String country = row.text("country");
        assertTrue(
            country.isEmpty() || country.equals(KOSOVO) || countries.contains(country),
            () -> file + ": " + row.required(file.id()) + " is in " + country);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void kindsAreKnown(NamesFile file) {
    for (LexiconRow row : file.rows()) {
      assertTrue(
          file.kinds().contains(row.required(file.kind())),
          () -> file + ": " + row.required(file.id()) + " is a " + row.required(file.kind()));
    }
  }

  @Test
  void givenNamesAreSingleWordsListedOnce() {
    List<LexiconRow> rows = BUNDLED.rows("given_names.csv", "name", "gender");
    assertEquals(List.of(), repeated(rows, row -> ArabicNormalizer.key(row.required("name"))));
    for (LexiconRow row : rows) {
      assertTrue(!row.required("name").contains(" "), () -> row.required("name"));
      assertTrue(Set.of("m", "f", "u").contains(row.required("gender")), row.required("name"));
    }
  }

  @Test
  void triggersAreListedOnce() {
    List<LexiconRow> rows = BUNDLED.rows("triggers.csv", "phrase", "type");
    rows.forEach(row -> row.constant("type", Trigger.class));
    assertEquals(List.of(), repeated(rows, row -> ArabicNormalizer.key(row.required("phrase"))));
  }

  @ParameterizedTest
  @CsvSource({
    "outlets.csv, afp, أ ف ب",
    "outlets.csv, spa, واس",
    "outlets.csv, aljazirah, aljazirah",
    "places.csv, united-states, أمريكا",
    "places.csv, syria, سورية",
    "organizations.csv, nato, الناتو",
    "organizations.csv, houthis, الحوثيين",
    "people.csv, benjamin-netanyahu, نتانياهو",
    "people.csv, donald-trump, ترمب"
  })
  void spellingsOfOneNameAreTogether(String file, String id, String spelling) {
    NamesFile names = files().stream().filter(f -> f.file().equals(file)).findFirst().orElseThrow();
    LexiconRow row =
        names.rows().stream()
            .filter(r -> r.required(names.id()).equals(id))
            .findFirst()
            .orElseThrow();
    assertTrue(
        row.list("aliases").stream()
            .map(ArabicNormalizer::key)
            .anyMatch(ArabicNormalizer.key(spelling)::equals),
        () -> id + " has no alias " + spelling);
  }

  private static List<String> repeated(List<LexiconRow> rows, Function<LexiconRow, String> key) {
    Map<String, Integer> counts = new HashMap<>();
    rows.forEach(row -> counts.merge(key.apply(row), 1, Integer::sum));
    return counts.keySet().stream().filter(k -> counts.get(k) > 1).sorted().toList();
  }
}
