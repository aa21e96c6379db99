package kinoteka.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Articles that come, change, get other names and go, at random: few names and few films,
 * so that they meet.
 */
final class History {

	/** The last two sort otherwise in UTF-16 than in collation C. */
	private static final List<String> ARTICLES = List.of("a.txt", "b.txt", "sea/c.txt", "Ж.txt", "\uFF5E.txt",
			"\uD83C\uDFAC.txt");

	private static final List<String> NAMES = List.of("Luis Buñuel", "LUIS BUNUEL", "Лариса Шепитько",
			"лариса шепитько", "Juan Luis Buñuel", "?", "Agnès Varda", "x".repeat(300), "Лев \"Кино\" \\Кулешов");

	private final Random random;

	private final Map<String, ArticleDraft> articles = new TreeMap<>();

	private final Catalogue catalogue;

	private int contents;

	History(long seed, Catalogue catalogue) {
		this.random = new Random(seed);
		this.catalogue = catalogue;
	}

	/** What is there in the end. */
	List<ArticleDraft> articles() {
		return List.copyOf(this.articles.values());
	}

	void step() {
		switch (this.random.nextInt(6)) {
			case 0 -> {
				String gone = one(ARTICLES);
				this.articles.remove(gone);
				this.catalogue.remove(List.of(gone, "nobody.txt"));
			}
			case 1 -> {
				String from = one(ARTICLES);
				String to = one(ARTICLES);
				this.catalogue.rename(from, to, null)
					.ifPresent((change) -> this.articles.put(to,
							named(to, Objects.requireNonNull(this.articles.remove(from)))));
			}
			default -> {
				List<ArticleDraft> drafts = some(3, this::draft);
				drafts.forEach((draft) -> this.articles.put(draft.name(), draft));
				this.catalogue.replace(drafts);
			}
		}
	}

	private ArticleDraft draft() {
		List<ListingDraft> some = some(6, this::listing);
		List<ListingDraft> listings = IntStream.range(0, some.size())
			.mapToObj((at) -> Drafts.at(at + 1, some.get(at)))
			.toList();
		return new ArticleDraft(one(ARTICLES), null, "%064x".formatted(++this.contents), 1, "TEXT", "text", null, null,
				null, null, maybe("ru", "en"), null, 0.75, 4, 0, listings,
				List.of(new FindingDraft("NO_YEAR", "INFO", "None", null)));
	}

	private ListingDraft listing() {
		int film = this.random.nextInt(5);
		String title = one(List.of("Film " + film, "FILM " + film, "«Film» " + film));
		return new ListingDraft(1, title, title, maybe("Фильм " + film, "Film " + film),
				(film > 0) ? 1950 + 7 * film : null, maybe("One.", "Two."), some(3, () -> one(NAMES)),
				some(2, () -> one(List.of("USSR", "France", "ussr"))),
				some(2, () -> one(List.of("war", "War", "drama"))), some(4, () -> one(NAMES)), maybe(90, 100), 0.5,
				some(3, () -> new FactDraft("A fact.", Drafts.SOMEWHERE)), Drafts.SOMEWHERE);
	}

	private static ArticleDraft named(String name, ArticleDraft draft) {
		return new ArticleDraft(name, draft.origin(), draft.contentHash(), draft.grammarRevision(), draft.format(),
				draft.text(), draft.title(), draft.metaDescription(), draft.introduction(), draft.closing(),
				draft.language(), draft.promised(), draft.confidence(), draft.characters(), draft.unrecognised(),
				draft.listings(), draft.findings());
	}

	private <T> List<T> some(int most, Supplier<T> one) {
		List<T> some = new ArrayList<>();
		for (int left = this.random.nextInt(most + 1); left > 0; left--) {
			some.add(one.get());
		}
		return some;
	}

	private <T> T one(List<T> ones) {
		return ones.get(this.random.nextInt(ones.size()));
	}

	private <T> @Nullable T maybe(T some, T other) {
		return this.random.nextBoolean() ? null : this.random.nextBoolean() ? some : other;
	}

}
