package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Span;

/** Makes attributions of drafts: who speaks, through whom, to whom, and how directly. */
final class DraftResolver {
  private static final int LONGEST_REFERENCE = 15;

  private final Reading reading;
  private final SpeakerResolver speakers;
  private final Circumstances circumstances;
  private final Directness directness;

  DraftResolver(Reading reading, Subjects subjects, SpeakerResolver speakers) {
    this.reading = reading;
    this.speakers = speakers;
    this.circumstances = new Circumstances(reading, subjects);
    this.directness = new Directness(reading);
  }

  /** The attributions of {@code drafts}, which are in the order of their cues. */
  List<SourceAttribution> resolve(List<Draft> drafts) {
    List<SourceAttribution> found = new ArrayList<>();
    // Attributions whose content the next cue may stand in, the innermost last.
    List<Draft> open = new ArrayList<>();
    List<String> openSpeakers = new ArrayList<>();
    for (Draft draft : drafts) {
      Speaker speaker = speaker(draft);
      if (speaker == null) {
        continue;
      }
      while (!open.isEmpty() && open.get(open.size() - 1).content().end() <= draft.cue().token()) {
        open.remove(open.size() - 1);
        openSpeakers.remove(openSpeakers.size() - 1);
      }
      String outer = openSpeakers.isEmpty() ? null : openSpeakers.get(openSpeakers.size() - 1);
      if (repeatsOuter(draft, speaker, outer)) {
        continue;
      }
      found.add(attribution(draft, speaker, outer));
      open.add(draft);
      openSpeakers.add(speaker.name());
    }
    return found;
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
            && ClauseWords.COMPLEMENTIZERS.contains(before);
    return isTold && speaker.name().equals(outer);
  }

  private Speaker speaker(Draft draft) {
    CueMention cue = draft.cue();
    return draft.source() == null
        ? speakers.elided(cue.agreement(), cue.token())
        : speakers.resolve(
            draft.source(),
            draft.source().firstToken() > cue.token()
                ? cue.agreementBeforeSubject()
                : Agreement.UNKNOWN);
  }

  private SourceAttribution attribution(Draft draft, Speaker speaker, String outer) {
    CueMention cue = draft.cue();
    Draft.Content content = draft.content();
    SourcePhrase phrase = draft.source() == null ? speaker.phrase() : draft.source();
    SourcePhrase described = phrase.anonymity() == null ? speaker.phrase() : phrase;
    int from = cue.endToken();
    int to = content.first() > from ? content.first() : afterReference(from);
    Span source = draft.source() == null ? null : draft.source().span();
    return new SourceAttribution(
        reading.span(cue.token(), cue.proclitics(), cue.endToken()),
        cue.cue().lemma(),
        cue.cue().type(),
        source,
        reading.span(content.first(), content.letters(), content.end()),
        directness.of(content.first(), content.end()),
        speaker.name(),
        speaker.mention(),
        speaker.kind(),
        described.role(),
        described.affiliation(),
        described.anonymity(),
        isUnnamed(speaker) ? UnnamedReasons.in(reading.text(), from, to) : null,
        described.claimedSourceCount(),
        relay(draft, speaker, outer, from, to),
        circumstances.told(from, to),
        circumstances.medium(from, to),
        cue.isNegated(),
        draft.rule(),
        Confidence.of(draft.rule(), reading.isClause(content.first())));
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

  private List<String> relay(Draft draft, Speaker speaker, String outer, int from, int to) {
    List<String> relay = new ArrayList<>();
    for (SourcePhrase phrase : draft.relay()) {
      relay.add(speakers.name(phrase));
    }
    SourcePhrase carrier = relay.isEmpty() ? circumstances.carrier(from, to) : null;
    if (carrier != null) {
      relay.add(speakers.name(carrier));
    }
    if (relay.isEmpty() && outer != null && !outer.equals(speaker.name())) {
      relay.add(outer);
    }
    relay.removeIf(name -> name.equals(speaker.name()));
    return List.copyOf(relay);
  }
}
