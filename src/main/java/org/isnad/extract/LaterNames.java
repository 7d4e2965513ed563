package org.isnad.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Roles;
import org.isnad.text.ArabicNormalizer;
import org.isnad.text.TokenizedText;

/**
 * Who is meant by a description that comes before the name: قال وزير النقل … وأضاف العمري. A name
 * that no role or title introduces, at the beginning of a later sentence, is of one described
 * before.
 */
final class LaterNames {
  private static final int MOST_SUBJECTS = 12;

  /** Those who stay unnamed, and are not named later. */
  private static final Set<String> UNNAMED = Set.of("مصدر", "شاهد");

  private final TokenizedText text;

  /** Token at which each name, by its full form, comes first. */
  private final Map<String, Integer> firstTokens = new HashMap<>();

  private final SentenceSubjects subjects;
  private final SourcePhraseParser parser;

  LaterNames(
      TokenizedText text,
      List<EntityMention> mentions,
      SentenceSubjects subjects,
      SourcePhraseParser parser) {
    this.text = text;
    this.parser = parser;
    mentions.forEach(name -> firstTokens.putIfAbsent(name.canonical(), name.firstToken()));
    this.subjects = subjects;
  }

  /** The person whom {@code phrase} describes and a later sentence names; null where none is. */
  EntityMention of(SourcePhrase phrase, Genders genders) {
    if (!phrase.kind().equals("unnamed_person") || UNNAMED.contains(phrase.head().noun())) {
      return null;
    }
    if (!phrase.isAnaphoric() && !isLead(phrase)) {
      return null;
    }
    List<SourcePhrase> all = subjects.all();
    int next = SourceDescriptions.firstFrom(all, phrase.endToken());
    for (int i = next; i < Math.min(all.size(), next + MOST_SUBJECTS); i++) {
      SourcePhrase subject = all.get(i);
      boolean isPerson = subject.kind().equals("person") || subject.kind().equals("unnamed_person");
      if (isPerson && subjects.isMain(subject)) {
        return isNew(subject, phrase) && agrees(subject.name(), phrase, genders)
            ? subject.name()
            : null;
      }
    }
    return null;
  }

  private static boolean agrees(EntityMention name, SourcePhrase phrase, Genders genders) {
    return new Agreement(genders.of(name), Agreement.GrammaticalNumber.SINGULAR)
        .allows(phrase.agreement());
  }

  private boolean isLead(SourcePhrase phrase) {
    return text.paragraph(phrase.firstToken()) == 0;
  }

  /**
   * Whether the subject is a name that the text has not named before: alone or, for one of the
   * first sentence, with a title (دعا خبير إلى …. وأوضح الدكتور سالم), with the same office, or
   * behind a verb that goes on with what was said (وأضاف الوكيل السابق سالم). Of another office, it
   * is somebody else.
   */
  private boolean isNew(SourcePhrase subject, SourcePhrase phrase) {
    EntityMention name = subject.name();
    boolean isRoleAllowed =
        name != null
            && text.sentence(phrase.firstToken()) == 0
            && (hasOfficeOf(subject, phrase) || hasTitle(subject) || goesOn(subject));
    boolean isIntroduced = subject.head() != null || subject.role() != null;
    if (name == null || (isIntroduced && !isRoleAllowed)) {
      return false;
    }
    boolean isSurname = name.canonical().indexOf(' ') < 0;
    return (isSurname || isLead(phrase)) && isFirst(name);
  }

  private static boolean hasOfficeOf(SourcePhrase subject, SourcePhrase phrase) {
    if (subject.role() == null) {
      return false;
    }
    String role = " " + ArabicNormalizer.key(subject.role()) + " ";
    String noun = phrase.head().noun() + " ";
    return role.contains(" " + noun) || role.contains(" ال" + noun);
  }

  /** Whether nothing but a title stands before the name. */
  private static boolean hasTitle(SourcePhrase subject) {
    return subject.head() != null
        && subject.head().type() == Roles.Type.TITLE
        && subject.name().firstToken() <= subject.firstToken() + 1;
  }

  private boolean goesOn(SourcePhrase subject) {
    return subject.firstToken() > 0 && parser.isContinuation(text, subject.firstToken() - 1);
  }

  private boolean isFirst(EntityMention name) {
    return firstTokens.get(name.canonical()) == name.firstToken();
  }
}
