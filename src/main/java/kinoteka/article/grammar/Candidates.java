package kinoteka.article.grammar;

import java.util.ArrayList;
import java.util.List;

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

	private final List<Block> blocks;

	private final Columns columns;

	private Candidates(List<Block> blocks) {
		this.blocks = blocks;
		this.columns = Columns.of(blocks);
	}

	static List<Candidate> in(List<Block> blocks) {
		return new Candidates(blocks).all();
	}

	private List<Candidate> all() {
		List<Candidate> found = new ArrayList<>();
		for (int i = 0; i < this.blocks.size(); i++) {
			Candidate candidate = read(i, this.blocks.get(i));
			if (candidate != null) {
				found.add(candidate);
			}
		}
		return found;
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
		Heading heading = HeadingReader.read(block.words(),
				(block.number() == 0) ? Reading.FULL : Reading.FULL.withoutRanks());
		Heading ranked = (block.number() == 0) ? heading : heading.withRank(block.number());
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
		if (labelled != null && labelled.label() == Label.TITLE && labelled.hasValue(words.text())) {
			return new Candidate(index, block, titled(words, labelled.valueFrom()), "L");
		}
		if ((labelled != null && labelled.label() != null) || isProse(words)) {
			return null;
		}
		Heading heading = HeadingReader.read(words);
		if (heading.title().length() > LONGEST_TITLE || heading.marks().goesOn()) {
			return null;
		}
		String looks = looks(index, block, heading);
		return looks.isEmpty() ? null : new Candidate(index, block, heading, looks);
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
		boolean bold = words.leading(Mark.Kind.STRONG) != null || words.leading(Mark.Kind.LINK) != null;
		return dated || bold || (!text.isEmpty() && "«„“\"".indexOf(text.charAt(0)) >= 0);
	}

	/** A line that is labelled as the film's title. */
	private static Heading titled(Words words, int from) {
		Heading heading = HeadingReader.read(words.slice(from, words.text().length()));
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
		for (int i = 0; i < LONGEST_TITLE; i++) {
			if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
				return true;
			}
		}
		return false;
	}

	private String looks(int index, Block block, Heading heading) {
		String emphasis = emphasis(block.words());
		if (heading.isRanked()) {
			return "t" + emphasis + "r";
		}
		if (heading.isDated() && !heading.marks().yearBare()) {
			return "t" + emphasis + "y" + (heading.marks().ends() ? "" : "+");
		}
		if (!emphasis.isEmpty() || heading.marks().quoted()) {
			return "t" + emphasis + (heading.marks().quoted() ? "q" : "") + (heading.marks().ends() ? "" : "+");
		}
		return plain(index, block, heading);
	}

	/** A short line that stands alone. */
	private String plain(int index, Block block, Heading heading) {
		String text = block.text();
		boolean alone = block.opens() && heading.marks().ends();
		boolean sentence = (text.endsWith(".") && Titles.words(text) > 4) || text.endsWith(":") || text.endsWith(",");
		if (!alone || sentence || text.length() > LONGEST_TITLE) {
			return lines(index, text, heading);
		}
		if (heading.namesDirector()) {
			return "td";
		}
		return heading.rank() > 0 ? "tn" : "t-" + block.key();
	}

	/** Lines of one paragraph that are all short may be a list that lost its marks. */
	private String lines(int index, String text, Heading heading) {
		boolean sentence = text.endsWith(".") && Titles.words(text) > 4;
		boolean isShort = text.length() <= 60 && heading.marks().ends() && index > 0 && !sentence;
		return isShort && !text.endsWith(":") && !text.endsWith(",") ? "t-" : "";
	}

	private static String emphasis(Words words) {
		if (words.marks().isEmpty()) {
			return "";
		}
		return mark(words, Mark.Kind.STRONG, "s") + mark(words, Mark.Kind.LINK, "l")
				+ mark(words, Mark.Kind.EMPHASIS, "e");
	}

	private static String mark(Words words, Mark.Kind kind, String sign) {
		return (words.leading(kind) != null) ? sign : "";
	}

}
