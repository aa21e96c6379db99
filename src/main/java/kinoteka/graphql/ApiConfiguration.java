package kinoteka.graphql;

import java.util.Properties;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import graphql.execution.DataFetcherExceptionHandler;
import kinoteka.graphql.query.Plans;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;

/** How queries are executed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiProperties.class)
class ApiConfiguration {

	/**
	 * A pool for reading beside the one for writing. A connection has its settings from
	 * the start, so that a query needs no transaction, and no statement but its own.
	 * Plans are made once for all parameters; the server's deadline comes first where it
	 * is there to keep it.
	 */
	@Bean(defaultCandidate = false)
	@Qualifier("reading")
	HikariDataSource readingDataSource(JdbcConnectionDetails database, ApiProperties properties,
			Environment environment) {
		HikariDataSource pool = new HikariDataSource();
		Binder.get(environment).bind("spring.datasource.hikari", Bindable.<HikariConfig>ofInstance(pool));
		pool.setJdbcUrl(database.getJdbcUrl());
		pool.setUsername(database.getUsername());
		pool.setPassword(database.getPassword());
		pool.setPoolName("kinoteka-reading");
		pool.setMaximumPoolSize(properties.connections());
		pool.setMinimumIdle(1);
		pool.setInitializationFailTimeout(-1);
		Properties settings = pool.getDataSourceProperties();
		settings.setProperty("options", String.join(" ", "-c default_transaction_read_only=on",
				"-c default_transaction_isolation=repeatable\\ read", "-c plan_cache_mode=force_generic_plan",
				"-c random_page_cost=1.1", "-c jit=off", "-c statement_timeout=" + properties.timeout().toMillis(),
				"-c kinoteka.answer_bytes=" + properties.maxBytes()));
		settings.setProperty("socketTimeout", Long.toString(properties.timeout().toSeconds() + 1));
		settings.setProperty("prepareThreshold", "1");
		return pool;
	}

	@Bean
	ReadingDatabase readingDatabase(@Qualifier("reading") javax.sql.DataSource pool) {
		return new ReadingDatabase(pool);
	}

	@Bean
	GraphQlSourceBuilderCustomizer execution(ObjectProvider<DataFetcherExceptionResolver> resolvers,
			ReadingDatabase database, ApiProperties properties) {
		return (builder) -> {
			DataFetcherExceptionHandler exceptions = DataFetcherExceptionResolver
				.createExceptionHandler(resolvers.orderedStream().toList());
			builder.configureGraphQl((graphQl) -> graphQl.preparsedDocumentProvider(new DocumentCache())
				.queryExecutionStrategy(new SqlExecution(exceptions, new Plans(properties.maxFields()), database)));
		};
	}

}
