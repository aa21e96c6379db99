package kinoteka.graphql;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Loads by key what fields refer to. All fields of a query share these, so that what many
 * of them refer to is asked for once.
 */
@Component
class NodeLoaders {

	NodeLoaders(BatchLoaderRegistry registry, Films films, Facts facts, Listings listings, Articles articles,
			Decades decades) {
		register(registry, UUID.class, Article.class, articles::withIds, Article::id);
		register(registry, Integer.class, Decade.class, decades::existing, Decade::startYear);
		register(registry, UUID.class, Fact.class, facts::withIds, Fact::id);
		register(registry, UUID.class, Film.class, films::withIds, Film::id);
		register(registry, UUID.class, Listing.class, listings::withIds, Listing::id);
	}

	private static <K, T> void register(BatchLoaderRegistry registry, Class<K> keyType, Class<T> type,
			Function<Collection<K>, List<T>> load, Function<T, K> key) {
		registry.forTypePair(keyType, type)
			.registerMappedBatchLoader((keys, environment) -> Mono
				.fromSupplier(() -> load.apply(keys).stream().collect(Collectors.toMap(key, Function.identity()))));
	}

}
