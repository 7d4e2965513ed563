package org.isnad.train;

import java.util.Arrays;
import java.util.List;
import org.isnad.extract.EntityLabel;
import org.isnad.lexicon.NameType;
import org.isnad.text.TokenizedText;

/** A text with what is known of the label of each token. */
final class LabelledText {
  private static final int ORGANIZATION =
      1 << EntityLabel.first(NameType.ORG) | 1 << EntityLabel.further(NameType.ORG);

  private static final int PLACE =
      1 << EntityLabel.first(NameType.LOC) | 1 << EntityLabel.further(NameType.LOC);

  private final String group;
  private final TokenizedText text;
  private final int[] labels;
  private final int[] allowed;
  private final List<LabelledTexts.Labelled> names;

  private LabelledText(
      String group,
      TokenizedText text,
      int[] labels,
      int[] allowed,
      List<LabelledTexts.Labelled> names) {
    this.names = names;
    this.group = group;
    this.text = text;
    this.labels = labels;
    this.allowed = allowed;
  }

  /** Outlet or corpus that the text is of. */
  String group() {
    return group;
  }

  TokenizedText text() {
    return text;
  }

  /** The names in its corpus, in order. */
  List<LabelledTexts.Labelled> names() {
    return names;
  }

  /** The label of each token in its corpus, as {@link EntityLabel} numbers them. */
  int[] labels() {
    return labels;
  }

  /** The labels that each token may have for us: bit {@code n} for label {@code n}. */
  int[] allowed() {
    return allowed;
  }

  /** A text whose labels are sure. */
  static LabelledText sure(
      String group, TokenizedText text, int[] labels, List<LabelledTexts.Labelled> names) {
    int[] allowed = Arrays.stream(labels).map(label -> 1 << label).toArray();
    return new LabelledText(group, text, labels, allowed, List.copyOf(names));
  }

  /** A text of which a model says what labels each token may have. */
  static LabelledText open(String group, TokenizedText text, int[] labels, int[] allowed) {
    return new LabelledText(group, text, labels, allowed, List.of());
  }

  /**
   * The text of a corpus that names organizations by other guidelines, with those of {@code ours}
   * instead: what only the corpus calls one may be anything but a person.
   *
   * @param ours labels by a model of our guidelines alone
   */
  LabelledText withOrganizations(int[] ours) {
    int[] open = new int[labels.length];
    for (int i = 0; i < labels.length; i++) {
      boolean isOrganization = isOrganization(ours[i]);
      if (labels[i] != EntityLabel.OUTSIDE && !isOrganization(labels[i])) {
        open[i] = 1 << labels[i];
      } else if (isOrganization) {
        open[i] = ORGANIZATION;
      } else {
        open[i] = isOrganization(labels[i]) ? 1 | ORGANIZATION | PLACE : 1;
      }
    }
    return new LabelledText(group, text, labels, open, names);
  }

  /**
   * The text as a corpus of other guidelines may label it: persons stay, and so does what a model
   * of that corpus labels alike; the rest may be an organization, a place or no name.
   *
   * @param theirs labels by a model of that corpus
   */
  LabelledText byOtherGuidelines(int[] theirs) {
    int[] open = new int[labels.length];
    for (int i = 0; i < labels.length; i++) {
      boolean isSure =
          labels[i] == theirs[i]
              || is(labels[i], NameType.PER)
              || (labels[i] == EntityLabel.OUTSIDE && is(theirs[i], NameType.PER));
      open[i] = isSure ? 1 << labels[i] : 1 | ORGANIZATION | PLACE;
    }
    return new LabelledText(group, text, labels, open, names);
  }

  private static boolean isOrganization(int label) {
    return is(label, NameType.ORG);
  }

  private static boolean is(int label, NameType type) {
    return label != EntityLabel.OUTSIDE && EntityLabel.type(label) == type;
  }
}
