package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.Trigger;
import org.isnad.text.Proclitics;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Leaves out the names of indices, which are no bodies: مؤشر نيكي, المؤشر ناسداك. A body that a
 * head word begins has its name beside its index: مؤشر [بورصة قطر]; and so have one of several
 * countries (مؤشر [الفاو]), an outlet, and a source (وفقا لمؤشر [زنكور]).
 */
final class StockIndices {
  /** Folded, without a proclitic. */
  private static final Set<String> INDEX = Set.of("مءشر", "المءشر", "مءشري");

  /** Behind which an index stands for the body that made it: وفقا لمؤشر زنكور. */
  private static final Set<String> ACCORDING =
      Set.of("وفقا", "وفق", "بحسب", "حسب", "وبحسب", "ووفقا");

  private static final String INTERNATIONAL = "international";

  private final Names names;

  StockIndices(Names names) {
    this.names = names;
  }

  /** The names in order, without those of indices. */
  List<NameSpan> leftOut(List<NameSpan> found, TokenizedText text) {
    List<NameSpan> left = new ArrayList<>(found.size());
    for (NameSpan name : found) {
      int first = name.firstToken();
      boolean isWithIndex = name.endToken() > first + 1 && isIndex(first, text);
      if (isWithIndex && isHead(text.token(first + 1).folded())) {
        left.add(body(name));
      } else if (!isWithIndex && !(isBehindIndex(name, text) && !isBody(name, text))) {
        left.add(name);
      }
    }
    return left;
  }

  private static NameSpan body(NameSpan name) {
    return new NameSpan(
        name.firstToken() + 1,
        name.endToken(),
        0,
        false,
        EntityMention.Type.ORG,
        null,
        name.finder(),
        name.confidence());
  }

  private boolean isBehindIndex(NameSpan name, TokenizedText text) {
    int before = name.firstToken() - 1;
    if (name.type() == EntityMention.Type.LOC || name.cut() > 0) {
      return false;
    }
    boolean isMarked = before > 0 && text.token(before).kind() == Token.Kind.QUOTE;
    before -= isMarked ? 1 : 0;
    return before >= 0
        && text.sentence(before) == text.sentence(name.firstToken())
        && isIndex(before, text);
  }

  private boolean isBody(NameSpan name, TokenizedText text) {
    boolean isListedBody =
        name.listed() != null
            && (name.listed().isOutlet() || name.listed().kind().equals(INTERNATIONAL));
    return isListedBody || isHead(text.token(name.firstToken()).folded());
  }

  private boolean isHead(String word) {
    String bare = word.startsWith("ال") ? word.substring(2) : word;
    return names.triggers().valuesOf(bare).contains(Trigger.ORG_HEAD);
  }

  private static boolean isIndex(int i, TokenizedText text) {
    String word = text.token(i).folded();
    boolean isSource = i > 0 && ACCORDING.contains(text.token(i - 1).folded());
    boolean isBehindLetter =
        word.length() > 4
            && (Proclitics.possible(word) >> 1 & 1) == 1
            && INDEX.contains(Proclitics.restored(word, 1));
    return !isSource && (INDEX.contains(word) || isBehindLetter);
  }
}
