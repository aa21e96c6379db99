package kinoteka.graphql.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.introspection.Introspection;
import graphql.language.FragmentDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

/**
 * Turns the selections of one operation into SQL, for some variables, and notes what it
 * has decided by them.
 */
final class Compiler {

	/** A function of PostgreSQL takes no more arguments than twice as many. */
	private static final int PAIRS = 50;

	private static final String QUERY = "Query";

	private final FieldCollector collector = new FieldCollector();

	private final GraphQLSchema schema;

	private final SqlTypes types;

	private final Map<String, FragmentDefinition> fragments;

	private final Map<String, Object> variables;

	private final long mostFields;

	private final List<Decision> decisions = new ArrayList<>();

	private final List<Parameter> checks = new ArrayList<>();

	private int rows;

	private long fields;

	Compiler(GraphQLSchema schema, SqlTypes types, Map<String, FragmentDefinition> fragments,
			Map<String, Object> variables, long mostFields) {
		this.schema = schema;
		this.types = types;
		this.fragments = fragments;
		this.variables = variables;
		this.mostFields = mostFields;
	}

	List<Decision> decisions() {
		return this.decisions;
	}

	/** Notes what is wrong or right whether or not the statement needs it. */
	void check(Parameter parameter) {
		this.checks.add(parameter);
	}

	SqlType type(String name) {
		return this.types.get(name);
	}

	/** Another row, of which an answer may hold so many. */
	Row row(long times) {
		return new Row("t" + ++this.rows, times);
	}

	/** Refuses what could become too long. */
	void count(long more) {
		this.fields += more;
		if (this.fields > this.mostFields) {
			throw new BadRequestException(ErrorCode.QUERY_TOO_LARGE,
					String.format(Locale.ROOT,
							"The answer could hold more than the %,d fields that are allowed, which is"
									+ " kinoteka.graphql.max-fields: ask for shorter pages",
							this.mostFields));
		}
	}

	/** Asks something of the variables by which the statement becomes what it is. */
	@Nullable Object decide(Function<Map<String, Object>, @Nullable Object> question) {
		Object answer = question.apply(this.variables);
		this.decisions.add(new Decision(question, answer));
		return answer;
	}

	/** An argument of which only its shape decides; null if it is left out. */
	@Nullable Input argument(Selected field, String name) {
		decide((others) -> Input.shape(field.argument(name, others)));
		return input(field, name);
	}

	/** An argument whose value decides; null if it is left out. */
	@Nullable Input decidedArgument(Selected field, String name) {
		decide((others) -> field.argument(name, others));
		return input(field, name);
	}

	private @Nullable Input input(Selected field, String name) {
		Object now = field.argument(name, this.variables);
		return (now != null) ? new Input(now, (others) -> field.argument(name, others)) : null;
	}

	/** The object that a field is, of a row. */
	Sql object(Selected field, Row row) {
		return object(type(field.typeName()), field, row);
	}

	/** The same, as one of the types that the field can have. */
	Sql object(SqlType type, Selected field, Row row) {
		Map<String, Sql> members = new LinkedHashMap<>();
		select(collect(field.field(), type.name()), type.name())
			.forEach((one) -> members.put(one.key(), member(type, one, row)));
		return object(members);
	}

	private Sql member(SqlType type, Selected field, Row row) {
		count(row.times());
		return field.name().equals(Introspection.TypeNameMetaFieldDef.getName()) ? Sql.literal(type.name())
				: type.field(field.name()).compile(field, row, this);
	}

	/** The fields at the root of the operation. */
	List<Selected> root(MergedSelectionSet fields) {
		return select(fields, QUERY);
	}

	/** A field at the root. */
	Column column(Selected field) {
		this.checks.clear();
		Sql value = type(QUERY).field(field.name()).compile(field, new Row("query", 1), this);
		return Column.of(field.field(), value, List.copyOf(this.checks));
	}

	/** The name of the type of what a field of a field is, or of what its list holds. */
	String typeOf(Selected field, String member) {
		return new Selected(field.field(), this.schema.getObjectType(field.typeName()).getFieldDefinition(member))
			.typeName();
	}

	/** What is selected below a field that is more than columns of a row. */
	List<Selected> below(Selected field) {
		return select(collect(field.field(), field.typeName()), field.typeName());
	}

	private List<Selected> select(MergedSelectionSet selection, String type) {
		GraphQLObjectType parent = this.schema.getObjectType(type);
		return selection.getSubFieldsList()
			.stream()
			.map((field) -> new Selected(field,
					field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())
							? Introspection.TypeNameMetaFieldDef : parent.getFieldDefinition(field.getName())))
			.toList();
	}

	private MergedSelectionSet collect(MergedField field, String type) {
		return this.collector.collectFields(FieldCollectorParameters.newParameters()
			.schema(this.schema)
			.objectType(this.schema.getObjectType(type))
			.fragments(this.fragments)
			.variables(this.variables)
			.build(), field);
	}

	/** A JSON object. */
	static Sql object(Map<String, Sql> members) {
		List<Sql> pairs = new ArrayList<>();
		members.forEach((key, value) -> pairs.add(Sql.format("%s, %s", Sql.literal(key), value)));
		List<Sql> objects = new ArrayList<>();
		for (int from = 0; from == 0 || from < pairs.size(); from += PAIRS) {
			List<Sql> some = pairs.subList(from, Math.min(from + PAIRS, pairs.size()));
			objects.add(Sql.format("json_build_object(%s)", Sql.join(", ", some)));
		}
		return (objects.size() == 1) ? objects.getFirst() : concatenate(objects);
	}

	private static Sql concatenate(List<Sql> objects) {
		List<Sql> inner = objects.stream().map((one) -> Sql.format("substr(left(%s::text, -1), 2)", one)).toList();
		return Sql.format("('{' || %s || '}')::json", Sql.join(" || ',' || ", inner));
	}

}
