package kinoteka.graphql;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import java.util.Objects;

/** Fills the catalogue before the first question. */
class SampleCatalogue implements InitializingBean {

	private final JdbcTemplate jdbc;

	SampleCatalogue(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void afterPropertiesSet() {
		new ResourceDatabasePopulator(new ClassPathResource("golden/catalogue.sql"))
			.execute(Objects.requireNonNull(this.jdbc.getDataSource()));
	}

}
