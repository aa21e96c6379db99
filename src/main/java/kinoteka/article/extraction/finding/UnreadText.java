package kinoteka.article.extraction.finding;

import java.util.List;

import kinoteka.article.document.Block;
import kinoteka.article.model.FindingCode;
import kinoteka.article.model.Piece.Role;

/** Text that no rule claims: program text under a film; not its description. */
final class UnreadText implements FindingCheck {

	@Override
	public void check(ParsedArticle article, Findings findings) {
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
