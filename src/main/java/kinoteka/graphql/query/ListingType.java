package kinoteka.graphql.query;

/** Listings. */
final class ListingType {

	/** By the name of the article, then by position. */
	static final Ordering BY_ARTICLE = Ordering.of("listings by article",
			Ordering.Key.ascending("{}.article_name", "text"), Ordering.Key.ascending("{}.position", "integer"));

	/** In one article. */
	static final Ordering IN_ARTICLE = Ordering.of("listings in an article",
			Ordering.Key.ascending("{}.position", "integer"));

	private ListingType() {
	}

	static SqlType listing() {
		SqlType listing = new SqlType("Listing", "listing_in_article").id("id")
			.columns("position", "title", "originalTitle", "directors", "countries", "genres", "confidence")
			.longText("heading", "{}.heading")
			.longText("description", "{}.description")
			.value("cast", "{}.cast_members")
			.value("runningTimeMinutes", "{}.running_time")
			.one("film", "{}.id = {parent}.film_id")
			.one("article", "{}.id = {parent}.article_id")
			.connection("facts", RowListing.where(FactType.IN_LISTING, "{}.listing_id = {parent}.id", ""));
		return SourceType.in(listing, "");
	}

}
