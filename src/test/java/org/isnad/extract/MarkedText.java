package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.isnad.text.Span;
import org.isnad.text.TokenizedText;

/**
 * A text whose names are marked: {@code قال {سالم العمري/PER} إن …}; with another fullest form,
 * {@code {العمري/PER=سالم العمري}}.
 */
record MarkedText(TokenizedText text, List<EntityMention> mentions) {
  private static final AttributionFinder FINDER =
      new AttributionFinder(Lexicon.of(LexiconSource.bundled()));

  private static final Pattern NAME = Pattern.compile("\\{([^/}]+)/(PER|ORG|LOC)(?:=([^}]+))?\\}");

  static MarkedText of(String marked) {
    StringBuilder plain = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<String> canonicals = new ArrayList<>();
    List<EntityMention.Type> types = new ArrayList<>();
    Matcher matcher = NAME.matcher(marked);
    int at = 0;
    while (matcher.find()) {
      plain.append(marked, at, matcher.start());
      spans.add(new Span(plain.length(), plain.length() + matcher.group(1).length()));
      plain.append(matcher.group(1));
      types.add(EntityMention.Type.valueOf(matcher.group(2)));
      canonicals.add(matcher.group(3) == null ? matcher.group(1) : matcher.group(3));
      at = matcher.end();
    }
    TokenizedText text = TokenizedText.of(plain.append(marked.substring(at)).toString());
    List<EntityMention> mentions = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      mentions.add(
          new EntityMention(
              text.tokenAt(span.begin()),
              text.tokenAt(span.end() - 1) + 1,
              span,
              types.get(i),
              canonicals.get(i),
              null,
              "test",
              1));
    }
    return new MarkedText(text, mentions);
  }

  /** What is attributed in the text by those rules and lists that come with Isnad. */
  List<SourceAttribution> attributions() {
    return FINDER.find(text, mentions);
  }

  /** The last attribution as cue | speaker | content; none where there is none. */
  String lastAttribution() {
    List<SourceAttribution> found = attributions();
    if (found.isEmpty()) {
      return "none";
    }
    SourceAttribution last = found.get(found.size() - 1);
    String published = text.published();
    return String.join(
        " | ", last.cue().of(published), last.speaker(), last.content().of(published));
  }

  /** The marked names as found by a rule that is sure of them, and is called {@code test}. */
  List<NameSpan> spans() {
    return mentions.stream()
        .map(m -> new NameSpan(m.firstToken(), m.endToken(), 0, false, m.type(), null, "test", 1))
        .toList();
  }

  /** First token of {@code word}, which stands in the text as written. */
  int token(String word) {
    return text.tokenAt(text.published().indexOf(word));
  }
}
