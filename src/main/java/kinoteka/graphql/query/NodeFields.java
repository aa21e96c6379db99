package kinoteka.graphql.query;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/** Whatever has an id. */
final class NodeFields {

	private NodeFields() {
	}

	static void query(SqlType query) {
		query.field("node", NodeFields::node).field("nodes", NodeFields::nodes);
	}

	private static Sql node(Selected field, Row parent, Compiler compiler) {
		Input id = Objects.requireNonNull(compiler.argument(field, "id"));
		Object type = compiler.decide((variables) -> NodeType.of(String.valueOf(field.argument("id", variables))));
		NodeType node = (NodeType) Objects.requireNonNull(type);
		return object(field, node, id.parameter(keyType(node), (text) -> node.key(text.toString())), compiler, 1);
	}

	/** Each id is told its type, and looked up among the rows of that type alone. */
	private static Sql nodes(Selected field, Row parent, Compiler compiler) {
		Input ids = Objects.requireNonNull(compiler.argument(field, "ids"));
		List<?> given = (List<?>) ids.now();
		if (given.isEmpty() || given.size() > Page.MAXIMUM) {
			throw new BadRequestException(ErrorCode.BAD_ARGUMENT,
					"Give from 1 to %d ids, not %d".formatted(Page.MAXIMUM, given.size()));
		}
		Row asked = compiler.row(given.size());
		List<Sql> cases = Arrays.stream(NodeType.values())
			.map((type) -> Sql.format("when '%s' then %s", type.typeName(),
					object(field, type, Sql.of(asked.alias() + ".key::" + keyType(type)), compiler, given.size())))
			.toList();
		return Sql.format(
				"(select json_agg(case %s.type %s end order by %s.place) from unnest(%s, %s)"
						+ " with ordinality %s (type, key, place))",
				asked.alias(), Sql.join(" ", cases), asked.alias(),
				ids.parameter("text[]", (list) -> parts(list, (id) -> NodeType.of(id).typeName())),
				ids.parameter("text[]", (list) -> parts(list, (id) -> NodeType.of(id).key(id).toString())),
				asked.alias());
	}

	private static String[] parts(Object ids, UnaryOperator<String> part) {
		return ((List<?>) ids).stream().map((id) -> part.apply(id.toString())).toArray(String[]::new);
	}

	/** One object of a type that has ids, by its key. */
	static Sql object(Selected field, NodeType type, Sql key, Compiler compiler, long times) {
		SqlType meaning = compiler.type(type.typeName());
		Row row = compiler.row(times);
		Sql match = type.match(key);
		return Sql.format("(select %s from %s %s where %s)", compiler.object(meaning, field, row), meaning.rows(),
				row.alias(), new Sql(row.in(match.text()), match.parameters()));
	}

	private static String keyType(NodeType type) {
		return (type == NodeType.DECADE) ? "integer" : "uuid";
	}

}
