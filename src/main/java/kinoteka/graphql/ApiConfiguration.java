package kinoteka.graphql;

import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;

/** How queries are executed. */
@Configuration(proxyBeanMethods = false)
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

}
