/**
 * Reference data in memory: outlets, cue verbs, roles, places, aliases, stop words; read from CSV
 * with line-numbered errors.
 */
package org.isnad.lexicon;
