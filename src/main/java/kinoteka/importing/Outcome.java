package kinoteka.importing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import kinoteka.catalogue.Change;
import kinoteka.catalogue.Difference;
import kinoteka.catalogue.FindingCounts;
import org.jspecify.annotations.Nullable;

/**
 * What a run did with an article.
 *
 * @param article the article's name
 * @param kind what was done
 * @param reason why it was quarantined; null otherwise
 * @param renamedFrom the name that it had; null if it was not renamed
 * @param originBefore where it came from before it was renamed; null if that was its name
 * in the library's folder, or if it was not renamed
 * @param change what became of it in the catalogue; null if it was quarantined or skipped
 */
record Outcome(String article, Kind kind, @Nullable String reason, @Nullable String renamedFrom,
		@Nullable String originBefore, @Nullable Change change) {

	/** What can be done with an article. */
	enum Kind {

		/** It is new in the catalogue. */
		CREATED,
		/** It has replaced an older state. */
		UPDATED,
		/** It has another name than before, or came from another place. */
		RENAMED,
		/** It is in the catalogue no more. */
		REMOVED,
		/** It was there just so. */
		UNCHANGED,
		/** It is a file in a folder, and no article. */
		SKIPPED,
		/**
		 * It could not be taken, and the catalogue does not know it, or keeps an older
		 * state.
		 */
		QUARANTINED

	}

	static Outcome of(String article, Change change) {
		return new Outcome(article, Kind.valueOf(change.kind().name()), null, null, null, change);
	}

	/** What became of several articles. */
	static List<Outcome> of(Map<String, Change> changes) {
		return changes.entrySet().stream().map((entry) -> of(entry.getKey(), entry.getValue())).toList();
	}

	static Outcome renamed(String from, @Nullable String originBefore, String to, Change change) {
		return new Outcome(to, Kind.RENAMED, null, from, originBefore, change);
	}

	static Outcome quarantined(String article, String reason) {
		return new Outcome(article, Kind.QUARANTINED, CleanText.of(reason), null, null, null);
	}

	static Outcome skipped(String file) {
		return new Outcome(file, Kind.SKIPPED, null, null, null, null);
	}

	static Outcome unchanged(String article) {
		return new Outcome(article, Kind.UNCHANGED, null, null, null, null);
	}

	/** What a run noted. */
	static Outcome of(ImportOutcome row) {
		if (row.articleId() == null) {
			return quarantined(row.article(), String.valueOf(row.reason()));
		}
		Change change = new Change(Change.Kind.valueOf(row.outcome()), row.articleId(), row.replaced(), row.revision(),
				new Difference(row.filmsBefore(), row.filmsAfter(), row.filmsCame(), row.filmsWent(),
						row.filmsChanged(), row.factsCame(), row.factsWent()),
				new FindingCounts(row.errors(), row.warnings(), row.infos()));
		return new Outcome(row.article(), Kind.valueOf(row.outcome()), null, row.renamedFrom(), row.originBefore(),
				change);
	}

	/** As a run notes it. */
	ImportOutcome row(int run) {
		Difference difference = difference();
		return new ImportOutcome(run, ImportOutcomes.shorten(this.article), this.kind.name(), this.reason,
				this.renamedFrom, this.originBefore, of(Change::article), of(Change::replaced), of(Change::revision),
				difference.filmsBefore(), difference.filmsAfter(), difference.filmsCame(), difference.filmsWent(),
				difference.filmsChanged(), difference.factsCame(), difference.factsWent(), findings().errors(),
				findings().warnings(), findings().infos());
	}

	/** Something of the change; null if there was none. */
	<T> @Nullable T of(Function<Change, @Nullable T> part) {
		return (this.change != null) ? part.apply(this.change) : null;
	}

	/** What came and went with it. */
	Difference difference() {
		return (this.change != null) ? this.change.difference() : Difference.NONE;
	}

	/** What was noticed about it. */
	FindingCounts findings() {
		return (this.change != null) ? this.change.findings() : FindingCounts.NONE;
	}

	/** Whether it is told by name, and not only counted. */
	boolean isTold() {
		return this.kind != Kind.UNCHANGED && this.kind != Kind.SKIPPED;
	}

}
