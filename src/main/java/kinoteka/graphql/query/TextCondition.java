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

	/** A normalised title, and how an index finds a whole one. */
	static TextCondition title(String column, String whole) {
		return (operator, text) -> {
			String pattern = (operator.equals("contains") ? "'%' || " : "") + "%s || '%'";
			return Sql.format(operator.equals("eq") ? whole : "reads_like(" + column + ", " + pattern + ")",
					text.parameter("text", (value) -> key(value.toString())));
		};
	}

	private static @Nullable String key(String text) {
		return (Texts.storable(text) != null) ? FilmIdentity.keyOf(text) : null;
	}

	/** The folded texts of a list, each between line ends. */
	static TextCondition folded(String column) {
		return (operator, text) -> {
			String start = operator.equals("contains") ? "%" : "%\\n";
			String end = operator.equals("eq") ? "\\n%" : "%";
			return Sql.format("reads_like(" + column + ", E'" + start + "' || folded(%s) || E'" + end + "')",
					text.text());
		};
	}

	/** A text as it is. */
	static TextCondition plain(String column) {
		Map<String, String> operators = Map.of("eq", column + " = %s", "startsWith", "starts_with(" + column + ", %s)",
				"contains", "strpos(" + column + ", %s) > 0");
		return (operator, text) -> Sql.format(Objects.requireNonNull(operators.get(operator)), text.text());
	}

}
