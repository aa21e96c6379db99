package kinoteka.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import kinoteka.catalogue.Catalogue;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The import job: files to articles to catalogue. An article is an item, a chunk is a
 * transaction. Each start is a run of its own with its own number: deliberately absent
 * are an incrementer, retries and restarts at a position.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportSettings.class)
class ImportJobConfiguration {

	static final String RUN = "run";

	static final String PATHS = "paths";

	/**
	 * Articles are large items: as many as a heap of modest size holds at their largest.
	 */
	private static final int CHUNK = 20;

	@Bean
	Job importJob(JobRepository repository, Step importStep) {
		return new JobBuilder("import", repository).start(importStep).build();
	}

	@Bean
	Step importStep(JobRepository repository, PlatformTransactionManager transactions, ArticleFileReader reader,
			ArrivalProcessor processor, OutcomeWriter writer, StopSignal stopSignal) {
		return new StepBuilder("articles", repository).<ArticleFile, Arrival>chunk(CHUNK)
			.transactionManager(transactions)
			.reader(reader)
			.processor(processor)
			.writer(writer)
			.interruptionPolicy(stopSignal)
			.build();
	}

	@Bean
	@StepScope
	ArticleFileReader articleFileReader(@Value("#{jobParameters['" + PATHS + "']}") String paths, JsonMapper json) {
		return new ArticleFileReader(Stream.of(json.readValue(paths, String[].class)).map(Path::of).toList());
	}

	@Bean
	@StepScope
	OutcomeWriter outcomeWriter(@Value("#{jobParameters['" + RUN + "']}") Long run, Catalogue catalogue,
			ImportRuns runs, PlatformTransactionManager transactions) {
		TransactionDefinition nested = new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED);
		return new OutcomeWriter(run.intValue(), catalogue, runs, new TransactionTemplate(transactions, nested));
	}

}
