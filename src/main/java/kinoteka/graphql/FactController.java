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
import kinoteka.catalogue.Listings;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Facts. */
@Controller
class FactController {

	private final Facts facts;

	private final Films films;

	private final Listings listings;

	private final Articles articles;

	FactController(Facts facts, Films films, Listings listings, Articles articles) {
		this.facts = facts;
		this.films = films;
		this.listings = listings;
		this.articles = articles;
	}

	@QueryMapping
	Connection<Fact> facts(@Arguments Paging paging) {
		return Connection.of(this.facts.page(paging.slice(Facts.AS_READ)), Facts.AS_READ);
	}

	@SchemaMapping
	String id(Fact fact) {
		return GlobalId.write(NodeType.FACT, fact.id());
	}

	@BatchMapping
	Map<Fact, Film> film(List<Fact> facts) {
		return Batches.ones(facts, Fact::filmId, this.films::withIds, Film::id);
	}

	@BatchMapping
	Map<Fact, Listing> listing(List<Fact> facts) {
		return Batches.ones(facts, Fact::listingId, this.listings::withIds, Listing::id);
	}

	@BatchMapping
	Map<Fact, Article> article(List<Fact> facts) {
		return Batches.ones(facts, (fact) -> fact.source().articleId(), this.articles::withIds, Article::id);
	}

}
