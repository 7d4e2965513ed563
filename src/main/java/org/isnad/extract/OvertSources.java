package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.ArabicNormalizer;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Whom the phrases of one text mean: the one they name, the one who is named elsewhere by the same
 * office, or, for a noun that fits many, the one who spoke or was spoken of last.
 */
final class OvertSources {
  /** Who speaks for what they manage: إدارة, أمانة. */
  private static final Set<String> MANAGEMENTS = Set.of("اداره", "امانه");

  private static final String KINGDOM = "مملكه";

  /** How many names a kingdom stands from the noun for it at most. */
  private static final int FARTHEST_KINGDOM = 60;

  private final TokenizedText text;
  private final Map<Integer, EntityMention> mentionByToken = new HashMap<>();
  private final List<EntityMention> mentions;
  private final SourcePhraseParser parser;
  private final SourceDescriptions descriptions;
  private final NamedPersons persons;
  private final ReferredPersons referred;
  private final LaterNames laterNames;
  private final HoldersByCountry countries;
  private final Genders genders;
  private final GenericNouns generic;
  private final Introductions introductions;
  private final PublishedTexts published;

  OvertSources(
      TokenizedText text,
      List<EntityMention> mentions,
      List<SourcePhrase> phrases,
      SentenceSubjects subjects,
      SourcePhraseParser parser,
      Genders genders,
      Turns turns) {
    this.text = text;
    mentions.forEach(mention -> mentionByToken.put(mention.firstToken(), mention));
    this.mentions = mentions;
    this.parser = parser;
    this.published = new PublishedTexts(text, parser);
    this.descriptions =
        new SourceDescriptions(
            text, phrases.stream().map(published::whole).toList(), subjects, parser);
    this.introductions = new Introductions(text, parser, descriptions);
    this.persons = new NamedPersons(mentions, phrases);
    this.referred = new ReferredPersons(text, descriptions, persons.phrases());
    this.laterNames =
        new LaterNames(text, mentions, subjects, descriptions, persons.phrases(), parser);
    this.countries = new HoldersByCountry(text, phrases, descriptions, parser);
    this.genders = genders;
    this.generic =
        new GenericNouns(
            text,
            mentions,
            parser,
            descriptions,
            persons,
            referred,
            genders,
            turns,
            this::described);
  }

  /** The speaker that {@code phrase} stands for. */
  Speaker speaker(SourcePhrase phrase) {
    if (phrase.isCoordinated()) {
      return described(phrase);
    }
    if (SourceDescriptions.isNamedSpokesman(phrase)) {
      boolean isKnown = text.token(phrase.firstToken()).folded().startsWith("ال");
      SourcePhrase person = isKnown || isOfBody(phrase) ? referred.spokesman(phrase) : null;
      Speaker later = isKnown ? null : Speaker.named(later(phrase), phrase);
      return person != null ? Speaker.named(person) : later != null ? later : described(phrase);
    }
    if (phrase.name() != null) {
      return Speaker.named(phrase);
    }
    if (phrase.head() == null) {
      return described(phrase);
    }
    int mark = markInside(phrase);
    EntityMention marked = mark < 0 ? null : mentionByToken.get(mark + 1);
    if (marked != null || (mark >= 0 && !phrase.isAnaphoric())) {
      return marked == null
          ? described(phrase)
          : new Speaker(marked.canonical(), phrase.kind(), marked, phrase);
    }
    if (!phrase.isAnaphoric() || isAnybody(phrase)) {
      Speaker later = Speaker.named(later(phrase), phrase);
      return later == null ? described(phrase) : later;
    }
    return anaphoric(phrase);
  }

  /** Whether the body makes its spokesman definite, as it follows right behind: متحدث البلدية. */
  private boolean isOfBody(SourcePhrase phrase) {
    int next = phrase.firstToken() + 1;
    EntityMention body = mentionByToken.get(next);
    return body != null
        && body.type() == EntityMention.Type.ORG
        && body.span().begin() == text.token(next).begin();
  }

  /** Whom a phrase means that speaks of one spoken of before: the fullest of the same office. */
  private Speaker anaphoric(SourcePhrase phrase) {
    EntityMention kingdom = kingdom(phrase);
    if (kingdom != null) {
      return new Speaker(kingdom.canonical(), phrase.kind(), kingdom, phrase);
    }
    SourcePhrase fullest = descriptions.fullest(phrase);
    boolean isTold = fullest != null && descriptions.tellsAll(fullest, phrase);
    SourcePhrase ofCountry = isTold ? null : countries.of(phrase);
    if (ofCountry != null) {
      return Speaker.named(ofCountry);
    }
    boolean isSort =
        fullest != null
            && generic.isBody(phrase)
            && fullest.name() == null
            && text.token(fullest.firstToken()).folded().startsWith("ال");
    if (isSort) {
      // Others are not told from it by where it is: الشركة في البورصة.
      Speaker body = generic.body(phrase);
      fullest = body == null ? fullest : null;
    }
    Speaker spoke =
        fullest == null || fullest.name() != null ? null : generic.spokeSince(phrase, fullest);
    if (spoke != null) {
      return spoke;
    }
    if (fullest != null) {
      // Of several whom و joins, the first has the office.
      boolean isOfOne =
          !fullest.isCoordinated() || (fullest.kind().equals("person") && !phrase.isMany());
      if (fullest.name() != null && isOfOne && !SourceDescriptions.isNamedSpokesman(fullest)) {
        return Speaker.named(fullest);
      }
      Speaker later = fullest.head() == null ? null : Speaker.named(later(fullest), phrase);
      return later == null ? described(fullest) : later;
    }
    Speaker holder = generic.onlyHolder(phrase);
    Speaker meant = holder == null ? generic.meant(phrase) : holder;
    Speaker later = meant == null ? Speaker.named(later(phrase), phrase) : meant;
    SourcePhrase first = later == null ? introductions.of(phrase) : null;
    return later == null ? described(first == null ? phrase : first) : later;
  }

  /**
   * The kingdom that the text names last before the phrase, else first behind it, where that calls
   * it by its noun alone: المملكة. Null for any other phrase.
   */
  private EntityMention kingdom(SourcePhrase phrase) {
    int first = phrase.firstToken();
    if (phrase.endToken() > first + 1
        || phrase.head() == null
        || !phrase.head().noun().equals(KINGDOM)) {
      return null;
    }
    int at = EntityMention.firstFrom(mentions, first);
    for (int i = at - 1; i >= Math.max(0, at - FARTHEST_KINGDOM); i--) {
      if (isKingdom(mentions.get(i))) {
        return mentions.get(i);
      }
    }
    for (int i = at; i < Math.min(mentions.size(), at + FARTHEST_KINGDOM); i++) {
      if (isKingdom(mentions.get(i))) {
        return mentions.get(i);
      }
    }
    return null;
  }

  private static boolean isKingdom(EntityMention mention) {
    return mention.type() == EntityMention.Type.LOC
        && WordList.KINGDOMS.contains(ArabicNormalizer.key(mention.canonical()));
  }

  /**
   * The quotation mark before the name of its own that an outlet has in the phrase (وكالة أنباء
   * "الساحل" الرسمية), and by which it is no other one; -1 for any other phrase.
   */
  private int markInside(SourcePhrase phrase) {
    if (!phrase.kind().equals("media")) {
      return -1;
    }
    int t = phrase.firstToken() + 1;
    while (t < phrase.endToken() && text.token(t).kind() != Token.Kind.QUOTE) {
      t++;
    }
    return t + 1 < phrase.endToken() ? t : -1;
  }

  /** Whether everybody or some are meant, who are of no one spoken of: الجميع, البعض. */
  private static boolean isAnybody(SourcePhrase phrase) {
    return phrase.head().type() == Roles.Type.GROUP
        && WordList.QUANTIFIERS.contains(phrase.head().noun());
  }

  private EntityMention later(SourcePhrase phrase) {
    return laterNames.of(phrase, genders);
  }

  private Speaker described(SourcePhrase phrase) {
    Speaker body = ofBody(phrase);
    if (body != null) {
      return body;
    }
    Speaker management = management(phrase);
    if (management != null) {
      return management;
    }
    SourcePhrase whole = published.whole(phrase);
    boolean isPointedAt =
        phrase.endToken() > phrase.firstToken() + 1
            && WordList.DEMONSTRATIVES.contains(text.token(phrase.firstToken()).folded());
    SourcePhrase bare =
        isPointedAt
            ? whole.from(phrase.firstToken() + 1, text.token(phrase.firstToken() + 1).begin())
            : whole;
    String words = phrase.isCoordinated() ? joinedNames(phrase) : null;
    return new Speaker(
        words == null ? bare.nominative(text) : words, phrase.kind(), phrase.name(), phrase);
  }

  /**
   * The body named elsewhere for which a spokesman without a name speaks who is told by its noun
   * alone: متحدث باسم الشركة. Null for any other phrase, or where none is named.
   */
  private Speaker ofBody(SourcePhrase phrase) {
    int noun = phrase.endToken() - 1;
    boolean isSpokesman =
        phrase.kind().equals("organization")
            && phrase.name() == null
            && phrase.head() != null
            && phrase.head().type() == Roles.Type.ROLE
            && !text.token(phrase.firstToken()).folded().startsWith("ال")
            && noun - 1 > phrase.firstToken()
            && text.token(noun - 1).is("باسم");
    Speaker body = isSpokesman ? ofLastNoun(phrase) : null;
    return body == null || body.mention() == null
        ? null
        : new Speaker(body.name(), phrase.kind(), body.mention(), phrase);
  }

  /**
   * Those who manage what is named elsewhere and here told by its noun alone: إدارة المكتبة. Null
   * for any other phrase, or where nothing of that noun is named.
   */
  private Speaker management(SourcePhrase phrase) {
    int noun = phrase.endToken() - 1;
    boolean isManagement =
        phrase.kind().equals("organization")
            && phrase.name() == null
            && phrase.head() != null
            && MANAGEMENTS.contains(phrase.head().noun())
            && noun == phrase.firstToken() + 1;
    Speaker body = isManagement ? ofLastNoun(phrase) : null;
    String sort = ShortForm.withoutArticle(text.token(noun).folded());
    boolean isOfSort =
        body != null
            && body.mention() != null
            && ArabicNormalizer.key(body.name()).startsWith(sort + " ");
    return isOfSort
        ? new Speaker(
            text.token(phrase.firstToken()).clean().substring(phrase.proclitics(text))
                + " "
                + body.name(),
            phrase.kind(),
            body.mention(),
            phrase)
        : null;
  }

  /** What the last word of the phrase means by itself; null where it is no source. */
  private Speaker ofLastNoun(SourcePhrase phrase) {
    SourcePhrase called = parser.parse(phrase.endToken() - 1, 0, phrase.endToken());
    return called == null ? null : speaker(called);
  }

  /** The full names of a phrase that is made of names; null where it is not. */
  private String joinedNames(SourcePhrase phrase) {
    List<String> names = new ArrayList<>();
    int named = 0;
    for (int i = phrase.firstToken(); i < phrase.endToken(); i++) {
      EntityMention mention = mentionByToken.get(i);
      boolean isOther =
          phrase.kind().equals("person")
              && mention != null
              && mention.type() != EntityMention.Type.PER;
      if (mention != null && !isOther) {
        names.add(mention.canonical());
        named += mention.endToken() - i;
      }
    }
    boolean isAllNames =
        phrase.kind().equals("person")
            || phrase.kind().equals("media")
            || named == phrase.endToken() - phrase.firstToken();
    return isAllNames && names.size() > 1 ? String.join(" و", names) : null;
  }

  /**
   * The person named last before {@code token}, in its paragraph or the one before it, whose name
   * is shown to agree with the form; null where none is.
   */
  Speaker lastNamed(Agreement form, int token) {
    EntityMention name = persons.lastBefore(token, form, genders);
    if (name == null || text.paragraph(name.firstToken()) < text.paragraph(token) - 1) {
      return null;
    }
    SourcePhrase phrase = null;
    for (int cut = 0; cut <= 1 && phrase == null; cut++) {
      phrase = parser.parse(name.firstToken(), cut, name.endToken());
    }
    return phrase == null || phrase.name() == null ? null : Speaker.named(phrase);
  }
}
