package kinoteka.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import kinoteka.catalogue.Articles;
import kinoteka.catalogue.Decade;
import kinoteka.catalogue.Decades;
import kinoteka.catalogue.Facts;
import kinoteka.catalogue.Film;
import kinoteka.catalogue.Films;
import kinoteka.importing.ImportOutcome;
import kinoteka.importing.KeptRuns;
import kinoteka.importing.OutcomeCounts;
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

	private final KeptRuns runs;

	TotalController(Films films, Decades decades, Facts facts, Articles articles, KeptRuns runs) {
		this.films = films;
		this.decades = decades;
		this.facts = facts;
		this.articles = articles;
		this.runs = runs;
	}

	@BatchMapping(typeName = "FilmConnection", field = "totalCount")
	Map<Connection<Film>, Integer> filmCount(List<Connection<Film>> connections) {
		List<Decade> some = owners(connections, Decade.class);
		boolean all = connections.stream().anyMatch((connection) -> connection.owner() == null);
		Map<?, Integer> ofDecades = some.isEmpty() ? Map.of() : this.decades.filmCounts(some);
		int ofAll = all ? this.films.count() : 0;
		Map<Connection<Film>, Integer> counts = new HashMap<>();
		connections.forEach((one) -> counts.put(one,
				(one.owner() != null) ? Objects.requireNonNullElse(ofDecades.get(one.owner()), 0) : ofAll));
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

	@SchemaMapping(typeName = "ImportRunConnection", field = "totalCount")
	int importRunCount() {
		return this.runs.count();
	}

	@BatchMapping(typeName = "ImportOutcomeConnection", field = "totalCount")
	Map<Connection<ImportOutcome>, Integer> outcomeCount(List<Connection<ImportOutcome>> connections) {
		Map<Integer, OutcomeCounts> counts = this.runs.counts(owners(connections, Integer.class));
		return connections.stream()
			.collect(Collectors.toMap(Function.identity(),
					(one) -> Objects.requireNonNull(counts.get(one.owner())).told(), (one, other) -> one));
	}

	private static <T, O> List<O> owners(List<Connection<T>> connections, Class<O> type) {
		return connections.stream().map(Connection::owner).filter(type::isInstance).map(type::cast).distinct().toList();
	}

}
