package kinoteka.platform;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@DatabaseTest
class MigrationTests {

	@Autowired
	JdbcClient jdbc;

	@Test
	void leavesAnEmptyCatalogueInAPostgreSql18() {
		assertThat(this.jdbc.sql("select count(*) from film").query(Integer.class).single()).isZero();
		assertThat(this.jdbc.sql("show server_version").query(String.class).single()).startsWith("18");
	}

	@Test
	void indexesEveryForeignKey() {
		assertThat(this.jdbc.sql("""
				select conrelid::regclass || '(' || attname || ')' from pg_constraint
				join pg_attribute on attrelid = conrelid and attnum = conkey[1]
				where contype = 'f' and connamespace = 'public'::regnamespace and not exists (
					select from pg_index where indrelid = conrelid and indkey[0] = conkey[1])
				""").query(String.class).list()).isEmpty();
	}

}
