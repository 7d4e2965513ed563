package org.isnad.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.isnad.extract.EntityLabel;
import org.isnad.lexicon.NameType;
import org.isnad.text.Span;
import org.isnad.text.TokenizedText;
import org.junit.jupiter.api.Test;

class ForeignGuidelinesTest {
  private static final int ORG = EntityLabel.first(NameType.ORG);
  private static final int ORG_ON = EntityLabel.further(NameType.ORG);
  private static final int LOC = EntityLabel.first(NameType.LOC);

  @Test
  void doesWithAHeadWordWhatTheCorpusDoesMostOften() {
    ForeignGuidelines guidelines = new ForeignGuidelines();
    int[] ours = {0, ORG, ORG_ON};
    for (int i = 0; i < 3; i++) {
      guidelines.learn(text("زار منتخب مصر", 10, 13, NameType.LOC), ours);
      guidelines.learn(LabelledTexts.labelled("", "زار وزارة المالية", List.of()), ours);
      guidelines.learn(text("زار نادي الزمالك", 9, 16, NameType.ORG), ours);
    }
    assertArrayEquals(new int[] {0, 0, LOC}, converted(guidelines, "زار منتخب غانا", ours));
    assertArrayEquals(new int[] {0, 0, 0}, converted(guidelines, "زار وزارة النقل", ours));
    assertArrayEquals(new int[] {0, 0, ORG}, converted(guidelines, "زار نادي الهلال", ours));
    assertArrayEquals(ours, converted(guidelines, "زار جامعة القاهرة", ours));
  }

  private static LabelledText text(String published, int begin, int end, NameType type) {
    return LabelledTexts.labelled(
        "", published, List.of(new LabelledTexts.Labelled(new Span(begin, end), type)));
  }

  private static int[] converted(ForeignGuidelines guidelines, String published, int[] ours) {
    return guidelines.converted(TokenizedText.of(published), ours);
  }
}
