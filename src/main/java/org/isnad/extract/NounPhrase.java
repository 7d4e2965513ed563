package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Roles;
import org.isnad.text.Span;

/** A noun phrase while {@link NounPhraseWalk} goes along it: what is known of it so far. */
final class NounPhrase {
  /** Nouns of those who speak for a body. */
  static final List<String> SPOKESMEN = List.of("متحدث", "ناطق");

  /** Nouns of countries. */
  private static final List<String> STATES = List.of("دوله", "جمهوريه", "مملكه", "سلطنه");

  private static final String TEAM = "فريق";

  private static final String NETWORK = "شبكه";

  /** What a network of outlets has or sends. */
  private static final Set<String> SENT =
      Set.of(
          "تلفزيون",
          "تليفزيون",
          "راديو",
          "اذاعه",
          "اذاعات",
          "قنوات",
          "بث",
          "اخبار",
          "انباء",
          "اعلام");

  private static final int WORDS_OF_AGENCY = 4;

  private final PhraseContext context;
  final int start;
  private final int begin;

  /** Token after the last one taken. */
  int end;

  /** The head noun; null where the head is a name that begins with no listed noun. */
  Roles.Form head;

  /** The name that is the head; null where a noun is. */
  EntityMention headName;

  /** The person's name, as head or behind the role. */
  EntityMention person;

  /** The name that the head noun introduces: شركة أرامكو, صحيفة "الحياة". */
  EntityMention body;

  /** The last name that is no person's or that the head belongs to. */
  EntityMention affiliation;

  /** What the head and its adjectives tell of an unnamed person. */
  Roles.Degree degree = Roles.Degree.NONE;

  /** Whether the head has the article, or is a name. */
  boolean isDefinite;

  /** Whether a pronoun is written on the head. */
  boolean isPossessed;

  /** Whether a definite genitive follows the head. */
  boolean isDefiniteByGenitive;

  /** Whether no genitive can follow the last noun. */
  boolean isClosed;

  /** Nouns since the head or the last preposition that a genitive can still follow. */
  int openNouns;

  /** Whether those follow whom a body is made up of: فريق من الخبراء. */
  boolean isOfMembers;

  /** Whether a spokesman speaks for persons and for no body: متحدث باسم عائلات الضحايا. */
  boolean isForPersons;

  /**
   * Whether a spokesman without article speaks for one in office, whose name then follows: متحدث
   * باسم الرئيس سالم العمري.
   */
  boolean isForOffice;

  boolean hasIndefiniteAdjective;
  boolean hasComplement;
  boolean isCoordinated;

  /** Whether sources without names are joined to it: الحكومة الكورانية وبعض الخبراء. */
  boolean joinsUnnamed;

  /** Whether it is of outlets each of which is named: صحيفتا الفجر والنهار. */
  private boolean isOfNamedOutlets;

  /** Whether a noun was met that a feminine adjective can belong to. */
  boolean allowsFeminine;

  /** A phrase that begins at token {@code start} after {@code cut} letters. */
  NounPhrase(PhraseContext context, int start, int cut) {
    this.context = context;
    this.start = start;
    this.begin = context.begin(start, cut);
    this.end = start + 1;
  }

  /** Takes the tokens before {@code newEnd}; always true, as a step of the walk reports it. */
  boolean takeTo(int newEnd) {
    end = newEnd;
    return true;
  }

  /** Closes the chain of genitives with {@code name}. */
  boolean takeAffiliation(EntityMention name) {
    affiliation = name;
    isClosed = true;
    allowsFeminine = true;
    return takeTo(name.endToken());
  }

  boolean isOf(Roles.Type type) {
    return head != null && head.type() == type;
  }

  /** Whether the head noun denotes one who can bear a person's name. */
  boolean isPersonal() {
    return isOf(Roles.Type.ROLE) || isOf(Roles.Type.TITLE) || isOf(Roles.Type.SOURCE);
  }

  /** Whether the head noun denotes a body or outlet. */
  boolean isOrganized() {
    return isOf(Roles.Type.BODY) || isOf(Roles.Type.ORGAN) || isOf(Roles.Type.MEDIA);
  }

  /** Whether the head noun denotes more outlets than one. */
  boolean isOfOutlets() {
    return isOf(Roles.Type.MEDIA) && head.count() != Roles.Count.SINGULAR;
  }

  /** Joins the name of one more of the outlets. */
  void joinsOutlets() {
    isCoordinated = true;
    isOfNamedOutlets = true;
  }

  /** Whether nothing but titles stands before the person's name: سالم, المهندس سالم, د. سالم. */
  boolean bearsNameFirst() {
    boolean isOfNone = affiliation == null || affiliation.firstToken() > person.firstToken();
    boolean isAddressed = isDefinite && headName == null && isOfNone && !hasComplement;
    return person.equals(headName) || isOf(Roles.Type.TITLE) || isAddressed;
  }

  SourcePhrase toSource() {
    String kind = kind();
    EntityMention name = name();
    boolean isUnnamed = kind.equals("unnamed_person") || kind.equals("unnamed_group");
    return new SourcePhrase(
        start,
        end,
        span(begin, end - 1),
        kind,
        name,
        role(),
        affiliation,
        isUnnamed ? anonymity() : null,
        isUnnamed ? claimedSourceCount() : null,
        (isDefinite || isPossessed || isDefiniteByGenitive) && name == null,
        isCoordinated,
        head,
        agreement());
  }

  private String kind() {
    if (person != null) {
      return "person";
    }
    if (joinsUnnamed) {
      return "unnamed_group";
    }
    if (headName != null) {
      boolean isOfMedia = isOf(Roles.Type.MEDIA) && !isOtherNetwork();
      return isOfMedia || context.isOutlet(headName) ? "media" : "organization";
    }
    boolean isMany = isCoordinated || head.count() != Roles.Count.SINGULAR;
    return switch (head.type()) {
      case ROLE, TITLE, SOURCE -> {
        if (isMany) {
          yield "unnamed_group";
        }
        yield isSpokesman() && !isForPersons ? "organization" : "unnamed_person";
      }
      case GROUP -> "unnamed_group";
      case MEDIA -> {
        if (isMany && !isOfNamedOutlets) {
          yield "unnamed_group";
        }
        yield isOtherNetwork() ? "organization" : "media";
      }
      case BODY -> {
        if (head.count() != Roles.Count.SINGULAR || isTeamOfPersons()) {
          yield "unnamed_group";
        }
        yield isOutlet() ? "media" : "organization";
      }
      case ORGAN, PLACE, ADJECTIVE -> "organization";
      case DOCUMENT -> "document";
    };
  }

  /**
   * Whether it is a team without a name, of whose members more is told than whom they work for:
   * فريق من الباحثين, فريق العلماء.
   */
  private boolean isTeamOfPersons() {
    if (body != null || !head.noun().equals(TEAM)) {
      return false;
    }
    boolean isBeforeWord = end > start + 1 && context.isArabic(start + 1);
    Roles.Form members = isBeforeWord ? context.noun(start + 1, 0).noun() : null;
    return isOfMembers
        || (members != null
            && members.type() == Roles.Type.ROLE
            && members.count() == Roles.Count.PLURAL);
  }

  /** Whether it is a network that does other work than to send: شبكة الرصد; not شبكة الأخبار. */
  private boolean isOtherNetwork() {
    int next = start + 1;
    if (!head.noun().equals(NETWORK) || next >= end || !context.isArabic(next)) {
      return false;
    }
    Noun work = context.noun(next, 0);
    return context.token(start).folded().endsWith(NETWORK)
        && !context.token(start).folded().endsWith("ال" + NETWORK)
        && context.mentionFrom(next) == null
        && work.isDefinite()
        && !work.isAdjective()
        && !SENT.contains(work.base());
  }

  /** Whether the body is a news agency. */
  private boolean isOutlet() {
    return context.isOutlet(body)
        || (head.noun().equals("وكاله")
            && context.isNewsAgency(start, Math.min(end, start + WORDS_OF_AGENCY)));
  }

  /** Whether no proclitic stands before it. */
  boolean beginsToken() {
    return begin == context.token(start).begin();
  }

  /** Whether it is a country with the word for what it is: دولة الكويت, مملكة البحرين. */
  private boolean isState() {
    return STATES.contains(head.noun())
        && affiliation != null
        && affiliation.type() == EntityMention.Type.LOC
        && affiliation.firstToken() == start + 1
        && affiliation.endToken() == end;
  }

  /** Whether the head is one who speaks for a body: متحدث, ناطقة. */
  boolean isSpokesman() {
    return head != null && SPOKESMEN.contains(head.noun());
  }

  private EntityMention name() {
    if (person != null) {
      return person;
    }
    if (headName != null) {
      return joinsUnnamed ? null : headName;
    }
    boolean isOne = head.count() == Roles.Count.SINGULAR && !isCoordinated;
    if (isOne && isState()) {
      return affiliation;
    }
    if (isOne && isSpokesman()) {
      return isForPersons ? null : affiliation;
    }
    return isOne && isOrganized() ? body : null;
  }

  private String role() {
    if (!isPersonal()) {
      return null;
    }
    if (person == null) {
      return words(begin, end - 1);
    }
    if (person.equals(headName)) {
      int first = person.endToken();
      while (first < end && !context.token(first).isWord()) {
        first++;
      }
      return first == end ? null : words(context.token(first).begin(), end - 1);
    }
    int last = person.firstToken() - 1;
    while (last > start && !context.token(last).isWord()) {
      last--;
    }
    return last < start ? null : words(begin, last);
  }

  private String anonymity() {
    boolean tellsSector = degree == Roles.Degree.BARE && (hasComplement || affiliation != null);
    return switch (tellsSector ? Roles.Degree.SECTOR : degree) {
      case UNIQUE_ROLE -> "unique_role";
      case ROLE -> "role";
      case SECTOR -> "sector";
      case QUALITY -> "quality";
      case BARE, NONE -> "bare";
    };
  }

  private Integer claimedSourceCount() {
    if (isCoordinated || isOf(Roles.Type.GROUP)) {
      return null;
    }
    return switch (head.count()) {
      case SINGULAR -> 1;
      case DUAL -> 2;
      case PLURAL -> null;
    };
  }

  private Agreement agreement() {
    if (isCoordinated || isNamedAsTwo()) {
      return Agreement.UNKNOWN;
    }
    if (person == null) {
      return head == null ? Agreement.UNKNOWN : Agreement.of(head);
    }
    // Women are called by masculine nouns too: قالت عضو المجلس سعاد الخطيب.
    boolean isShown = head != null && (head.isFeminine() || !context.isWoman(person));
    return isShown
        ? Agreement.of(head)
        : new Agreement(Agreement.Gender.UNKNOWN, Agreement.GrammaticalNumber.SINGULAR);
  }

  /** Whether the one word is a body's name, which is written as a dual is: طالبان. */
  private boolean isNamedAsTwo() {
    EntityMention name = context.mentionFrom(start);
    return head != null
        && head.count() == Roles.Count.DUAL
        && name != null
        && name.type() == EntityMention.Type.ORG
        && name.endToken() == start + 1;
  }

  private String words(int from, int lastToken) {
    return span(from, lastToken).of(context.text().published());
  }

  private Span span(int from, int lastToken) {
    return new Span(from, context.token(lastToken).end());
  }
}
