package org.isnad.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.isnad.extract.EntityLabel;
import org.isnad.lexicon.NameType;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class LabelledTextTest {
  private static final int PER = EntityLabel.first(NameType.PER);
  private static final int ORG = EntityLabel.first(NameType.ORG);
  private static final int LOC = EntityLabel.first(NameType.LOC);
  private static final int NO_PERSON = 0b1111001;

  @Test
  void byOtherGuidelinesPersonsAndWhatBothLabelAlikeAreSure() {
    LabelledText text =
        LabelledTexts.labelled(
            "",
            "سالم وزارة دبي هناك غدا",
            List.of(
                new LabelledTexts.Labelled(new Span(0, 4), NameType.PER),
                new LabelledTexts.Labelled(new Span(5, 10), NameType.ORG),
                new LabelledTexts.Labelled(new Span(11, 14), NameType.LOC)));

    int[] allowed = text.byOtherGuidelines(new int[] {0, 0, LOC, PER, ORG}).allowed();

    assertArrayEquals(new int[] {1 << PER, NO_PERSON, 1 << LOC, 1, NO_PERSON}, allowed);
  }

  @Test
  void byOurGuidelinesWhatOnlyTheCorpusCallsAnOrganizationIsOpen() {
    LabelledText text =
        LabelledTexts.labelled(
            "",
            "سالم الوداد هناك",
            List.of(
                new LabelledTexts.Labelled(new Span(0, 4), NameType.PER),
                new LabelledTexts.Labelled(new Span(5, 11), NameType.ORG)));

    int[] allowed = text.withOrganizations(new int[] {0, 0, ORG}).allowed();

    int organization = 1 << ORG | 1 << EntityLabel.further(NameType.ORG);
    assertArrayEquals(new int[] {1 << PER, NO_PERSON, organization}, allowed);
  }
}
