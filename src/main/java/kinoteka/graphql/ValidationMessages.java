package kinoteka.graphql;

import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.validation.ValidationError;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/**
 * Says what was probably meant where a document does not fit the schema. What is wrong
 * says the engine, with the formats in {@code i18n}, which are read backwards here: it
 * tells names in its messages alone.
 */
@Component
class ValidationMessages {

	private static final ResourceBundle FORMATS = ResourceBundle.getBundle("i18n.Validation", Locale.ENGLISH);

	private final GraphQLSchema schema;

	ValidationMessages(GraphQlSource source) {
		this.schema = source.schema();
	}

	String message(ValidationError error) {
		String said = error.getDescription();
		return Character.isLowerCase(said.charAt(0)) ? field(error) + " " + said + meant(error) : said + meant(error);
	}

	/** The field that a message is about. */
	private static String field(ValidationError error) {
		List<String> path = error.getQueryPath();
		return (path == null || path.isEmpty()) ? "The operation" : path.getLast();
	}

	private String meant(ValidationError error) {
		return Stream
			.of(meant(error, "FieldsOnCorrectType.unknownField", (names) -> nearestField(names[2], names[1])),
					meant(error, "KnownArgumentNames.unknownFieldArg",
							(names) -> nearest(arguments(field(error)), names[1])),
					meant(error, "KnownTypeNames.unknownType", (names) -> nearest(types(), names[1])),
					meant(error, "KnownDirectives.unknownDirective",
							(names) -> nearest(this.schema.getDirectives(), names[1])),
					meant(error, "ArgumentValidationUtil.handleExtraFieldError",
							(names) -> nearest(children(names[3]), names[4])),
					meant(error, "ArgumentValidationUtil.handleEnumError", (names) -> oneOf(names[3])),
					meant(error, "ArgumentValidationUtil.extraOneOfFieldsError", (names) -> oneOf(names[3])))
			.flatMap(Optional::stream)
			.findFirst()
			.orElse("");
	}

	private static Optional<String> meant(ValidationError error, String format,
			Function<String[], Optional<String>> meant) {
		ParsePosition end = new ParsePosition(0);
		Object[] names = new MessageFormat(FORMATS.getString(format), Locale.ENGLISH).parse(error.getDescription(),
				end);
		return (names != null && end.getIndex() == error.getDescription().length())
				? meant.apply(Stream.of(names).map(String::valueOf).toArray(String[]::new)) : Optional.empty();
	}

	/** People forget that a page of things stands between a list and the things. */
	private Optional<String> nearestField(String type, String typed) {
		boolean inNodes = field(type, "nodes").map((nodes) -> GraphQLTypeUtil.unwrapAll(nodes.getType()).getName())
			.flatMap((node) -> field(node, typed))
			.isPresent();
		return inNodes ? Optional.of(": did you mean nodes { " + typed + " }?") : nearest(children(type), typed);
	}

	private Optional<GraphQLFieldDefinition> field(String type, String name) {
		return (this.schema.getType(type) instanceof GraphQLFieldsContainer container)
				? Optional.ofNullable(container.getFieldDefinition(name)) : Optional.empty();
	}

	private static Optional<String> nearest(Collection<? extends GraphQLNamedSchemaElement> names, String typed) {
		return NearestName.among(names.stream().map(GraphQLNamedSchemaElement::getName).toList(), typed)
			.map((name) -> ": did you mean " + name + "?");
	}

	private Optional<String> oneOf(String type) {
		List<String> names = children(type).stream().map(GraphQLNamedSchemaElement::getName).toList();
		return names.isEmpty() ? Optional.empty() : Optional.of(": one of " + String.join(", ", names));
	}

	private Collection<? extends GraphQLNamedSchemaElement> children(String type) {
		return switch (this.schema.getType(type)) {
			case GraphQLFieldsContainer container -> container.getFieldDefinitions();
			case GraphQLInputObjectType input -> input.getFieldDefinitions();
			case GraphQLEnumType choice -> choice.getValues();
			case null, default -> List.of();
		};
	}

	private List<GraphQLNamedSchemaElement> types() {
		return this.schema.getAllTypesAsList()
			.stream()
			.filter((type) -> !type.getName().startsWith("__"))
			.map(GraphQLNamedSchemaElement.class::cast)
			.toList();
	}

	/** Those of all fields of this name: it means the same everywhere. */
	private List<GraphQLArgument> arguments(String field) {
		return types().stream()
			.flatMap((type) -> field(type.getName(), field).stream())
			.flatMap((found) -> found.getArguments().stream())
			.toList();
	}

}
