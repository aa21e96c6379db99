package kinoteka.graphql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTraverser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import kinoteka.article.model.FindingCode;
import kinoteka.article.model.Format;
import kinoteka.article.model.Severity;
import kinoteka.importing.ImportRun;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class SchemaTests {

	private static final List<String> BETWEEN_ARTICLES = List.of("YEARS_DISAGREE", "DIRECTORS_DISAGREE",
			"TITLE_ELSEWHERE");

	@Autowired
	GraphQlSource source;

	@Test
	void describesEverything() {
		List<String> silent = new ArrayList<>();
		new SchemaTraverser().depthFirstFullSchema(new GraphQLTypeVisitorStub() {
			@Override
			protected TraversalControl visitGraphQLType(GraphQLSchemaElement node,
					TraverserContext<GraphQLSchemaElement> context) {
				if (node instanceof GraphQLNamedSchemaElement named && !isBuiltIn(named)
						&& (named.getDescription() == null || named.getDescription().isBlank())) {
					silent.add(named.getName());
				}
				return TraversalControl.CONTINUE;
			}
		}, this.source.schema());
		assertThat(silent).isEmpty();
	}

	@Test
	void knowsEveryValueThatAnArticleIsReadWith() {
		assertThat(values("FindingCode")).contains(names(FindingCode.values()))
			.hasSize(FindingCode.values().length + BETWEEN_ARTICLES.size())
			.containsAll(BETWEEN_ARTICLES);
		assertThat(values("Severity")).containsExactlyInAnyOrder(names(Severity.values()));
		assertThat(values("Format")).containsExactlyInAnyOrder(names(Format.values()));
	}

	@Test
	void knowsEveryKindAndStatusOfARunThatIsKept() {
		assertThat(values("ImportRunKind")).containsExactlyInAnyOrder(
				names(EnumSet.complementOf(EnumSet.of(ImportRun.Kind.DRY_RUN)).toArray(ImportRun.Kind[]::new)));
		assertThat(values("ImportRunStatus")).containsExactlyInAnyOrder(names(ImportRun.Status.values()));
	}

	private static boolean isBuiltIn(GraphQLNamedSchemaElement element) {
		return element.getDefinition() == null || element instanceof GraphQLDirective
				|| element instanceof GraphQLAppliedDirective;
	}

	private List<String> values(String type) {
		GraphQLSchema schema = this.source.schema();
		return schema.getTypeAs(type) instanceof GraphQLEnumType found
				? found.getValues().stream().map((value) -> value.getName()).toList() : List.of();
	}

	private static String[] names(Enum<?>[] values) {
		return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
	}

}
