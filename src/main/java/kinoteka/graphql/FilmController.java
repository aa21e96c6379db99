package kinoteka.graphql;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import kinoteka.catalogue.Fact;
import kinoteka.catalogue.Facts;
import kinoteka.catalogue.Film;
import kinoteka.catalogue.Films;
import kinoteka.catalogue.Listing;
import kinoteka.catalogue.Listings;
import kinoteka.catalogue.Ordering;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Films. */
@Controller
class FilmController {

	private final Films films;

	private final Facts facts;

	private final Listings listings;

	FilmController(Films films, Facts facts, Listings listings) {
		this.films = films;
		this.facts = facts;
		this.listings = listings;
	}

	@QueryMapping
	Optional<Film> film(@Argument FilmBy by) {
		if (by.slug() != null) {
			return this.films.withSlug(by.slug());
		}
		return this.films.withIds(List.of(GlobalId.read(Objects.requireNonNull(by.id()), NodeType.FILM, UUID.class)))
			.stream()
			.findFirst();
	}

	@QueryMapping
	Connection<Film> films(@Arguments Paging paging, @Argument FilmOrder orderBy) {
		Ordering ordering = orderBy.ordering();
		return Connection.of(this.films.page(ordering, paging.slice(ordering)), ordering);
	}

	@SchemaMapping
	String id(Film film) {
		return GlobalId.write(NodeType.FILM, film.id());
	}

	@BatchMapping
	Map<Film, List<Fact>> facts(List<Film> films) {
		return Batches.lists(films, Film::id, this.facts::aboutFilms, Fact::filmId);
	}

	@BatchMapping
	Map<Film, List<Listing>> listings(List<Film> films) {
		return Batches.lists(films, Film::id, this.listings::ofFilms, Listing::filmId);
	}

}
