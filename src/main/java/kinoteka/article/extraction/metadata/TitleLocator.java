package kinoteka.article.extraction.metadata;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.heading.Heading;
import kinoteka.article.extraction.heading.HeadingParser;
import kinoteka.article.extraction.lexicon.SectionWords;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.token.Dates;

/** Finds the line of the text that says the article's title. */
final class TitleLocator {

	private static final int LONGEST = 160;

	private static final int SHORTEST = 8;

	private static final int FIRST = 5;

	/** "Home > Film > Lists", which sites print over a title. */
	private static final Pattern WAY = Pattern
		.compile("[^.!?]{1,40}\\s[>»›→]\\s.*|[^.!?/]{1,30}(?:\\s+/\\s+[^.!?/]{1,30}){2,}");

	private final List<Block> blocks;

	/** The title that the page tells, folded; empty if it tells none. */
	private final String told;

	private TitleLocator(List<Block> blocks) {
		this.blocks = blocks;
		this.told = blocks.stream()
			.filter((block) -> block.kind() == Block.Kind.META && block.key().equals("title"))
			.findFirst()
			.map((block) -> TextNormalizer.key(block.text()))
			.orElse("");
	}

	/**
	 * The heading that the page's own title repeats; else the only heading of the first
	 * level, a heading that stands first, or a short first line; -1 if none does.
	 */
	static int find(List<Block> blocks) {
		TitleLocator title = new TitleLocator(blocks);
		int heading = title.repeated();
		int top = (heading < 0) ? title.onlyTop() : heading;
		int first = (top < 0) ? title.first() : top;
		boolean isTitle = top >= 0 || (first >= 0 && title.isTitle(first, title.told.isEmpty()));
		return isTitle ? first : -1;
	}

	private IntStream headings(int level) {
		return IntStream.range(0, this.blocks.size())
			.filter((i) -> this.blocks.get(i).kind() == Block.Kind.HEADING && this.blocks.get(i).level() <= level);
	}

	/**
	 * The longest of the first headings that stands in the title that the page tells:
	 * sites add their names to it.
	 */
	private int repeated() {
		return headings(2).limit(FIRST)
			.filter((i) -> text(i).length() > SHORTEST && this.told.contains(TextNormalizer.key(text(i))))
			.reduce((longest, i) -> (text(i).length() > text(longest).length()) ? i : longest)
			.orElse(-1);
	}

	private String text(int index) {
		return this.blocks.get(index).text();
	}

	private int onlyTop() {
		int[] top = headings(1).limit(2).toArray();
		boolean title = top.length == 1 && !SectionWords.isSection(TextNormalizer.key(text(top[0])))
				&& !isEntry(this.blocks.get(top[0]));
		return title ? top[0] : -1;
	}

	/** A site's section may stand over the headline: "Film and TV". */
	private int first() {
		int first = IntStream.range(0, this.blocks.size())
			.filter((i) -> !isAbove(this.blocks.get(i)))
			.findFirst()
			.orElse(-1);
		return IntStream.range(Math.max(first, 0), Math.min(first + FIRST, this.blocks.size()))
			.filter((i) -> this.blocks.get(i).kind() == Block.Kind.TEXT && isTitle(i, true)
					&& Topic.of(text(i)) == Topic.FILMS)
			.findFirst()
			.orElse(first);
	}

	private static boolean isAbove(Block block) {
		return block.kind() == Block.Kind.META || block.furniture()
				|| (block.kind() == Block.Kind.TEXT && block.text().length() <= LONGEST
						&& (Dates.isDate(block.text()) || WAY.matcher(block.text()).matches()) && !isEntry(block));
	}

	/** A line alone is taken for the title only if nothing else tells it. */
	private boolean isTitle(int index, boolean open) {
		Block block = this.blocks.get(index);
		if (block.text().length() > LONGEST || isEntry(block)) {
			return false;
		}
		if (block.kind() == Block.Kind.HEADING) {
			return Topic.of(block.text()) == Topic.FILMS;
		}
		boolean alone = index + 1 < this.blocks.size() && this.blocks.get(index + 1).opens();
		return open && alone && block.kind() == Block.Kind.TEXT && block.opens() && !block.text().endsWith(".");
	}

	/** A line with a rank or a year is an entry. */
	private static boolean isEntry(Block block) {
		Heading heading = HeadingParser.read(block.words());
		boolean dated = heading.isDated() && !heading.is(Heading.Trait.YEAR_BARE);
		return dated || (heading.isRanked() && Topic.of(block.text()) != Topic.FILMS);
	}

}
