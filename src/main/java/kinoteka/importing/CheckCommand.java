package kinoteka.importing;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;

import kinoteka.article.Article;
import kinoteka.article.ArticleParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.springframework.util.unit.DataSize;

/**
 * Parses articles and reports, one after the other. Deliberately absent: the database,
 * the web server and Spring's context, so that it starts at once.
 */
@Command(name = "check", header = "Shows how articles would be read, and imports nothing.", description = """

		Ends with 0; with 1 if a file cannot be read; with 2 on wrong use.
		""")
final class CheckCommand implements Callable<Integer> {

	/** Deliberately no setting: whoever is refused is told to split the article. */
	private static final DataSize LARGEST = DataSize.parse(ImportSettings.LARGEST_ARTICLE);

	private final GuardedParser<Article> parser;

	@Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = """
			text (the default) for people: findings on the source line; json for programs: \
			one object an article, one a line.""")
	private ReportFormat format = ReportFormat.TEXT;

	@Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders with articles.")
	private List<Path> paths = new ArrayList<>();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	CheckCommand() {
		this(new ArticleParser()::parse);
	}

	CheckCommand(BiFunction<String, byte[], Article> parser) {
		this.parser = new GuardedParser<>(parser);
	}

	@Override
	public Integer call() {
		refuseUnknown(this.spec.commandLine().getParseResult().unmatched());
		refuseUnknown(this.spec.commandLine().getParent().getParseResult().unmatched());
		PrintWriter out = this.spec.commandLine().getOut();
		CheckReport report = (this.format == ReportFormat.JSON) ? new JsonReport(out) : new TextReport(out);
		boolean good = true;
		for (Path path : this.paths) {
			good &= check(path, report);
		}
		out.flush();
		return good ? 0 : 1;
	}

	/** Options of Spring Boot mean nothing here. */
	private void refuseUnknown(List<String> arguments) {
		if (!arguments.isEmpty()) {
			throw new ParameterException(this.spec.commandLine(),
					"Unknown argument: " + Terminal.clean(arguments.getFirst()));
		}
	}

	private boolean check(Path path, CheckReport report) {
		if (!Files.exists(path)) {
			return refuse(path, "There is no such file or folder.");
		}
		boolean good = true;
		for (ArticleFiles files = new ArticleFiles(List.of(path)); files.hasNext();) {
			good &= check(files.next(), report);
		}
		return good;
	}

	private boolean check(ArticleFile file, CheckReport report) {
		if (file.problem() != null) {
			return refuse(file.path(), file.problem());
		}
		try {
			byte[] content = ArticleContent.read(file.path(), LARGEST, "split it");
			report.article(file.path().toString(), this.parser.parse(file.name(), content));
			return true;
		}
		catch (UnreadableException ex) {
			return refuse(file.path(), ex.reason());
		}
	}

	private boolean refuse(Path path, String reason) {
		this.spec.commandLine().getErr().println(Terminal.clean(path + ": error: " + reason));
		return false;
	}

	/** For whom a report is. */
	enum ReportFormat {

		TEXT, JSON

	}

}
