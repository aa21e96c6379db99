package kinoteka.graphql;

import java.util.List;
import java.util.Map;

import kinoteka.catalogue.Article;
import kinoteka.catalogue.Articles;
import kinoteka.catalogue.Fact;
import kinoteka.catalogue.Facts;
import kinoteka.catalogue.Film;
import kinoteka.catalogue.Films;
import kinoteka.catalogue.Listing;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Listings. */
@Controller
class ListingController {

	private final Films films;

	private final Facts facts;

	private final Articles articles;

	ListingController(Films films, Facts facts, Articles articles) {
		this.films = films;
		this.facts = facts;
		this.articles = articles;
	}

	@SchemaMapping
	String id(Listing listing) {
		return GlobalId.write(NodeType.LISTING, listing.id());
	}

	@BatchMapping
	Map<Listing, Film> film(List<Listing> listings) {
		return Batches.ones(listings, Listing::filmId, this.films::withIds, Film::id);
	}

	@BatchMapping
	Map<Listing, Article> article(List<Listing> listings) {
		return Batches.ones(listings, Listing::articleId, this.articles::withIds, Article::id);
	}

	@BatchMapping
	Map<Listing, List<Fact>> facts(List<Listing> listings) {
		return Batches.lists(listings, Listing::id, this.facts::inListings, Fact::listingId);
	}

}
