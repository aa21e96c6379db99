package kinoteka.article.extraction.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import kinoteka.article.model.Finding;
import kinoteka.article.model.FindingCode;
import kinoteka.article.model.Span;
import org.jspecify.annotations.Nullable;

/** Tells the editor what looks wrong, where, and what to do about it. */
public final class Findings {

	private static final List<FindingCheck> CHECKS = List.of(ArticleChecks::undecodable, ArticleChecks::broken,
			ArticleChecks::empty, ArticleChecks::unsure, ArticleChecks::promise, new RankOrder(), new RepeatedListing(),
			new ListingYears(), ArticleChecks::undescribed, ArticleChecks::series, new EntryInText(),
			new OmittedEntries(), new MisspeltLabel(), new UnreadColumn(), ArticleChecks::unread);

	/** More of one kind says nothing that these do not say. */
	private static final int MOST_OF_A_KIND = 50;

	private final List<Finding> all = new ArrayList<>();

	private final Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);

	/** First what is about the whole article, then as it stands in the text. */
	public static List<Finding> in(ParsedArticle article) {
		Findings findings = new Findings();
		CHECKS.forEach((check) -> check.check(article, findings));
		return findings.inOrder();
	}

	/**
	 * Adds a finding.
	 * @param span where; null if it is about the article as a whole
	 */
	void add(FindingCode code, String message, @Nullable Span span) {
		if (this.counts.merge(code, 1, Integer::sum) <= MOST_OF_A_KIND) {
			this.all.add(new Finding(code, message, span));
		}
	}

	List<Finding> inOrder() {
		return this.all.stream().sorted(Comparator.comparingInt(Findings::start)).toList();
	}

	private static int start(Finding finding) {
		Span span = finding.span();
		return (span == null) ? -1 : span.start();
	}

}
