package kinoteka.graphql;

import java.util.List;

/**
 * A document in the words of both schemas: both ask for the same things in the same
 * order.
 *
 * @param name what it asks for
 * @param kinoteka how Kinoteka is asked
 * @param postgraphile how PostGraphile is asked
 * @param variables the statement whose rows are what it is asked with; {@code after} is
 * the place of a row, of which each side makes its cursor
 */
record ComparedDocument(String name, String kinoteka, String postgraphile, String variables) {

	private static final String FACTS = "facts: factInArticlesByFilmId(first: 20,"
			+ " orderBy: [ARTICLE_NAME_ASC, LISTING_POSITION_ASC, POSITION_ASC]) { nodes { text } }";

	static final List<ComparedDocument> ALL = List.of(new ComparedDocument("1 page by year", """
			query($after: String) { films(first: 20, after: $after, orderBy: {field: YEAR}) {
			  nodes { slug title year description } pageInfo { hasNextPage endCursor } } }
			""", """
			query($after: Cursor) { allFilms(first: 20, after: $after, orderBy: [YEAR_ASC, SLUG_ASC]) {
			  nodes { slug title year description } pageInfo { hasNextPage endCursor } } }
			""", """
			select json_build_array(year, slug) as after from film order by id limit 300
			"""), new ComparedDocument("2 page by year with facts", """
			query($after: String) { films(first: 20, after: $after, orderBy: {field: YEAR}) {
			  nodes { slug title year description facts(first: 20) { nodes { text } } }
			  pageInfo { hasNextPage endCursor } } }
			""", """
			query($after: Cursor) { allFilms(first: 20, after: $after, orderBy: [YEAR_ASC, SLUG_ASC]) {
			  nodes { slug title year description %s }
			  pageInfo { hasNextPage endCursor } } }
			""".formatted(FACTS), """
			select json_build_array(year, slug) as after from film order by id limit 300
			"""), new ComparedDocument("3 decades", """
			{ decades { label startYear filmCount
			  films(first: 5) { nodes { slug title year facts(first: 20) { nodes { text } } } } } }
			""", """
			{ allDecadeWithLabels(orderBy: [START_YEAR_ASC]) { nodes { label startYear filmCount
			  filmsByDecade(first: 5, orderBy: [YEAR_ASC, SLUG_ASC]) { nodes { slug title year %s } } } } }
			""".formatted(FACTS), """
			select 1 as nothing
			"""),
			new ComparedDocument("4 film by slug",
					"""
							query($slug: String!) { film(by: {slug: $slug}) { title year description
							  facts(first: 20) { nodes { position text source { line column } article { name } } }
							  listings(first: 20) { nodes { position heading source { start end line } article { name title } } } } }
							""",
					"""
							query($slug: String!) { filmBySlug(slug: $slug) { title year description
							  factInArticlesByFilmId(first: 20, orderBy: [ARTICLE_NAME_ASC, LISTING_POSITION_ASC, POSITION_ASC]) {
							    nodes { position text sourceLine sourceColumn articleByArticleId { name } } }
							  listingInArticlesByFilmId(first: 20, orderBy: [ARTICLE_NAME_ASC, POSITION_ASC]) {
							    nodes { position heading sourceStart sourceEnd sourceLine articleByArticleId { name title } } } } }
							""",
					"""
							select slug from film order by id limit 300
							"""),
			new ComparedDocument("5 articles with listings", """
					query($after: String) { articles(first: 5, after: $after) { nodes { name title
					  listings(first: 20) { nodes { position title } } findings(first: 20) { nodes { code message } } } pageInfo { endCursor } } }
					""", """
					query($after: Cursor) { allArticles(first: 5, after: $after, orderBy: [NAME_ASC]) { nodes { name title
					  listingsByArticleId(first: 20, orderBy: [POSITION_ASC]) { nodes { position title } }
					  findingInArticlesByArticleId(first: 20, orderBy: [PLACE_ASC, BETWEEN_START_ASC, CODE_ASC, MESSAGE_ASC]) {
					    nodes { code message } } } pageInfo { endCursor } } }
					""", """
					select json_build_array(name) as after from article order by id limit 300
					"""), new ComparedDocument("6 page by title with facts", """
					query($after: String) { films(first: 20, after: $after, orderBy: {field: TITLE}) {
					  nodes { slug title year facts(first: 20) { nodes { text } } } pageInfo { endCursor } } }
					""", """
					query($after: Cursor) { allFilms(first: 20, after: $after, orderBy: [TITLE_KEY_ASC, SLUG_ASC]) {
					  nodes { slug title year %s } pageInfo { endCursor } } }
					""".formatted(FACTS), """
					select json_build_array(title_key, slug) as after from film order by id limit 300
					"""), new ComparedDocument("7 filtered, total, facets",
					"""
							query($country: String!, $since: Int!, $until: Int!) {
							  films(first: 20, filter: {country: {eq: $country}, year: {from: $since, to: $until}}) { totalCount
							    nodes { slug title year }
							    facets { decades { decade { label } count } directors { value count } genres { value count } } } }
							""",
					"""
							query($country: String!, $since: Int!, $until: Int!) {
							  films: filmsOf(country: $country, since: $since, until: $until, first: 20) { totalCount
							    nodes { slug title year } }
							  decades: decadesOf(country: $country, since: $since, until: $until) { nodes { label count } }
							  directors: namesOf(kind: "director", country: $country, since: $since, until: $until) { nodes { value count } }
							  genres: namesOf(kind: "genre", country: $country, since: $since, until: $until) { nodes { value count } } }
							""",
					"""
							select countries[1] as country, year - 1 as since, year + 1 as until from film order by id limit 300
							"""));

}
