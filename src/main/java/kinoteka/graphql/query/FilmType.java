package kinoteka.graphql.query;

import kinoteka.catalogue.FilmIdentity;
import org.jspecify.annotations.Nullable;

/** Films and decades. */
final class FilmType {

	private static final String ALL = "(select count from catalogue_count where name = 'film')";

	private FilmType() {
	}

	static SqlType film() {
		return new SqlType("Film", "film").id("id")
			.columns("slug", "title", "originalTitle", "year", "otherTitles", "directors", "countries", "genres")
			.value("cast", "{}.cast_members")
			.value("runningTimeMinutes", "{}.running_time")
			.longText("description", "{}.description")
			.moment("importedAt", "imported_at")
			.one("decade", "{}.start_year = {parent}.decade")
			.connection("facts", RowListing.where(FactType.AS_READ, "{}.film_id = {parent}.id", "{parent}.facts"))
			.connection("listings", RowListing.where(ListingType.BY_ARTICLE, "{}.film_id = {parent}.id", ""));
	}

	static SqlType decade() {
		return new SqlType("Decade", "decade").id("start_year")
			.columns("startYear")
			.value("label", "{}.start_year || 's'")
			.value("filmCount", "{}.films")
			.connection("films", new FilmListing("{}.decade = {parent}.start_year", "{parent}.films"));
	}

	static SqlType facet() {
		return new SqlType("Facet", "facet").columns("value", "count");
	}

	static SqlType decadeFacet() {
		return new SqlType("DecadeFacet", "decade").columns("count")
			.one("decade", "{}.start_year = {parent}.start_year");
	}

	/** The fields of a query that are about films and decades. */
	static void query(SqlType query) {
		query.connection("films", new FilmListing("", ALL))
			.field("film",
					new LookupField(LookupField.Key.id("Film"), LookupField.Key.of("slug", (slug) -> Sql.format("""
							{}.id = coalesce((select id from film where slug = %s), (select (array_agg(id))[1] from film
							where title_key = %s having count(*) = 1))""", slug.text(),
							slug.parameter("text", (text) -> undatedKey(text.toString()))))))
			.field("decade", new LookupField(LookupField.Key.id("Decade"),
					LookupField.Key.of("startYear",
							(year) -> Sql.format("{}.start_year = %s", year.parameter("integer", (value) -> value))),
					LookupField.Key.of("label", (label) -> Sql.format("{}.start_year || 's' = %s", label.text()))))
			.field("decades", (field, row, compiler) -> {
				Row decade = compiler.row(30);
				return Sql.format("(select coalesce(json_agg(%s order by %s.start_year), '[]') from decade %s)",
						compiler.object(field, decade), decade.alias(), decade.alias());
			});
	}

	private static @Nullable String undatedKey(String slug) {
		return (Texts.storable(slug) != null) ? FilmIdentity.undatedKey(slug) : null;
	}

}
