package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.TokenizedText;

/**
 * Tells who speaks, over the sources of one text, given in the order of the text. Not for more than
 * one text or thread. Linear in the text's length over all its sources.
 */
final class SpeakerResolver {
  private final TokenizedText text;
  private final SourcePhraseParser parser;
  private final Genders genders;
  private final Turns turns;
  private final OvertSources sources;
  private final ElidedSubjects elidedSubjects;
  private final PluralSubjects plurals;

  SpeakerResolver(TokenizedText text, List<EntityMention> mentions, SourcePhraseParser parser) {
    List<SourcePhrase> phrases = parser.phrases();
    SentenceSubjects subjects = new SentenceSubjects(text, phrases, parser);
    this.text = text;
    this.parser = parser;
    this.genders = new Genders(parser);
    this.turns = new Turns(genders);
    this.sources = new OvertSources(text, mentions, phrases, subjects, parser, genders, turns);
    this.elidedSubjects =
        new ElidedSubjects(text, phrases, subjects, parser, sources, genders, turns);
    this.plurals = new PluralSubjects(text, phrases);
    for (SourcePhrase phrase : phrases) {
      if (phrase.kind().equals("person")) {
        genders.learn(phrase.name().canonical(), phrase.agreement().gender());
      }
    }
  }

  /** The speaker that an overt source stands for. */
  Speaker resolve(SourcePhrase phrase) {
    return resolve(phrase, Agreement.UNKNOWN);
  }

  /**
   * The speaker that an overt source stands for.
   *
   * @param verb the form of the verb before it, which shows the gender of a name
   */
  Speaker resolve(SourcePhrase phrase, Agreement verb) {
    if (phrase.isAddress()) {
      Speaker addressed = elided(phrase.agreement(), phrase.firstToken());
      if (addressed != null) {
        return addressed;
      }
    }
    Speaker speaker = sources.speaker(phrase);
    if (speaker.kind().equals("person")) {
      genders.learnOfVerb(speaker.name(), verb.gender());
    } else if (speaker.mention() != null) {
      genders.learnOfBody(speaker.name(), verb.gender());
    }
    turns.add(
        new Turns.Turn(
            speaker,
            phrase.agreement(),
            phrase.firstToken(),
            !speaker.kind().equals("person") && isInPassing(phrase)));
    return speaker;
  }

  /** Takes note that what follows is part of the words of {@code speaker}, who spoke last. */
  void beginReport(Speaker speaker) {
    turns.beginReport(speaker);
  }

  /** Takes note that who spoke last does not go on behind the sentence. */
  void beginAside() {
    turns.beginAside();
  }

  /** Takes note that who spoke last did so in a clause on something else. */
  void passOverLast() {
    turns.passOverLast();
  }

  /** Takes note that the words end whose beginning was last noted. */
  void endReport() {
    turns.endReport();
  }

  /** Takes note that no thing or body goes on behind the words in which it was last cited. */
  void passOverReported() {
    turns.passOverReported();
  }

  /** Whether a verb of the given form can be of the speaker. */
  boolean agrees(Speaker speaker, Agreement verb) {
    return genders.allows(speaker, speaker.phrase().agreement(), verb);
  }

  /**
   * The kind of a speaker: that of the phrase, but of a social network, which speaks for itself as
   * a company does: أعلنت شبكة "فيسبوك" أن.
   */
  String kind(Speaker speaker) {
    boolean isNetwork =
        speaker.kind().equals("media")
            && speaker.mention() != null
            && parser.isNetwork(speaker.mention());
    return isNetwork ? "organization" : speaker.kind();
  }

  /** Whom a phrase means that is of one who does not take the word here: an outlet that relays. */
  Speaker of(SourcePhrase phrase) {
    return sources.speaker(phrase);
  }

  /**
   * The speaker of a cue at {@code token} that has no source of its own: an elided subject or a
   * participle of the given form. It is the last one who spoke, unless a sentence since then has a
   * subject of its own. Null where nobody is found before the cue.
   */
  Speaker elided(Agreement verb, int token) {
    Speaker takingUp = elidedSubjects.takingUp(verb, token);
    Speaker bound = takingUp == null ? elidedSubjects.lastInSentence(verb, token) : takingUp;
    Speaker since = bound == null ? elidedSubjects.subjectSince(verb, token) : bound;
    Speaker possessor = since == null ? elidedSubjects.possessor(verb, token) : since;
    Speaker subject =
        possessor == null ? elidedSubjects.agreeingInSentence(verb, token) : possessor;
    Speaker heard = subject == null ? lastHeard(verb, token) : subject;
    Speaker many = subject == null ? manyInSentence(verb, token) : null;
    Speaker spoke = many == null ? heard : many;
    Speaker nearer = womanSince(spoke, verb, token);
    Speaker speaker = nearer != null ? nearer : spoke == null ? notYetHeard(verb, token) : spoke;
    if (speaker != null) {
      turns.add(new Turns.Turn(speaker, verb, token, many != null));
    }
    return speaker;
  }

  /**
   * The group named last in the sentence of a participle or past in the plural, where nobody spoke
   * in the sentence but an outlet, document or body before the group, and no group before it: قال
   * سالم إن الجسر آمن. وأطلقت الشرطة النار على متظاهرين مطالبين بفتح الجسر. Null where it is not
   * so.
   */
  private Speaker manyInSentence(Agreement verb, int token) {
    Turns.Turn last = turns.last();
    Turns.Turn heard = turns.lastAgreeing(verb);
    boolean isOfMany =
        PluralSubjects.isOfMany(verb)
            && (parser.isParticiple(token) || parser.isPast(token))
            && !parser.isContinuation(token);
    boolean hasSpoken = last != null && text.sentence(last.token()) == text.sentence(token);
    boolean isHeard = heard != null && !heard.isInPassing() && isOfMany(heard.speaker());
    boolean goesOn =
        hasSpoken && (isOfMany(last.speaker()) || last.speaker().kind().endsWith("person"));
    if (!isOfMany || goesOn || isHeard) {
      return null;
    }
    SourcePhrase group = plurals.lastInSentence(token);
    boolean isSince = group != null && (!hasSpoken || group.firstToken() > last.token());
    return isSince ? sources.speaker(group) : null;
  }

  private boolean isOfMany(Speaker speaker) {
    Agreement.GrammaticalNumber number = genders.of(speaker).number();
    return speaker.kind().equals("unnamed_group")
        || speaker.phrase().isCoordinated()
        || number == Agreement.GrammaticalNumber.PLURAL
        || number == Agreement.GrammaticalNumber.DUAL;
  }

  /**
   * The woman named last in the verb's paragraph, where the body or place that was found is named
   * before her, in another sentence than the verb's, and has not spoken in the paragraph: كانت
   * السلطات قد أغلقت الجسر. … التقينا هدى العمري على الجسر، وقالت. Null where it is not so. Bodies
   * agree with every verb of a woman, but seldom are meant by it.
   */
  private Speaker womanSince(Speaker found, Agreement verb, int token) {
    boolean isOfOne =
        verb.gender() == Agreement.Gender.FEMININE
            && verb.number() == Agreement.GrammaticalNumber.SINGULAR
            && !parser.isContinuation(token);
    if (!isOfOne
        || found == null
        || !found.kind().equals("organization")
        || text.sentence(found.phrase().firstToken()) == text.sentence(token)) {
      return null;
    }
    Turns.Turn last = turns.last();
    boolean hasSpoken =
        last != null
            && last.speaker().name().equals(found.name())
            && text.paragraph(last.token()) == text.paragraph(token);
    Speaker named = hasSpoken ? null : sources.lastNamed(verb, token);
    boolean isWoman =
        named != null
            && genders.of(named.mention()) == Agreement.Gender.FEMININE
            && text.paragraph(named.mention().firstToken()) == text.paragraph(token)
            && named.mention().firstToken() > found.phrase().firstToken();
    return isWoman ? named : null;
  }

  /**
   * The last speaker who agrees; rather the person named in a sentence since than an outlet that
   * was only named in passing. Null where none agrees.
   */
  private Speaker lastHeard(Agreement verb, int token) {
    Turns.Turn turn = turns.lastAgreeing(verb);
    Speaker cited = citedSince(turn, verb, token);
    if (cited != null) {
      return cited;
    }
    Speaker issuer = issuerOfLast(verb, turn);
    if (issuer != null || turn == null) {
      return issuer;
    }
    boolean onlyRelayed = turn.isInPassing() && turn.speaker().kind().equals("media");
    Speaker named = onlyRelayed ? sources.lastNamed(verb, token) : null;
    boolean isSince =
        named != null && text.sentence(named.phrase().firstToken()) > text.sentence(turn.token());
    return isSince ? named : turn.speaker();
  }

  /**
   * The person whom the last speaker, a man or woman with whom the verb does not agree, spoke of,
   * rather than one who spoke before: قال هادي …. وأكدت هدى أن سالما عبر الجسر. وقال لها إن. Null
   * where it is not so, or where the verb goes on with what was said.
   */
  private Speaker citedSince(Turns.Turn agreeing, Agreement verb, int token) {
    Turns.Turn last = turns.last();
    boolean isPassedOver =
        last != null
            && agreeing != null
            && !genders.allows(last.speaker(), last.called(), verb)
            && last.speaker().kind().equals("person")
            && verb.number() == Agreement.GrammaticalNumber.SINGULAR
            && genders.of(last.speaker()).number() == Agreement.GrammaticalNumber.SINGULAR
            && !parser.isContinuation(token);
    Speaker named = isPassedOver ? sources.lastNamed(verb, token) : null;
    return named != null && named.mention().firstToken() > last.token() ? named : null;
  }

  /**
   * The body that the document that spoke last is of, where the form agrees with the body alone:
   * قال بيان لوزارة النقل إن … وأضافت أن. Null where it is not so, or where one who spoke in its
   * paragraph agrees and the document is no statement, which speaks for its body.
   */
  private Speaker issuerOfLast(Agreement verb, Turns.Turn agreeing) {
    Turns.Turn last = turns.last();
    Speaker document =
        last != null && !last.isInPassing() && last.speaker().kind().equals("document")
            ? last.speaker()
            : null;
    if (document == null || document.phrase().agreement().allows(verb)) {
      return null;
    }
    Roles.Form head = document.phrase().head();
    boolean isStatement = head != null && WordList.STATEMENTS.contains(head.noun());
    boolean isApart =
        agreeing == null || text.paragraph(agreeing.token()) != text.paragraph(last.token());
    return isApart || isStatement ? bodyOf(document, verb) : null;
  }

  /** The body that a speaker is of, if the form can be of it; else null. */
  Speaker bodyOf(Speaker speaker, Agreement verb) {
    EntityMention body = speaker.phrase().affiliation();
    boolean isOfBody =
        body != null
            && body.type() == EntityMention.Type.ORG
            && new Agreement(genders.of(body), Agreement.GrammaticalNumber.SINGULAR).allows(verb);
    return isOfBody
        ? new Speaker(
            body.canonical(),
            parser.isOutlet(body) ? "media" : "organization",
            body,
            speaker.phrase())
        : null;
  }

  /**
   * The person named last in the paragraph or the one before it who agrees with the verb, as none
   * of those who spoke does; else the last who spoke.
   */
  private Speaker notYetHeard(Agreement verb, int token) {
    if (turns.last() == null) {
      return null;
    }
    Speaker named = sources.lastNamed(verb, token);
    return named == null ? turns.last().speaker() : named;
  }

  /**
   * Whether the source of a reference that opens a sentence can go on behind it, as no outlet does,
   * nor what only counts something: ووفقا لتقرير حديث، فإن الجسر مغلق. وأشار إلى أن.
   */
  private static boolean canGoOn(SourcePhrase phrase) {
    boolean isCount =
        phrase.kind().equals("document")
            && phrase.head() != null
            && phrase.head().count() != Roles.Count.SINGULAR;
    return !phrase.kind().equals("media") && !isCount;
  }

  /**
   * Whether nobody spoke in the paragraph before the reference at token {@code i}, so that all of
   * it is the source's: الجسر مغلق، وفقا لتقرير حديث. وأشار إلى أن.
   */
  private boolean speaksAlone(int i) {
    Turns.Turn last = turns.last();
    return last == null || text.paragraph(last.token()) != text.paragraph(i);
  }

  /** Whether the source stands behind a verbal noun or a word such as بحسب. */
  private boolean isInPassing(SourcePhrase phrase) {
    int first = phrase.firstToken();
    if (first > 0 && parser.isVerbalNoun(first - 1)) {
      return true;
    }
    for (int i = Math.max(0, first - 2); i < first; i++) {
      String word = text.token(i).folded();
      boolean isConjoined =
          word.startsWith("و") && WordList.ACCORDING_TO.contains(word.substring(1));
      if (isConjoined || WordList.ACCORDING_TO.contains(word)) {
        boolean opensSentence = i == 0 || text.sentence(i - 1) != text.sentence(i);
        return !((opensSentence || speaksAlone(i)) && canGoOn(phrase));
      }
    }
    return false;
  }
}
