package kinoteka.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import kinoteka.catalogue.Catalogue;
import kinoteka.catalogue.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.support.TransactionOperations;

/** Removes the articles whose files are gone, if an import was asked to. */
class GoneTasklet implements Tasklet {

	private final int run;

	private final ImportOrder order;

	private final ImportSettings settings;

	private final Catalogue catalogue;

	private final ImportOutcomes outcomes;

	private final TransactionOperations savepoint;

	GoneTasklet(int run, ImportOrder order, ImportSettings settings, Catalogue catalogue, ImportOutcomes outcomes,
			TransactionOperations savepoint) {
		this.run = run;
		this.order = order;
		this.settings = settings;
		this.catalogue = catalogue;
		this.outcomes = outcomes;
		this.savepoint = savepoint;
	}

	@Override
	public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) {
		if (this.order.prune()) {
			List<String> gone = new ArrayList<>(
					new GoneArticles(this.order.files(), this.settings.folder()).in(this.catalogue));
			gone.removeAll(this.outcomes.renamed(this.run));
			this.outcomes.note(this.run, Outcome.of(removed(gone)));
		}
		return RepeatStatus.FINISHED;
	}

	private Map<String, Change> removed(List<String> gone) {
		return Objects.requireNonNull(this.savepoint.execute((status) -> {
			Map<String, Change> removed = this.catalogue.remove(gone);
			if (this.order.dryRun()) {
				status.setRollbackOnly();
			}
			return removed;
		}));
	}

}
