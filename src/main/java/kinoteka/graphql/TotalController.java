package kinoteka.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import kinoteka.catalogue.Articles;
import kinoteka.catalogue.Decade;
import kinoteka.catalogue.Decades;
import kinoteka.catalogue.Facts;
import kinoteka.catalogue.Film;
import kinoteka.catalogue.Films;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The lengths of lists, counted only when they are asked for. */
@Controller
class TotalController {

	private final Films films;

	private final Decades decades;

	private final Facts facts;

	private final Articles articles;

	TotalController(Films films, Decades decades, Facts facts, Articles articles) {
		this.films = films;
		this.decades = decades;
		this.facts = facts;
		this.articles = articles;
	}

	@BatchMapping(typeName = "FilmConnection", field = "totalCount")
	Map<Connection<Film>, Integer> filmCount(List<Connection<Film>> connections) {
		List<Decade> some = connections.stream().map(Connection::decade).filter(Objects::nonNull).distinct().toList();
		boolean all = connections.stream().anyMatch((connection) -> connection.decade() == null);
		Map<Decade, Integer> ofDecades = some.isEmpty() ? Map.of() : this.decades.filmCounts(some);
		int ofAll = all ? this.films.count() : 0;
		Map<Connection<Film>, Integer> counts = new HashMap<>();
		connections.forEach(
				(one) -> counts.put(one, (one.decade() != null) ? ofDecades.getOrDefault(one.decade(), 0) : ofAll));
		return counts;
	}

	@SchemaMapping(typeName = "FactConnection", field = "totalCount")
	int factCount() {
		return this.facts.count();
	}

	@SchemaMapping(typeName = "ArticleConnection", field = "totalCount")
	int articleCount() {
		return this.articles.count();
	}

}
