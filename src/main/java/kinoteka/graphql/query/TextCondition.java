package kinoteka.graphql.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import kinoteka.catalogue.FilmIdentity;
import org.jspecify.annotations.Nullable;

/** How a text of a row is compared with one that is asked for. */
@FunctionalInterface
interface TextCondition {

	/** As long as the longest title or name that is told apart. */
	int LONGEST = 200;

	/**
	 * One comparison.
	 * @param operator {@code eq}, {@code startsWith} or {@code contains}
	 * @param text what is asked for
	 */
	Sql compare(String operator, Input text);

	/** All comparisons that a {@code TextFilter} asks for. */
	default List<Sql> all(Input matcher) {
		List<Sql> all = new ArrayList<>();
		Stream.of("eq", "startsWith", "contains").forEach((operator) -> {
			Input text = matcher.get(operator);
			if (text != null) {
				all.add(compare(operator, text));
			}
		});
		Input in = matcher.get("in");
		if (in != null) {
			all.add(Sql.or(few(in.items()).stream().map((one) -> compare("eq", one)).toList()));
		}
		return all;
	}

	private static List<Input> few(List<Input> texts) {
		if (texts.size() > Page.MAXIMUM) {
			throw new BadRequestException(ErrorCode.BAD_ARGUMENT,
					"in takes up to %d texts, there are %d".formatted(Page.MAXIMUM, texts.size()));
		}
		return texts;
	}

	/** A normalised title. Of what tells the same twice one has an index. */
	static TextCondition title(String column) {
		return (operator, text) -> {
			Sql key = text.parameter("text", (value) -> key(asked(value)));
			return switch (operator) {
				case "eq" -> Sql.format("(%s = %s and latin(%s) like (select latin(%s)))", column, key, column, key);
				case "startsWith" -> like(column, Sql.format("%s || '%'", key));
				default -> like(column, Sql.format("'%' || %s || '%'", key));
			};
		};
	}

	private static @Nullable String key(@Nullable String text) {
		return (text != null) ? FilmIdentity.keyOf(text) : null;
	}

	/**
	 * The folded texts of a list, each between line ends. What folds to nothing is none
	 * of them.
	 */
	static TextCondition folded(String column) {
		return (operator, text) -> {
			String start = operator.equals("contains") ? "%" : "%\\n";
			String end = operator.equals("eq") ? "\\n%" : "%";
			return like(column, Sql.format("E'" + start + "' || nullif(folded(%s), '') || E'" + end + "'", text(text)));
		};
	}

	/**
	 * As the index film_by_trigram has it; the pattern is made once, not for each row.
	 */
	private static Sql like(String column, Sql pattern) {
		return Sql.format("(latin(%s) like (select latin(%s)) and %s like (select %s))", column, pattern, column,
				pattern);
	}

	private static Sql text(Input text) {
		return text.parameter("text", TextCondition::asked);
	}

	private static @Nullable String asked(Object value) {
		String text = value.toString();
		if (text.length() > LONGEST) {
			throw new BadRequestException(ErrorCode.BAD_ARGUMENT,
					"A filter compares with texts of up to %d characters, not %d".formatted(LONGEST, text.length()));
		}
		return Texts.storable(text);
	}

	/** A text as it is. */
	static TextCondition plain(String column) {
		Map<String, String> operators = Map.of("eq", column + " = %s", "startsWith", "starts_with(" + column + ", %s)",
				"contains", "strpos(" + column + ", %s) > 0");
		return (operator, text) -> Sql.format(Objects.requireNonNull(operators.get(operator)), text(text));
	}

}
