package kinoteka.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import kinoteka.catalogue.Article;
import kinoteka.catalogue.Articles;
import kinoteka.catalogue.Decade;
import kinoteka.catalogue.Decades;
import kinoteka.catalogue.Fact;
import kinoteka.catalogue.Facts;
import kinoteka.catalogue.Film;
import kinoteka.catalogue.Films;
import kinoteka.catalogue.Listing;
import kinoteka.catalogue.Listings;
import org.dataloader.DataLoader;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Whatever has an id. One statement for each type, whatever the number of ids. */
@Controller
class NodeController {

	private final Films films;

	private final Facts facts;

	private final Listings listings;

	private final Articles articles;

	private final Decades decades;

	NodeController(Films films, Facts facts, Listings listings, Articles articles, Decades decades,
			BatchLoaderRegistry loaders) {
		this.films = films;
		this.facts = facts;
		this.listings = listings;
		this.articles = articles;
		this.decades = decades;
		loaders.<GlobalId, Object>forName("nodes")
			.registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> find(ids)));
	}

	@QueryMapping
	CompletableFuture<Object> node(@Argument String id, DataLoader<GlobalId, Object> nodes) {
		return nodes.load(GlobalId.read(id));
	}

	@QueryMapping
	CompletableFuture<List<Object>> nodes(@Argument List<String> ids, DataLoader<GlobalId, Object> nodes) {
		if (ids.isEmpty() || ids.size() > Paging.MAXIMUM) {
			throw new BadRequestException(ErrorCode.BAD_ARGUMENT,
					"Give from 1 to %d ids, not %d".formatted(Paging.MAXIMUM, ids.size()));
		}
		return nodes.loadMany(ids.stream().map(GlobalId::read).toList());
	}

	private Map<GlobalId, Object> find(Set<GlobalId> ids) {
		Map<GlobalId, Object> found = new HashMap<>();
		ids.stream()
			.collect(Collectors.groupingBy(GlobalId::type))
			.forEach((type, some) -> found.putAll(find(type, some)));
		return found;
	}

	private Map<GlobalId, ?> find(NodeType type, Collection<GlobalId> ids) {
		return switch (type) {
			case ARTICLE -> Batches.ones(ids, GlobalId::uuid, this.articles::withIds, Article::id);
			case DECADE -> Batches.ones(ids, GlobalId::decade, this.decades::existing, Decade::startYear);
			case FACT -> Batches.ones(ids, GlobalId::uuid, this.facts::withIds, Fact::id);
			case FILM -> Batches.ones(ids, GlobalId::uuid, this.films::withIds, Film::id);
			case LISTING -> Batches.ones(ids, GlobalId::uuid, this.listings::withIds, Listing::id);
		};
	}

}
