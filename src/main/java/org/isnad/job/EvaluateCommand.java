package org.isnad.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.evaluate.AnnotatedArticle;
import org.isnad.evaluate.AnnotationException;
import org.isnad.evaluate.AnnotationFile;
import org.isnad.evaluate.ArticleTexts;
import org.isnad.evaluate.Evaluation;
import org.isnad.extract.ArticleAnnotator;
import org.isnad.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "evaluate",
    description = {
      "Compares findings with gold annotations.",
      "Measures entities, co-occurring pairs and attributions, with 95 %% intervals by a bootstrap",
      "over articles. docs/evaluation.md defines the measures."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  isnad evaluate --gold gold.jsonl",
      "  isnad evaluate --gold gold.jsonl --errors 10 --by-outlet",
      "  isnad evaluate --gold gold.jsonl --predicted predicted.jsonl --json figures.json",
      "  isnad evaluate --gold seeds/annotations/*.jsonl --texts saudinewsnet.jsonl.gz ant.jsonl.gz"
    })
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--gold",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "Annotations to compare with, as JSON Lines.")
  private List<Path> gold;

  @Option(
      names = "--texts",
      arity = "1..*",
      paramLabel = "FILE",
      description = {
        "Articles as JSON Lines, plain or gzipped, with the texts of",
        "annotations that were published without."
      })
  private List<Path> texts = List.of();

  @Option(
      names = "--predicted",
      paramLabel = "FILE",
      description = "Findings to compare, in the same format (default: annotate the gold texts).")
  private Path predicted;

  @Option(
      names = "--gold-names",
      description = {
        "Give the names of the gold annotations to the annotator, so that",
        "attributions are measured apart from the finding of names."
      })
  private boolean hasGoldNames;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "Show N errors of each kind, evenly spread over all (default: none).")
  private int errorCount;

  @Option(names = "--by-outlet", description = "Give the main figures of each outlet too.")
  private boolean isByOutlet;

  @Option(names = "--json", paramLabel = "FILE", description = "Write all figures as JSON too.")
  private Path json;

  @Mixin private LexiconOption lexicon;

  @Override
  public Integer call() {
    if (errorCount < 0) {
      throw new UserError("--errors is " + errorCount + ". It must be at least 0.");
    }
    if (hasGoldNames && predicted != null) {
      throw new UserError("--gold-names and --predicted do not go together. Give one of them.");
    }
    Evaluation evaluation = evaluation();
    warnOfUnpredicted(evaluation.unpredicted());

    PrintWriter out = spec.commandLine().getOut();
    EvaluationText text = new EvaluationText(evaluation);
    out.print(text.measures());
    out.print(text.groups());
    if (isByOutlet) {
      out.print(text.outlets());
    }
    out.print(text.errors(errorCount));
    out.flush();
    if (json != null) {
      writeJson(EvaluationFigures.of(evaluation));
    }
    return 0;
  }

  private Evaluation evaluation() {
    try {
      List<Path> annotations = new ArrayList<>(gold);
      if (predicted != null) {
        annotations.add(predicted);
      }
      ArticleTexts elsewhere = ArticleTexts.of(texts, annotations);
      List<AnnotatedArticle> articles = AnnotationFile.gold(gold, elsewhere);
      if (predicted != null) {
        return Evaluation.of(articles, AnnotationFile.predictions(predicted, elsewhere));
      }
      ArticleAnnotator annotator = new ArticleAnnotator(Lexicon.of(lexicon.source()));
      return hasGoldNames
          ? Evaluation.withGoldNames(articles, annotator)
          : Evaluation.of(articles, annotator);
    } catch (AnnotationException e) {
      throw new UserError(e.getMessage(), e);
    }
  }

  private void warnOfUnpredicted(List<String> docIds) {
    if (!docIds.isEmpty()) {
      spec.commandLine()
          .getErr()
          .printf(
              "warning: %d gold articles have no prediction, and count as all missed; the first is"
                  + " %s%n",
              docIds.size(), docIds.get(0));
    }
  }

  private void writeJson(EvaluationFigures figures) {
    try {
      Files.writeString(json, Json.document(figures), UTF_8);
    } catch (IOException e) {
      throw new UserError(json + " cannot be written: " + e.getMessage(), e);
    }
  }
}
