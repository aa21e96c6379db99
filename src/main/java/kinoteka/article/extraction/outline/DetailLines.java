package kinoteka.article.extraction.outline;

import java.util.List;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.field.DetailParser;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.token.Dates;

/**
 * Lines that tell when, where and by whom a film was made: "USA, 1993. Director: Harold
 * Ramis". What stands over one is a title.
 */
final class DetailLines {

	private static final int SHORT = 40;

	private static final int LONGEST_SERIES = 120;

	private final List<Block> blocks;

	private final byte[] told;

	DetailLines(List<Block> blocks) {
		this.blocks = blocks;
		this.told = new byte[blocks.size() + 1];
	}

	/** Whether one stands at a place, or behind one short line there. */
	boolean tellAt(int from, int to) {
		if (from >= to || from >= this.blocks.size()) {
			return false;
		}
		boolean remark = from + 1 < to && this.blocks.get(from).text().length() <= SHORT
				&& this.blocks.get(from).kind() == Block.Kind.TEXT
				&& this.blocks.get(from + 1).kind() == Block.Kind.TEXT;
		return tells(from) || (remark && tells(from + 1));
	}

	/** Whether the line at a place says that what is over it is a series. */
	boolean saySeries(int index) {
		boolean line = index < this.blocks.size() && this.blocks.get(index).kind() == Block.Kind.TEXT
				&& this.blocks.get(index).text().length() <= LONGEST_SERIES;
		DetailParser said = line ? DetailParser.of(this.blocks.get(index).text()) : null;
		return said != null && said.isSeries() && said.isMostlyKnown();
	}

	/** Whether the line at a place is one. */
	boolean tells(int index) {
		if (this.told[index] == 0) {
			this.told[index] = (byte) (read(this.blocks.get(index)) ? 2 : 1);
		}
		return this.told[index] == 2;
	}

	private static boolean read(Block block) {
		String text = block.text();
		if (block.kind() == Block.Kind.HEADING || text.length() > DetailParser.LONGEST || !Dates.hasFigure(text)
				|| isSaid(block)) {
			return false;
		}
		return DetailParser.of(text).tells();
	}

	/** What a label says of the film in sentences, or as its title, is no such line. */
	private static boolean isSaid(Block block) {
		LabelledText labelled = LabelledText.of(block.words());
		FieldLabel label = (labelled == null) ? null : labelled.label();
		return label == FieldLabel.TITLE || label == FieldLabel.DESCRIPTION || label == FieldLabel.FACT;
	}

}
