package org.isnad.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Finds who is cited, for what, and through whom. Four passes over a text: every possible cue is
 * tried in the {@link Frame}s; contents get their ends, now that their neighbours are known;
 * references (وفقاً لـ) join the attribution that they stand in or make one of their own; speakers
 * are resolved in the order of the text.
 */
final class AttributionFinder {
  /** On it, on them. */
  private static final Set<String> ON = Set.of("علي", "عليه", "عليها", "عليهم");

  private final Lexicon lexicon;

  AttributionFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Attributions of {@code text} in the order of their cues, given its mentions. Each cue looks at
   * a bounded number of tokens, so that the time is linear in the text's length.
   */
  List<SourceAttribution> find(TokenizedText text, List<EntityMention> mentions) {
    return find(text, mentions, LinkedHeadlines::new);
  }

  /** Attributions of a headline, given its mentions. */
  List<SourceAttribution> findInHeadline(TokenizedText headline, List<EntityMention> mentions) {
    return find(headline, mentions, HeadlineFrame::new);
  }

  private List<SourceAttribution> find(
      TokenizedText text,
      List<EntityMention> mentions,
      BiFunction<Reading, Subjects, Opening> openings) {
    if (text.size() == 0) {
      return List.of();
    }
    Reading reading = new Reading(text, mentions, lexicon.cues());
    SourcePhraseParser parser = new SourcePhraseParser(lexicon, text, mentions);
    Complements complements = new Complements(reading);
    Subjects subjects = new Subjects(reading, parser, complements);
    List<Draft> drafts = drafts(reading, complements, subjects, openings.apply(reading, subjects));
    BitSet cueTokens = new BitSet(text.size());
    for (Draft draft : drafts) {
      // The gist of a message belongs to what is told of it: قال إن بلاغا مفاده أن الجسر مغلق وصل.
      // So does a verse to what it is cited for: مستدلا بقوله تعالى.
      boolean isPart =
          GistFrame.isGist(draft.cue())
              || (draft.cue().form().hasPronoun() && ScriptureFrame.isSacred(reading, draft.cue()));
      // And a verb to the clause that its subject opens: قال إن الوزير، أبلغه بأن.
      boolean isSubjectFirst =
          draft.rule().equals("source-verb")
              || (draft.rule().equals("plain-verb")
                  && draft.source() != null
                  && draft.source().firstToken() < draft.cue().token());
      boolean isPredicate = isSubjectFirst && reading.isClauseWord(draft.source().firstToken() - 1);
      cueTokens.set(draft.cue().token(), !isPart && !isPredicate);
      if (isSubjectFirst) {
        // Where a clause of others begins: لكن السكان يقولون.
        cueTokens.set(draft.source().firstToken());
      }
    }
    References references = new References(reading, complements, subjects);
    ContentBounds bounds = new ContentBounds(reading, cueTokens, references);
    drafts.replaceAll(draft -> bounded(reading, draft, bounds));
    endBeforeWords(reading, drafts);
    new TakenUpClauses(reading, complements, subjects).addTo(drafts);
    drafts.sort(Comparator.comparingInt(draft -> draft.cue().token()));
    new ReferenceJoiner(reading, references, bounds).join(drafts);
    if (drafts.isEmpty()) {
      // Reading who is spoken of takes longer than all before.
      return List.of();
    }
    drafts.sort(Comparator.comparingInt(draft -> draft.cue().token()));
    return new DraftResolver(reading, subjects, new SpeakerResolver(text, mentions, parser))
        .resolve(drafts);
  }

  private static List<Draft> drafts(
      Reading reading, Complements complements, Subjects subjects, Opening opening) {
    FollowingSubjects following = new FollowingSubjects(reading, complements, subjects);
    PlainSubjects plain = new PlainSubjects(reading, complements, subjects);
    List<Frame> frames =
        List.of(
            new ScriptureFrame(reading),
            new SilenceFrame(reading, complements, subjects),
            new RelayFrame(reading, complements, subjects),
            new LocatedFrame(reading, complements, subjects),
            new SupportVerbFrame(reading, complements, subjects),
            new ReportsFrame(reading, complements, subjects),
            new QuotationFrame(reading, complements, subjects, following),
            new VerbFrame(reading, complements, subjects, following, plain),
            new GistFrame(reading, complements, subjects),
            new ParticipleFrame(reading, complements, subjects),
            new NounFrame(reading, complements, subjects),
            new PlainVerbFrame(reading, complements, subjects, following, plain));
    LaterClauses laterClauses = new LaterClauses(reading);
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < reading.size(); i++) {
      Draft draft = opening.match(i);
      if (draft == null) {
        draft = draft(reading, frames, i);
      }
      if (draft != null) {
        add(reading, laterClauses.in(draft), drafts);
      }
    }
    return drafts;
  }

  /**
   * Adds {@code draft}, unless one before it has the same content (وأضاف قائلا is one attribution)
   * or begins with its noun, or two (أعرب عن اعتقاده بأن, أعرب عن استنكار بلاده, عن إدانته
   * واستنكاره ل). Of the two, one that shows its source is the better one.
   */
  private static void add(Reading reading, Draft draft, List<Draft> drafts) {
    for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - 3); i--) {
      Draft before = drafts.get(i);
      boolean isOfSpeaker = draft.source() == null || before.cue().cue().type().equals("express");
      boolean isSecond =
          draft.cue().form().hasPronoun() && reading.word(draft.cue().token()).startsWith("و");
      int nouns = draft.cue().token() - before.content().first();
      if (isOfSpeaker
          && draft.cue().form().kind() == CueForm.Kind.VERBAL_NOUN
          && (nouns == 0 || (nouns == 1 && isSecond))) {
        return;
      }
      if (before.content().first() == draft.content().first()) {
        if (isSaying(reading, before, draft)) {
          boolean isNoun = draft.cue().form().kind() == CueForm.Kind.VERBAL_NOUN;
          boolean needsSource = draft.source() == null && (isNoun || isUnlisted(before.source()));
          drafts.set(i, needsSource ? withSource(draft, before) : draft);
        } else if (before.source() == null && draft.source() != null) {
          drafts.set(i, draft);
        }
        return;
      }
    }
    drafts.add(draft);
  }

  /** Whether a source begins with no listed noun and no name, by which it could be found again. */
  private static boolean isUnlisted(SourcePhrase source) {
    return source != null && source.head() == null && source.name() == null;
  }

  /** {@code draft} with the subject of the verb that بقوله goes with: ختم [الوزير] حديثه بقوله. */
  private static Draft withSource(Draft draft, Draft verb) {
    return new Draft(draft.cue(), verb.source(), draft.content(), draft.relay(), draft.rule());
  }

  /**
   * Whether قائلا or بقوله is the cue and not the verb before it, which says what else was done:
   * علق الوزير على الخبر قائلا, اختتم حديثه بقوله; but وأضاف قائلا, علق الوزير قائلا, رد الوزير
   * بقوله, نقل عنه قوله.
   */
  private static boolean isSaying(Reading reading, Draft before, Draft draft) {
    Cue verb = before.cue().cue();
    CueForm.Kind kind = draft.cue().form().kind();
    boolean goesOn =
        switch (verb.type()) {
          case "continuation" -> !verb.isOn(WordList.CLOSING_LEMMAS);
          case "answer", "explain", "announce", "affirm" -> kind == CueForm.Kind.VERBAL_NOUN;
          case "neutral" ->
              kind == CueForm.Kind.VERBAL_NOUN || !isOnSubject(reading, before, draft);
          default -> false;
        };
    // ذكر في أقواله: where he said so.
    boolean isSaying =
        kind == CueForm.Kind.PARTICIPLE
            || (kind == CueForm.Kind.VERBAL_NOUN && draft.cue().proclitics() > 0);
    return draft.cue().cue().lemma().equals("قال")
        && isSaying
        && before.cue().form().kind().isFinite()
        && !verb.type().equals("relay")
        && !goesOn;
  }

  /** Whether the verb tells on what somebody spoke, and not only that: علق على, تحدث عن. */
  private static boolean isOnSubject(Reading reading, Draft verb, Draft saying) {
    for (int t = verb.cue().endToken(); t < saying.cue().token(); t++) {
      boolean isNamed = reading.mentionAt(t) != null;
      if (!isNamed && (ON.contains(reading.word(t)) || reading.word(t).equals("عن"))) {
        return true;
      }
    }
    return verb.cue().cue().lemma().equals("تحدث");
  }

  private static Draft draft(Reading reading, List<Frame> frames, int i) {
    for (CueMention cue : reading.cuesAt(i)) {
      for (Frame frame : frames) {
        Draft draft = frame.match(cue);
        if (draft != null) {
          return behindSign(reading, draft);
        }
      }
    }
    return null;
  }

  /** The draft without a colon or comma at the head of its content: أن: "…", إنه، منذ عام، …. */
  private static Draft behindSign(Reading reading, Draft draft) {
    Draft.Content content = draft.content();
    int first = content.first();
    boolean isBehindSign = reading.token(first).is(":") || reading.isComma(first);
    return isBehindSign && first + 1 < reading.sentenceEnd(first)
        ? draft.with(new Draft.Content(first + 1, 0, content.end()))
        : draft;
  }

  /**
   * Ends what stands between a verb and its words before them (قال العمري، مشيرا إلى [القرار]:
   * "…"), or between it and what else was said before the comma (طالب سكان كوران، التي تقول إن
   * [الجسر مغلق]، البلدية بفتحه), or what a source is called before its words (نقلت الوكالة عن مصدر
   * وصفته [بالمطلع] قوله إن).
   */
  private static void endBeforeWords(Reading reading, List<Draft> drafts) {
    for (int i = 1; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Draft.Content between = draft.content();
      int words = drafts.get(i - 1).content().first();
      boolean isBetween =
          draft.cue().token() < words && between.first() < words - 1 && words < between.end();
      if (!isBetween) {
        continue;
      }
      int end = -1;
      boolean isUtterance = reading.opensUtterance(words);
      if (isUtterance && SaidWords.isOfSaying(drafts.get(i - 1).cue())) {
        end = reading.token(words - 1).isWord() ? words : words - 1;
      } else if (!isUtterance && draft.rule().equals("relative")) {
        end = lastComma(reading, between.first(), words);
      } else if (drafts.get(i - 1).rule().equals("relay")) {
        end = saying(reading, between.first() + 1, words);
      }
      if (end > 0) {
        drafts.set(i, draft.with(new Draft.Content(between.first(), between.letters(), end)));
      }
    }
  }

  /** The token of قوله, without a comma before it, between the tokens; -1 where it is not there. */
  private static int saying(Reading reading, int first, int end) {
    for (int t = first; t < end; t++) {
      if (WordList.SAYINGS.contains(reading.word(t))) {
        return reading.isComma(t - 1) ? t - 1 : t;
      }
    }
    return -1;
  }

  /** The last comma between the tokens that stands in no quotation; -1 where none is. */
  private static int lastComma(Reading reading, int first, int end) {
    int comma = -1;
    boolean isOpen = false;
    for (int t = first; t < end; t++) {
      isOpen ^= reading.token(t).kind() == Token.Kind.QUOTE;
      comma = reading.isComma(t) && !isOpen ? t : comma;
    }
    return comma;
  }

  private static boolean isInRelativeClause(Reading reading, CueMention cue) {
    int before = cue.token() - 1;
    boolean isAuxiliary = WordList.AUXILIARIES.contains(reading.word(before));
    return WordList.RELATIVES.contains(reading.word(isAuxiliary ? before - 1 : before));
  }

  private static Draft bounded(Reading reading, Draft draft, ContentBounds bounds) {
    Draft.Content content = draft.content();
    if (content.end() != Draft.Content.OPEN) {
      return draft;
    }
    // What something is called ends with its marks: وصفه بـ"العدوان" الذي …; a clause may go on:
    // وصفه بأنه "العقل" للفريق.
    boolean isCalled =
        draft.cue().cue().type().equals("describe")
            && reading.quotations().opens(content.first())
            && !bounds.clauseGoesOn(content.first());
    boolean isShortUtterance =
        reading.quotations().opens(content.first())
            && !reading.isClauseWord(content.first() - 1)
            && draft.cue().cue().type().equals("neutral")
            && !draft.rule().equals("colon")
            && !reading.opensUtterance(content.first());
    int end =
        isCalled || isShortUtterance
            ? bounds.quotedEnd(content.first())
            : isInRelativeClause(reading, draft.cue())
                ? bounds.endInRelativeClause(content.first())
                : bounds.end(content.first());
    return draft.with(new Draft.Content(content.first(), content.letters(), end));
  }
}
