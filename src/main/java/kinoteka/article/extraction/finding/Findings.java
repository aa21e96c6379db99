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

/** Collects findings, of each kind so many as an editor may want to see. */
final class Findings {

	/** More of one kind says nothing that these do not say. */
	private static final int MOST_OF_A_KIND = 50;

	private final List<Finding> all = new ArrayList<>();

	private final Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);

	/**
	 * Adds a finding.
	 * @param span where; null if it is about the article as a whole
	 */
	void add(FindingCode code, String message, @Nullable Span span) {
		int count = this.counts.merge(code, 1, Integer::sum);
		if (count <= MOST_OF_A_KIND) {
			this.all.add(new Finding(code, message, span));
		}
	}

	/** All of them: first what is about the whole article, then as they stand in it. */
	List<Finding> inOrder() {
		return this.all.stream().sorted(Comparator.comparingInt(Findings::start)).toList();
	}

	private static int start(Finding finding) {
		Span span = finding.span();
		return (span == null) ? -1 : span.start();
	}

}
