package kinoteka.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** Articles for tests, with just what a test is about. */
public final class Drafts {

	public static final SourceDraft SOMEWHERE = new SourceDraft(0, 1, 1, 1, 0, 1);

	private Drafts() {
	}

	public static ArticleDraft article(String name, ListingDraft... listings) {
		return revision(name, 1, listings);
	}

	/** The same name with another content. */
	public static ArticleDraft revision(String name, int content, ListingDraft... listings) {
		List<ListingDraft> placed = new ArrayList<>();
		IntStream.range(0, listings.length).forEach((i) -> placed.add(at(i + 1, listings[i])));
		List<FindingDraft> findings = List.of(new FindingDraft("NO_YEAR", "INFO", "A listing has no year", SOMEWHERE),
				new FindingDraft("PROMISE_DIFFERS", "WARNING", "Promises ten, lists nine", null));
		return new ArticleDraft(name, null, "%064x".formatted(content), 1, "TEXT", "text of " + name, "Title", null,
				null, null, "en", 10, 0.75, 10, 0, placed, findings);
	}

	public static ListingDraft listing(String title, @Nullable Integer year, String... facts) {
		return described(title, year, null, null, facts);
	}

	public static ListingDraft described(String title, @Nullable Integer year, @Nullable String originalTitle,
			@Nullable String description, String... facts) {
		return new ListingDraft(1, title, title, originalTitle, year, description, List.of("Elem Klimov", "\"\\,{}"),
				List.of(), List.of("war"), List.of(), 142, 0.5,
				List.of(facts).stream().map((fact) -> new FactDraft(fact, SOMEWHERE)).toList(), SOMEWHERE);
	}

	public static ListingDraft at(int position, ListingDraft listing) {
		return new ListingDraft(position, listing.heading(), listing.title(), listing.originalTitle(), listing.year(),
				listing.description(), listing.directors(), listing.countries(), listing.genres(), listing.cast(),
				listing.runningTime(), listing.confidence(), listing.facts(), listing.source());
	}

}
