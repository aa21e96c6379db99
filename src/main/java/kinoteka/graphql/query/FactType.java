package kinoteka.graphql.query;

/** Facts. */
final class FactType {

	/** By the name of the article, then by their place in it. */
	static final Ordering AS_READ = Ordering.of("facts as read", Ordering.Key.ascending("{}.article_name", "text"),
			Ordering.Key.ascending("{}.listing_position", "integer"), Ordering.Key.ascending("{}.position", "integer"));

	/** In one listing. */
	static final Ordering IN_LISTING = Ordering.of("facts in a listing",
			Ordering.Key.ascending("{}.position", "integer"));

	private FactType() {
	}

	static SqlType fact() {
		SqlType fact = new SqlType("Fact", "fact_in_article").id("id")
			.columns("position")
			.longText("text", "{}.text")
			.one("film", "{}.id = {parent}.film_id")
			.one("listing", "{}.id = {parent}.listing_id")
			.one("article", "{}.id = {parent}.article_id");
		return SourceType.in(fact, "");
	}

	static void query(SqlType query) {
		query.connection("facts", RowListing.all(AS_READ, "(select count from catalogue_count where name = 'fact')"));
	}

}
