package org.isnad.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.ArabicNormalizer;
import org.isnad.text.TokenizedText;

/**
 * Who is meant by a description that comes before the name: قال وزير النقل … وأضاف العمري. A name
 * that no role or title introduces, at the beginning of a later sentence, is of one described
 * before; and so is a spokesman of the same body.
 */
final class LaterNames {
  private static final int MOST_SUBJECTS = 12;
  private static final String ON_BEHALF = " باسم ";

  /** Of any office, and seldom the one who is named next. */
  private static final String OFFICIAL = "مسءول";

  /** Whom no lead calls an official or expert. */
  private static final Set<String> OF_STATE = Set.of("ملك", "سلطان", "امير", "بابا");

  /** What a government, too, has a head of. */
  private static final Set<String> CHIEFS = Set.of("الوزراء", "الحكومه", "الجمهوريه", "وزراء");

  private static final Set<String> MINISTERS = Set.of("وزير", "سفير", "محافظ");

  /** Who holds no office that he would be introduced with later. */
  private static final Set<String> LAYMEN =
      Set.of(
          "مواطن", "صحفي", "صحافي", "مراسل", "لاعب", "جندي", "طالب", "موظف", "عامل", "شرطي", "ساءق",
          "مشجع", "ناخب", "قروي", "جار");

  /** Those who stay unnamed, and are not named later. */
  private static final Set<String> UNNAMED = Set.of("مصدر", "شاهد");

  private final TokenizedText text;

  /** Token at which each name, by its full form, comes first. */
  private final Map<String, Integer> firstTokens = new HashMap<>();

  private final SentenceSubjects subjects;
  private final SourceDescriptions descriptions;
  private final SourcePhraseParser parser;

  /** Phrases that name persons, in the order of the text. */
  private final List<SourcePhrase> persons;

  LaterNames(
      TokenizedText text,
      List<EntityMention> mentions,
      SentenceSubjects subjects,
      SourceDescriptions descriptions,
      List<SourcePhrase> persons,
      SourcePhraseParser parser) {
    this.text = text;
    this.descriptions = descriptions;
    this.parser = parser;
    mentions.forEach(name -> firstTokens.putIfAbsent(name.canonical(), name.firstToken()));
    this.subjects = subjects;
    this.persons = persons;
  }

  /** The person whom {@code phrase} describes and a later sentence names; null where none is. */
  EntityMention of(SourcePhrase phrase, Genders genders) {
    if (SourceDescriptions.isNamedSpokesman(phrase)) {
      return inOffice(phrase, genders);
    }
    if (!phrase.kind().equals("unnamed_person") || UNNAMED.contains(phrase.head().noun())) {
      return null;
    }
    if (!phrase.isAnaphoric() && !isLead(phrase)) {
      return null;
    }
    EntityMention sameOffice = inOffice(phrase, genders);
    if (sameOffice != null) {
      return sameOffice;
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

  /**
   * The one whom any later clause names with the office of whom the lead speaks, and nothing else
   * that would tell him from another: أعلن متحدث باسم البلدية …. كما قال المتحدث سالم العمري.
   */
  private EntityMention inOffice(SourcePhrase phrase, Genders genders) {
    if (text.sentence(phrase.firstToken()) != 0) {
      return null;
    }
    int next = SourceDescriptions.firstFrom(persons, phrase.endToken());
    for (int i = next; i < Math.min(persons.size(), next + MOST_SUBJECTS); i++) {
      SourcePhrase person = persons.get(i);
      boolean isNamed = person.name() != null && !person.isCoordinated() && person.head() != null;
      if (isNamed && person.head().noun().equals(phrase.head().noun())) {
        boolean isSame =
            phrase.name() == null ? isBareOffice(person) : isOfBody(person, phrase.name());
        return isSame && isFirst(person.name()) && agrees(person.name(), phrase, genders)
            ? person.name()
            : null;
      }
    }
    return null;
  }

  /** Whether nothing but titles stands between the office, with the article, and the name. */
  private boolean isBareOffice(SourcePhrase person) {
    int name = person.name().firstToken();
    boolean isBare = text.token(person.firstToken()).folded().startsWith("ال");
    for (int i = person.firstToken() + 1; i < name; i++) {
      isBare &= parser.isTitle(ShortForm.withoutArticle(text.token(i).folded()));
    }
    return isBare;
  }

  /** Whether the person is said to belong to the body, or to one called by its noun, or to none. */
  static boolean isOfBody(SourcePhrase person, EntityMention body) {
    if (person.affiliation() != null) {
      String name = body.canonical();
      String other = person.affiliation().canonical();
      return name.startsWith(other) || other.startsWith(name);
    }
    String role = person.role() == null ? "" : ArabicNormalizer.key(person.role());
    int name = role.indexOf(ON_BEHALF);
    if (name < 0) {
      return true;
    }
    String noun = role.substring(name + ON_BEHALF.length()).split(" ", 2)[0];
    return Stream.of(ArabicNormalizer.key(body.canonical()).split(" "))
        .anyMatch(word -> ShortForm.withoutArticle(word).equals(ShortForm.withoutArticle(noun)));
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
   * first sentence, with a title behind one of a profession (دعا خبير إلى …. وأوضح الدكتور سالم) or
   * a verb that goes on with what was said, or with the same office. Of another office, it is
   * somebody else.
   */
  private boolean isNew(SourcePhrase subject, SourcePhrase phrase) {
    EntityMention name = subject.name();
    boolean isRoleAllowed =
        name != null
            && text.sentence(phrase.firstToken()) == 0
            && (hasOfficeOf(subject, phrase)
                || isOfficeOfLead(subject, phrase)
                || (hasTitle(subject)
                    && (isOfProfession(phrase) || isOffice(phrase) || goesOn(subject))));
    boolean isIntroduced = subject.head() != null || subject.role() != null;
    if (name == null || (isIntroduced && !isRoleAllowed)) {
      return false;
    }
    boolean isSurname = name.canonical().indexOf(' ') < 0;
    return (isSurname || isLead(phrase)) && isFirst(name);
  }

  /**
   * Whether the office is that of the lead, behind the name (سالم العمري، خبير الطرق) or before it
   * and told with no word that the lead has not.
   */
  private boolean hasOfficeOf(SourcePhrase subject, SourcePhrase phrase) {
    if (subject.role() == null) {
      return false;
    }
    String[] role = ArabicNormalizer.key(subject.role()).split(" ");
    boolean isBehindName = subject.firstToken() == subject.name().firstToken();
    return ShortForm.withoutArticle(role[0]).equals(phrase.head().noun())
        && (isBehindName
            || Stream.of(role)
                .map(ShortForm::withoutArticle)
                .allMatch(word -> parser.isTitle(word) || isInLead(word)));
  }

  private boolean isInLead(String word) {
    for (int i = 0; i < text.size() && text.sentence(i) == 0; i++) {
      String other = text.token(i).folded();
      if (ShortForm.withoutArticle(other).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the office tells more of one whom the lead calls by a profession (حذر خبير …. وقال سالم
   * العمري، مدير المرصد) or an official, where it shares a body or country with that (قال مسؤول
   * كوراني …. وكتب سالم العمري، الوزير الكوراني). Spokesmen are called so at once, and ministers
   * who are told before their names; a layman who is cited holds none: قال مواطن.
   */
  private boolean isOfficeOfLead(SourcePhrase subject, SourcePhrase phrase) {
    if (phrase.isAnaphoric() || subject.role() == null) {
      return false;
    }
    String first = ArabicNormalizer.key(subject.role()).split(" ", 2)[0];
    String office =
        subject.head() == null ? ShortForm.withoutArticle(first) : subject.head().noun();
    if (OF_STATE.contains(office)
        || NounPhrase.SPOKESMEN.contains(office)
        || isChief(subject, office)) {
      return false;
    }
    boolean isMinister =
        MINISTERS.contains(office) && subject.firstToken() < subject.name().firstToken();
    if (phrase.head().noun().equals(OFFICIAL) && !isMinister) {
      Set<String> shared = new HashSet<>(descriptions.wordsOf(phrase));
      shared.retainAll(descriptions.wordsOf(subject));
      return !shared.isEmpty();
    }
    return isOfProfession(phrase)
        && !MINISTERS.contains(office)
        && !LAYMEN.contains(phrase.head().noun())
        && !WordList.GENERIC_PERSONS.contains(phrase.head().noun());
  }

  /** Whether it is the head of a state or government: الرئيس, رئيس كوران, رئيسة الوزراء. */
  private static boolean isChief(SourcePhrase subject, String office) {
    String[] role = ArabicNormalizer.key(subject.role()).split(" ", 3);
    return office.equals("رءيس")
        && (role.length == 1
            || role[0].startsWith("ال")
            || CHIEFS.contains(role[1])
            || (subject.affiliation() != null
                && subject.affiliation().type() == EntityMention.Type.LOC));
  }

  /** Whether one is called by an office that no other has. */
  private boolean isOffice(SourcePhrase phrase) {
    return phrase.isAnaphoric() && phrase.head().degree() == Roles.Degree.UNIQUE_ROLE;
  }

  private static boolean isOfProfession(SourcePhrase phrase) {
    return phrase.head().degree() == Roles.Degree.ROLE && !phrase.head().noun().equals(OFFICIAL);
  }

  /** Whether nothing but a title stands before the name. */
  private static boolean hasTitle(SourcePhrase subject) {
    return subject.head() != null
        && subject.head().type() == Roles.Type.TITLE
        && subject.name().firstToken() <= subject.firstToken() + 1;
  }

  private boolean goesOn(SourcePhrase subject) {
    return subject.firstToken() > 0 && parser.isContinuation(subject.firstToken() - 1);
  }

  private boolean isFirst(EntityMention name) {
    return firstTokens.get(name.canonical()) == name.firstToken();
  }
}
