package kinoteka.article.grammar;

import java.util.List;

import kinoteka.article.format.Block;
import kinoteka.article.format.Mark;
import kinoteka.article.format.Words;

/**
 * How a line of text is set apart from the lines around it: bold, linked, quoted, with a
 * rank or a year, alone, or over lines that tell of a film.
 */
final class Looks {

	private static final int LONGEST = 110;

	private static final int LONGEST_REMARK = 24;

	/** Details stand in the first lines under a title. */
	private static final int DETAILS = 5;

	private final List<Block> blocks;

	Looks(List<Block> blocks) {
		this.blocks = blocks;
	}

	/** How a line is set apart; empty if it is not. */
	String of(int index, Block block, Heading heading) {
		String emphasis = emphasis(block.words());
		if (isTerm(index, block)) {
			return "t:";
		}
		if (heading.isRanked()) {
			return "t" + emphasis + "r";
		}
		if (emphasis.equals("s") && !heading.marks().ends() && heading.isDated() && !heading.marks().yearFirst()) {
			return "ts+" + block.key();
		}
		boolean directed = heading.namesDirector() && !emphasis.isEmpty() && heading.marks().ends();
		if (directed || (heading.isDated() && !heading.marks().yearBare())) {
			boolean whole = heading.marks().ends() || heading.marks().yearFirst()
					|| isRemark(block.text().substring(heading.end()))
					|| isTail(heading, block.text().substring(heading.end()));
			return "t" + emphasis + "y" + (whole ? "" : "+");
		}
		if (!emphasis.isEmpty() || heading.marks().quoted()) {
			return "t" + emphasis + (heading.marks().quoted() && !emphasis.equals("s") ? "q" : "")
					+ (heading.marks().ends() ? "" : "+") + block.key();
		}
		return plain(index, block, heading);
	}

	/** A term of a list of definitions: the line below begins with a colon. */
	private boolean isTerm(int index, Block block) {
		boolean over = block.opens() && index + 1 < this.blocks.size();
		return over && this.blocks.get(index + 1).kind() == Block.Kind.TEXT && !this.blocks.get(index + 1).opens()
				&& this.blocks.get(index + 1).text().startsWith(": ");
	}

	/** A short line that stands alone. */
	private String plain(int index, Block block, Heading heading) {
		String text = block.text();
		boolean alone = (block.opens() || isUnderDate(index)) && heading.marks().ends();
		boolean sentence = (text.endsWith(".") && Titles.words(text) > 4) || text.endsWith(":") || text.endsWith(",");
		if (!alone || sentence || text.length() > LONGEST) {
			return lines(index, text, heading);
		}
		if (heading.namesDirector()) {
			return "td";
		}
		return heading.rank() > 0 ? "tn" : (isToldBelow(index) ? "t=" : "t-") + block.key();
	}

	/** In programmes, the hour stands over the title. */
	private boolean isUnderDate(int index) {
		return index > 0 && Dates.isDate(this.blocks.get(index - 1).text());
	}

	/** Whether a line of details stands right under a line. */
	private boolean isToldBelow(int index) {
		for (int i = index + 1; i < Math.min(this.blocks.size(), index + DETAILS); i++) {
			Block below = this.blocks.get(i);
			if (below.kind() != Block.Kind.TEXT || (i > index + 1 && below.opens())) {
				return false;
			}
			if (below.text().length() <= DetailLine.LONGEST && tells(below)) {
				return true;
			}
			if (i == index + 1 && below.opens()) {
				return false;
			}
			if (Rank.read(below.text(), 0).sure()) {
				return false;
			}
		}
		return false;
	}

	private static boolean tells(Block line) {
		if (Dates.isDate(line.text())) {
			return false;
		}
		Labelled labelled = Labelled.of(line.words());
		Label label = (labelled != null) ? labelled.label() : Labelled.whole(line.words());
		boolean detail = label != null && (label.isDetail() || label == Label.ORIGINAL_TITLE);
		return detail || (DetailParts.mayTell(line.text()) && DetailLine.of(line.text()).tells());
	}

	/** Lines of one paragraph that are all short may be a list that lost its marks. */
	private String lines(int index, String text, Heading heading) {
		boolean sentence = text.endsWith(".") && Titles.words(text) > 4;
		boolean isShort = text.length() <= 60 && heading.marks().ends() && index > 0 && !sentence;
		return isShort && !text.endsWith(":") && !text.endsWith(",") ? "t-" : "";
	}

	/** Bold is what sets a line apart, then a link, then italics. */
	private static String emphasis(Words words) {
		if (words.marks().isEmpty()) {
			return "";
		}
		if (words.leading(Mark.Kind.STRONG) != null) {
			return "s";
		}
		if (words.leading(Mark.Kind.LINK) != null) {
			return "l";
		}
		return (words.leading(Mark.Kind.EMPHASIS) != null) ? "e" : "";
	}

	/**
	 * A few words behind a year in brackets, without a full stop: "dei fratelli Coen".
	 */
	static boolean isTail(Heading heading, String behind) {
		String text = behind.strip();
		return heading.marks().bracketed() && text.length() <= LONGEST_REMARK && !text.isEmpty()
				&& Character.isLetterOrDigit(text.charAt(text.length() - 1)) && Titles.words(text) <= 4;
	}

	/** A few words behind a heading that are no sentence: "BD", "(2 DVDs)". */
	static boolean isRemark(String behind) {
		String text = behind.strip();
		return text.length() <= LONGEST_REMARK && !text.isEmpty() && !Character.isLowerCase(text.charAt(0))
				&& text.indexOf('.') < 0 && Titles.words(text) <= 3;
	}

}
