package kinoteka.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import kinoteka.article.model.Article;
import org.springframework.util.unit.DataSize;

/** Articles that are checked one after the other, and whether all were well. */
final class CheckRun {

	/** Deliberately no setting: whoever is refused is told to split the article. */
	private static final DataSize LARGEST = DataSize.parse(ImportSettings.LARGEST_ARTICLE);

	private static final String REMEDY = "split it";

	private final GuardedParser<Article> parser;

	private final FailOn failOn;

	private final CheckReport report;

	private final PrintWriter err;

	private boolean good = true;

	CheckRun(GuardedParser<Article> parser, FailOn failOn, CheckReport report, PrintWriter err) {
		this.parser = parser;
		this.failOn = failOn;
		this.report = report;
		this.err = err;
	}

	/** Whether every article could be read, and none has a finding to fail on. */
	boolean isGood() {
		return this.good;
	}

	/** Checks a file, or the files of a folder. */
	void check(Path path) {
		if (!Files.exists(path)) {
			refuse(path.toString(), "There is no such file or folder.");
			return;
		}
		new ArticleFiles(List.of(path), null).forEachRemaining(this::check);
	}

	/**
	 * Checks what comes in.
	 * @param path what it is called in the report
	 * @param name a file name, whose extension is a hint at the format
	 * @param content the content
	 */
	void check(String path, String name, InputStream content) {
		try {
			check(path, name, ArticleContent.read(content, LARGEST, REMEDY));
		}
		catch (IOException ex) {
			refuse(path, "It cannot be read: " + ex.getMessage());
		}
		catch (UnreadableException ex) {
			refuse(path, ex.reason());
		}
	}

	private void check(ArticleFile file) {
		if (file.problem() != null) {
			refuse(file.path().toString(), file.problem());
			return;
		}
		try {
			check(file.path().toString(), file.name(), ArticleContent.read(file.path(), LARGEST, REMEDY));
		}
		catch (UnreadableException ex) {
			refuse(file.path().toString(), ex.reason());
		}
	}

	private void check(String path, String name, byte[] content) throws UnreadableException {
		Article article = this.parser.parse(name, content);
		this.report.article(path, article);
		this.good &= !this.failOn.fails(article);
	}

	private void refuse(String path, String reason) {
		this.err.println(Terminal.clean(path + ": error: " + reason));
		this.good = false;
	}

}
