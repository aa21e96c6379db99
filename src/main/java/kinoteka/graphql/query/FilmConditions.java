package kinoteka.graphql.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** What a filter asks of films. */
final class FilmConditions {

	private static final int MOST = 100;

	private static final int DEEPEST = 10;

	private static final Map<String, TextCondition> TEXTS = Map.of("title", TextCondition.title("{}.title_key"),
			"originalTitle", TextCondition.title("{}.original_key"), "director",
			TextCondition.folded("{}.directors_folded"), "country", TextCondition.folded("{}.countries_folded"),
			"genre", TextCondition.folded("{}.genres_folded"), "cast", TextCondition.folded("{}.cast_folded"),
			"language", TextCondition.folded("folded_list({}.languages)"), "article", FilmConditions::article);

	private final Row row;

	private int conditions;

	FilmConditions(Row row) {
		this.row = row;
	}

	private static Sql article(String operator, Input text) {
		return Sql.format("exists (select from listing l join article a on a.id = l.article_id"
				+ " where l.film_id = {}.id and %s)", TextCondition.plain("a.name").compare(operator, text));
	}

	/** All that a filter asks. */
	List<Sql> of(Input filter) {
		return of(filter, 1);
	}

	private List<Sql> of(Input filter, int depth) {
		if (depth > DEEPEST) {
			throw new BadRequestException(ErrorCode.BAD_ARGUMENT,
					"The filter has more than %d filters in each other: ask for less".formatted(DEEPEST));
		}
		List<Sql> all = new ArrayList<>();
		((Map<?, ?>) filter.now()).keySet()
			.forEach((name) -> all
				.addAll(of(name.toString(), Objects.requireNonNull(filter.get(name.toString())), depth)));
		return all;
	}

	private List<Sql> of(String name, Input value, int depth) {
		if (++this.conditions > MOST) {
			throw new BadRequestException(ErrorCode.BAD_ARGUMENT,
					"The filter has more than %d conditions: ask for less".formatted(MOST));
		}
		return switch (name) {
			case "and" -> value.items().stream().flatMap((one) -> of(one, depth + 1).stream()).toList();
			case "or" -> List.of(Sql.or(value.items().stream().map((one) -> Sql.and(of(one, depth + 1))).toList()));
			case "not" -> List.of(Sql.format("%s is not true", Sql.and(of(value, depth + 1))));
			case "year" -> years(value);
			case "decade" -> List.of(sql("{}.decade = %s", value.parameter("integer", (year) -> year)));
			case "hasYear" -> List.of(Sql.of(this.row.in(isTrue(value) ? "{}.year is not null" : "{}.year is null")));
			case "hasFacts" -> List.of(Sql.of(this.row.in(isTrue(value) ? "{}.facts > 0" : "{}.facts = 0")));
			default -> texts(Objects.requireNonNull(TEXTS.get(name)), value);
		};
	}

	private static boolean isTrue(Input value) {
		return Boolean.TRUE.equals(value.now());
	}

	private List<Sql> years(Input range) {
		List<Sql> conditions = new ArrayList<>(List.of(Sql.of(this.row.in("{}.year is not null"))));
		addYear(conditions, ">=", range.get("from"));
		addYear(conditions, "<=", range.get("to"));
		return conditions;
	}

	/** As the index by year has it. */
	private void addYear(List<Sql> conditions, String operator, @Nullable Input year) {
		if (year != null) {
			conditions.add(sql("coalesce({}.year, 9999) " + operator + " %s", year.parameter("integer", (it) -> it)));
		}
	}

	private List<Sql> texts(TextCondition condition, Input matcher) {
		return condition.all(matcher)
			.stream()
			.map((one) -> new Sql(this.row.in(one.text()), one.parameters()))
			.toList();
	}

	private Sql sql(String template, Sql value) {
		return Sql.format(this.row.in(template), value);
	}

}
