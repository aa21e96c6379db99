package kinoteka.graphql.query;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the types of the schema are in SQL. */
final class SqlTypes {

	private final Map<String, SqlType> types = Stream
		.of(query(), FilmType.film(), FilmType.decade(), FilmType.facet(), FilmType.decadeFacet(), FactType.fact(),
				ListingType.listing(), SourceType.source(), ArticleType.article(), ArticleType.coverage(),
				ArticleType.finding(), ImportType.run(), ImportType.counts(), ImportType.outcome(), SearchType.hit(),
				SearchType.snippet(), SearchType.range(), SearchType.suggestion())
		.collect(Collectors.toUnmodifiableMap(SqlType::name, Function.identity()));

	private static SqlType query() {
		SqlType query = new SqlType("Query", "");
		FilmType.query(query);
		FactType.query(query);
		ArticleType.query(query);
		ImportType.query(query);
		SearchType.query(query);
		NodeFields.query(query);
		return query;
	}

	Map<String, SqlType> all() {
		return this.types;
	}

	SqlType get(String name) {
		SqlType type = this.types.get(name);
		if (type == null) {
			throw new IllegalArgumentException("Nothing is said about " + name);
		}
		return type;
	}

}
