package kinoteka.article.extraction.segment;

import java.util.ArrayList;
import java.util.List;

import kinoteka.article.document.Block;
import kinoteka.article.document.Words;
import kinoteka.article.extraction.heading.Heading;
import kinoteka.article.extraction.heading.HeadingParser;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.extraction.token.Years;
import org.jspecify.annotations.Nullable;

/**
 * A list of films that is told in running text, several to a paragraph. Paragraphs are
 * parted where the next film is announced, if the ranks of the announcements count.
 */
public final class CountdownSplitter {

	/** The key of a line that begins with an announcement. */
	public static final String KEY = "announced";

	private static final int FEWEST = 3;

	private static final int YEAR_NEAR = 40;

	private final List<Block> blocks;

	private final List<Integer> ranks = new ArrayList<>();

	private CountdownSplitter(List<Block> blocks) {
		this.blocks = blocks;
	}

	/** The same lines, parted; the lines as they are if no countdown is told in them. */
	public static List<Block> parted(List<Block> blocks) {
		return new CountdownSplitter(blocks).parted();
	}

	private List<Block> parted() {
		List<Block> parted = new ArrayList<>();
		for (Block block : this.blocks) {
			List<Announcement> announced = (block.kind() == Block.Kind.TEXT && !block.furniture())
					? Announcement.in(block.text()) : List.of();
			part(block, announced, parted);
			announced.forEach((one) -> this.ranks.add(one.rank()));
		}
		return counts() ? parted : this.blocks;
	}

	private boolean counts() {
		int steps = 0;
		for (int i = 1; i < this.ranks.size(); i++) {
			steps += (Math.abs(this.ranks.get(i) - this.ranks.get(i - 1)) == 1) ? 1 : 0;
		}
		return steps + 1 >= FEWEST && steps * 2 >= this.ranks.size();
	}

	private static void part(Block block, List<Announcement> announced, List<Block> parted) {
		int first = announced.isEmpty() ? block.text().length() : announced.getFirst().from();
		if (first > 0 || announced.isEmpty()) {
			parted.add(block.with(block.words().slice(0, first)));
		}
		for (int i = 0; i < announced.size(); i++) {
			int to = (i + 1 < announced.size()) ? announced.get(i + 1).from() : block.text().length();
			parted.add(block.with(block.words().slice(announced.get(i).from(), to)).as(Block.Kind.TEXT, KEY));
		}
	}

	/** The heading of a line that begins with an announcement. */
	public static @Nullable Heading heading(Words words) {
		List<Announcement> announced = Announcement.in(words.text());
		if (announced.isEmpty()) {
			return null;
		}
		Announcement first = announced.getFirst();
		Years.Found within = released(words.text(), first.titleFrom(), first.to());
		Years.Found behind = released(words.text(), first.to(), words.text().length());
		Years.Found found = (within != null) ? within : behind;
		int to = (within != null) ? words.text().lastIndexOf(' ', within.at() - 2) : first.to();
		Heading named = HeadingParser.read(words.slice(first.titleFrom(), nameEnd(words.text(), to)));
		Integer year = (named.isDated() || found == null) ? named.year() : Integer.valueOf(found.number());
		return new Heading(first.rank(), true, named.title(), named.original(), year, named.wrongYear(),
				named.details(), named.marks(), first.to());
	}

	private static int nameEnd(String text, int to) {
		return (".!".indexOf(text.charAt(to - 1)) >= 0) ? to - 1 : to;
	}

	/** A year behind words that tell of a release: "It came out in 2017." */
	private static Years.@Nullable Found released(String text, int from, int to) {
		for (Years.Found year : Years.in(text, from, to)) {
			String before = " " + TextNormalizer.key(text.substring(Math.max(from, year.at() - YEAR_NEAR), year.at()))
					+ " ";
			boolean told = Lexicon.shared()
				.of(WordList.RELEASED)
				.stream()
				.anyMatch((word) -> before.contains(" " + word + " "));
			if (told && Years.isYear(year.number())) {
				return year;
			}
		}
		return null;
	}

}
