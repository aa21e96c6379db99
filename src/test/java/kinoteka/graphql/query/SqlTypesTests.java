package kinoteka.graphql.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SqlTypesTests {

	/** These are put together, and have no rows of their own. */
	private static final String PUT_TOGETHER = ".*(Connection|Edge)|PageInfo|FilmFacets";

	private final SqlTypes types = new SqlTypes();

	@Test
	void sayWhatEveryFieldOfTheSchemaIsAndNothingElse() throws IOException {
		List<GraphQLObjectType> objects = objects(schema());
		assertThat(objects).extracting(GraphQLObjectType::getName)
			.containsExactlyInAnyOrderElementsOf(this.types.all().keySet());
		assertThat(objects)
			.allSatisfy((type) -> assertThat(this.types.get(type.getName()).fieldNames()).as(type.getName())
				.containsExactlyInAnyOrderElementsOf(fields(type)));
	}

	private static List<GraphQLObjectType> objects(GraphQLSchema schema) {
		return schema.getAllTypesAsList()
			.stream()
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast)
			.filter((type) -> !type.getName().startsWith("__") && !type.getName().matches(PUT_TOGETHER))
			.toList();
	}

	private static Set<String> fields(GraphQLObjectType type) {
		return type.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName).collect(Collectors.toSet());
	}

	private static GraphQLSchema schema() throws IOException {
		TypeDefinitionRegistry registry = new TypeDefinitionRegistry();
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/graphql"))) {
			for (Path file : files.sorted().toList()) {
				registry.merge(new SchemaParser().parse(Files.readString(file)));
			}
		}
		return UnExecutableSchemaGenerator.makeUnExecutableSchema(registry);
	}

}
