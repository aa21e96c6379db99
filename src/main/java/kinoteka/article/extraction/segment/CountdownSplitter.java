package kinoteka.article.extraction.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
 * A list of films that is told in running text: "Coming in at number ten is the film It."
 * Paragraphs are parted where the next film is announced by a rank, a verb, and a name
 * that ends with the sentence, if the ranks count.
 */
public final class CountdownSplitter {

	/** The key of a line that begins with an announcement. */
	public static final String KEY = "announced";

	private static final Pattern SENTENCE = Pattern.compile("\\S.*?(?:[.!?…](?= )|$)");

	private static final Pattern RANK = Pattern
		.compile("(?:(?<!\\p{L})(\\p{L}{1,20})[ #№]{1,3}|[#№] ?)(\\d{1,3})(?!\\d)");

	private static final Pattern WORD = Pattern.compile("\\S+");

	private static final int LONGEST = 160;

	/** Between the rank and the name: "is the film", "we have a horror film called". */
	private static final int MOST_WORDS = 12;

	private CountdownSplitter() {
	}

	/** The same lines, parted; the lines as they are if no countdown is told in them. */
	public static List<Block> parted(List<Block> blocks) {
		List<Block> parted = new ArrayList<>();
		List<Integer> ranks = new ArrayList<>();
		for (Block block : blocks) {
			boolean text = block.kind() == Block.Kind.TEXT && !block.furniture();
			List<Announcement> announced = text ? announced(block.text()) : List.of();
			part(block, announced, parted);
			announced.forEach((one) -> ranks.add(one.rank()));
		}
		return RankLineJoiner.doCount(ranks) ? parted : blocks;
	}

	private static void part(Block block, List<Announcement> announced, List<Block> parted) {
		int from = 0;
		boolean first = true;
		for (Announcement next : announced) {
			add(block, first, from, next.from(), parted);
			from = next.from();
			first = false;
		}
		add(block, first, from, block.text().length(), parted);
	}

	private static void add(Block block, boolean first, int from, int to, List<Block> parted) {
		if (from < to) {
			Block part = block.with(block.words().slice(from, to));
			parted.add(first ? part : part.as(Block.Kind.TEXT, KEY));
		}
	}

	private static List<Announcement> announced(String text) {
		List<Announcement> found = new ArrayList<>();
		Matcher sentence = SENTENCE.matcher(text);
		while (sentence.find()) {
			Announcement read = (sentence.end() - sentence.start() <= LONGEST)
					? announcement(text, sentence.start(), sentence.end()) : null;
			if (read != null) {
				found.add(read);
			}
		}
		return found;
	}

	private static @Nullable Announcement announcement(String text, int from, int to) {
		Matcher rank = RANK.matcher(text).region(from, to);
		boolean ranked = rank.find() && (rank.group(1) == null
				|| Lexicon.shared().has(WordList.RANK_WORD, TextNormalizer.key(rank.group(1))));
		Matcher word = WORD.matcher(text).region(ranked ? rank.end() : to, to);
		boolean verb = false;
		for (int words = 0; words < MOST_WORDS && word.find(); words++) {
			String folded = TextNormalizer.key(word.group());
			if (verb && !Character.isLowerCase(word.group().charAt(0))
					&& !Lexicon.shared().has(WordList.ANNOUNCED_NOUN, folded)) {
				return new Announcement(Integer.parseInt(rank.group(2)), from, word.start(), to);
			}
			verb |= Lexicon.shared().has(WordList.ANNOUNCED_VERB, folded);
		}
		return null;
	}

	/** The heading of a line that begins with an announcement; null if none does. */
	public static @Nullable Heading heading(Words words) {
		String text = words.text();
		List<Announcement> announced = announced(text);
		if (announced.isEmpty()) {
			return null;
		}
		Announcement first = announced.getFirst();
		List<Years.Found> years = Years.in(text, first.titleFrom(), text.length());
		Heading named = HeadingParser.read(words.slice(first.titleFrom(), titleEnd(text, first, years)));
		Heading dated = (named.isDated() || years.isEmpty()) ? named : named.withYear(years.getFirst().number());
		return dated.withRank(first.rank()).endingAt(first.to(), named.traits());
	}

	/** At the end of the sentence, or before "from 2017". */
	private static int titleEnd(String text, Announcement first, List<Years.Found> years) {
		int year = years.isEmpty() ? first.to() : years.getFirst().at();
		int word = Math.max(first.titleFrom(), text.lastIndexOf(' ', year - 2));
		if (year < first.to()
				&& Lexicon.shared().has(WordList.RELEASED, TextNormalizer.key(text.substring(word, year)))) {
			return word;
		}
		return (".!".indexOf(text.charAt(first.to() - 1)) >= 0) ? first.to() - 1 : first.to();
	}

	/**
	 * A sentence that announces a film.
	 *
	 * @param rank the number in the countdown
	 * @param from where the sentence begins
	 * @param titleFrom where the name begins
	 * @param to where the sentence ends, behind its full stop
	 */
	private record Announcement(int rank, int from, int titleFrom, int to) {
	}

}
