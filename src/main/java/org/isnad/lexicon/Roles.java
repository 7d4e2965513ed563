package org.isnad.lexicon;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.text.ArabicNormalizer;

/**
 * The nouns that a source is called by ({@code roles.csv}), in every form they take.
 *
 * <p>The file lists a noun's singular and its irregular plurals. The rest is generated, folded and
 * without the article:
 *
 * <ul>
 *   <li>the feminine of persons, titles and adjectives: مسؤول, مسؤولة; a noun that ends in ة or ى
 *       is feminine by itself, unless it is one of place in مـى (مستشفى)
 *   <li>duals: مصدر, مصدران, مصدرين; of a noun in ة also before a genitive: جامعتا, جامعتي
 *   <li>sound plurals, with the forms before a genitive: مراقب, مراقبون, مراقبين, مراقبو, مراقبي,
 *       مراقبات; ات alone for things
 * </ul>
 *
 * <p>Where two nouns share a form, a listed form goes before a generated one, and an earlier line
 * before a later one. Titles and adjectives are kept apart from nouns, since many words are both.
 */
public final class Roles {
  /** What a noun denotes. */
  public enum Type {
    /** A person by office, work or part in an event. */
    ROLE,
    /** A word of address before a name. */
    TITLE,
    /** A person known only as one who tells. */
    SOURCE,
    /** People together. */
    GROUP,
    /** An outlet or the press. */
    MEDIA,
    /** An organization of a sort that bears names. */
    BODY,
    /** An organization that is part of another or of a state, and mostly bears no name. */
    ORGAN,
    /** What is written or counted. */
    DOCUMENT,
    /** A sort of place. */
    PLACE,
    /** An adjective of sources. */
    ADJECTIVE;

    private boolean isPersonal() {
      return this == ROLE || this == TITLE || this == SOURCE || this == ADJECTIVE;
    }
  }

  /** How much a noun or adjective tells of an unnamed person; none where it tells nothing. */
  public enum Degree {
    UNIQUE_ROLE,
    ROLE,
    SECTOR,
    QUALITY,
    BARE,
    NONE
  }

  /** Number of a form. */
  public enum Count {
    SINGULAR,
    DUAL,
    PLURAL
  }

  /**
   * A form of a noun.
   *
   * @param noun the singular, folded
   * @param isListed whether the file lists the form itself
   */
  public record Form(
      String noun, Type type, Degree degree, boolean isFeminine, Count count, boolean isListed) {
    /** The same form with the alef of the accusative, which no genitive follows. */
    public Form accusative() {
      return new Form(noun, type, degree, isFeminine, count, false);
    }

    /** The form of two of them before a genitive: محاميا المتهم. */
    public Form dual() {
      return new Form(noun, type, degree, isFeminine, Count.DUAL, true);
    }
  }

  /** What a word can be; null each of which it is no form. */
  public record Readings(Form noun, Form title, Form adjective) {
    private static final Readings NONE = new Readings(null, null, null);

    private Form of(Type type) {
      return switch (type) {
        case TITLE -> title;
        case ADJECTIVE -> adjective;
        default -> noun;
      };
    }

    private Readings with(Form form) {
      return switch (form.type()) {
        case TITLE -> new Readings(noun, form, adjective);
        case ADJECTIVE -> new Readings(noun, title, form);
        default -> new Readings(form, title, adjective);
      };
    }
  }

  private final WordTable<Readings> readings = new WordTable<>();

  /** Reads {@code roles.csv}; rows of a user's folder replace the bundled rows of their noun. */
  static Roles of(LexiconSource source) {
    List<LexiconRow> rows = source.rows("roles.csv", "noun", "plurals", "type", "degree");
    Set<String> replaced =
        rows.stream().filter(LexiconRow::isAdded).map(Roles::noun).collect(Collectors.toSet());
    Roles roles = new Roles();
    for (LexiconRow row : rows) {
      if (row.isAdded() || !replaced.contains(noun(row))) {
        roles.add(row);
      }
    }
    return roles;
  }

  private static String noun(LexiconRow row) {
    return ArabicNormalizer.key(row.required("noun"));
  }

  /** What {@code folded}, a word without article and proclitics, can be. */
  public Readings readings(String folded) {
    Readings found = readings.get(folded);
    return found == null ? Readings.NONE : found;
  }

  /** The noun that {@code folded}, a word without article and proclitics, is a form of; or null. */
  public Form noun(String folded) {
    return readings(folded).noun();
  }

  /**
   * The title that {@code folded}, a word without article and proclitics, is a form of; or null.
   */
  public Form title(String folded) {
    return readings(folded).title();
  }

  private void add(LexiconRow row) {
    String published = row.required("noun");
    Type type = row.constant("type", Type.class);
    Degree degree =
        row.text("degree").isEmpty() ? Degree.NONE : row.constant("degree", Degree.class);
    add(
        noun(row),
        published.endsWith("ة")
            || (!type.isPersonal() && published.endsWith("ات"))
            || (published.endsWith("ى") && !published.startsWith("م")),
        row.list("plurals").stream().map(ArabicNormalizer::key).toList(),
        type,
        degree);
  }

  private void add(
      String noun, boolean isFeminine, List<String> plurals, Type type, Degree degree) {
    boolean hasTehMarbuta = noun.endsWith("ه");
    String stem = hasTehMarbuta ? noun.substring(0, noun.length() - 1) + "ت" : noun;
    Inflection forms = new Inflection(noun, type, degree);
    forms.put(noun, isFeminine, Count.SINGULAR, true);
    for (String plural : plurals) {
      forms.put(plural, isFeminine, Count.PLURAL, true);
    }
    boolean isBroken = !plurals.isEmpty();
    if (type.isPersonal() && !isFeminine) {
      forms.put(noun + "ه", true, Count.SINGULAR, false);
      forms.put(noun + "تان", true, Count.DUAL, false);
      forms.put(noun + "تين", true, Count.DUAL, false);
      forms.put(noun + "ات", true, Count.PLURAL, false);
      if (!isBroken) {
        forms.put(noun + "ون", false, Count.PLURAL, false);
        forms.put(noun + "ين", false, Count.PLURAL, false);
        forms.put(noun + "و", false, Count.PLURAL, false);
        forms.put(noun + "ي", false, Count.PLURAL, false);
      }
    } else if (!isBroken && isFeminine && !noun.endsWith("ات")) {
      forms.put(noun.substring(0, noun.length() - 1) + "ات", true, Count.PLURAL, false);
    }
    forms.put(stem + "ان", isFeminine, Count.DUAL, false);
    forms.put(stem + "ين", isFeminine, Count.DUAL, false);
    if (hasTehMarbuta) {
      forms.put(stem + "ا", isFeminine, Count.DUAL, false);
      forms.put(stem + "ي", isFeminine, Count.DUAL, false);
    }
  }

  /** Puts the forms of one noun where they belong. */
  private final class Inflection {
    private final String noun;
    private final Type type;
    private final Degree degree;

    Inflection(String noun, Type type, Degree degree) {
      this.noun = noun;
      this.type = type;
      this.degree = degree;
    }

    void put(String form, boolean isFeminine, Count count, boolean isListed) {
      Readings known = readings(form);
      Form before = known.of(type);
      if (before == null || (isListed && !before.isListed())) {
        readings.put(form, known.with(new Form(noun, type, degree, isFeminine, count, isListed)));
      }
    }
  }
}
