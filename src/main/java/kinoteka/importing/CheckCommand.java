package kinoteka.importing;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;

import kinoteka.article.ArticleParser;
import kinoteka.article.model.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Parses articles and reports, one after the other. Deliberately absent: the database,
 * the web server and Spring's context, so that it starts at once.
 */
@Command(name = "check", header = "Shows how articles would be read, and imports nothing.", description = """

		Ends with 0; with 1 if a file cannot be read, or has a finding that --fail-on names; \
		with 2 on wrong use.
		""")
final class CheckCommand implements Callable<Integer> {

	private static final Path STANDARD_INPUT = Path.of("-");

	private final GuardedParser<Article> parser;

	private final InputStream in;

	@Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = """
			text (the default) for people: what was read, and findings on the source line; json for programs: \
			one object an article, one a line.""")
	private ReportFormat format = ReportFormat.TEXT;

	@Option(names = "--fail-on", paramLabel = "error|warning|info", defaultValue = "error", description = """
			End with 1 if there is a finding of that severity or a worse one; error is the default.""")
	private FailOn failOn = FailOn.ERROR;

	@Option(names = "--explain", description = """
			Tell what the listings were chosen among, and what decided.""")
	private boolean explains;

	@Option(names = "--name", paramLabel = "FILE", description = """
			What standard input is called; its extension says the format, which is text if nothing is said.""")
	private @Nullable String name;

	@Parameters(paramLabel = "PATH", arity = "1..*",
			description = "Files and folders with articles; - for an article on standard input.")
	private List<Path> paths = new ArrayList<>();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	CheckCommand() {
		this(new ArticleParser()::parse, System.in);
	}

	CheckCommand(BiFunction<String, byte[], Article> parser, InputStream in) {
		this.parser = new GuardedParser<>(parser);
		this.in = in;
	}

	@Override
	public Integer call() {
		refuseUnknown(this.spec.commandLine().getParseResult().unmatched());
		refuseUnknown(this.spec.commandLine().getParent().getParseResult().unmatched());
		refuseWrongInput();
		PrintWriter out = this.spec.commandLine().getOut();
		CheckRun run = new CheckRun(this.parser, this.failOn, report(out), this.spec.commandLine().getErr());
		this.paths.forEach((path) -> check(path, run));
		out.flush();
		return run.isGood() ? 0 : 1;
	}

	private CheckReport report(PrintWriter out) {
		return (this.format == ReportFormat.JSON) ? new JsonReport(out, this.explains)
				: new TextReport(out, this.explains);
	}

	private void check(Path path, CheckRun run) {
		if (!path.equals(STANDARD_INPUT)) {
			run.check(path);
			return;
		}
		String called = (this.name != null) ? this.name : path.toString();
		run.check(called, called, this.in);
	}

	/** Options of Spring Boot mean nothing here. */
	private void refuseUnknown(List<String> arguments) {
		if (!arguments.isEmpty()) {
			throw wrongUse("Unknown argument: " + arguments.getFirst());
		}
	}

	private void refuseWrongInput() {
		long inputs = this.paths.stream().filter(STANDARD_INPUT::equals).count();
		if (inputs > 1) {
			throw wrongUse("Standard input can be read only once: write - once.");
		}
		if (this.name != null && inputs == 0) {
			throw wrongUse("--name is for standard input: write - where the files stand.");
		}
		if (this.name != null && !ArticleFiles.isArticle(this.name)) {
			throw wrongUse("--name=" + this.name + " names no format: " + ArticleFiles.READS);
		}
	}

	private ParameterException wrongUse(String message) {
		return new ParameterException(this.spec.commandLine(), Terminal.clean(message));
	}

	/** For whom a report is. */
	enum ReportFormat {

		TEXT, JSON

	}

}
