package kinoteka.importing;

import java.util.List;
import java.util.Optional;

import kinoteka.catalogue.ArticleRevision;
import kinoteka.catalogue.ArticleState;
import kinoteka.catalogue.Catalogue;
import kinoteka.catalogue.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes back what a run did, article by article. What has changed since is left as it is,
 * and said; what is as it was before is passed over, so that nothing is taken back twice.
 */
@Component
class Undo {

	private static final String SINCE = "It has changed since, in a later run, and stays as it is. "
			+ "Take that run back first, or choose a state with history and restore.";

	private static final String FORGOTTEN = "Its former state is no longer kept: see kinoteka.catalogue.revisions.";

	private final Catalogue catalogue;

	private final FormerStates states;

	private final ImportOutcomes outcomes;

	Undo(Catalogue catalogue, FormerStates states, ImportOutcomes outcomes) {
		this.catalogue = catalogue;
		this.states = states;
		this.outcomes = outcomes;
	}

	/** Takes back a run. */
	List<Outcome> of(int run) {
		return this.outcomes.of(run, Integer.MAX_VALUE).stream().map(this::takeBack).flatMap(Optional::stream).toList();
	}

	private Optional<Outcome> takeBack(Outcome outcome) {
		Change change = outcome.change();
		if (change == null) {
			return Optional.empty();
		}
		ArticleState now = this.catalogue.state(outcome.article()).orElse(null);
		return switch (change.kind()) {
			case CREATED -> uncreate(outcome, change, now);
			case UPDATED, REMOVED -> putBack(outcome, change, now);
			case RENAMED -> renameBack(outcome, change, now);
			case UNCHANGED -> Optional.empty();
		};
	}

	private Optional<Outcome> uncreate(Outcome outcome, Change change, @Nullable ArticleState now) {
		if (now == null) {
			return Optional.empty();
		}
		return Optional.of(isOf(now, change) ? Outcome.of(this.catalogue.remove(List.of(now.name()))).getFirst()
				: Outcome.quarantined(outcome.article(), SINCE));
	}

	private Optional<Outcome> putBack(Outcome outcome, Change change, @Nullable ArticleState now) {
		Integer replaced = change.replaced();
		if (replaced == null || replaced.equals(change.revision())) {
			return Optional.empty();
		}
		ArticleRevision former = this.states.of(change.article(), replaced).orElse(null);
		if (former == null) {
			return Optional.of(Outcome.quarantined(outcome.article(), FORGOTTEN));
		}
		if (now != null && now.contentHash().equals(former.contentHash())) {
			return Optional.empty();
		}
		boolean untouched = (change.kind() == Change.Kind.REMOVED) ? now == null : now != null && isOf(now, change);
		return Optional.of(untouched ? this.states.restore(former, outcome.article())
				: Outcome.quarantined(outcome.article(), SINCE));
	}

	private Optional<Outcome> renameBack(Outcome outcome, Change change, @Nullable ArticleState now) {
		String before = outcome.renamedFrom();
		if (now == null || before == null || !now.id().equals(change.article())) {
			return Optional.empty();
		}
		return Optional.of(this.catalogue.rename(now.name(), before, outcome.originBefore())
			.map((back) -> Outcome.renamed(now.name(), now.origin(), before, back))
			.orElseGet(() -> Outcome.quarantined(outcome.article(), SINCE)));
	}

	private static boolean isOf(ArticleState now, Change change) {
		return now.id().equals(change.article()) && Integer.valueOf(now.revision()).equals(change.revision());
	}

}
