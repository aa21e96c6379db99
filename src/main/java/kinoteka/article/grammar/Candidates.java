package kinoteka.article.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import kinoteka.article.format.Block;
import kinoteka.article.format.Mark;
import kinoteka.article.format.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines of a document that may be listing headings, and says how each is set
 * apart. Only lines that can be read as a heading at a glance are read at all: most of an
 * article is prose.
 */
final class Candidates {

	private static final int LONGEST_LINE = 200;

	private static final int LONGEST_TITLE = 110;

	/** "The Third Man. 1949. Great Britain." */
	private static final Pattern DATED = Pattern.compile(".{2,80}?\\. (?:18|19|20)\\d\\d\\. ");

	private final List<Block> blocks;

	private final Columns columns;

	private final Looks looks;

	private Candidates(List<Block> blocks) {
		this.blocks = blocks;
		this.columns = Columns.of(blocks);
		this.looks = new Looks(blocks);
	}

	static List<Candidate> in(List<Block> blocks) {
		return new Candidates(blocks).all();
	}

	private List<Candidate> all() {
		List<Candidate> found = new ArrayList<>();
		int facts = -1;
		for (int i = 0; i < this.blocks.size(); i++) {
			Block block = this.blocks.get(i);
			facts = isUnderFacts(i) ? block.group() : facts;
			boolean fact = block.kind() == Block.Kind.ITEM && block.group() == facts;
			Candidate candidate = fact ? null : read(i, block);
			if (candidate != null) {
				found.add(candidate);
			}
		}
		return Groups.lifted(found);
	}

	/** Bullets under a line that says "Facts:" are facts. */
	private boolean isUnderFacts(int index) {
		Block block = this.blocks.get(index);
		return index > 0 && block.kind() == Block.Kind.ITEM && block.number() == 0
				&& this.blocks.get(index - 1).group() != block.group()
				&& Labelled.whole(this.blocks.get(index - 1).words()) == Label.FACT;
	}

	private @Nullable Candidate read(int index, Block block) {
		if (block.furniture()) {
			return null;
		}
		return switch (block.kind()) {
			case HEADING -> new Candidate(index, block, HeadingReader.read(block.words()), "h" + block.level());
			case ITEM -> item(index, block);
			case ROW -> row(index, block);
			case TEXT -> text(index, block);
			default -> null;
		};
	}

	private @Nullable Candidate item(int index, Block block) {
		if (leadsWithin(block.words()) || (block.text().length() > LONGEST_LINE && !hasLead(block.words()))) {
			return null;
		}
		Labelled labelled = Labelled.of(block.words());
		if (labelled != null && labelled.label() == Label.TITLE && labelled.hasValue(block.text())) {
			return new Candidate(index, block, titled(block.words(), labelled.valueFrom()), "L");
		}
		Heading heading = HeadingReader.read(block.words(),
				(block.number() == 0) ? Reading.FULL : Reading.FULL.withoutRanks());
		Integer late = heading.isDated() ? null : YearBehind.atEnd(block.text());
		Heading dated = (late == null || heading.marks().ends()) ? heading : heading.withYear(late);
		Heading ranked = (block.number() == 0) ? dated : dated.withRank(block.number());
		return new Candidate(index, block, ranked, "i" + Math.min(block.level(), 3));
	}

	/** An entry of a table of contents. */
	private static boolean leadsWithin(Words words) {
		Mark link = words.leading(Mark.Kind.LINK);
		return link != null && link.target().startsWith("#") && link.target().length() > 1 && words.coveredBy(link);
	}

	private @Nullable Candidate row(int index, Block block) {
		Heading heading = this.columns.read(block);
		return (heading == null) ? null : new Candidate(index, block, heading, "r");
	}

	private @Nullable Candidate text(int index, Block block) {
		Words words = block.words();
		if (block.key().equals(Countdown.KEY)) {
			Heading announced = Countdown.heading(words);
			return (announced == null) ? null : new Candidate(index, block, announced, Countdown.KEY);
		}
		Labelled labelled = Labelled.of(words);
		if (index > 0 && labelled == null && isTitleLabel(this.blocks.get(index - 1))) {
			return new Candidate(index, block, titled(words, 0), "L");
		}
		if (labelled != null && labelled.label() == Label.TITLE && labelled.hasValue(words.text())) {
			return new Candidate(index, block, titled(words, labelled.valueFrom()), "L");
		}
		if ((labelled != null && labelled.label() != null) || isProse(words)) {
			return null;
		}
		Heading heading = HeadingReader.read(words);
		boolean bold = words.leading(Mark.Kind.STRONG) != null && heading.isDated();
		boolean sentence = heading.marks().goesOn() && !bold && !Looks.isRemark(words.text().substring(heading.end()))
				&& !Looks.isTail(heading, words.text().substring(heading.end()));
		if (heading.title().length() > LONGEST_TITLE || sentence) {
			return null;
		}
		String looks = this.looks.of(index, block, heading);
		return looks.isEmpty() ? null : new Candidate(index, block, heading, looks);
	}

	/** A label for titles on a line of its own. */
	private static boolean isTitleLabel(Block block) {
		boolean line = block.kind() == Block.Kind.TEXT || block.kind() == Block.Kind.ITEM;
		return line && Labelled.whole(block.words()) == Label.TITLE;
	}

	/**
	 * Whether a long line begins with what may be a title: a year in brackets, a rank,
	 * bold or linked words.
	 */
	private static boolean hasLead(Words words) {
		String text = words.text();
		int bracket = text.indexOf('(');
		boolean dated = bracket > 0 && bracket < LONGEST_TITLE && bracket + 1 < text.length()
				&& Character.isDigit(text.charAt(bracket + 1));
		dated |= hasDigit(text) && DATED.matcher(text).lookingAt();
		boolean bold = words.leading(Mark.Kind.STRONG) != null || words.leading(Mark.Kind.LINK) != null;
		return dated || bold || (!text.isEmpty() && "«„“\"".indexOf(text.charAt(0)) >= 0);
	}

	/** A line that is labelled as the film's title. */
	private static Heading titled(Words words, int from) {
		Heading heading = HeadingReader.read(words.slice(from, words.text().length()), Reading.FULL.withoutRanks());
		return new Heading(heading.rank(), heading.sureRank(), heading.title(), heading.original(), heading.year(),
				heading.wrongYear(), heading.details(), heading.marks(), heading.end() + from);
	}

	/**
	 * Whether a line is too long for a title and has nothing in its beginning that could
	 * end one.
	 */
	private static boolean isProse(Words words) {
		String text = words.text();
		if (text.length() <= LONGEST_TITLE) {
			return false;
		}
		return !hasLead(words) && (text.length() > LONGEST_LINE || !hasDigit(text));
	}

	private static boolean hasDigit(String text) {
		for (int i = 0; i < Math.min(LONGEST_TITLE, text.length()); i++) {
			if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
				return true;
			}
		}
		return false;
	}

}
