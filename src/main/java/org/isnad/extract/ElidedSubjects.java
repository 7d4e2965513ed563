package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/** Who is the subject of a verb that shows none, as far as the sentences before it tell. */
final class ElidedSubjects {
  private static final int LONGEST_REACH = 40;
  private static final int LONGEST_APPOSITION = 12;
  private static final String ON_BEHALF = "لسان";
  private static final String AGAINST = "علي";
  private static final String WITH = "مع";
  private static final String TO = "الي";
  private static final Set<String> CALLS = Set.of("اتصالا", "اتصال", "مكالمه");

  /** Tokens from the noun of a text or call to the name of whom it is to: رسالة خطية عاجلة إلى. */
  private static final int FARTHEST_TEXT = 5;

  private final TokenizedText text;
  private final List<SourcePhrase> phrases;
  private final SentenceSubjects subjects;
  private final SourcePhraseParser parser;
  private final OvertSources sources;
  private final Genders genders;
  private final Turns turns;

  ElidedSubjects(
      TokenizedText text,
      List<SourcePhrase> phrases,
      SentenceSubjects subjects,
      SourcePhraseParser parser,
      OvertSources sources,
      Genders genders,
      Turns turns) {
    this.text = text;
    this.phrases = phrases;
    this.subjects = subjects;
    this.parser = parser;
    this.sources = sources;
    this.genders = genders;
    this.turns = turns;
  }

  /**
   * The subject before {@code token}, of its sentence or the ones before it back to the last turn;
   * rather the sentence's than one of a relative clause: كان الوزير قد زار الجسر الذي أعلن عنه
   * العمري، وأكد أن.
   */
  Speaker subjectSince(Agreement verb, int token) {
    boolean agreesWithLast =
        turns.last() != null && genders.allows(turns.last().speaker(), turns.last().called(), verb);
    boolean isContinuation = turns.last() != null && parser.isContinuation(token);
    int lastSentence = turns.last() == null ? -1 : text.sentence(turns.last().token());
    List<SourcePhrase> all = subjects.all();
    int last = SourceDescriptions.firstFrom(all, token) - 1;
    Speaker ofRelative = null;
    for (int i = last; i >= Math.max(0, last - LONGEST_REACH); i--) {
      int at = all.get(i).firstToken();
      if (isOnBehalf(at, verb, all.get(i))) {
        return sources.speaker(all.get(i));
      }
      if (text.sentence(at) <= lastSentence
          || text.paragraph(at) < text.paragraph(token) - 1
          || (ofRelative != null && text.sentence(at) != text.sentence(token))) {
        return ofRelative;
      }
      boolean isInSentence = text.sentence(at) == text.sentence(token);
      // Who goes on is not the last speaker, with whom the verb does not agree.
      boolean goesOn =
          isContinuation && (agreesWithLast || sources.speaker(all.get(i)).mention() == null);
      boolean isPossible =
          goesOn
              ? speaks(all.get(i))
              : isInSentence ? subjects.reaches(all.get(i), token) : subjects.isMain(all.get(i));
      if (isPossible && !isTakenUp(all.get(i), token)) {
        Speaker speaker = speaker(SourceDescriptions.firstFrom(phrases, at));
        boolean agrees = genders.allows(speaker, all.get(i).agreement(), verb);
        if (agrees && !(isInSentence && subjects.isInRelativeClause(all.get(i)))) {
          return speaker;
        }
        ofRelative = agrees && ofRelative == null ? speaker : ofRelative;
      }
    }
    return ofRelative;
  }

  /**
   * Whether the pronoun on the verb at {@code token} takes up the phrase that its relative clause
   * hangs on, which then is its object: مزارع الرياح التي وصفها بالبشعة.
   */
  private boolean isTakenUp(SourcePhrase phrase, int token) {
    if (token - 1 < phrase.endToken() || token - 1 > phrase.endToken() + 1) {
      return false;
    }
    String verb = text.token(token).folded();
    return switch (text.token(token - 1).folded()) {
      case "التي", "والتي" -> verb.endsWith("ها");
      case "الذي", "والذي" -> verb.endsWith("ه");
      case "الذين", "والذين" -> verb.endsWith("هم");
      default -> false;
    };
  }

  /**
   * The last subject, named or of many, of the sentence before the form at {@code token} that is
   * shown to agree with it, where who spoke last did so in that sentence and does not agree: نشر
   * السكان بيانا يدعو إلى الهدوء، مؤكدين أن; قال سالم إن الخطة جاهزة بينما عدلتها البلدية ووعدت ب.
   * Null where none is.
   */
  Speaker agreeingInSentence(Agreement form, int token) {
    Turns.Turn spoke = turns.last();
    boolean isPassedOver =
        spoke != null
            && text.sentence(spoke.token()) == text.sentence(token)
            && !genders.allows(spoke.speaker(), spoke.called(), form);
    boolean isParticiple = isPassedOver && parser.isParticiple(token);
    List<SourcePhrase> all = subjects.all();
    int last = SourceDescriptions.firstFrom(all, token) - 1;
    for (int i = last; isPassedOver && i >= Math.max(0, last - LONGEST_REACH); i--) {
      SourcePhrase subject = all.get(i);
      if (text.sentence(subject.firstToken()) != text.sentence(token)) {
        break;
      }
      boolean canSpeak =
          !subject.kind().equals("unnamed_person")
              && subjects.reaches(subject, token)
              && (isParticiple || canBeOfVerb(subject, form, spoke));
      Speaker speaker = canSpeak ? sources.speaker(subject) : null;
      Agreement shown = speaker == null ? Agreement.UNKNOWN : genders.of(speaker);
      if (shown.gender() != Agreement.Gender.UNKNOWN && shown.allows(form)) {
        return speaker;
      }
    }
    return null;
  }

  /**
   * Whom the pronoun on a verbal noun at {@code token} takes up, where who spoke last does not
   * agree with it: the one named or described last in the sentence who is shown to: شكر العمري
   * الجامعة بعد إعلانها. Null where it is not so.
   */
  Speaker possessor(Agreement pronoun, int token) {
    Turns.Turn spoke = turns.last();
    boolean isPassedOver =
        parser.isVerbalNoun(token)
            && (spoke == null || !genders.allows(spoke.speaker(), spoke.called(), pronoun));
    int last = SourceDescriptions.firstFrom(phrases, token) - 1;
    for (int i = last; isPassedOver && i >= Math.max(0, last - LONGEST_REACH); i--) {
      SourcePhrase phrase = phrases.get(i);
      if (text.sentence(phrase.firstToken()) != text.sentence(token)) {
        return null;
      }
      boolean canSpeak =
          !phrase.kind().equals("document") && (phrase.name() == null || !isWhere(phrase));
      Speaker speaker = canSpeak ? sources.speaker(phrase) : null;
      Agreement shown = speaker == null ? Agreement.UNKNOWN : genders.of(speaker);
      if (shown.gender() != Agreement.Gender.UNKNOWN && shown.allows(pronoun)) {
        return speaker;
      }
    }
    return null;
  }

  /**
   * The subject of the clause that takes up what was said before, which goes on behind it in the
   * sentence: وهو ما رفضته البلدية ووصفت, الأمر الذي رد عليه العمري قائلا. Null where none agrees.
   */
  Speaker takingUp(Agreement form, int token) {
    Turns.Turn spoke = turns.last();
    if (spoke == null || text.sentence(spoke.token()) != text.sentence(token)) {
      return null;
    }
    int last = SourceDescriptions.firstFrom(phrases, token) - 1;
    for (int i = last; i >= Math.max(0, last - LONGEST_REACH); i--) {
      SourcePhrase phrase = phrases.get(i);
      if (phrase.firstToken() <= spoke.token()) {
        return null;
      }
      if (takesUp(phrase)) {
        Speaker speaker = speaker(i);
        return genders.allows(speaker, phrase.agreement(), form) ? speaker : null;
      }
    }
    return null;
  }

  /**
   * Whom phrase {@code i} means: where it is an office without a name, the person named between
   * commas behind it, or whom it stands for: الرئيس الكوراني، سالم العمري.
   */
  private Speaker speaker(int i) {
    SourcePhrase phrase = phrases.get(i);
    SourcePhrase next = i + 1 < phrases.size() ? phrases.get(i + 1) : null;
    int comma = phrase.endToken();
    boolean isNameBehind =
        next != null
            && next.kind().equals("person")
            && next.firstToken() == comma + 1
            && next.proclitics(text) == 0
            && (text.token(comma).is("،") || text.token(comma).is(","));
    if (isNameBehind && phrase.kind().equals("unnamed_person")) {
      return sources.speaker(next);
    }
    boolean isOfNamed = isNameBehind && isOfOffice(phrase);
    return sources.speaker(
        isOfNamed ? phrase.upTo(next.endToken(), next.span().end()) : withJoined(i));
  }

  /** Whether it is a body that works for one in office: إدارة الرئيس الكوراني. */
  private boolean isOfOffice(SourcePhrase phrase) {
    SourcePhrase office =
        phrase.kind().equals("organization") && phrase.name() == null
            ? parser.parse(phrase.firstToken() + 1, 0, phrase.endToken())
            : null;
    return office != null && office.kind().equals("unnamed_person");
  }

  /** Phrase {@code i} with the other groups without names that و joins to it: ناشطون وعدد من. */
  private SourcePhrase withJoined(int i) {
    SourcePhrase phrase = phrases.get(i);
    int end = Math.min(phrases.size(), i + PluralSubjects.MOST_JOINED);
    for (int n = i + 1; n < end && PluralSubjects.isJoined(text, phrases, n); n++) {
      SourcePhrase next = phrases.get(n);
      phrase = phrase.upTo(next.endToken(), next.span().end());
    }
    return phrase;
  }

  /** Whether the phrase stands behind the verb of such a clause, and a pronoun of its object. */
  private boolean takesUp(SourcePhrase phrase) {
    int verb = phrase.firstToken() - 1;
    boolean isBehindPronoun =
        verb > 0 && WordList.JOINED_PRONOUNS.contains(text.token(verb).folded());
    boolean hasObject = isBehindPronoun || (verb > 0 && text.token(verb).folded().endsWith("ه"));
    if (isBehindPronoun) {
      verb--;
    }
    if (!hasObject || verb < 2 || text.sentence(verb - 2) != text.sentence(verb)) {
      return false;
    }
    String before = text.token(verb - 1).folded();
    String opener = text.token(verb - 2).folded();
    return before.equals("ما")
        ? opener.equals("وهو")
        : before.equals("الذي") && (opener.equals("الامر") || opener.equals("الشيء"));
  }

  /**
   * Whether a finite verb behind who spoke last, and does not agree, can be of the subject: of one
   * named since, or of a group, unless a group spoke.
   */
  private boolean canBeOfVerb(SourcePhrase subject, Agreement verb, Turns.Turn spoke) {
    return PluralSubjects.isOfMany(verb)
        ? PluralSubjects.isGroup(subject) && !spoke.speaker().kind().equals("unnamed_group")
        : subject.firstToken() > spoke.token() && sources.speaker(subject).mention() != null;
  }

  /** Whether the phrase is of one through whose mouth the last speaker spoke: على لسان رئيسها. */
  private boolean isOnBehalf(int at, Agreement verb, SourcePhrase phrase) {
    return at > 0
        && text.token(at - 1).is(ON_BEHALF)
        && turns.last() != null
        && at > turns.last().token()
        && phrase.kind().equals("person")
        && phrase.agreement().allows(verb)
        && genders.of(sources.speaker(phrase)).allows(verb);
  }

  /** Whether the subject's verb, or على لسان, says that it speaks, though not what. */
  private boolean speaks(SourcePhrase subject) {
    int before = subject.firstToken() - 1;
    return subjects.isMain(subject)
        && before >= 0
        && (text.token(before).is(ON_BEHALF) || parser.isCue(before));
  }

  /**
   * The person or body named last in the cue's sentence, where a word says that the verb belongs to
   * what was just spoken of: في كلمة له قال فيها, في تغريدات لسالم حيث قال.
   */
  Speaker lastInSentence(Agreement verb, int token) {
    boolean isBehindWhere = token > 0 && text.token(token - 1).is("حيث");
    boolean isBeforeIn = isBeforeIn(token + 1);
    if (!(isBehindWhere || isBeforeIn) || parser.isContinuation(token)) {
      return null;
    }
    int last = SourceDescriptions.firstFrom(phrases, token) - 1;
    Speaker body = null;
    for (int i = last; i >= Math.max(0, last - LONGEST_REACH); i--) {
      SourcePhrase phrase = isBehindWhere ? authored(phrases.get(i)) : phrases.get(i);
      if (text.sentence(phrase.firstToken()) != text.sentence(token)) {
        break;
      }
      if (isBeforeIn && isAddressed(phrases.get(i))) {
        continue;
      }
      SourcePhrase writer = isBeforeIn ? writer(phrase, token) : null;
      if (writer != null && writer.agreement().allows(verb)) {
        return sources.speaker(writer);
      }
      boolean isAuthor = isBeforeIn && (isBeforeText(phrase, token) || isBehindText(phrase));
      boolean canSpeak =
          phrase.name() == null
              ? (isAuthor || subjects.has(phrase)) && !isOfApposition(phrase)
              : !phrase.kind().equals("media") && !isWhere(phrase) && !isOfApposition(phrase);
      Speaker speaker =
          canSpeak && !phrase.kind().equals("document") ? sources.speaker(phrase) : null;
      if (speaker != null && genders.allows(speaker, phrase.agreement(), verb)) {
        Speaker found = isBehindWhere && hasSpoken(i) ? null : speaker;
        boolean isObject = (isBehindWhere || isGoverned(phrase)) && !subjects.has(phrase);
        if (!isObject || !isBody(phrase)) {
          SourcePhrase main = isObject && found != null ? mainPerson(verb, i) : null;
          return main == null ? found : sources.speaker(main);
        }
        body = body == null ? found : body;
      }
    }
    return body;
  }

  /**
   * The person who is the subject of the sentence of phrase {@code i}, before it: استقبل الوزير
   * سالم العمري السفير هادي ناصر حيث أكد أن. Null where none is, or none agrees.
   */
  private SourcePhrase mainPerson(Agreement verb, int i) {
    int sentence = text.sentence(phrases.get(i).firstToken());
    for (int at = i - 1; at >= Math.max(0, i - LONGEST_REACH); at--) {
      SourcePhrase phrase = phrases.get(at);
      if (text.sentence(phrase.firstToken()) != sentence) {
        return null;
      }
      boolean isMain =
          phrase.kind().equals("person") && subjects.has(phrase) && subjects.isMain(phrase);
      if (isMain && genders.allows(sources.speaker(phrase), phrase.agreement(), verb)) {
        return phrase;
      }
    }
    return null;
  }

  /** Whether it names a body, which can be what another passed, joined or asked. */
  private static boolean isBody(SourcePhrase phrase) {
    return phrase.name() != null && phrase.name().type() == EntityMention.Type.ORG;
  }

  /** Whether a preposition stands before the body: كلمة من المجلس الأعلى أعلن فيها. */
  private boolean isGoverned(SourcePhrase phrase) {
    int first = phrase.firstToken();
    return phrase.kind().equals("organization")
        && first > 0
        && WordList.PREPOSITIONS.contains(text.token(first - 1).folded());
  }

  /** Whether the sentence has a subject before the token. */
  private boolean isBehindSubject(int token) {
    List<SourcePhrase> all = subjects.all();
    int before = SourceDescriptions.firstFrom(all, token) - 1;
    return before >= 0 && text.sentence(all.get(before).firstToken()) == text.sentence(token);
  }

  /**
   * Whether a text or call is to the one of the phrase, who does not speak in it: بعث العمري رسالة
   * إلى [سالم] قال فيها, أجرى اتصالا هاتفيا مع [سالم] أكد خلاله; nor does one behind على, where the
   * sentence has a subject: رد العمري على [سالم] بأبيات يقول فيها.
   */
  private boolean isAddressed(SourcePhrase phrase) {
    int first = phrase.firstToken();
    if (first == 0 || text.sentence(first - 1) != text.sentence(first)) {
      return false;
    }
    String before = text.token(first - 1).folded();
    if (before.equals(AGAINST) && !phrase.kind().equals("document")) {
      return isBehindSubject(first);
    }
    boolean isToward = before.equals(TO);
    boolean isCalled =
        before.equals(WITH)
            || (text.token(first).folded().startsWith("ب")
                && !WordList.PREPOSITIONS.contains(before));
    if (!isToward && !isCalled) {
      return false;
    }
    for (int i = first - 1;
        i >= Math.max(0, first - FARTHEST_TEXT) && text.sentence(i) == text.sentence(first);
        i--) {
      String word = text.token(i).folded();
      if (CALLS.contains(word) || (isToward && isSent(word))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is the noun of a text, also behind ب: بعث برسالة. */
  private static boolean isSent(String word) {
    return WordList.STATEMENTS.containsAccusative(word)
        || (word.startsWith("ب") && WordList.STATEMENTS.contains(word.substring(1)));
  }

  /**
   * Whether the phrase of one without a name stands right before the text that the verb at {@code
   * token} speaks of: ارتجل محافظ الساحل كلمة أعرب فيها. One whom it was written to does not (إلى
   * وزير النقل رسالة قال فيها).
   */
  private boolean isBeforeText(SourcePhrase phrase, int token) {
    int before = phrase.firstToken() - 1;
    return phrase.kind().equals("unnamed_person")
        && phrase.endToken() < token
        && isText(phrase.endToken())
        && !(before >= 0 && WordList.PREPOSITIONS.contains(text.token(before).folded()));
  }

  /** Whether ل joins the phrase to a text right before it, as its author: كلمة لمدير المدرسة. */
  private boolean isBehindText(SourcePhrase phrase) {
    int first = phrase.firstToken();
    return first > 0
        && phrase.kind().equals("unnamed_person")
        && phrase.proclitics(text) == 1
        && text.token(first).folded().startsWith("ل")
        && isText(first - 1);
  }

  /**
   * The one without a name whose text the phrase before the verb at {@code token} is, right behind
   * its noun: تصريح رئيس اللجنة، الذي كشف فيه; null where it is none's.
   */
  private SourcePhrase writer(SourcePhrase phrase, int token) {
    int at = phrase.firstToken() + 1;
    int end = Math.min(token, phrase.endToken());
    boolean isOfText = phrase.kind().equals("document") && isText(phrase.firstToken());
    SourcePhrase writer = isOfText && at < end ? parser.parse(at, 0, end) : null;
    return writer != null && writer.kind().equals("unnamed_person") ? writer : null;
  }

  private boolean isText(int t) {
    Noun noun = t < 0 || !text.token(t).isWord() ? null : parser.noun(t, 0);
    String word = noun == null ? "" : noun.noun() == null ? noun.base() : noun.noun().noun();
    return noun != null && !noun.isDefinite() && WordList.STATEMENTS.containsAccusative(word);
  }

  /** Whether what was just spoken of holds the words: قال فيه, كشفت من خلاله. */
  private boolean isBeforeIn(int i) {
    int pronoun = i < text.size() && text.token(i).is("من") ? i + 1 : i;
    return pronoun < text.size() && WordList.IN_IT.contains(text.token(pronoun).folded());
  }

  /**
   * Whether the phrase helps to tell who another is: سالم، وهو مقرب من الرئيس كوران، رفع دعوى يقول
   * فيها.
   */
  private boolean isOfApposition(SourcePhrase phrase) {
    if (isBeforeRelative(phrase.endToken())) {
      return false;
    }
    int t = phrase.firstToken();
    while (t > 0
        && text.sentence(t - 1) == text.sentence(phrase.firstToken())
        && text.token(t - 1).kind() != Token.Kind.SIGN
        && phrase.firstToken() - t < LONGEST_APPOSITION) {
      t--;
    }
    boolean isBehindComma = t > 0 && (text.token(t - 1).is("،") || text.token(t - 1).is(","));
    String word = text.token(t).folded();
    return isBehindComma && t < phrase.firstToken() && isPresenting(word);
  }

  /** Whether a relative clause begins there, or behind a comma. */
  private boolean isBeforeRelative(int t) {
    boolean isComma = t < text.size() && (text.token(t).is("،") || text.token(t).is(","));
    int relative = isComma ? t + 1 : t;
    return relative < text.size() && WordList.RELATIVES.contains(text.token(relative).folded());
  }

  private static boolean isPresenting(String word) {
    return word.equals("وهو") || word.equals("وهي") || WordList.SINGLING.contains(word);
  }

  /**
   * Whether a place tells where, as it is no subject: كلمة ألقاها في نوفاليا, جماعة تحكم شمال
   * نوفاليا.
   */
  private boolean isWhere(SourcePhrase phrase) {
    return phrase.name().type() == EntityMention.Type.LOC && !subjects.has(phrase);
  }

  /** The person named inside a document's phrase (تغريدات لسالم); else the phrase itself. */
  private SourcePhrase authored(SourcePhrase phrase) {
    if (!phrase.kind().equals("document")) {
      return phrase;
    }
    for (int i = phrase.firstToken(); i < phrase.endToken(); i++) {
      for (int cut = 0; cut <= 1; cut++) {
        SourcePhrase author = parser.parse(i, cut, phrase.endToken());
        if (author != null && author.kind().equals("person")) {
          return author;
        }
      }
    }
    return phrase;
  }

  /** Whether the last speaker is named in the sentence of phrase {@code i}, before it. */
  private boolean hasSpoken(int i) {
    if (turns.last() == null) {
      return false;
    }
    String last = turns.last().speaker().name();
    int sentence = text.sentence(phrases.get(i).firstToken());
    for (int at = i - 1; at >= Math.max(0, i - LONGEST_REACH); at--) {
      SourcePhrase phrase = phrases.get(at);
      if (text.sentence(phrase.firstToken()) != sentence) {
        return false;
      }
      if (phrase.name() != null && phrase.name().canonical().equals(last)) {
        return true;
      }
    }
    return false;
  }
}
