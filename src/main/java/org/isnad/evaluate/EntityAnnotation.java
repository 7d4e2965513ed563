package org.isnad.evaluate;

import org.isnad.extract.GivenName;

/**
 * A named mention, annotated by a person or by a program.
 *
 * @param range the name alone
 * @param type PER, ORG or LOC
 * @param canonical fullest form of the name in the article
 * @param finder rule or model that found it; null where the file does not say, as gold files do not
 */
public record EntityAnnotation(TextRange range, String type, String canonical, String finder) {
  GivenName given() {
    return new GivenName(range.begin(), range.end(), type, canonical);
  }
}
