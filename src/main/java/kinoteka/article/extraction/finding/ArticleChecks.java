package kinoteka.article.extraction.finding;

import java.util.List;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.metadata.DeclaredCount;
import kinoteka.article.model.FindingCode;
import kinoteka.article.model.Listing;
import kinoteka.article.model.Piece.Role;
import kinoteka.article.model.SourceText;
import kinoteka.article.model.Span;

/** Checks that need but one look at what was read. */
final class ArticleChecks {

	private static final double LEAST = 0.5;

	private static final double SURE = 0.9;

	private static final int PERCENT = 100;

	private ArticleChecks() {
	}

	/** A byte that is no character: "Am&#xFFFD;lie"; not "Amélie". */
	static void undecodable(ParsedArticle article, Findings findings) {
		SourceText source = article.document().source();
		int broken = source.text().indexOf('\uFFFD');
		if (broken >= 0) {
			findings.add(FindingCode.UNDECODABLE,
					"Some bytes are no text in " + source.charset() + ". Save the file as UTF-8.",
					new Span(broken, broken + 1));
		}
	}

	/**
	 * Mark-up against the rules: a table row outside of a table; not an open paragraph.
	 */
	static void broken(ParsedArticle article, Findings findings) {
		article.document()
			.troubles()
			.forEach((trouble) -> findings.add(FindingCode.BROKEN_MARKUP, trouble.message(), trouble.span()));
	}

	/** No films: an empty article, a review; not one that lists a single film. */
	static void empty(ParsedArticle article, Findings findings) {
		if (article.document().source().text().isBlank()) {
			findings.add(FindingCode.EMPTY, "The article is empty.", null);
		}
		else if (article.listings().isEmpty()) {
			findings.add(FindingCode.NO_FILMS, "No films were found. " + article.outline().reason(), null);
		}
	}

	/**
	 * A choice that could have been another: lines without years under "My favourites";
	 * not dated headings under "Ten films".
	 */
	static void unsure(ParsedArticle article, Findings findings) {
		double confidence = article.outline().confidence();
		if (!article.listings().isEmpty() && confidence >= LEAST && confidence < SURE) {
			findings.add(FindingCode.UNSURE,
					"It is only " + (int) (confidence * PERCENT)
							+ " percent sure that what is listed are the films of this article."
							+ " Say in the title that it lists films, and give each its year in brackets.",
					null);
		}
	}

	/** A promise that is not kept: "Ten films" over nine; not "Ten films" over ten. */
	static void promise(ParsedArticle article, Findings findings) {
		DeclaredCount promise = article.promise();
		int listed = article.listings().size();
		if (promise != null && listed > 0 && promise.number() != listed) {
			findings.add(FindingCode.PROMISE_DIFFERS,
					"The article promises " + promise.number() + " films and lists " + listed
							+ ((listed == 1) ? " film" : " films")
							+ ". Correct the number, or look for an entry that was not understood.",
					promise.at());
		}
	}

	/** A bare title; not a title and a sentence. */
	static void undescribed(ParsedArticle article, Findings findings) {
		for (Listing listing : article.listings()) {
			if (listing.description() == null) {
				findings.add(FindingCode.NO_DESCRIPTION,
						"\"" + listing.title() + "\" has no description. Write one under the heading.",
						listing.heading().span());
			}
		}
	}

	/**
	 * Entries that are series: "Twin Peaks (TV series)"; not "The X-Files: The Movie".
	 */
	static void series(ParsedArticle article, Findings findings) {
		int series = article.outline().series();
		if (series > 0) {
			findings.add(FindingCode.SERIES_LISTED, series + " entries are said to be series and were left out.", null);
		}
	}

	/** Text that no rule claims: program text under a film; not its description. */
	static void unread(ParsedArticle article, Findings findings) {
		List<Block> blocks = article.outline().blocks();
		for (int i = 0; i < blocks.size() && !article.listings().isEmpty(); i++) {
			if (article.roles().get(i) == Role.UNRECOGNISED) {
				findings.add(FindingCode.UNRECOGNISED,
						"This text was not understood. Label it, or make it part of a description.",
						blocks.get(i).span());
			}
		}
	}

}
