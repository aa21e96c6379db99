package kinoteka.importing;

import kinoteka.catalogue.Catalogue;
import org.springframework.batch.core.configuration.annotation.JobScope;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.ChunkListener;
import org.springframework.batch.core.listener.ItemWriteListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The import job: files to articles to catalogue. An article is an item, a chunk is a
 * transaction. A run has a number, and starts anew if the database goes away meanwhile:
 * deliberately absent are an incrementer, retries in a step and restarts at a position.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportSettings.class)
class ImportJobConfiguration {

	static final String RUN = "run";

	static final String START = "start";

	static final String ORDER = "order";

	private static final String GIVEN_RUN = "#{jobParameters['" + RUN + "']}";

	private static final String GIVEN_ORDER = "#{jobParameters['" + ORDER + "']}";

	private static final String GIVEN_NUMBER = "#{stepExecutionContext['" + ImportPart.NUMBER + "']}";

	private static final String GIVEN_COUNT = "#{stepExecutionContext['" + ImportPart.COUNT + "']}";

	/**
	 * Articles are large items: as many as a heap of modest size holds at their largest.
	 */
	private static final int CHUNK = 20;

	/** Each holds a connection of the pool, and writers take turns. */
	private static final int MOST_PARTS = 4;

	@Bean
	Job importJob(JobRepository repository, Step importStep, Step goneStep) {
		return new JobBuilder("import", repository).start(importStep).next(goneStep).build();
	}

	/** While one part writes, others read and parse. */
	@Bean
	Step importStep(JobRepository repository, Step partStep, ImportPartitioner partitioner, ImportProgress progress) {
		return new StepBuilder("articles", repository).partitioner(partStep.getName(), partitioner)
			.step(partStep)
			.gridSize(Math.min(Runtime.getRuntime().availableProcessors() + 1, MOST_PARTS))
			.taskExecutor(new SimpleAsyncTaskExecutor("import-"))
			.listener(progress)
			.build();
	}

	@Bean
	Step partStep(JobRepository repository, PlatformTransactionManager transactions, ArticleFileReader reader,
			ArrivalProcessor processor, OutcomeWriter writer, ImportProgress progress, StopSignal stopSignal) {
		return new StepBuilder("part", repository).<ArticleFile, Arrival>chunk(CHUNK)
			.transactionManager(transactions)
			.reader(reader)
			.processor(processor)
			.writer(writer)
			.listener((ChunkListener<ArticleFile, Arrival>) processor)
			.listener((ItemWriteListener<Arrival>) progress)
			.interruptionPolicy(stopSignal)
			.build();
	}

	@Bean
	Step goneStep(JobRepository repository, PlatformTransactionManager transactions, GoneTasklet goneTasklet) {
		return new StepBuilder("gone", repository).tasklet(goneTasklet, transactions).build();
	}

	@Bean
	@StepScope
	ImportPartitioner importPartitioner(@Value(GIVEN_ORDER) String order, ImportSettings settings, JsonMapper json) {
		return new ImportPartitioner(
				new ArticleFiles(json.readValue(order, ImportOrder.class).files(), settings.folder()), CHUNK);
	}

	@Bean
	@StepScope
	ArticleFileReader articleFileReader(@Value(GIVEN_RUN) Long run, @Value(GIVEN_ORDER) String order,
			@Value(GIVEN_NUMBER) Integer number, @Value(GIVEN_COUNT) Integer count, ImportSettings settings,
			ImportOutcomes outcomes, ImportProgress progress, JsonMapper json) {
		ArticleFileReader reader = new ArticleFileReader(json.readValue(order, ImportOrder.class).files(),
				settings.folder(), new ImportPart(number, count), outcomes.noted(run.intValue()));
		progress.expect(reader.count());
		return reader;
	}

	@Bean
	@StepScope
	ArrivalProcessor arrivalProcessor(@Value(GIVEN_ORDER) String order, ImportSettings settings, Catalogue catalogue,
			JsonMapper json) {
		return new ArrivalProcessor(catalogue, settings, json.readValue(order, ImportOrder.class).acceptShrunken());
	}

	@Bean
	@StepScope
	OutcomeWriter outcomeWriter(@Value(GIVEN_RUN) Long run, @Value(GIVEN_ORDER) String order,
			ArrivalProcessor processor, Catalogue catalogue, ImportOutcomes outcomes,
			PlatformTransactionManager transactions, JsonMapper json) {
		return new OutcomeWriter(run.intValue(), processor::process, catalogue, outcomes, savepoint(transactions),
				json.readValue(order, ImportOrder.class).dryRun());
	}

	@Bean
	@JobScope
	ImportProgress importProgress() {
		return new ImportProgress(System::nanoTime, ProgressDisplay.here());
	}

	@Bean
	@StepScope
	GoneTasklet goneTasklet(@Value(GIVEN_RUN) Long run, @Value(GIVEN_ORDER) String order, ImportSettings settings,
			Catalogue catalogue, ImportOutcomes outcomes, PlatformTransactionManager transactions, JsonMapper json) {
		return new GoneTasklet(run.intValue(), json.readValue(order, ImportOrder.class), settings, catalogue, outcomes,
				savepoint(transactions));
	}

	private static TransactionTemplate savepoint(PlatformTransactionManager transactions) {
		return new TransactionTemplate(transactions,
				new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
	}

}
