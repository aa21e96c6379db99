package kinoteka.graphql;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import kinoteka.catalogue.Article;
import kinoteka.catalogue.Articles;
import kinoteka.catalogue.Finding;
import kinoteka.catalogue.Findings;
import kinoteka.catalogue.Listing;
import kinoteka.catalogue.Listings;
import kinoteka.catalogue.Quotes;
import kinoteka.catalogue.Source;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Articles, and what they say word for word. */
@Controller
class ArticleController {

	private final Articles articles;

	private final Listings listings;

	private final Findings findings;

	private final Quotes quotes;

	ArticleController(Articles articles, Listings listings, Findings findings, Quotes quotes) {
		this.articles = articles;
		this.listings = listings;
		this.findings = findings;
		this.quotes = quotes;
	}

	@QueryMapping
	Optional<Article> article(@Argument ArticleBy by) {
		if (by.name() != null) {
			return this.articles.withName(by.name());
		}
		return this.articles
			.withIds(List.of(GlobalId.read(Objects.requireNonNull(by.id()), NodeType.ARTICLE, UUID.class)))
			.stream()
			.findFirst();
	}

	@QueryMapping
	Connection<Article> articles(@Arguments Paging paging) {
		return Connection.of(this.articles.page(paging.slice(Articles.BY_NAME)), Articles.BY_NAME);
	}

	@SchemaMapping
	String id(Article article) {
		return GlobalId.write(NodeType.ARTICLE, article.id());
	}

	@BatchMapping
	Map<Article, List<Listing>> listings(List<Article> articles) {
		return Batches.lists(articles, Article::id, this.listings::inArticles, Listing::articleId);
	}

	@BatchMapping
	Map<Article, List<Finding>> findings(List<Article> articles) {
		return Batches.lists(articles, Article::id, this.findings::aboutArticles, Finding::articleId);
	}

	@BatchMapping
	Map<Source, String> quote(List<Source> sources) {
		return this.quotes.at(sources);
	}

}
