package org.isnad.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.isnad.store.InProcessFileSystem;
import org.isnad.store.Snapshots;
import org.isnad.text.TokenizedText;
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
      "  source_counts  OUTLET PERIOD SPEAKER [KIND]",
      "  source_cues    OUTLET PERIOD SPEAKER CUE_CLASS [KIND]",
      "",
      "ENTITY and SPEAKER are ids, or names where only one bears them; OUTLET and PERIOD may be 'all'.",
      "voices lists the attributions to the entity. KIND is needed where a speaker is cited as several.",
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

    /** Whether a speaker's rows are one for each kind of source, which may end the key. */
    boolean isByKind() {
      return this == SOURCE_COUNTS || this == SOURCE_CUES;
    }

    /** The key as users write it. */
    String usage() {
      return String.join(" ", key) + (isByKind() ? " [KIND]" : "");
    }

    /** What stands behind its numbers. */
    String counted() {
      return switch (this) {
        case ENTITIES, ENTITY_TRENDS, ENTITY_PAIRS, PAIR_TRENDS -> "sentences";
        case VOICES, SOURCING, SOURCE_COUNTS, SOURCE_CUES -> "attributions";
      };
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
      description = "Sentences or attributions at most (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Override
  public Integer call() throws IOException {
    Explained table = table();
    int longest = table.key.size() + (table.isByKind() ? 1 : 0);
    if (key.size() < table.key.size() || key.size() > longest) {
      throw new UserError(
          "explain %s needs %s; it was given: %s"
              .formatted(table.tableName(), table.usage(), String.join(" ", key)));
    }
    if (table.key.contains("SCOPE") && !SCOPES.contains(key.get(0))) {
      throw new UserError(
          "the scope is %s. It must be one of %s."
              .formatted(key.get(0), String.join(", ", SCOPES)));
    }
    if (limit < 1) {
      throw new UserError("--limit is " + limit + ". It must be at least 1.");
    }
    Configuration configuration = InProcessFileSystem.configuration();
    Snapshots snapshots = Snapshots.in(new Path(output), configuration);
    EvidenceReader reader =
        new EvidenceReader(
            snapshots.latest().orElseThrow(() -> NoSnapshot.in(snapshots)), configuration);
    EvidenceQueue evidence = evidence(table, reader);
    if (evidence.count() == 0) {
      throw new UserError(
          "nothing stands behind %s %s: the snapshot has no such row. 'isnad show %s' lists rows."
              .formatted(table.tableName(), String.join(" ", key), table.tableName()));
    }
    print(table, evidence, reader);
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

  private EvidenceQueue evidence(Explained table, EvidenceReader reader) throws IOException {
    return switch (table) {
      case ENTITIES -> reader.ofEntity(entity(reader, key.get(0)), days(table, reader), limit);
      case ENTITY_TRENDS -> ofUnits(table, reader, Set.of(entity(reader, key.get(2))));
      case ENTITY_PAIRS, PAIR_TRENDS -> {
        Set<String> both = new LinkedHashSet<>();
        both.add(entity(reader, key.get(2)));
        both.add(entity(reader, key.get(3)));
        yield ofUnits(table, reader, both);
      }
      case VOICES ->
          ofAttributions(table, reader, Map.of("speaker_entity_id", entity(reader, key.get(1))));
      case SOURCING -> ofAttributions(table, reader, Map.of("naming", key.get(2)));
      case SOURCE_COUNTS -> {
        String speaker = speaker(reader, key.get(2));
        yield ofAttributions(
            table, reader, Map.of("speaker_id", speaker, "kind", kind(table, reader, speaker)));
      }
      case SOURCE_CUES -> {
        String speaker = speaker(reader, key.get(2));
        yield ofAttributions(
            table,
            reader,
            Map.of(
                "speaker_id",
                speaker,
                "cue_class",
                key.get(3),
                "kind",
                kind(table, reader, speaker)));
      }
    };
  }

  private EvidenceQueue ofUnits(Explained table, EvidenceReader reader, Set<String> entityIds)
      throws IOException {
    return reader.ofUnits(key.get(0), entityIds, days(table, reader), limit);
  }

  private EvidenceQueue ofAttributions(
      Explained table, EvidenceReader reader, Map<String, String> equal) throws IOException {
    return reader.ofAttributions(equal, days(table, reader), limit);
  }

  private Map<String, String> days(Explained table, EvidenceReader reader) throws IOException {
    return reader.days(part(table, "OUTLET"), part(table, "PERIOD"));
  }

  private static String entity(EvidenceReader reader, String name) throws IOException {
    return onlyOne(name, "entity", "entity_id", "mention_count", reader.entities(name));
  }

  private static String speaker(EvidenceReader reader, String name) throws IOException {
    return onlyOne(name, "speaker", "speaker_id", "attribution_count", reader.speakers(name));
  }

  /** The kind that the key ends with, or else the only one that the speaker is cited as. */
  private String kind(Explained table, EvidenceReader reader, String speakerId) throws IOException {
    List<String> kinds =
        reader.speakers(speakerId).stream()
            .map(row -> (String) row.get("kind"))
            .distinct()
            .toList();
    if (key.size() > table.key.size()) {
      String kind = key.get(table.key.size());
      if (!kinds.contains(kind)) {
        throw new UserError(
            "%s is not cited as %s. The kind must be one of %s."
                .formatted(key.get(2), kind, String.join(", ", kinds)));
      }
      return kind;
    }
    if (kinds.size() != 1) {
      throw new UserError(
          "%s is cited as several kinds of source: end the key with one of %s."
              .formatted(key.get(2), String.join(", ", kinds)));
    }
    return kinds.get(0);
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

  private void print(Explained table, EvidenceQueue evidence, EvidenceReader reader)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<Evidence> shown = evidence.first();
    String last = "";
    TokenizedText text = TokenizedText.of("");
    for (Evidence each : shown) {
      if (!each.articleId().equals(last)) {
        last = each.articleId();
        Map<String, Object> article = reader.article(last);
        text = TokenizedText.of((String) article.get("text"));
        Object url = article.get("url");
        out.printf(
            "%s  %s  %s  %s%n",
            EvidenceReader.day((LocalDate) article.get("published_on")),
            TextTable.isolated(article.get("outlet").toString()),
            last,
            url == null ? "" : url);
      }
      out.println("    " + TextTable.isolated(each.marked(text)));
    }
    out.printf(
        "%n%,d of %,d %s, in %,d articles%n",
        shown.size(), evidence.count(), table.counted(), evidence.articleCount());
    out.flush();
  }
}
