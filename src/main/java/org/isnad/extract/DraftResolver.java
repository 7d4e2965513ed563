package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;
import org.isnad.text.Span;
import org.isnad.text.TokenizedText;

/** Makes attributions of drafts: who speaks, through whom, to whom, and how directly. */
final class DraftResolver {
  private static final int LONGEST_REFERENCE = 15;
  private static final int MOST_NAMES = 12;
  private static final String NOT_THAT = "ألا";

  private final Reading reading;
  private final Subjects subjects;
  private final SpeakerResolver speakers;
  private final Circumstances circumstances;
  private final Directness directness;

  DraftResolver(Reading reading, Subjects subjects, SpeakerResolver speakers) {
    this.reading = reading;
    this.subjects = subjects;
    this.speakers = speakers;
    this.circumstances = new Circumstances(reading, subjects);
    this.directness = new Directness(reading);
  }

  /** The attributions of {@code drafts}, which are in the order of their cues. */
  List<SourceAttribution> resolve(List<Draft> drafts) {
    List<SourceAttribution> found = new ArrayList<>();
    BodiesInFull bodies = new BodiesInFull(reading.text(), drafts);
    // Attributions whose content the next cue may stand in, the innermost last.
    List<Draft> open = new ArrayList<>();
    List<String> openSpeakers = new ArrayList<>();
    Draft last = null;
    Passed passed = null;
    // Whether the last one spoke in the words of another.
    boolean isCited = false;
    for (Draft draft : drafts) {
      while (!open.isEmpty() && open.get(open.size() - 1).content().end() <= draft.cue().token()) {
        open.remove(open.size() - 1);
        openSpeakers.remove(openSpeakers.size() - 1);
      }
      if (last != null && open.isEmpty()) {
        if (!isInSentenceOf(draft, last)) {
          speakers.endReport();
        } else if (isCited && goesOn(draft)) {
          speakers.passOverReported();
        }
      }
      Speaker speaker =
          describesRelayed(draft, last) ? speakers.of(last.relay().get(0)) : speaker(draft);
      last = draft;
      if (speaker == null) {
        continue;
      }
      String outer = openSpeakers.isEmpty() ? null : openSpeakers.get(openSpeakers.size() - 1);
      if (repeatsOuter(draft, speaker, outer) || accusesItself(draft, speaker)) {
        continue;
      }
      List<String> relay = relay(draft, speaker, isReported(draft, open) ? outer : null);
      if (relay.isEmpty() && passed != null && goesOnFrom(passed, draft, speaker)) {
        relay = passed.relay();
      }
      passed = new Passed(draft, speaker, relay);
      found.add(attribution(draft, speaker, bodies.name(speaker), relay));
      isCited = outer != null;
      if (!speaker.kind().endsWith("person") && isOnThing(draft)) {
        speakers.passOverLast();
      }
      if (RelayFrame.isOfWishes(reading, draft)) {
        speakers.passOverLast();
        draft.relay().forEach(speakers::resolve);
      }
      if (!speaker.kind().endsWith("person") && takesUp(draft)) {
        speakers.beginAside();
      } else if (open.isEmpty()) {
        speakers.beginReport(speaker);
      }
      open.add(draft);
      openSpeakers.add(speaker.name());
    }
    return found;
  }

  /** An attribution before, and through whom it came. */
  private record Passed(Draft draft, Speaker speaker, List<String> relay) {}

  /**
   * Whether the same speaker goes on, without a subject, in the sentence or, by a participle, in
   * the paragraph: who passed on the words before passes on these: نقلت الفجر عن العمري قوله إن
   * الجسر آمن، مؤكدا أن.
   */
  private boolean goesOnFrom(Passed before, Draft draft, Speaker speaker) {
    int cue = draft.cue().token();
    int end = Math.min(cue, before.draft().content().end()) - 1;
    TokenizedText text = reading.text();
    boolean isNear =
        draft.rule().equals("participle")
            ? text.paragraph(end) == text.paragraph(cue)
            : text.sentence(end) == text.sentence(cue);
    return draft.source() == null && isNear && speaker.name().equals(before.speaker().name());
  }

  /**
   * Whether the speaker in whose content it stands reports it: the innermost of {@code open} says a
   * clause or a quotation, or is referred to, and does not speak of what others said (نفت الشرطة
   * تقارير تؤكد أن); nor does the narrator add it.
   */
  private boolean isReported(Draft draft, List<Draft> open) {
    if (open.isEmpty() || isBackground(draft)) {
      return false;
    }
    Draft outer = open.get(open.size() - 1);
    return outer.rule().equals("according-to") || reading.isClause(outer.content().first());
  }

  /**
   * Whether the narrator adds it to the words of another: a relative clause with a subject of its
   * own that tells what that one holds at all times (قالت نوفاليا إنها قصفت الحزب الذي تصنفه كوران
   * منظمة إرهابية), or what somebody calls a thing (لما وصفته كوران بأنه عدوان).
   */
  private boolean isBackground(Draft draft) {
    CueMention cue = draft.cue();
    if (cue.cue().type().equals("describe") && cue.form().hasPronoun()) {
      return true;
    }
    String before = reading.word(cue.token() - 1);
    boolean isRelative = WordList.RELATIVES.contains(before) && !before.endsWith("ا");
    return isRelative
        && cue.form().kind() == CueForm.Kind.IMPERFECT
        && draft.source() != null
        && draft.source().firstToken() > cue.token();
  }

  /** Whether it tells what others say of something, between: الأخبار التي صنفتها الشركة. */
  private boolean isOnThing(Draft draft) {
    CueMention cue = draft.cue();
    return WordList.RELATIVES.contains(reading.word(cue.token() - 1))
        && cue.form().hasPronoun()
        && draft.source() != null
        && draft.source().firstToken() > cue.token();
  }

  /** Whether its verb takes up the clause before it: الجسر مغلق، وهو ما أكدته البلدية. */
  private boolean takesUp(Draft draft) {
    int cue = draft.cue().token();
    String before = reading.word(cue - 1);
    return draft.content().end() <= cue
        && draft.cue().form().kind().isFinite()
        && (before.equals("ما") || WordList.RELATIVES.contains(before));
  }

  /**
   * Whether the same speaker goes on in the sentence: a participle, or a verb of saying behind و.
   */
  private boolean goesOn(Draft draft) {
    CueMention cue = draft.cue();
    boolean isJoined = cue.proclitics() > 0 && reading.isComma(cue.token() - 1);
    boolean isOfSaying =
        switch (cue.cue().type()) {
          case "neutral", "continuation", "explain" -> true;
          default -> false;
        };
    boolean isElided =
        draft.rule().equals("elided")
            || (draft.rule().equals("plain-verb") && draft.source() == null);
    return draft.rule().equals("participle") || (isElided && isJoined && isOfSaying);
  }

  private boolean isInSentenceOf(Draft draft, Draft other) {
    return reading.text().sentence(draft.cue().token())
        == reading.text().sentence(other.cue().token());
  }

  /**
   * Whether an outlet that relays says in {@code draft} what it calls its source, before the words
   * that it relays: نقلت الوكالة عن مصدر وصفته بالمطلع قوله.
   */
  private boolean describesRelayed(Draft draft, Draft last) {
    return last != null
        && draft.source() == null
        && isOfWhatItIs(draft)
        && last.cue().cue().type().equals("relay")
        && !last.relay().isEmpty()
        && !reading.word(draft.cue().endToken()).startsWith("ل")
        && draft.cue().token() < last.content().first();
  }

  /** Whether a verb can tell what a source is: وصفته بالمطلع, قالت إنه مطلع. */
  private static boolean isOfWhatItIs(Draft draft) {
    CueMention cue = draft.cue();
    return cue.cue().type().equals("describe")
        || (cue.cue().lemma().equals("قال") && cue.form().kind().isFinite());
  }

  /** قالت إنها تأمل أن: what a speaker says of the own hopes is part of what is said. */
  private boolean repeatsOuter(Draft draft, Speaker speaker, String outer) {
    String before = reading.word(draft.cue().token() - 1);
    if (before.equals("كان") || before.equals("كانت") || before.equals("قد")) {
      before = reading.word(draft.cue().token() - 2);
    }
    boolean isTold =
        draft.source() == null
            && draft.cue().form().kind().isFinite()
            && !draft.cue().cue().type().equals("describe")
            && WordList.COMPLEMENTIZERS.contains(before)
            && !(reading.isException(draft.cue().token() - 2) && !isHeld(draft))
            && !reading.word(draft.cue().token() - 2).equals("دون");
    return isTold && speaker.name().equals(outer);
  }

  /** Whether it can be what something is held for: كما أنها تعتبر واحدة من. */
  private static boolean isHeld(Draft draft) {
    return draft.cue().cue().lemma().equals("اعتبر")
        && draft.cue().form().kind() == CueForm.Kind.IMPERFECT;
  }

  /**
   * Whether the verb's object would be its subject, so that it is a passive: اتهم العمري بالسرقة.
   */
  private boolean accusesItself(Draft draft, Speaker speaker) {
    int behind = draft.cue().endToken();
    EntityMention object =
        draft.source() == null
                && draft.cue().cue().type().equals("accuse")
                && behind < reading.size()
            ? reading.mentionAt(behind)
            : null;
    return object != null && object.canonical().equals(speaker.name());
  }

  private Speaker speaker(Draft draft) {
    CueMention cue = draft.cue();
    Speaker sacred = ScriptureFrame.speaker(reading, draft);
    if (sacred != null) {
      return sacred;
    }
    // The verb of an outlet that relays shows nothing of the one it relays: نقلت عنه الوكالة; nor
    // does a word that is no verb: بحسب هدى العمري.
    boolean isRelayed = cue.cue().type().equals("relay");
    if (draft.source() != null) {
      boolean isSubject =
          draft.source().firstToken() > cue.token()
              && (cue.form().kind().isFinite() || !draft.source().kind().equals("person"))
              && !draft.rule().equals("relay");
      return speakers.resolve(
          draft.source(), isSubject ? cue.agreementBeforeSubject() : Agreement.UNKNOWN);
    }
    Speaker speaker = speakers.elided(isRelayed ? Agreement.UNKNOWN : cue.agreement(), cue.token());
    // A clause shows it to say something, whoever it is.
    boolean isClause = reading.isClause(draft.content().first());
    if (!isClause
        && cue.form().kind().isFinite()
        && speaker != null
        && !speakers.agrees(speaker, cue.agreement())) {
      return ofAnother(cue, speaker);
    }
    SourcePhrase named = speaker == null ? lastPerson(cue.token()) : null;
    return named == null ? speaker : speakers.resolve(named);
  }

  /**
   * Who speaks where the last speaker does not agree: the body that the speaker is of, or the
   * group, body without a name, or members of a body, that spoke (قال الحزب إن … ودعوا). Null where
   * the verb is of somebody else, or can be a noun.
   */
  private Speaker ofAnother(CueMention cue, Speaker speaker) {
    if (isRatherNoun(cue)) {
      return null;
    }
    Speaker body = speakers.bodyOf(speaker, cue.agreement());
    if (body != null) {
      return body;
    }
    boolean isOfMembers =
        speaker.mention() == null
            || (speaker.mention().type() == EntityMention.Type.ORG
                && cue.agreement().number() == Agreement.GrammaticalNumber.PLURAL);
    boolean isBody = speaker.kind().equals("organization") && isOfMembers;
    return isBody || speaker.kind().equals("unnamed_group") ? speaker : null;
  }

  /** Whether a past behind و is written as its noun, as which it would need no subject: وطلب. */
  private static boolean isRatherNoun(CueMention cue) {
    return cue.proclitics() > 0
        && cue.form().kind() == CueForm.Kind.PAST
        && cue.form().number() == CueForm.Count.ONE
        && !cue.form().isFeminine()
        && WordList.VERBAL_NOUN_LEMMAS.contains(cue.cue().lemma());
  }

  /**
   * The person named last before token {@code cue}: who goes on speaking where nobody was found to
   * speak before. Null where nobody is named near.
   */
  private SourcePhrase lastPerson(int cue) {
    List<EntityMention> mentions = reading.mentions();
    int next = EntityMention.firstFrom(mentions, cue);
    for (int i = next - 1; i >= Math.max(0, next - MOST_NAMES); i--) {
      EntityMention mention = mentions.get(i);
      if (mention.type() == EntityMention.Type.PER) {
        int first = mention.firstToken();
        int letters = 0;
        while (reading.token(first).beginWithout(letters, reading.text().published())
            < mention.span().begin()) {
          letters++;
        }
        return subjects.at(first, letters, reading.size());
      }
    }
    return null;
  }

  private SourceAttribution attribution(
      Draft draft, Speaker speaker, String name, List<String> relay) {
    CueMention cue = draft.cue();
    Draft.Content content = withNegation(draft.content());
    SourcePhrase phrase = draft.source() == null ? speaker.phrase() : draft.source();
    SourcePhrase described = phrase.anonymity() == null ? speaker.phrase() : phrase;
    int from = fromCircumstances(draft);
    int to = toCircumstances(draft, from);
    Span source = draft.source() == null ? null : draft.source().span();
    return new SourceAttribution(
        reading.span(cue.token(), cue.proclitics(), cue.endToken()),
        cue.cue().lemma(),
        cue.cue().type(),
        source,
        reading.span(content.first(), content.letters(), content.end()),
        directness.of(content.first(), content.end()),
        name,
        speaker.mention(),
        speakers.kind(speaker),
        described.role(),
        described.affiliation() == null
            ? null
            : described.affiliation().span().of(reading.text().published()),
        described.anonymity(),
        isUnnamed(speaker) ? UnnamedReasons.in(reading.text(), from, to) : null,
        described.claimedSourceCount(),
        relay,
        told(draft, from, to),
        circumstances.medium(from, to),
        cue.isNegated(),
        draft.rule(),
        Confidence.of(draft.rule(), reading.isClause(draft.content().first())));
  }

  /** Where what stands between the cue, or a source that it governs, and the content begins. */
  private static int fromCircumstances(Draft draft) {
    boolean isGoverned =
        draft.source() != null
            && (draft.cue().cue().form() == Cue.Form.PREPOSITION || draft.rule().equals("colon"));
    return isGoverned ? draft.source().endToken() : draft.cue().endToken();
  }

  private int toCircumstances(Draft draft, int from) {
    int content = draft.content().first();
    return content > from ? content : afterReference(from);
  }

  /** The content with ألا before it, which opens it and denies it: تمنى [ألا يغلق الجسر]. */
  private Draft.Content withNegation(Draft.Content content) {
    int before = content.first() - 1;
    String word = content.letters() > 0 || before < 0 ? "" : reading.token(before).clean();
    boolean isNegation = word.endsWith(NOT_THAT) && reading.isClauseWord(before);
    return isNegation
        ? new Draft.Content(before, word.length() - NOT_THAT.length(), content.end())
        : content;
  }

  /** The name of the outlet spoken to; null where none is said to be. */
  private String told(Draft draft, int from, int to) {
    CueMention cue = draft.cue();
    boolean isBehind = draft.source() != null && draft.source().firstToken() > cue.token();
    // An outlet in the source's own phrase is no one spoken to: تقرير لصحيفة الفجر.
    SourcePhrase hearer = circumstances.told(from, isBehind ? draft.source().firstToken() : to);
    if (hearer == null && isBehind) {
      hearer = circumstances.told(draft.source().endToken(), to);
    }
    if (hearer == null && isBehind && isOfTelling(cue)) {
      hearer = circumstances.toldAt(cue.endToken(), draft.source().firstToken());
    }
    if (hearer == null && isOfTelling(cue)) {
      hearer = circumstances.toldAt(isBehind ? subjects.end(draft.source()) : cue.endToken(), to);
    }
    if (hearer == null && cue.form().kind().isFinite()) {
      hearer = circumstances.toldBefore(cue.token());
    }
    Speaker outlet = hearer == null ? null : speakers.of(hearer);
    return outlet == null || outlet.mention() == null ? null : outlet.name();
  }

  /** Whether the verb can have the one who is told as its object: أبلغ الوزير رويترز بأن. */
  private static boolean isOfTelling(CueMention cue) {
    return cue.form().kind().isFinite()
        && !cue.form().hasPronoun()
        && cue.cue().type().equals("announce")
        && (cue.cue().object() == Cue.Addressee.REQUIRED || cue.cue().lemma().equals("أفاد"));
  }

  /**
   * Where the clause of a reference inside its own content ends: at a comma or with the sentence.
   */
  private int afterReference(int from) {
    int end = Math.min(reading.size(), from + LONGEST_REFERENCE);
    int t = from;
    while (t < end && !reading.isComma(t) && !reading.token(t).is(".")) {
      t++;
    }
    return t;
  }

  private static boolean isUnnamed(Speaker speaker) {
    return speaker.kind().startsWith("unnamed");
  }

  private List<String> relay(Draft draft, Speaker speaker, String outer) {
    int from = fromCircumstances(draft);
    int to = toCircumstances(draft, from);
    List<String> relay = new ArrayList<>();
    for (SourcePhrase phrase : draft.relay()) {
      if (!phrase.kind().equals("document")) {
        relay.add(speakers.of(phrase).name());
      } else if (phrase.affiliation() != null
          && phrase.affiliation().type() != EntityMention.Type.LOC) {
        // A document passes nothing on; the body that it is of does.
        relay.add(phrase.affiliation().span().of(reading.text().published()));
      }
    }
    SourcePhrase carrier = relay.isEmpty() ? circumstances.carrier(from, to) : null;
    if (carrier != null) {
      relay.add(speakers.of(carrier).name());
    }
    if (relay.isEmpty() && outer != null && !outer.equals(speaker.name())) {
      relay.add(outer);
    }
    relay.removeIf(name -> name.equals(speaker.name()));
    return List.copyOf(relay);
  }
}
