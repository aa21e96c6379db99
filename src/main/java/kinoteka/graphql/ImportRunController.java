package kinoteka.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import kinoteka.catalogue.Article;
import kinoteka.catalogue.Page;
import kinoteka.catalogue.Slice;
import kinoteka.importing.ImportOutcome;
import kinoteka.importing.ImportRun;
import kinoteka.importing.KeptRuns;
import kinoteka.importing.OutcomeCounts;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Import runs, and what they did with articles. */
@Controller
class ImportRunController {

	private final KeptRuns runs;

	ImportRunController(KeptRuns runs, BatchLoaderRegistry loaders) {
		this.runs = runs;
		loaders.<RunSlice, Page<ImportOutcome>>forName("runOutcomes")
			.registerMappedBatchLoader((slices, environment) -> Mono.fromSupplier(() -> pages(slices)));
	}

	@QueryMapping
	Optional<ImportRun> importRun(@Argument int number) {
		return this.runs.withNumber(number);
	}

	@QueryMapping
	Connection<ImportRun> importRuns(@Arguments Paging paging) {
		return Connection.of(this.runs.page(paging.slice(KeptRuns.NEWEST_FIRST)), KeptRuns.NEWEST_FIRST);
	}

	@SchemaMapping
	int number(ImportRun run) {
		return run.id();
	}

	@BatchMapping
	Map<ImportRun, OutcomeCounts> counts(List<ImportRun> runs) {
		Map<Integer, OutcomeCounts> counts = this.runs.counts(runs.stream().map(ImportRun::id).toList());
		return runs.stream()
			.collect(Collectors.toMap(Function.identity(), (run) -> Objects.requireNonNull(counts.get(run.id()))));
	}

	@SchemaMapping
	CompletableFuture<Connection<ImportOutcome>> outcomes(ImportRun run, @Arguments Paging paging,
			DataLoader<RunSlice, Page<ImportOutcome>> runOutcomes) {
		return runOutcomes.load(new RunSlice(run.id(), paging.slice(KeptRuns.QUARANTINED_FIRST)))
			.thenApply((page) -> Connection.of(page, KeptRuns.QUARANTINED_FIRST, run.id()));
	}

	@SchemaMapping
	String articleName(ImportOutcome outcome) {
		return outcome.article();
	}

	@SchemaMapping
	@Nullable CompletableFuture<Article> article(ImportOutcome outcome, DataLoader<UUID, Article> articles) {
		return (outcome.articleId() != null) ? articles.load(outcome.articleId()) : null;
	}

	/** One statement for each group of arguments, whatever the number of runs. */
	private Map<RunSlice, Page<ImportOutcome>> pages(Set<RunSlice> slices) {
		Map<RunSlice, Page<ImportOutcome>> pages = new HashMap<>();
		slices.stream()
			.collect(Collectors.groupingBy(RunSlice::slice, Collectors.mapping(RunSlice::run, Collectors.toList())))
			.forEach((slice, numbers) -> this.runs.outcomes(numbers, slice)
				.forEach((run, page) -> pages.put(new RunSlice(run, slice), page)));
		return pages;
	}

	/** Some of what a run did. */
	record RunSlice(int run, Slice slice) {
	}

}
