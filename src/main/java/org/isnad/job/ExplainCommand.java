package org.isnad.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.isnad.store.Snapshots;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "explain",
    description = "Lists the sentences behind a number, what was counted in brackets.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "TABLE and its KEY:",
      "  entities       ENTITY",
      "  voices         PERIOD ENTITY",
      "  entity_trends  SCOPE PERIOD ENTITY",
      "  entity_pairs   SCOPE PERIOD ENTITY ENTITY",
      "  pair_trends    SCOPE PERIOD ENTITY ENTITY",
      "  sourcing       OUTLET PERIOD NAMING",
      "  source_counts  OUTLET PERIOD SPEAKER",
      "  source_cues    OUTLET PERIOD SPEAKER CUE_CLASS",
      "",
      "ENTITY and SPEAKER are ids, or names where only one bears them; OUTLET and PERIOD may be 'all'.",
      "voices lists the attributions to the entity.",
      "",
      "Examples:",
      "  isnad explain entities 'ليبيا'",
      "  isnad explain entity_pairs sentence 2015-08 'ليبيا' 'تونس' --output out",
      "  isnad explain source_counts all all 'وزير الداخلية' --limit 50"
    })
final class ExplainCommand implements Callable<Integer> {
  /** A table that can be explained, and what its key consists of. */
  private enum Explained {
    ENTITIES("ENTITY"),
    VOICES("PERIOD", "ENTITY"),
    ENTITY_TRENDS("SCOPE", "PERIOD", "ENTITY"),
    ENTITY_PAIRS("SCOPE", "PERIOD", "ENTITY", "ENTITY"),
    PAIR_TRENDS("SCOPE", "PERIOD", "ENTITY", "ENTITY"),
    SOURCING("OUTLET", "PERIOD", "NAMING"),
    SOURCE_COUNTS("OUTLET", "PERIOD", "SPEAKER"),
    SOURCE_CUES("OUTLET", "PERIOD", "SPEAKER", "CUE_CLASS");

    // Unmodifiable, which its type does not say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> key;

    Explained(String... key) {
      this.key = List.of(key);
    }

    String tableName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final List<String> SCOPES = List.of("article", "paragraph", "sentence");

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "TABLE", description = "The table of the number.")
  private String tableName;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "KEY",
      description = "What tells its row from others; see below.")
  private List<String> key = List.of();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = RunCommand.DEFAULT_OUTPUT,
      description = "Folder that runs write to (default: ${DEFAULT-VALUE}).")
  private String output;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "Sentences at most (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Override
  public Integer call() throws IOException {
    Explained table = table();
    if (key.size() != table.key.size()) {
      throw new UserError(
          "explain %s needs %s; it was given: %s"
              .formatted(table.tableName(), String.join(" ", table.key), String.join(" ", key)));
    }
    if (table.key.contains("SCOPE") && !SCOPES.contains(key.get(0))) {
      throw new UserError(
          "the scope is %s. It must be one of %s."
              .formatted(key.get(0), String.join(", ", SCOPES)));
    }
    if (limit < 1) {
      throw new UserError("--limit is " + limit + ". It must be at least 1.");
    }
    Configuration configuration = new Configuration();
    Snapshots snapshots = Snapshots.in(new Path(output), configuration);
    EvidenceReader reader =
        new EvidenceReader(
            snapshots.latest().orElseThrow(() -> NoSnapshot.in(snapshots)), configuration);
    List<Evidence> evidence = evidence(table, reader);
    Map<String, Map<String, Object>> articles =
        reader.articles(evidence, part(table, "OUTLET"), part(table, "PERIOD"));
    List<Evidence> kept =
        evidence.stream()
            .filter(each -> articles.containsKey(each.articleId()))
            .sorted(
                Comparator.comparing((Evidence each) -> published(articles.get(each.articleId())))
                    .thenComparing(Evidence::articleId))
            .toList();
    if (kept.isEmpty()) {
      throw new UserError(
          "nothing stands behind %s %s: the snapshot has no such row. 'isnad show %s' lists rows."
              .formatted(table.tableName(), String.join(" ", key), table.tableName()));
    }
    print(kept, articles, reader);
    return 0;
  }

  private Explained table() {
    return Arrays.stream(Explained.values())
        .filter(each -> each.tableName().equals(tableName))
        .findFirst()
        .orElseThrow(
            () ->
                new UserError(
                    "explain knows no table %s. It explains %s."
                        .formatted(
                            tableName,
                            Arrays.stream(Explained.values())
                                .map(Explained::tableName)
                                .collect(Collectors.joining(", ")))));
  }

  /** A part of the key; 'all' where the table's key has none of that name. */
  private String part(Explained table, String name) {
    int at = table.key.indexOf(name);
    return at < 0 ? "all" : key.get(at);
  }

  private List<Evidence> evidence(Explained table, EvidenceReader reader) throws IOException {
    return switch (table) {
      case ENTITIES, ENTITY_TRENDS -> reader.ofEntity(entity(reader, key.get(key.size() - 1)));
      case ENTITY_PAIRS, PAIR_TRENDS ->
          reader.ofPair(key.get(0), entity(reader, key.get(2)), entity(reader, key.get(3)));
      case VOICES -> reader.ofAttributions(Map.of("speaker_entity_id", entity(reader, key.get(1))));
      case SOURCING -> reader.ofAttributions(Map.of("naming", key.get(2)));
      case SOURCE_COUNTS ->
          reader.ofAttributions(Map.of("speaker_id", speaker(reader, key.get(2))));
      case SOURCE_CUES ->
          reader.ofAttributions(
              Map.of("speaker_id", speaker(reader, key.get(2)), "cue_class", key.get(3)));
    };
  }

  private static String entity(EvidenceReader reader, String name) throws IOException {
    return onlyOne(name, "entity", "entity_id", "mention_count", reader.entities(name));
  }

  private static String speaker(EvidenceReader reader, String name) throws IOException {
    return onlyOne(name, "speaker", "speaker_id", "attribution_count", reader.speakers(name));
  }

  private static String onlyOne(
      String name, String what, String id, String count, List<Map<String, Object>> found) {
    List<String> ids = found.stream().map(row -> (String) row.get(id)).distinct().toList();
    if (ids.isEmpty()) {
      throw new UserError(
          "the snapshot has no %s %s. Give an id or a name as its tables have it."
              .formatted(what, name));
    }
    if (ids.size() > 1) {
      String choices =
          found.stream()
              .map(row -> row.get(id) + " (" + row.get(count) + ")")
              .collect(Collectors.joining(", "));
      throw new UserError(
          "%s is the name of several: give one of the ids %s.".formatted(name, choices));
    }
    return ids.get(0);
  }

  private static String published(Map<String, Object> article) {
    Object day = article.get("published_on");
    return day == null ? "undated" : day.toString();
  }

  private void print(
      List<Evidence> evidence, Map<String, Map<String, Object>> articles, EvidenceReader reader)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    String last = "";
    String text = "";
    for (Evidence each : evidence.subList(0, Math.min(limit, evidence.size()))) {
      if (!each.articleId().equals(last)) {
        last = each.articleId();
        text = reader.text(last);
        Map<String, Object> article = articles.get(last);
        Object url = article.get("url");
        out.printf(
            "%s  %s  %s  %s%n",
            published(article),
            TextTable.isolated(article.get("outlet").toString()),
            last,
            url == null ? "" : url);
      }
      out.println("    " + TextTable.isolated(each.marked(text)));
    }
    long articleCount = evidence.stream().map(Evidence::articleId).distinct().count();
    out.printf(
        "%n%,d of %,d sentences, in %,d articles%n",
        Math.min(limit, evidence.size()), evidence.size(), articleCount);
    out.flush();
  }
}
