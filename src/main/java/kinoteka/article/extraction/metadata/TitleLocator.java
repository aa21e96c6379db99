package kinoteka.article.extraction.metadata;

import java.util.List;
import java.util.regex.Pattern;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.heading.Heading;
import kinoteka.article.extraction.heading.HeadingParser;
import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.lexicon.SectionWords;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.token.Dates;

/** Finds the line of the text that says the article's title. */
final class TitleLocator {

	private static final int LONGEST = 160;

	private static final int SHORTEST = 8;

	private static final int FIRST = 5;

	/** The entries of a menu, with room between them. */
	private static final Pattern MENU = Pattern.compile("\\S\\s{2,}\\S.*\\S\\s{2,}\\S");

	/** "Home > Film > Lists". */
	private static final Pattern WAY = Pattern
		.compile("[^.!?]{1,40}\\s[>»›→]\\s.*|[^.!?/]{1,30}(?:\\s+/\\s+[^.!?/]{1,30}){2,}");

	private TitleLocator() {
	}

	/**
	 * The heading that the page's own title repeats; else the only heading of the first
	 * level, a heading that stands first, or a short first line; -1 if none does.
	 */
	static int find(List<Block> blocks) {
		int repeated = repeated(blocks);
		int top = onlyTop(blocks);
		if (repeated >= 0 || top >= 0) {
			return (repeated >= 0) ? repeated : top;
		}
		int first = headline(blocks, first(blocks));
		boolean told = blocks.stream().anyMatch(TitleLocator::tellsTitle);
		return (first >= 0 && isTitle(blocks.get(first), told) && standsAlone(blocks, first)) ? first : -1;
	}

	/**
	 * The longest of the first headings that stands in the title that the page tells:
	 * sites add their names to it.
	 */
	private static int repeated(List<Block> blocks) {
		String told = blocks.stream()
			.filter(TitleLocator::tellsTitle)
			.map(Block::text)
			.findFirst()
			.map(TextNormalizer::key)
			.orElse("");
		int best = -1;
		int headings = 0;
		for (int i = 0; i < blocks.size() && headings < FIRST && !told.isEmpty(); i++) {
			Block block = blocks.get(i);
			boolean heading = block.kind() == Block.Kind.HEADING && block.level() <= 2;
			headings += heading ? 1 : 0;
			boolean longer = best < 0 || block.text().length() > blocks.get(best).text().length();
			if (heading && longer && block.text().length() > SHORTEST
					&& told.contains(TextNormalizer.key(block.text()))) {
				best = i;
			}
		}
		return best;
	}

	/** A site's section may stand over the headline: "Film and TV". */
	private static int headline(List<Block> blocks, int first) {
		for (int i = Math.max(first, 0); i < Math.min(first + FIRST, blocks.size()); i++) {
			Block block = blocks.get(i);
			boolean line = block.kind() == Block.Kind.TEXT && standsAlone(blocks, i);
			if (line && isTitle(block, false) && Topic.of(block.text()) == Topic.FILMS) {
				return i;
			}
		}
		return first;
	}

	private static int onlyTop(List<Block> blocks) {
		int top = -1;
		for (int i = 0; i < blocks.size(); i++) {
			if (blocks.get(i).kind() == Block.Kind.HEADING && blocks.get(i).level() == 1) {
				if (top >= 0) {
					return -1;
				}
				top = i;
			}
		}
		return (top >= 0 && !SectionWords.isSection(TextNormalizer.key(blocks.get(top).text()))
				&& !isEntry(blocks.get(top))) ? top : -1;
	}

	private static int first(List<Block> blocks) {
		for (int i = 0; i < blocks.size(); i++) {
			if (blocks.get(i).kind() != Block.Kind.META && !blocks.get(i).furniture() && !isAbove(blocks.get(i))) {
				return i;
			}
		}
		return -1;
	}

	/** Dates, the way to the page, and who wrote it: what sites print over a title. */
	private static boolean isAbove(Block block) {
		String text = block.text();
		if (block.kind() != Block.Kind.TEXT || text.length() > LONGEST || isEntry(block)) {
			return false;
		}
		LabelledText labelled = LabelledText.of(block.words());
		boolean known = labelled != null && labelled.label() != null
				&& labelled.label().compareTo(FieldLabel.OTHER) >= 0
				&& labelled.label().compareTo(FieldLabel.READ_ALSO) <= 0;
		return known || WAY.matcher(text).matches() || Dates.isDate(text) || MENU.matcher(text).find();
	}

	private static boolean tellsTitle(Block block) {
		return block.kind() == Block.Kind.META && block.key().equals("title");
	}

	/**
	 * A first line is taken for the title only if nothing else tells it; a line with a
	 * rank or a year is an entry.
	 */
	private static boolean isTitle(Block block, boolean told) {
		if (block.text().length() > LONGEST || isEntry(block)) {
			return false;
		}
		if (block.kind() == Block.Kind.HEADING) {
			return Topic.of(block.text()) == Topic.FILMS;
		}
		return !told && block.kind() == Block.Kind.TEXT && block.opens() && !block.text().endsWith(".")
				&& LabelledText.whole(block.words()) == null;
	}

	private static boolean isEntry(Block block) {
		Heading heading = HeadingParser.read(block.words());
		boolean dated = heading.isDated() && !heading.marks().yearBare();
		return dated || (heading.isRanked() && Topic.of(block.text()) != Topic.FILMS);
	}

	private static boolean standsAlone(List<Block> blocks, int index) {
		boolean heading = blocks.get(index).kind() == Block.Kind.HEADING;
		return heading || (index + 1 < blocks.size() && blocks.get(index + 1).opens());
	}

}
