package kinoteka.graphql;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import kinoteka.catalogue.Article;
import kinoteka.catalogue.Fact;
import kinoteka.catalogue.Facts;
import kinoteka.catalogue.Film;
import kinoteka.catalogue.Listing;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Listings. */
@Controller
class ListingController {

	private final Facts facts;

	ListingController(Facts facts) {
		this.facts = facts;
	}

	@SchemaMapping
	String id(Listing listing) {
		return GlobalId.write(NodeType.LISTING, listing.id());
	}

	@SchemaMapping
	CompletableFuture<Film> film(Listing listing, DataLoader<UUID, Film> films) {
		return films.load(listing.filmId());
	}

	@SchemaMapping
	CompletableFuture<Article> article(Listing listing, DataLoader<UUID, Article> articles) {
		return articles.load(listing.articleId());
	}

	@BatchMapping
	Map<Listing, List<Fact>> facts(List<Listing> listings) {
		return Batches.lists(listings, Listing::id, this.facts::inListings, Fact::listingId);
	}

}
