package kinoteka.graphql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import graphql.schema.GraphQLSchema;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the schema with the one that clients were last promised. Where a promise is to
 * be broken, {@code -Dkinoteka.golden=write} writes it anew: read the difference before
 * you commit it.
 */
@ApiTest
class ReleasedSchemaTests {

	private static final Path RELEASED = Path.of("src/test/resources/kinoteka/graphql/released-schema.graphqls");

	@Autowired
	GraphQlSource source;

	@Test
	void breaksNothingThatClientsMayUse() throws IOException {
		String current = SchemaFile.print(this.source.schema());
		if ("write".equals(System.getProperty("kinoteka.golden"))) {
			Files.createDirectories(RELEASED.getParent());
			Files.writeString(RELEASED, current);
		}
		assertThat(breakages(Files.readString(RELEASED), current)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			  title: String!        |                       | title
			  title: String!        | title: String         | title
			  slug: String!         | slug: [String!]!      | slug
			  films(first: Int)     | films(first: Int!)    | films
			  films(first: Int)     | films                 | films
			  YEAR                  |                       | YEAR
			  by: ID                |                       | by
			  by: ID                | by: ID other: Int!    | other
			""")
	void namesEachBreakingChange(String before, String after, String named) {
		String old = """
				type Query { films(first: Int): [Film!] find(how: How, by: By): Film }
				type Film { title: String! slug: String! }
				enum How { YEAR TITLE }
				input By { by: ID name: String }
				""";
		String changed = old.replace(before, (after != null) ? after : "");
		assertThat(changed).isNotEqualTo(old);
		assertThat(breakages(old, changed)).isNotEmpty().anyMatch((breakage) -> breakage.contains(named));
		assertThat(breakages(old, old)).isEmpty();
	}

	private static List<String> breakages(String before, String after) {
		CapturingReporter reporter = new CapturingReporter();
		new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromIntrospection(schema(before), schema(after)), reporter);
		return reporter.getBreakages().stream().map(DiffEvent::getReasonMsg).toList();
	}

	private static GraphQLSchema schema(String text) {
		return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text));
	}

}
