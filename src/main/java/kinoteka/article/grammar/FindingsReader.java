package kinoteka.article.grammar;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kinoteka.article.Finding;
import kinoteka.article.FindingCode;
import kinoteka.article.Listing;
import kinoteka.article.Piece.Role;
import kinoteka.article.Span;
import kinoteka.article.format.Document;
import org.jspecify.annotations.Nullable;

/** Tells the editor what looks wrong, where, and what to do about it. */
final class FindingsReader {

	/** More of one kind says nothing that these do not say. */
	private static final int MOST_OF_A_KIND = 50;

	private static final int FAR = 40;

	private final Document document;

	private final Outline outline;

	private final List<Listing> listings;

	private final @Nullable Promise promise;

	private final Roles roles;

	private final List<Finding> findings = new ArrayList<>();

	private final Map<FindingCode, Integer> counts = new HashMap<>();

	FindingsReader(Document document, Outline outline, List<Listing> listings, @Nullable Promise promise, Roles roles) {
		this.document = document;
		this.outline = outline;
		this.listings = listings;
		this.promise = promise;
		this.roles = roles;
	}

	List<Finding> read() {
		source();
		if (this.listings.isEmpty()) {
			nothing();
		}
		else {
			promise();
			ranks();
			twice();
			this.listings.forEach(this::listing);
			years();
			series();
			unrecognised();
		}
		this.findings.sort(Comparator.comparingInt(FindingsReader::start));
		return this.findings;
	}

	private static int start(Finding finding) {
		Span span = finding.span();
		return (span == null) ? -1 : span.start();
	}

	private void source() {
		int broken = this.document.source().text().indexOf('\uFFFD');
		if (broken >= 0) {
			add(FindingCode.UNDECODABLE,
					"Some bytes are no text in " + this.document.source().charset() + ". Save the file as UTF-8.",
					new Span(broken, broken + 1));
		}
		for (Document.Trouble trouble : this.document.troubles()) {
			add(FindingCode.BROKEN_MARKUP, trouble.message(), trouble.span());
		}
	}

	private void nothing() {
		boolean empty = this.document.source().text().isBlank();
		if (empty) {
			add(FindingCode.EMPTY, "The article is empty.", null);
			return;
		}
		add(FindingCode.NO_FILMS, "No films were found. " + this.outline.reason(), null);
	}

	private void promise() {
		if (this.promise == null || this.promise.number() == this.listings.size()) {
			return;
		}
		String films = (this.listings.size() == 1) ? " film" : " films";
		add(FindingCode.PROMISE_DIFFERS, "The article promises " + this.promise.number() + " films and lists "
				+ this.listings.size() + films + ". Correct the number, or look for an entry that was not understood.",
				this.promise.at());
	}

	private void ranks() {
		List<Candidate> ranked = this.outline.listings().stream().filter((one) -> one.heading().isRanked()).toList();
		if (ranked.size() < 3 || ranked.size() * 2 < this.listings.size()) {
			return;
		}
		int step = Integer.signum(ranked.getLast().heading().rank() - ranked.getFirst().heading().rank());
		for (int i = 1; i < ranked.size() && step != 0; i++) {
			rank(ranked.get(i - 1).heading().rank(), ranked.get(i), step);
		}
	}

	private void rank(int before, Candidate candidate, int step) {
		int rank = candidate.heading().rank();
		if (rank == before) {
			add(FindingCode.RANK_REPEATED, "Rank " + rank + " is given twice. Number the entries anew.",
					candidate.block().span());
		}
		else if (rank != before + step && rank != 1) {
			add(FindingCode.RANK_SKIPPED,
					"Rank " + rank + " follows on " + before + ", where " + (before + step)
							+ " was due. Number the entries anew, or look for the one that is missing.",
					candidate.block().span());
		}
	}

	private void twice() {
		Map<Named, Listing> known = new HashMap<>();
		for (Listing listing : this.listings) {
			Listing first = known.putIfAbsent(new Named(Fold.key(listing.title()), listing.year()), listing);
			if (first != null) {
				add(FindingCode.LISTED_TWICE,
						"\"" + listing.title() + "\" is listed already in line "
								+ this.document.source().line(first.span().start()) + ". Remove one of the two.",
						listing.heading().span());
			}
		}
	}

	private void listing(Listing listing) {
		boolean wrong = this.outline.listings().get(listing.position() - 1).heading().wrongYear() != null;
		if (listing.year() == null && !wrong) {
			add(FindingCode.NO_YEAR, "\"" + listing.title()
					+ "\" has no year. Write it in brackets behind the title, so that films of one name are told apart.",
					listing.heading().span());
		}
		if (listing.description() == null) {
			add(FindingCode.NO_DESCRIPTION,
					"\"" + listing.title() + "\" has no description. Write one under the heading.",
					listing.heading().span());
		}
	}

	private void years() {
		List<Integer> sorted = this.listings.stream()
			.map(Listing::year)
			.filter((year) -> year != null)
			.sorted()
			.toList();
		int latest = Year.now(java.time.ZoneOffset.UTC).getValue() + 1;
		for (int i = 0; i < this.listings.size(); i++) {
			Integer wrong = this.outline.listings().get(i).heading().wrongYear();
			Integer year = this.listings.get(i).year();
			Span span = this.listings.get(i).heading().span();
			if (wrong != null || (year != null && year > latest)) {
				add(FindingCode.YEAR_OUT_OF_RANGE, "The year " + ((wrong != null) ? wrong : year)
						+ " is before the first film (1888) or in the future. Correct it.", span);
			}
			else if (year != null && sorted.size() >= 5 && isFar(year, sorted)) {
				add(FindingCode.YEAR_FAR, "The year " + year + " is far from all others in the article. Check it.",
						span);
			}
		}
	}

	private static boolean isFar(int year, List<Integer> sorted) {
		int last = sorted.size() - 1;
		boolean first = year == sorted.get(0) && sorted.get(1) - year > FAR;
		return first || (year == sorted.get(last) && year - sorted.get(last - 1) > FAR);
	}

	private void series() {
		if (this.outline.series() > 0) {
			add(FindingCode.SERIES_LISTED, this.outline.series() + " entries are said to be series and were left out.",
					null);
		}
	}

	private void unrecognised() {
		for (int i = 0; i < this.outline.blocks().size(); i++) {
			if (this.roles.get(i) == Role.UNRECOGNISED) {
				add(FindingCode.UNRECOGNISED,
						"This text was not understood. Label it, or make it part of a description.",
						this.outline.blocks().get(i).span());
			}
		}
	}

	private void add(FindingCode code, String message, @Nullable Span span) {
		int count = this.counts.merge(code, 1, Integer::sum);
		if (count <= MOST_OF_A_KIND) {
			this.findings.add(new Finding(code, message, span));
		}
	}

	/** What tells films apart. */
	private record Named(String key, @Nullable Integer year) {
	}

}
