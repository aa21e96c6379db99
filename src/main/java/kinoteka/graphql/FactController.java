package kinoteka.graphql;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import kinoteka.catalogue.Article;
import kinoteka.catalogue.Fact;
import kinoteka.catalogue.Facts;
import kinoteka.catalogue.Film;
import kinoteka.catalogue.Listing;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Facts. */
@Controller
class FactController {

	private final Facts facts;

	FactController(Facts facts) {
		this.facts = facts;
	}

	@QueryMapping
	Connection<Fact> facts(@Arguments Paging paging) {
		return Connection.of(this.facts.page(paging.slice(Facts.AS_READ)), Facts.AS_READ);
	}

	@SchemaMapping
	String id(Fact fact) {
		return GlobalId.write(NodeType.FACT, fact.id());
	}

	@SchemaMapping
	CompletableFuture<Film> film(Fact fact, DataLoader<UUID, Film> films) {
		return films.load(fact.filmId());
	}

	@SchemaMapping
	CompletableFuture<Listing> listing(Fact fact, DataLoader<UUID, Listing> listings) {
		return listings.load(fact.listingId());
	}

	@SchemaMapping
	CompletableFuture<Article> article(Fact fact, DataLoader<UUID, Article> articles) {
		return articles.load(fact.source().articleId());
	}

}
