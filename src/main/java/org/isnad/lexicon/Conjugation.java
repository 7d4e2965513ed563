package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.CueForm.Count;
import org.isnad.lexicon.CueForm.Kind;

/**
 * Inflects a verb from its principal parts, in the third person, which is the person of reported
 * speech. Without vowel signs the passive of most verbs is written as the active; where it is not
 * (قيل, يقال) it is no form here, since a passive names no source.
 *
 * <ul>
 *   <li>past: قال, قالت, قالوا, قلن, قالا, قالتا; نفى, نفت, نفوا; دعا, دعت, دعوا
 *   <li>imperfect, and with the future س: يقول, تقول, يقولون, يقولوا, يقلن, يقولان, سيقول; after
 *       لم: يقل, ينف, يدع
 *   <li>accusative participle: قائلا, قائلة, قائلين, قائلتين
 *   <li>verbal noun, with the article, a pronoun or as indefinite object: قول, القول, قوله, قولها,
 *       قولا
 *   <li>with a pronoun as object: وصفه, وصفتها, يصفهم, ما قاله
 * </ul>
 */
final class Conjugation {
  private static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "هما", "هن");

  /** A verb (he explained) whose forms with a pronoun are the preposition's: بينهم. */
  private static final String PREPOSITION = "بين";

  /** Verbs whose participle is often written without its alef: ، مشير إلى أن. */
  private static final Set<String> WITHOUT_ALEF = Set.of("أشار", "أضاف", "اعتبر");

  private final Cue cue;
  private final List<CueForm> forms = new ArrayList<>();

  Conjugation(Cue cue) {
    this.cue = cue;
  }

  List<CueForm> forms() {
    return forms;
  }

  /** Adds the past of {@code past}, its third person masculine singular. */
  void past(String past) {
    char last = past.charAt(past.length() - 1);
    boolean isWeak = last == 'ى' || last == 'ا';
    String stem = isWeak ? past.substring(0, past.length() - 1) : past;
    String dual = last == 'ى' ? stem + "يا" : last == 'ا' ? stem + "وا" : past + "ا";
    finite(Kind.PAST, past, false, Count.ONE);
    finite(Kind.PAST, stem + "ت", true, Count.ONE);
    finite(
        Kind.PAST,
        (last == 'ي' ? past.substring(0, past.length() - 1) : stem) + "وا",
        false,
        Count.MANY);
    finite(Kind.PAST, dual, false, Count.TWO);
    finite(Kind.PAST, stem + "تا", true, Count.TWO);
    String ofWomen = isWeak ? null : ofWomen(past);
    if (ofWomen != null) {
      finite(Kind.PAST, ofWomen, true, Count.MANY);
    }
  }

  /** The past of women; null where it is rather another word: صاح, of which صحن is a dish. */
  private static String ofWomen(String past) {
    if (!isHollowPast(past)) {
      return past + "ن";
    }
    boolean isClear = past.equals("قال") || (past.startsWith("أ") && !past.endsWith("ن"));
    return isClear ? withoutMiddle(past) + "ن" : null;
  }

  /** Adds the imperfect of {@code imperfect}, its third person masculine singular. */
  void imperfect(String imperfect, String past) {
    String rest = imperfect.substring(1);
    char last = rest.charAt(rest.length() - 1);
    boolean isWeak = last == 'ي' || last == 'و' || last == 'ى';
    String stem = isWeak ? rest.substring(0, rest.length() - 1) : rest;
    String dual = last == 'ى' ? stem + "ي" : rest;
    for (String prefix : List.of("", "س")) {
      finite(Kind.IMPERFECT, prefix + "ي" + rest, false, Count.ONE);
      finite(Kind.IMPERFECT, prefix + "ت" + rest, true, Count.ONE);
      finite(Kind.IMPERFECT, prefix + "ي" + stem + "ون", false, Count.MANY);
      finite(Kind.IMPERFECT, prefix + "ي" + dual + "ان", false, Count.TWO);
      finite(Kind.IMPERFECT, prefix + "ت" + dual + "ان", true, Count.TWO);
    }
    finite(Kind.IMPERFECT, "ي" + stem + "وا", false, Count.MANY);
    if (rest.length() > 2 && !isWeak && isOfSpeech()) {
      String ofWomen = isHollow(past, rest) ? withoutMiddle(rest) : rest;
      finite(Kind.IMPERFECT, "ي" + ofWomen + "ن", true, Count.MANY);
    }
    String shortened = isWeak ? stem : isHollow(past, rest) ? withoutMiddle(rest) : null;
    if (shortened != null) {
      finite(Kind.JUSSIVE, "ي" + shortened, false, Count.ONE);
      finite(Kind.JUSSIVE, "ت" + shortened, true, Count.ONE);
    }
  }

  /** Whether women who are its subject say something, and are not rather told it: not ينصحن ب. */
  private boolean isOfSpeech() {
    return switch (cue.type()) {
      case "neutral", "claim", "believe", "accuse", "explain" -> true;
      default -> cue.lemma().equals("طالب") || cue.lemma().equals("أكد");
    };
  }

  /**
   * Adds the accusative forms of {@code participle}, its masculine singular (of a weak verb, with
   * its yeh).
   */
  void participle(String participle) {
    String plural =
        participle.endsWith("ي") ? participle.substring(0, participle.length() - 1) : participle;
    form(Kind.PARTICIPLE, participle + "ا", false, Count.ONE, false);
    if (WITHOUT_ALEF.contains(cue.lemma())) {
      form(Kind.PARTICIPLE, participle, false, Count.ONE, false);
    }
    form(Kind.PARTICIPLE, participle + "ة", true, Count.ONE, false);
    form(Kind.PARTICIPLE, plural + "ين", false, Count.MANY, false);
    form(Kind.PARTICIPLE, participle + "تين", true, Count.TWO, false);
  }

  /** Adds {@code noun} alone, with the article, and with the pronoun of its subject. */
  void verbalNoun(String noun) {
    form(Kind.VERBAL_NOUN, noun, false, Count.ONE, false);
    form(Kind.VERBAL_NOUN, "ال" + noun, false, Count.ONE, false);
    if (!noun.endsWith("ة") && !noun.endsWith("ء") && !noun.endsWith("ات")) {
      form(Kind.VERBAL_NOUN, noun + "ا", false, Count.ONE, false);
    }
    String stem =
        noun.endsWith("ة")
            ? noun.substring(0, noun.length() - 1) + "ت"
            : noun.endsWith("ء") ? noun.substring(0, noun.length() - 1) + "ئ" : noun;
    form(Kind.VERBAL_NOUN, stem + "ه", false, Count.ONE, true);
    form(Kind.VERBAL_NOUN, stem + "ها", true, Count.ONE, true);
    form(Kind.VERBAL_NOUN, stem + "هم", false, Count.MANY, true);
    form(Kind.VERBAL_NOUN, stem + "هما", false, Count.TWO, true);
    form(Kind.VERBAL_NOUN, stem + "هن", true, Count.MANY, true);
  }

  /** Adds a word that is not inflected. */
  void fixed(String word) {
    form(Kind.PREPOSITION, word, false, Count.ONE, false);
  }

  /** Adds a word that is not inflected and stands as a participle does. */
  void adverbial(String word) {
    form(Kind.PARTICIPLE, word, false, Count.ONE, false);
  }

  private void finite(Kind kind, String form, boolean isFeminine, Count number) {
    form(kind, form, isFeminine, number, false);
    if (form.equals(PREPOSITION)) {
      return;
    }
    for (String pronoun : PRONOUNS) {
      form(kind, beforePronoun(form) + pronoun, isFeminine, number, true);
    }
  }

  /** قالوا → قالو, رأى → رآ written رأا: alef of the plural is lost, alef maksura becomes alef. */
  private static String beforePronoun(String form) {
    if (form.endsWith("وا")) {
      return form.substring(0, form.length() - 1);
    }
    return form.endsWith("ى") ? form.substring(0, form.length() - 1) + "ا" : form;
  }

  private void form(Kind kind, String form, boolean isFeminine, Count number, boolean hasPronoun) {
    forms.add(new CueForm(cue, List.of(form.split(" ")), kind, isFeminine, number, hasPronoun));
  }

  private static boolean isHollowPast(String past) {
    return past.length() >= 3 && past.charAt(past.length() - 2) == 'ا';
  }

  private static boolean isHollow(String past, String rest) {
    char middle = rest.charAt(rest.length() - 2);
    return isHollowPast(past) && (middle == 'و' || middle == 'ي' || middle == 'ا');
  }

  private static String withoutMiddle(String rest) {
    return rest.substring(0, rest.length() - 2) + rest.charAt(rest.length() - 1);
  }
}
