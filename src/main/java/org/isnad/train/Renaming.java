package org.isnad.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.NameType;
import org.isnad.lexicon.Names;
import org.isnad.text.ArabicNormalizer;
import org.isnad.text.Span;

/**
 * Copies labelled articles under other names, so that the model learns what names look like and
 * stand beside, and not only which there are. A name becomes the same other one all over its
 * article: given names become given names and surnames surnames, a place or an organization one of
 * the same kind in the lexicon, or of the same head word. A fixed seed: the same in, the same out.
 */
final class Renaming {
  /** Of so many names of an article one keeps its name. */
  private static final int KEPT = 4;

  /** Of so many names of bodies one is composed. */
  private static final int COMPOSED = 2;

  /** Names of a head word before it is thought to be one. */
  private static final int FEWEST_OF_HEAD = 3;

  private final Names lexicon;
  private final Map<String, List<String>> organizationsByHead = new TreeMap<>();
  private final Map<String, List<String>> listedByKind = new TreeMap<>();
  private final Map<String, Name> listed = new HashMap<>();
  private final List<String> givenNames = new ArrayList<>();
  private final List<String> surnames = new ArrayList<>();
  private final List<String> foreignSurnames = new ArrayList<>();

  private final BodyNames bodies;

  /**
   * Takes names from the lexicon, and from {@code texts}.
   *
   * @param bodyPatterns patterns of the names of bodies, as {@link BodyNames} reads them
   */
  Renaming(Names lexicon, List<LabelledText> texts, List<String> bodyPatterns) {
    this.lexicon = lexicon;
    for (Name name : lexicon.all()) {
      listed.put(ArabicNormalizer.key(name.name()), name);
      if (ArabicNormalizer.key(name.name()).charAt(0) > 'z') {
        listedByKind.computeIfAbsent(kind(name), k -> new ArrayList<>()).add(name.name());
      }
      learn(name.type(), name.name());
    }
    for (LabelledText text : texts) {
      for (LabelledTexts.Labelled name : text.names()) {
        learn(name.type(), whole(text.text().published(), name.span()));
      }
    }
    List<String> towns = new ArrayList<>(listedByKind.get("LOC city here"));
    towns.addAll(listedByKind.get("LOC city").subList(0, towns.size() / 2));
    bodies =
        BodyNames.of(bodyPatterns, Map.of("town", towns, "surname", surnames, "given", givenNames));
  }

  private static String kind(Name name) {
    boolean isSaudi = name.country().equals("SA");
    return name.type() + " " + name.kind() + (isSaudi ? " here" : "");
  }

  private void learn(NameType type, String name) {
    String[] words = name.split("\\s+", -1);
    if (type == NameType.ORG && words.length > 1) {
      organizationsByHead
          .computeIfAbsent(ArabicNormalizer.key(words[0]), k -> new ArrayList<>())
          .add(name);
    } else if (type == NameType.PER && words.length > 1) {
      for (int i = 0; i < words.length; i++) {
        String key = ArabicNormalizer.key(words[i]);
        if (lexicon.isGivenName(key)) {
          givenNames.add(words[i]);
        } else if (i == words.length - 1 && key.length() > 3) {
          (key.startsWith("ال") ? surnames : foreignSurnames).add(words[i]);
        }
      }
    }
  }

  /**
   * {@code text} under other names.
   *
   * @param copy which of its copies; each has others
   */
  LabelledText of(LabelledText text, int copy) {
    String published = text.text().published();
    Random random = new Random(published.hashCode() + copy);
    Map<String, String> others = new HashMap<>();
    StringBuilder renamed = new StringBuilder();
    List<LabelledTexts.Labelled> names = new ArrayList<>();
    int from = 0;
    for (LabelledTexts.Labelled name : text.names()) {
      renamed.append(published, from, name.span().begin());
      String other = other(whole(published, name.span()), name.type(), others, random);
      boolean isBehindFor =
          isBehindLetter(published, name.span().begin())
              && published.charAt(name.span().begin() - 1) == 'ل';
      int begin = renamed.length();
      renamed.append(isBehindFor && other.startsWith("ال") ? other.substring(1) : other);
      names.add(new LabelledTexts.Labelled(new Span(begin, renamed.length()), name.type()));
      from = name.span().end();
    }
    renamed.append(published, from, published.length());
    return LabelledTexts.labelled(text.group(), renamed.toString(), names);
  }

  private static boolean isBehindLetter(String published, int at) {
    return at > 0 && Character.isLetter(published.charAt(at - 1));
  }

  /** The name with the alef of its article, which ل before it hides: للعراق, العراق. */
  private static String whole(String published, Span span) {
    String name = span.of(published);
    boolean hidesAlef =
        name.startsWith("ل")
            && isBehindLetter(published, span.begin())
            && published.charAt(span.begin() - 1) == 'ل';
    return hidesAlef ? "ا" + name : name;
  }

  private String other(String name, NameType type, Map<String, String> others, Random random) {
    if (type == NameType.PER) {
      StringBuilder person = new StringBuilder();
      for (String word : name.split("\\s+", -1)) {
        String other =
            others.computeIfAbsent(
                "PER " + ArabicNormalizer.key(word), k -> otherOfPerson(word, random));
        person.append(person.isEmpty() ? "" : " ").append(other);
      }
      return person.toString();
    }
    return others.computeIfAbsent(
        type + " " + ArabicNormalizer.key(name), k -> otherName(name, type, random));
  }

  private String otherOfPerson(String word, Random random) {
    String key = ArabicNormalizer.key(word);
    boolean isParticle = key.length() < 4 && !lexicon.isGivenName(key);
    if (random.nextInt(KEPT) == 0 || isParticle || key.equals("الله")) {
      return word;
    }
    if (key.startsWith("ال")) {
      return any(surnames, random);
    }
    return any(lexicon.isGivenName(key) ? givenNames : foreignSurnames, random);
  }

  private String otherName(String name, NameType type, Random random) {
    if (random.nextInt(KEPT) == 0) {
      return name;
    }
    String[] words = name.split("\\s+", -1);
    if (type == NameType.ORG
        && words.length > 1
        && random.nextInt(COMPOSED) == 0
        && bodies.hasLike(name)) {
      return bodies.like(name, random);
    }
    List<String> ofHead =
        organizationsByHead.getOrDefault(ArabicNormalizer.key(words[0]), List.of());
    if (type == NameType.ORG && words.length > 1 && ofHead.size() >= FEWEST_OF_HEAD) {
      return any(ofHead, random);
    }
    Name known = listed.get(ArabicNormalizer.key(name));
    if (known != null && known.type() == type) {
      if (known.kind().equals("team") && random.nextInt(COMPOSED) == 0) {
        return bodies.any("club", random);
      }
      return any(listedByKind.getOrDefault(kind(known), List.of(name)), random);
    }
    if (type == NameType.LOC && words.length == 1) {
      return any(listedByKind.get("LOC city"), random);
    }
    return name;
  }

  private static String any(List<String> names, Random random) {
    return names.get(random.nextInt(names.size()));
  }
}
