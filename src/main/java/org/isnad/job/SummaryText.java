package org.isnad.job;

import java.util.Locale;
import org.isnad.model.Run;
import org.isnad.model.TopicCount;

/** A summary as a person reads it at the end of a run. */
final class SummaryText {
  private static final int MAX_TOPICS = 12;

  private final StringBuilder text = new StringBuilder();
  private final Summary summary;

  private SummaryText(Summary summary) {
    this.summary = summary;
  }

  /**
   * The text.
   *
   * @param showOptions what 'isnad show' needs to find the snapshot, such as "--output out"
   */
  static String of(Summary summary, String showOptions) {
    return new SummaryText(summary).write(showOptions);
  }

  private String write(String showOptions) {
    counts();
    if (!summary.entities().isEmpty()) {
      entities();
    }
    if (!summary.pairs().isEmpty()) {
      pairs();
    }
    if (!summary.sources().isEmpty()) {
      sources();
    }
    if (!summary.naming().isEmpty()) {
      naming();
    }
    if (!summary.topics().isEmpty()) {
      topics();
    }
    if (!summary.topicCounts().isEmpty()) {
      topicCounts();
    }
    for (String note : summary.run().notes()) {
      line("\nNote: %s", note);
    }
    line("\nTables: %s", summary.folder());
    for (Run.TableSize table : summary.run().tables()) {
      line("  %-16s %,12d rows", table.name(), table.rowCount());
    }
    line("\nNext:");
    line("  ./isnad show attributions --columns speaker,kind,cue,content%s", showOptions);
    line("  ./isnad show entity_pairs --where \"scope = 'sentence'\"%s", showOptions);
    line("  ./isnad schema sourcing");
    return text.toString();
  }

  private void counts() {
    line(
        "\n%s, %s, %s; %s",
        counted(summary.articleCount(), "article"),
        counted(summary.mentionCount(), "mention"),
        counted(summary.attributionCount(), "attribution"),
        counted(summary.rejectCount(), "rejected record"));
    for (Summary.RejectKind kind : summary.rejects()) {
      line("  %,8d  %s", kind.count(), kind.reason());
    }
  }

  private void entities() {
    TextTable table = new TextTable("name", "type", "mentions", "articles").alignRight(2, 3);
    for (Summary.TopEntity entity : summary.entities()) {
      table.add(
          entity.name(), entity.type(), count(entity.mentionCount()), count(entity.articleCount()));
    }
    section("Named most", table);
  }

  private void pairs() {
    TextTable table = new TextTable("", "", "paragraphs", "NPMI", "G²").alignRight(2, 3, 4);
    for (Summary.TopPair pair : summary.pairs()) {
      table.add(
          pair.left(),
          pair.right(),
          count(pair.paragraphCount()),
          decimal(pair.npmi(), 2),
          decimal(pair.logLikelihood(), 1));
    }
    section("Strongest pairs: named together in a paragraph more often than chance has it", table);
  }

  private void sources() {
    TextTable table = new TextTable("source", "kind", "naming", "attributions").alignRight(3);
    for (Summary.TopSource source : summary.sources()) {
      table.add(source.speaker(), source.kind(), source.naming(), count(source.attributionCount()));
    }
    section("Cited most", table);
  }

  private void naming() {
    TextTable table =
        new TextTable("", "attributions", "share", "95 % interval").alignRight(1, 2, 3);
    for (Summary.NamingShare share : summary.naming()) {
      table.add(
          share.naming(),
          count(share.count()),
          percent(share.share()),
          percent(share.low()) + " to " + percent(share.high()));
    }
    section("How openly sources are cited", table);
  }

  private void topics() {
    TextTable table = new TextTable("topic", "share").alignRight(1);
    summary.topics().stream()
        .limit(MAX_TOPICS)
        .forEach(topic -> table.add(topic.label(), percent(topic.prevalence())));
    section("Topics (%d in all)".formatted(summary.topics().size()), table);
  }

  private void topicCounts() {
    TextTable table =
        new TextTable("topics", "NPMI", "diversity", "stability", "").alignRight(0, 1, 2, 3);
    for (TopicCount tried : summary.topicCounts()) {
      table.add(
          count(tried.topicCount()),
          decimal(tried.npmi(), 3),
          decimal(tried.diversity(), 3),
          decimal(tried.stability(), 3),
          tried.isChosen() ? "chosen" : "");
    }
    section("Numbers of topics tried on a sample", table);
  }

  private void section(String title, TextTable table) {
    line("\n%s", title);
    text.append(table.toString().indent(2));
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static String counted(long count, String noun) {
    return count(count) + " " + noun + (count == 1 ? "" : "s");
  }

  private static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static String decimal(double value, int places) {
    return String.format(Locale.ROOT, "%." + places + "f", value);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }
}
