package kinoteka.graphql;

import graphql.execution.DataFetcherExceptionHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.transaction.PlatformTransactionManager;
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
			PlatformTransactionManager transactions, ApiProperties properties) {
		TransactionTemplate snapshot = new TransactionTemplate(transactions);
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
