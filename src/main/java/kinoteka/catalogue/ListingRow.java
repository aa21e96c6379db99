package kinoteka.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A listing as it is kept.
 *
 * @param id its id
 * @param articleId the article's id
 * @param filmId the id of the film that it speaks of
 * @param originalKey its original title, normalised as the title of a film is
 * @param draft what it says
 */
@Table("listing")
record ListingRow(@Id UUID id, UUID articleId, UUID filmId, @Nullable String originalKey, ListingDraft draft) {

	static List<ListingRow> of(ArticleRow article) {
		return article.films()
			.stream()
			.map((film) -> new ListingRow(NaturalId.within(article.id(), "listing", film.listing().position()),
					article.id(), film.id(), film.listing().originalKey(), film.listing()))
			.toList();
	}

	List<FactRow> facts() {
		List<FactRow> facts = new ArrayList<>();
		for (FactDraft fact : this.draft.facts()) {
			int position = facts.size() + 1;
			facts.add(new FactRow(NaturalId.within(this.id, "fact", position), this.id, position, fact));
		}
		return facts;
	}

	/**
	 * A fact as it is kept.
	 *
	 * @param id its id
	 * @param listingId the listing's id
	 * @param position its place among the listing's facts, from 1
	 * @param draft what it says
	 */
	@Table("fact")
	record FactRow(@Id UUID id, UUID listingId, int position, FactDraft draft) {
	}

}
