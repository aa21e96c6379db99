package kinoteka.graphql;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Writes down the statements that the application runs, but for the question for the
 * catalogue's revision, which is asked once for all requests that wait.
 */
class RecordedSql implements BeanPostProcessor {

	private final List<String> statements = new CopyOnWriteArrayList<>();

	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		if (!(bean instanceof DataSource dataSource) || bean instanceof ProxyDataSource) {
			return bean;
		}
		return ProxyDataSourceBuilder.create(dataSource)
			.afterQuery((execution, queries) -> queries.stream()
				.map(QueryInfo::getQuery)
				.filter((query) -> !query.equals("select revision from catalogue_revision"))
				.forEach(this.statements::add))
			.build();
	}

	void clear() {
		this.statements.clear();
	}

	List<String> statements() {
		return List.copyOf(this.statements);
	}

}
