package kinoteka.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * What an article says of films, so that two of its states can be compared.
 *
 * @param films for the slug of each film, all that is said of it but the facts
 * @param facts the facts, each behind its film's slug
 */
record ArticleContents(Map<String, String> films, Set<String> facts) {

	ArticleContents() {
		this(new TreeMap<>(), new TreeSet<>());
	}

	static ArticleContents of(List<ArticleRow.ListedFilm> films) {
		ArticleContents contents = new ArticleContents();
		for (ArticleRow.ListedFilm film : films) {
			ListingDraft listing = film.listing();
			String slug = film.slug();
			contents.add(slug, listing.title(), listing.originalTitle(), listing.description(),
					String.join(", ", listing.directors()));
			listing.facts().forEach((fact) -> contents.addFact(slug, fact.text()));
		}
		return contents;
	}

	/** An article may list a film twice. */
	void add(String slug, @Nullable String... words) {
		this.films.merge(slug, String.join("\0", words), (one, other) -> one + "\0\0" + other);
	}

	void addFact(String slug, String text) {
		this.facts.add(slug + ": " + text);
	}

	Difference to(ArticleContents after) {
		ArticleDiff diff = ArticleDiff.between(this, after);
		return new Difference(this.films.size(), after.films.size(), diff.filmsCame().size(), diff.filmsWent().size(),
				diff.filmsChanged().size(), diff.factsCame().size(), diff.factsWent().size());
	}

	/** The films that are in both, with other words or details. */
	List<String> changed(ArticleContents after) {
		return this.films.keySet()
			.stream()
			.filter((slug) -> after.films.containsKey(slug)
					&& !this.films.getOrDefault(slug, "").equals(after.films.get(slug)))
			.toList();
	}

}
