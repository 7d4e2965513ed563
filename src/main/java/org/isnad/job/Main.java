package org.isnad.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.List;
import org.isnad.corpus.InputException;
import org.isnad.lexicon.LexiconException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line.
 *
 * <p>Exit codes: 0 success; 2 a mistake of the user's, told in one message without a stack trace; 3
 * a bug of ours, with one.
 */
@Command(
    name = "isnad",
    description = {
      "Who is named with whom, who is cited and how openly, and on what,",
      "over corpora of Arabic news."
    },
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RunCommand.class,
      AnnotateCommand.class,
      EvaluateCommand.class,
      ShowCommand.class,
      ExplainCommand.class,
      SchemaCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  isnad run                            the articles in seeds/articles, into isnad-output",
      "  isnad run --input news.jsonl.gz --output out",
      "  isnad show entity_pairs --where \"scope = 'sentence'\" --output out",
      "  isnad COMMAND --help"
    })
public final class Main implements Runnable {
  static final int USER_ERROR = 2;
  static final int BUG = 3;

  private static final int HELP_WIDTH = 100;

  @Spec private CommandSpec spec;

  private Main() {}

  public static void main(String[] args) {
    // Arabic whatever the locale says.
    PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, UTF_8), true);
    PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, UTF_8), true);
    System.exit(execute(out, err, args));
  }

  /** Runs a command line and gives its exit code. */
  static int execute(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(HELP_WIDTH)
        .setParameterExceptionHandler(Main::explain)
        .setExecutionExceptionHandler((e, command, parsed) -> explain(e, command))
        .execute(args);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say which command.");
  }

  private static int explain(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("isnad: " + e.getMessage() + suggestion(e));
    err.println(
        "Try '" + command.getCommandSpec().qualifiedName() + " --help' for options and examples.");
    return USER_ERROR;
  }

  private static String suggestion(ParameterException e) {
    List<String> suggestions =
        e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
    return suggestions.isEmpty() ? "" : ". Did you mean " + String.join(" or ", suggestions) + "?";
  }

  private static int explain(Exception e, CommandLine command) {
    PrintWriter err = command.getErr();
    // Spark wraps what its tasks throw.
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (isOfUser(cause)) {
        err.println("isnad: " + cause.getMessage());
        return USER_ERROR;
      }
    }
    if (isInterrupted()) {
      err.println("isnad: interrupted. The snapshot published last is as it was.");
      return BUG;
    }
    e.printStackTrace(err);
    err.println(
        "isnad: this is a bug in Isnad, not a mistake of yours. Please report it, with the lines"
            + " above and the output of 'isnad --version', to the maintainers of your copy.");
    return BUG;
  }

  /** Whether a signal is ending the process: what fails meanwhile fails because of that. */
  private static boolean isInterrupted() {
    Thread hook = new Thread(() -> {});
    try {
      Runtime.getRuntime().addShutdownHook(hook);
      Runtime.getRuntime().removeShutdownHook(hook);
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  private static boolean isOfUser(Throwable e) {
    return e instanceof UserError || e instanceof InputException || e instanceof LexiconException;
  }
}
