package kinoteka.importing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import kinoteka.catalogue.ArticleDraft;
import kinoteka.catalogue.Catalogue;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings a chunk to the catalogue, and notes the outcomes in the same transaction.
 *
 * <p>
 * After an error PostgreSQL answers to nothing more in a transaction but to a rollback.
 * So the chunk goes behind a savepoint; if the catalogue refuses it, its articles go one
 * by one, each behind a savepoint of its own, and the refused one is quarantined.
 */
class OutcomeWriter implements ItemWriter<Arrival> {

	private final int run;

	private final Function<ArticleFile, Arrival> reader;

	private final Catalogue catalogue;

	private final ImportOutcomes outcomes;

	private final TransactionOperations savepoint;

	private final boolean dryRun;

	OutcomeWriter(int run, Function<ArticleFile, Arrival> reader, Catalogue catalogue, ImportOutcomes outcomes,
			TransactionOperations savepoint, boolean dryRun) {
		this.run = run;
		this.reader = reader;
		this.catalogue = catalogue;
		this.outcomes = outcomes;
		this.savepoint = savepoint;
		this.dryRun = dryRun;
	}

	@Override
	public void write(Chunk<? extends Arrival> chunk) {
		List<ArticleDraft> drafts = new ArrayList<>();
		List<Outcome> outcomes = new ArrayList<>();
		for (Arrival arrival : settled(chunk.getItems(), outcomes)) {
			switch (arrival) {
				case Arrival.Parsed parsed -> drafts.add(parsed.draft());
				case Arrival.Moved moved -> outcomes.add(lost(moved));
				case Arrival.Known known -> outcomes.add(Outcome.unchanged(known.name()));
				case Arrival.Skipped skipped -> outcomes.add(Outcome.skipped(skipped.name()));
				case Arrival.Quarantined bad -> outcomes.add(Outcome.quarantined(bad.name(), bad.reason()));
			}
		}
		outcomes.addAll(bring(drafts));
		this.outcomes.note(this.run, outcomes);
	}

	/** Does what a dry run takes back at once. */
	private <T> T changed(Supplier<T> change) {
		return Objects.requireNonNull(this.savepoint.execute((status) -> {
			T changed = change.get();
			if (this.dryRun) {
				status.setRollbackOnly();
			}
			return changed;
		}));
	}

	/**
	 * What is left when the articles that moved are renamed. Of two copies one takes the
	 * article over; the other is looked at again.
	 */
	private List<Arrival> settled(List<? extends Arrival> arrivals, List<Outcome> outcomes) {
		List<Arrival> left = new ArrayList<>();
		for (Arrival arrival : arrivals) {
			Optional<Outcome> renamed = (arrival instanceof Arrival.Moved moved) ? rename(moved) : Optional.empty();
			if (renamed.isPresent()) {
				outcomes.add(renamed.get());
			}
			else {
				left.add((arrival instanceof Arrival.Moved moved) ? again(moved) : arrival);
			}
		}
		return left;
	}

	private Arrival again(Arrival.Moved moved) {
		return this.reader.apply(moved.file());
	}

	private Optional<Outcome> rename(Arrival.Moved moved) {
		return changed(() -> this.catalogue.rename(moved.from(), moved.name(), moved.file().origin()))
			.map((change) -> Outcome.renamed(moved.from(), moved.originBefore(), moved.name(), change));
	}

	private static Outcome lost(Arrival.Moved moved) {
		return Outcome.quarantined(moved.name(), "It has just been renamed by somebody else. Import it again.");
	}

	private List<Outcome> bring(List<ArticleDraft> drafts) {
		try {
			return replace(drafts);
		}
		catch (DataAccessException ex) {
			refusal(ex);
			return drafts.stream().map(this::bring).toList();
		}
	}

	private Outcome bring(ArticleDraft draft) {
		try {
			return replace(List.of(draft)).getFirst();
		}
		catch (DataAccessException ex) {
			return Outcome.quarantined(draft.name(),
					"The catalogue refuses it, which is a mistake in Kinoteka: " + refusal(ex));
		}
	}

	private List<Outcome> replace(List<ArticleDraft> drafts) {
		return Outcome.of(changed(() -> this.catalogue.replace(drafts)));
	}

	/** What the catalogue has against an article's content; other errors end the run. */
	private static String refusal(DataAccessException ex) {
		if (ex.getMostSpecificCause() instanceof SQLException cause && cause.getSQLState() != null
				&& cause.getSQLState().matches("(22|23|54).*")) {
			return String.valueOf(cause.getMessage());
		}
		throw ex;
	}

}
