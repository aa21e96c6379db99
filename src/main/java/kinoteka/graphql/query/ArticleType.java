package kinoteka.graphql.query;

import java.util.ArrayList;
import java.util.List;

/** Articles, and what was noticed about them. */
final class ArticleType {

	private static final Ordering BY_NAME = Ordering.of("articles by name", Ordering.Key.ascending("{}.name", "text"));

	/**
	 * Those of the article itself in the order of its text, then those between it and
	 * others.
	 */
	private static final List<Ordering.Key> AS_NOTICED = List.of(Ordering.Key.ascending("{}.place", "integer"),
			Ordering.Key.ascending("{}.between_start", "integer"), Ordering.Key.ascending("{}.code", "text"),
			Ordering.Key.ascending("{}.message", "text"));

	private static final Ordering FINDINGS = new Ordering("findings by article", findingKeys());

	private ArticleType() {
	}

	private static List<Ordering.Key> findingKeys() {
		List<Ordering.Key> keys = new ArrayList<>(List.of(Ordering.Key.ascending("{}.article_name", "text")));
		keys.addAll(AS_NOTICED);
		return keys;
	}

	static SqlType article() {
		return new SqlType("Article", "article").id("id")
			.columns("name", "format", "language", "confidence")
			.longText("title", "{}.title")
			.longText("metaDescription", "{}.meta_description")
			.longText("introduction", "{}.introduction")
			.longText("closingText", "{}.closing")
			.value("promisedCount", "{}.promised")
			.moment("importedAt", "updated_at")
			.part("coverage")
			.connection("listings", RowListing.where(ListingType.IN_ARTICLE, "{}.article_id = {parent}.id", ""))
			.connection("findings", RowListing.where(new Ordering("findings of an article", AS_NOTICED),
					"{}.article_id = {parent}.id", ""));
	}

	static SqlType coverage() {
		return new SqlType("Coverage", "").columns("characters", "unrecognised")
			.value("recognised", "{}.characters - {}.unrecognised");
	}

	static SqlType finding() {
		SqlType finding = new SqlType("Finding", "finding_in_article").columns("code", "severity", "message")
			.one("article", "{}.id = {parent}.article_id");
		return SourceType.in(finding, "{}.source_line is not null");
	}

	static void query(SqlType query) {
		query
			.connection("articles",
					RowListing.all(BY_NAME, "(select count from catalogue_count where name = 'article')"))
			.field("article",
					new LookupField(LookupField.Key.id("Article"),
							LookupField.Key.of("name", (name) -> Sql.format("{}.name = %s", name.text()))))
			.connection("findings", ArticleType::findings);
	}

	private static RowList findings(Selected field, Row parent, Row row, Compiler compiler) {
		Input filter = compiler.argument(field, "filter");
		List<Sql> conditions = new ArrayList<>();
		if (filter != null) {
			for (String column : List.of("severity", "code")) {
				Input values = filter.get(column);
				if (values != null) {
					conditions.add(Sql.format("%s = any(%s)", row.alias() + "." + column,
							values.parameter("text[]", (list) -> texts(list))));
				}
			}
			Input article = filter.get("article");
			if (article != null) {
				conditions.addAll(TextCondition.plain(row.alias() + ".article_name").all(article));
			}
		}
		return new RowList(null, conditions, FINDINGS, null);
	}

	private static String[] texts(Object list) {
		return (list instanceof List<?> many) ? many.stream().map(Object::toString).toArray(String[]::new)
				: new String[] { list.toString() };
	}

}
