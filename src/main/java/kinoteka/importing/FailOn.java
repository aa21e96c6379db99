package kinoteka.importing;

import kinoteka.article.model.Article;
import kinoteka.article.model.Severity;

/** Which findings make a check fail: those of a severity, and worse ones. */
enum FailOn {

	ERROR, WARNING, INFO;

	boolean fails(Article article) {
		return article.findings().stream().anyMatch((finding) -> covers(finding.severity()));
	}

	private boolean covers(Severity severity) {
		return switch (this) {
			case ERROR -> severity == Severity.ERROR;
			case WARNING -> severity != Severity.INFO;
			case INFO -> true;
		};
	}

}
