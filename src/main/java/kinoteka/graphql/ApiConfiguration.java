package kinoteka.graphql;

import javax.sql.DataSource;

import graphql.execution.DataFetcherExceptionHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** How queries are executed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiProperties.class)
class ApiConfiguration {

	/**
	 * Without an executor: a query runs in one thread, its statements one after the other
	 * in one transaction.
	 */
	@Bean
	AnnotatedControllerConfigurer annotatedControllerConfigurer() {
		AnnotatedControllerConfigurer configurer = new AnnotatedControllerConfigurer();
		configurer
			.configureBinder((binder) -> binder.conversionService(ApplicationConversionService.getSharedInstance()));
		return configurer;
	}

	@Bean
	GraphQlSourceBuilderCustomizer execution(ObjectProvider<DataFetcherExceptionResolver> resolvers,
			DataSource dataSource, ApiProperties properties) {
		// The statement's own deadline comes first, where the server is there to keep it.
		DataSource impatient = new ImpatientDataSource(dataSource, properties.timeout().plusSeconds(1));
		TransactionTemplate snapshot = new TransactionTemplate(new DataSourceTransactionManager(impatient));
		snapshot.setReadOnly(true);
		snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		snapshot.setTimeout((int) properties.timeout().toSeconds());
		return (builder) -> {
			DataFetcherExceptionHandler exceptions = DataFetcherExceptionResolver
				.createExceptionHandler(resolvers.orderedStream().toList());
			builder.configureGraphQl((graphQl) -> graphQl.preparsedDocumentProvider(new DocumentCache())
				.queryExecutionStrategy(new SnapshotExecution(exceptions, snapshot)));
		};
	}

}
