package kinoteka.graphql.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of SQL.
 *
 * @param text the text, with a question mark for each parameter
 * @param parameters the parameters in the order of the text
 */
record Sql(String text, List<Parameter> parameters) {

	static final Sql NULL = of("null");

	static final Sql TRUE = of("true");

	static final Sql FALSE = of("false");

	static Sql of(String text) {
		return new Sql(text, List.of());
	}

	/** A text as SQL writes it. */
	static Sql literal(String text) {
		return of("'" + text.replace("'", "''") + "'");
	}

	/** A value that is known when the variables are. */
	static Sql parameter(String type, Parameter parameter) {
		return new Sql("?::" + type, List.of(parameter));
	}

	/** Puts pieces, in their order, where the template says {@code %s}. */
	static Sql format(String template, Object... pieces) {
		StringBuilder text = new StringBuilder();
		List<Parameter> parameters = new ArrayList<>();
		int from = 0;
		for (Object piece : pieces) {
			int at = template.indexOf("%s", from);
			text.append(template, from, at);
			from = at + 2;
			text.append((piece instanceof Sql sql) ? sql.text : piece);
			parameters.addAll((piece instanceof Sql sql) ? sql.parameters : List.of());
		}
		return new Sql(text.append(template, from, template.length()).toString(), parameters);
	}

	static Sql join(String separator, List<Sql> pieces) {
		return new Sql(pieces.stream().map(Sql::text).collect(Collectors.joining(separator)),
				pieces.stream().flatMap((piece) -> piece.parameters.stream()).toList());
	}

	/** All of these conditions, in brackets; true if there is none. */
	static Sql and(List<Sql> conditions) {
		return conditions.isEmpty() ? TRUE : format("(%s)", join(" and ", conditions));
	}

	/** One of these conditions, in brackets; false if there is none. */
	static Sql or(List<Sql> conditions) {
		return conditions.isEmpty() ? FALSE : format("(%s)", join(" or ", conditions));
	}

}
