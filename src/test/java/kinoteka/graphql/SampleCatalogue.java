package kinoteka.graphql;

import java.util.Objects;

import javax.sql.DataSource;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the catalogue before the first question. */
class SampleCatalogue implements InitializingBean {

	private final DataSource dataSource;

	private final TransactionTemplate transaction;

	SampleCatalogue(DataSource dataSource, PlatformTransactionManager transactions) {
		this.dataSource = dataSource;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Override
	public void afterPropertiesSet() {
		ResourceDatabasePopulator script = new ResourceDatabasePopulator(new ClassPathResource("golden/catalogue.sql"));
		this.transaction.executeWithoutResult((status) -> script.execute(Objects.requireNonNull(this.dataSource)));
	}

}
