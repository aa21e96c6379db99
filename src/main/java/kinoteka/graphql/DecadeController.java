package kinoteka.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import kinoteka.catalogue.Decade;
import kinoteka.catalogue.Decades;
import kinoteka.catalogue.Film;
import kinoteka.catalogue.Films;
import kinoteka.catalogue.Ordering;
import kinoteka.catalogue.Page;
import kinoteka.catalogue.Slice;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Decades and their films. */
@Controller
class DecadeController {

	private final Decades decades;

	private final Films films;

	DecadeController(Decades decades, Films films, BatchLoaderRegistry loaders) {
		this.decades = decades;
		this.films = films;
		loaders.<DecadeSlice, Page<Film>>forName("decadeFilms")
			.registerMappedBatchLoader((slices, environment) -> Mono.fromSupplier(() -> pages(slices)));
	}

	@QueryMapping
	Optional<Decade> decade(@Argument DecadeBy by) {
		return by.startYearMeant().flatMap((year) -> this.decades.existing(List.of(year)).stream().findFirst());
	}

	@QueryMapping
	List<Decade> decades() {
		return this.decades.all();
	}

	@SchemaMapping
	String id(Decade decade) {
		return GlobalId.write(NodeType.DECADE, decade.startYear());
	}

	@BatchMapping
	Map<Decade, Integer> filmCount(List<Decade> decades) {
		return this.decades.filmCounts(decades);
	}

	@SchemaMapping
	CompletableFuture<Connection<Film>> films(Decade decade, @Arguments Paging paging, @Argument FilmOrder orderBy,
			DataLoader<DecadeSlice, Page<Film>> decadeFilms) {
		Ordering ordering = orderBy.ordering();
		return decadeFilms.load(new DecadeSlice(decade, ordering, paging.slice(ordering)))
			.thenApply((page) -> Connection.of(page, ordering, decade));
	}

	/** One statement for each group of arguments, whatever the number of decades. */
	private Map<DecadeSlice, Page<Film>> pages(Set<DecadeSlice> slices) {
		Map<DecadeSlice, Page<Film>> pages = new HashMap<>();
		slices.stream()
			.collect(Collectors.groupingBy((slice) -> List.of(slice.ordering(), slice.slice())))
			.values()
			.forEach((group) -> pages.putAll(pagesOfGroup(group)));
		return pages;
	}

	private Map<DecadeSlice, Page<Film>> pagesOfGroup(List<DecadeSlice> group) {
		Slice slice = group.getFirst().slice();
		Collection<Decade> decades = group.stream().map(DecadeSlice::decade).toList();
		Map<Decade, Page<Film>> found = this.films.pages(decades, group.getFirst().ordering(), slice);
		return group.stream().collect(Collectors.toMap((one) -> one, (one) -> found.get(one.decade())));
	}

	/** Some of the films of a decade. */
	record DecadeSlice(Decade decade, Ordering ordering, Slice slice) {
	}

}
