package kinoteka.article.extraction.finding;

import java.util.List;

import kinoteka.article.extraction.outline.Candidate;
import kinoteka.article.model.FindingCode;

/** Ranks that do not count: "1, 2, 4" or "3, 2, 2"; but "1, 2, 3, 1, 2" are two lists. */
final class RankOrder implements FindingCheck {

	private static final int FEWEST = 3;

	@Override
	public void check(ParsedArticle article, Findings findings) {
		List<Candidate> ranked = article.outline()
			.listings()
			.stream()
			.filter((listing) -> listing.heading().isRanked())
			.toList();
		if (ranked.size() < FEWEST || ranked.size() * 2 < article.listings().size()) {
			return;
		}
		int step = Integer.signum(ranked.getLast().heading().rank() - ranked.getFirst().heading().rank());
		for (int i = 1; i < ranked.size() && step != 0; i++) {
			rank(ranked.get(i - 1).heading().rank(), ranked.get(i), step, findings);
		}
	}

	private static void rank(int before, Candidate candidate, int step, Findings findings) {
		int rank = candidate.heading().rank();
		if (rank == before) {
			findings.add(FindingCode.RANK_REPEATED, "Rank " + rank + " is given twice. Number the entries anew.",
					candidate.block().span());
		}
		else if (rank != before + step && rank != 1) {
			findings.add(FindingCode.RANK_SKIPPED,
					"Rank " + rank + " follows on " + before + ", where " + (before + step)
							+ " was due. Number the entries anew, or look for the one that is missing.",
					candidate.block().span());
		}
	}

}
