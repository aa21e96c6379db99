package kinoteka.article.extraction.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import kinoteka.article.document.Block;
import kinoteka.article.document.Mark;
import kinoteka.article.document.Words;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.heading.Heading;
import kinoteka.article.extraction.heading.HeadingOptions;
import kinoteka.article.extraction.heading.HeadingParser;
import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.segment.CountdownSplitter;
import kinoteka.article.extraction.token.TitleText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines of a document that may be listing headings. Only lines that can be read
 * as a heading at a glance are read at all: most of an article is prose.
 */
final class CandidateFinder {

	private static final int LONGEST_LINE = 200;

	private static final int LONGEST_TITLE = 110;

	private static final int LONGEST_REMARK = 24;

	private static final int SHORT_LINE = 60;

	private static final int LONGEST_LEAD = 72;

	private static final int LONGEST_LEAD_WORDS = 9;

	private static final int SENTENCE = 4;

	/** "The Third Man. 1949. Great Britain." */
	private static final Pattern DATED = Pattern.compile(".{2,80}?\\. (?:18|19|20)\\d\\d\\. ");

	private final List<Block> blocks;

	private final TableColumns columns;

	private final Surroundings surroundings;

	private CandidateFinder(List<Block> blocks, Surroundings surroundings) {
		this.blocks = blocks;
		this.columns = TableColumns.of(blocks);
		this.surroundings = surroundings;
	}

	static List<Candidate> in(List<Block> blocks, Surroundings surroundings) {
		return new CandidateFinder(blocks, surroundings).all();
	}

	private List<Candidate> all() {
		List<Candidate> found = new ArrayList<>();
		int facts = -1;
		for (int i = 0; i < this.blocks.size(); i++) {
			Block block = this.blocks.get(i);
			facts = isUnderFacts(i) ? block.group() : facts;
			boolean fact = block.kind() == Block.Kind.ITEM && block.group() == facts;
			if (!fact && !block.furniture() && i != this.surroundings.titleBlock()) {
				add(found, i, block);
			}
		}
		return found;
	}

	private void add(List<Candidate> found, int index, Block block) {
		Found read = read(index, block);
		if (read != null) {
			Structure structure = Structure.of(read.kind(), block, read.heading());
			found.add(new TitleObjection.Title(index, block, read.heading(), this.surroundings).candidate(structure));
		}
	}

	/** Bullets under a line that says "Facts:" are facts. */
	private boolean isUnderFacts(int index) {
		Block block = this.blocks.get(index);
		return index > 0 && block.kind() == Block.Kind.ITEM && block.number() == 0
				&& this.blocks.get(index - 1).group() != block.group()
				&& LabelledText.whole(this.blocks.get(index - 1).words()) == FieldLabel.FACT;
	}

	private @Nullable Found read(int index, Block block) {
		return switch (block.kind()) {
			case HEADING -> new Found(Structure.Kind.HEADING, HeadingParser.read(block.words()));
			case ITEM -> item(block);
			case ROW -> row(block);
			case TEXT -> text(index, block);
			default -> null;
		};
	}

	private @Nullable Found item(Block block) {
		if (leadsWithin(block.words()) || (block.text().length() > LONGEST_LINE && !hasLead(block.words()))) {
			return null;
		}
		LabelledText labelled = LabelledText.of(block.words());
		if (labelled != null && labelled.label() == FieldLabel.TITLE && labelled.hasValue(block.text())) {
			return new Found(Structure.Kind.TITLE, titled(block.words(), labelled.valueFrom()));
		}
		if (labelled != null && labelled.label() != null) {
			return null;
		}
		Heading heading = HeadingParser.read(block.words(),
				(block.number() == 0) ? HeadingOptions.FULL : HeadingOptions.UNRANKED);
		return new Found(Structure.Kind.ITEM, (block.number() == 0) ? heading : heading.withRank(block.number()));
	}

	/** An entry of a table of contents. */
	private static boolean leadsWithin(Words words) {
		Mark link = words.leading(Mark.Kind.LINK);
		return link != null && link.target().startsWith("#") && link.target().length() > 1 && words.coveredBy(link);
	}

	private @Nullable Found row(Block block) {
		Heading heading = this.columns.read(block);
		return (heading == null) ? null : new Found(Structure.Kind.ROW, heading);
	}

	private @Nullable Found text(int index, Block block) {
		Words words = block.words();
		if (block.key().equals(CountdownSplitter.KEY)) {
			Heading announced = CountdownSplitter.heading(words);
			return (announced == null) ? null : new Found(Structure.Kind.ANNOUNCEMENT, announced);
		}
		LabelledText labelled = LabelledText.of(words);
		if (index > 0 && labelled == null && isTitleLabel(this.blocks.get(index - 1))) {
			return new Found(Structure.Kind.TITLE, titled(words, 0));
		}
		if (labelled != null && labelled.label() == FieldLabel.TITLE && labelled.hasValue(words.text())) {
			return new Found(Structure.Kind.TITLE, titled(words, labelled.valueFrom()));
		}
		if ((labelled != null && labelled.label() != null) || this.surroundings.isValue(index)) {
			return null;
		}
		if (isProse(words)) {
			return block.opens() ? lead(words) : null;
		}
		Heading heading = HeadingParser.read(words);
		return isSetApart(block, heading) ? new Found(Structure.Kind.LINE, heading) : null;
	}

	/** A few words before a paragraph: "Raging Bull: Robert De Niro plays a boxer." */
	private static @Nullable Found lead(Words words) {
		String text = words.text();
		for (int at = 2; at < Math.min(LONGEST_LEAD, text.length() - 2); at++) {
			char c = text.charAt(at);
			boolean parts = (c == ':' && text.charAt(at + 1) == ' ')
					|| ("-–—".indexOf(c) >= 0 && text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ');
			if (parts) {
				Heading heading = HeadingParser.read(words.slice(0, at)).endingAt(at + 1, Set.of());
				boolean small = heading.title().isEmpty() || Character.isLowerCase(heading.title().codePointAt(0));
				return (small || TitleText.words(heading.title()) > LONGEST_LEAD_WORDS) ? null
						: new Found(Structure.Kind.LINE, heading);
			}
			if (".!?".indexOf(c) >= 0 && text.charAt(at + 1) == ' ' && Character.isLowerCase(text.charAt(at - 1))) {
				return null;
			}
		}
		return null;
	}

	private static boolean isSetApart(Block block, Heading heading) {
		Structure.Emphasis emphasis = Structure.Emphasis.of(block.words());
		boolean strong = emphasis == Structure.Emphasis.STRONG && heading.isDated();
		String behind = block.text().substring(heading.end());
		if (heading.title().length() > LONGEST_TITLE || (heading.is(Heading.Trait.GOES_ON) && !strong
				&& !isSure(heading) && !isRemark(behind) && !isTail(heading, behind))) {
			return false;
		}
		boolean dated = heading.isDated() && !heading.is(Heading.Trait.YEAR_BARE);
		return heading.isRanked() || dated || emphasis != Structure.Emphasis.NONE || heading.is(Heading.Trait.QUOTED)
				|| isShort(block, heading);
	}

	/** Quotes or a rank before a year: what goes on behind them is text. */
	private static boolean isSure(Heading heading) {
		return heading.isDated() && !heading.is(Heading.Trait.YEAR_BARE)
				&& (heading.is(Heading.Trait.QUOTED) || heading.isRanked());
	}

	/** A short line that is no sentence. */
	private static boolean isShort(Block block, Heading heading) {
		String text = block.text().strip();
		boolean sentence = text.endsWith(".") && TitleText.words(text) > SENTENCE;
		return heading.is(Heading.Trait.ENDS) && !sentence && !text.endsWith(",")
				&& text.length() <= (block.opens() ? LONGEST_TITLE : SHORT_LINE);
	}

	/**
	 * A few words behind a year in brackets, without a full stop: "dei fratelli Coen".
	 */
	private static boolean isTail(Heading heading, String behind) {
		String text = behind.strip();
		return heading.is(Heading.Trait.BRACKETED) && text.length() <= LONGEST_REMARK && !text.isEmpty()
				&& Character.isLetterOrDigit(text.charAt(text.length() - 1)) && TitleText.words(text) <= SENTENCE;
	}

	/** A few words behind a heading that are no sentence: "BD", "(2 DVDs)". */
	private static boolean isRemark(String behind) {
		String text = behind.strip();
		return text.length() <= LONGEST_REMARK && !text.isEmpty() && !Character.isLowerCase(text.charAt(0))
				&& text.indexOf('.') < 0 && TitleText.words(text) < SENTENCE;
	}

	/** A label for titles on a line of its own. */
	private static boolean isTitleLabel(Block block) {
		boolean line = block.kind() == Block.Kind.TEXT || block.kind() == Block.Kind.ITEM;
		return line && LabelledText.whole(block.words()) == FieldLabel.TITLE;
	}

	/**
	 * Whether a long line begins with what may be a title: a year in brackets, bold or
	 * linked words, quotes.
	 */
	private static boolean hasLead(Words words) {
		String text = words.text();
		int bracket = text.indexOf('(');
		boolean dated = bracket > 0 && bracket < LONGEST_TITLE && bracket + 1 < text.length()
				&& Character.isDigit(text.charAt(bracket + 1));
		dated |= hasDigit(text) && DATED.matcher(text).lookingAt();
		return dated || Structure.Emphasis.of(words) != Structure.Emphasis.NONE
				|| (!text.isEmpty() && "«„“\"".indexOf(text.charAt(0)) >= 0);
	}

	/** A line that is labelled as the film's title. */
	private static Heading titled(Words words, int from) {
		Heading heading = HeadingParser.read(words.slice(from, words.text().length()), HeadingOptions.UNRANKED);
		return heading.endingAt(heading.end() + from, heading.traits());
	}

	/**
	 * Whether a line is too long for a title and has nothing in its beginning that could
	 * end one.
	 */
	private static boolean isProse(Words words) {
		String text = words.text();
		return text.length() > LONGEST_TITLE && !hasLead(words) && (text.length() > LONGEST_LINE || !hasDigit(text));
	}

	private static boolean hasDigit(String text) {
		for (int i = 0; i < Math.min(LONGEST_TITLE, text.length()); i++) {
			if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
				return true;
			}
		}
		return false;
	}

	/** A line as one kind of candidate. */
	private record Found(Structure.Kind kind, Heading heading) {
	}

}
