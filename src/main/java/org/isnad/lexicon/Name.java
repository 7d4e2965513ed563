package org.isnad.lexicon;

/**
 * A row of {@code outlets.csv}, {@code places.csv}, {@code organizations.csv} or {@code
 * people.csv}.
 *
 * @param id id of the row, unique in its file
 * @param name the name as it is best written
 * @param kind the row's own type (country, city, agency, …) or, of a person, the role
 * @param country ISO 3166-1 alpha-2 code of the country it belongs to; empty where none is given
 * @param isOutlet whether the row is of {@code outlets.csv}
 * @param isAdded whether a user's folder added or overrode the row; such a name is always a mention
 */
public record Name(
    String id,
    String name,
    NameType type,
    String kind,
    String country,
    boolean isOutlet,
    boolean isAdded) {}
