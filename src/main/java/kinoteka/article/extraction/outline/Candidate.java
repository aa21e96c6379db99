package kinoteka.article.extraction.outline;

import java.util.Set;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.heading.Heading;
import kinoteka.article.extraction.heading.HeadingOptions;
import kinoteka.article.extraction.heading.HeadingParser;
import kinoteka.article.extraction.lexicon.TextNormalizer;

/**
 * A line that may be a listing's heading.
 *
 * @param index its place among the blocks
 * @param block the line
 * @param heading the line read as a heading
 * @param folded its title, normalised
 * @param structure how it is set apart from other lines
 * @param objections what speaks against its title
 */
public record Candidate(int index, Block block, Heading heading, String folded, Structure structure,
		Set<TitleObjection> objections) {

	/** Whether a label or a sentence says what its title is. */
	private boolean isTold() {
		return this.structure.kind() == Structure.Kind.TITLE || this.structure.kind() == Structure.Kind.ANNOUNCEMENT
				|| this.structure.kind() == Structure.Kind.ROW;
	}

	/** The same line, read in another way. */
	Candidate reread(HeadingOptions options) {
		if (isTold()) {
			return this;
		}
		Heading other = HeadingParser.read(this.block.words(), options);
		boolean numbered = this.block.number() > 0 && this.block.kind() == Block.Kind.ITEM;
		return with(numbered ? other.withRank(this.block.number()) : other);
	}

	private Candidate with(Heading other) {
		return new Candidate(this.index, this.block, other, TextNormalizer.key(other.title()), this.structure,
				this.objections);
	}

}
