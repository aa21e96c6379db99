package kinoteka.graphql;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.core.Ordered;
import org.springframework.graphql.execution.GraphQlSource.SchemaResourceBuilder;
import org.springframework.graphql.execution.SchemaReport;

/** Keeps the report that otherwise is only logged. */
class InspectedSchema implements GraphQlSourceBuilderCustomizer, Ordered {

	private final AtomicReference<SchemaReport> report = new AtomicReference<>();

	@Override
	public void customize(SchemaResourceBuilder builder) {
		builder.inspectSchemaMappings(this.report::set);
	}

	@Override
	public int getOrder() {
		return LOWEST_PRECEDENCE;
	}

	SchemaReport report() {
		return Objects.requireNonNull(this.report.get());
	}

}
