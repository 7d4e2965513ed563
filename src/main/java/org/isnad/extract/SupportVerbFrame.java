package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;

/**
 * A noun of speech as object of a verb that adds nothing to it: وجه الوزير انتقادات حادة للشركة.
 * The noun is the cue, the verb's subject the source, and what the noun governs the content.
 */
final class SupportVerbFrame implements Frame {
  private static final int REACH = 12;
  private static final int MOST_ADJECTIVES = 4;

  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;

  SupportVerbFrame(Reading reading, Complements complements, Subjects subjects) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
  }

  @Override
  public Draft match(CueMention cue) {
    if (!cue.cue().takes(Complement.COURTESY) || !cue.form().kind().isFinite()) {
      return null;
    }
    int limit = reading.sentenceEnd(cue.token());
    int p = complements.afterAdverbs(cue.endToken(), limit);
    SourcePhrase source = subjects.at(p, 0, limit);
    int from = source == null ? p : subjects.end(source);
    if (source == null) {
      Subjects.Before before = subjects.before(cue);
      source = before == null ? null : before.phrase();
    }
    if (source == null) {
      return null;
    }
    for (int t = from; t < Math.min(limit, from + REACH); t++) {
      CueMention noun = nounOfSpeech(t);
      if (noun != null) {
        return draft(noun, source, limit);
      }
      if (reading.isFiniteCue(t)) {
        return null;
      }
    }
    return null;
  }

  private CueMention nounOfSpeech(int t) {
    for (CueMention noun : reading.cuesAt(t)) {
      boolean isObject =
          noun.form().kind() == CueForm.Kind.VERBAL_NOUN
              && noun.proclitics() == 0
              && !noun.form().hasPronoun()
              && (!reading.word(t).startsWith("ال") || noun.cue().type().equals("accuse"));
      if (isObject && noun.cue().isOn(WordList.CRITICISM_LEMMAS)) {
        return noun;
      }
    }
    return null;
  }

  private Draft draft(CueMention noun, SourcePhrase source, int limit) {
    int next = noun.endToken();
    for (int t = next; t < Math.min(limit, next + MOST_ADJECTIVES); t++) {
      Draft.Content content = content(noun, t, limit);
      if (content != null) {
        return new Draft(noun, source, content, List.of(), "support-verb");
      }
      if (!reading.token(t).isWord() || reading.isFiniteCue(t)) {
        return null;
      }
    }
    return null;
  }

  private Draft.Content content(CueMention noun, int t, int limit) {
    ContentStart start = complements.at(noun, t, limit);
    if (start != null && start.type() != Complement.NOUN) {
      return start.content();
    }
    String type = noun.cue().type();
    if (!type.equals("criticize") && !type.equals("accuse")) {
      return null;
    }
    String word = reading.word(t);
    boolean isToAccused =
        type.equals("accuse")
            && (word.equals("الي") || (word.length() > 3 && word.startsWith("ل")));
    if (isToAccused) {
      ContentStart charge = complements.find(noun, t + 1, Math.min(limit, t + REACH));
      if (charge != null) {
        return charge.content();
      }
      if (reading.word(noun.token()).startsWith("ال")) {
        return null;
      }
    }
    if (WordList.CRITICISM_PREPOSITIONS.contains(word) && t + 1 < limit) {
      return Draft.Content.from(t + 1, 0);
    }
    boolean isLi = word.length() > 3 && word.charAt(0) == 'ل' && !WordList.NOT_LI.contains(word);
    EntityMention name = reading.mentionAt(t);
    boolean isOwnLetter = name != null && name.span().begin() == reading.token(t).begin();
    return isLi && !isOwnLetter ? Draft.Content.from(t, 1) : null;
  }
}
