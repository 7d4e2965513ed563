package org.isnad.extract;

/**
 * A name that is known beforehand, as from a hand-annotated text.
 *
 * @param begin first code point of the name in the text
 * @param end code point after its last
 * @param type PER, ORG or LOC
 * @param canonical fullest form of the name in the article
 */
public record GivenName(int begin, int end, String type, String canonical) {}
