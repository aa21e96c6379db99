package kinoteka.article.extraction.finding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.heading.Heading;
import kinoteka.article.extraction.heading.HeadingParser;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.SectionWords;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.extraction.metadata.Topic;
import kinoteka.article.extraction.outline.Candidate;
import kinoteka.article.extraction.token.TitleText;
import kinoteka.article.model.FindingCode;
import kinoteka.article.model.Piece.Role;

/**
 * Lines between the entries that are set apart as these are: "Carrie" in bold among dated
 * titles in bold; not "The 1970s".
 */
final class OmittedEntries implements FindingCheck {

	private static final Set<Role> OPEN = EnumSet.of(Role.SECTION, Role.DESCRIPTION, Role.UNRECOGNISED);

	private static final int SHOWN = 60;

	@Override
	public void check(ParsedArticle article, Findings findings) {
		Map<Setting, Alike> settings = settings(article);
		if (settings.isEmpty()) {
			return;
		}
		Set<String> listed = new HashSet<>();
		article.listings().forEach((listing) -> listed.add(TextNormalizer.key(listing.title())));
		List<Block> blocks = article.outline().blocks();
		for (int i = 0; i < blocks.size(); i++) {
			Setting setting = OPEN.contains(article.roles().get(i)) ? Setting.of(blocks.get(i)) : null;
			Alike alike = (setting == null) ? null : settings.get(setting);
			if (alike != null && alike.isAmong(i) && mayBeEntry(blocks.get(i), listed)) {
				alike.add(blocks.get(i));
			}
		}
		settings.values().forEach((alike) -> report(alike, article, findings));
	}

	private static Map<Setting, Alike> settings(ParsedArticle article) {
		Map<Setting, Alike> settings = new LinkedHashMap<>();
		for (Candidate candidate : article.outline().listings()) {
			Setting setting = Setting.of(candidate.block());
			if (setting != null) {
				settings.computeIfAbsent(setting, (key) -> new Alike()).entry(candidate.index());
			}
		}
		settings.values().removeIf((alike) -> alike.entries.size() < 2);
		return settings;
	}

	private static boolean mayBeEntry(Block block, Set<String> listed) {
		String folded = TextNormalizer.key(block.text());
		if (folded.isEmpty() || isSection(folded) || SectionWords.isDirection(block.text())
				|| Topic.namesFilmsPlainly(block.text()) || LabelledText.whole(block.words()) != null) {
			return false;
		}
		Heading heading = HeadingParser.read(block.words());
		boolean label = !heading.isDated() && LabelledText.of(block.words()) != null;
		return !label && !heading.marks().series() && TitleText.canBe(heading.title())
				&& !listed.contains(TextNormalizer.key(heading.title()));
	}

	private static boolean isSection(String folded) {
		return SectionWords.isSection(folded) || SectionWords.isFurniture(folded) || TitleText.isTime(folded)
				|| Lexicon.shared().isGenre(folded) || Lexicon.shared().has(WordList.COUNTRY, folded);
	}

	private static void report(Alike alike, ParsedArticle article, Findings findings) {
		List<Block> omitted = alike.omitted();
		if (omitted.size() <= article.outline().series() || omitted.size() > alike.entries.size()) {
			return;
		}
		Block first = omitted.getFirst();
		String lines = (omitted.size() == 1) ? "1 line is" : omitted.size() + " lines are";
		findings.add(FindingCode.ENTRIES_LEFT_OUT, lines + " set apart like the " + alike.entries.size()
				+ " that are listed and left out; the first, in line " + article.line(first.span().start()) + ", is \""
				+ shown(first.text()) + "\". Write entries alike, with a year, and other lines in another way.",
				first.span());
	}

	private static String shown(String text) {
		int end = Math.min(text.length(), SHOWN);
		boolean halves = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
		return (end == text.length()) ? text : text.substring(0, halves ? end - 1 : end) + "…";
	}

	/** Lines that are set apart alike. */
	private static final class Alike {

		/** The indexes of the entries, in order. */
		private final NavigableSet<Integer> entries = new TreeSet<>();

		private final List<Block> others = new ArrayList<>();

		private final Map<String, Integer> counts = new HashMap<>();

		void entry(int index) {
			this.entries.add(index);
		}

		/** Whether a line is none of the entries, but stands between them. */
		boolean isAmong(int index) {
			return this.entries.first() < index && index < this.entries.last() && !this.entries.contains(index);
		}

		void add(Block block) {
			this.others.add(block);
			this.counts.merge(TextNormalizer.key(block.text()), 1, Integer::sum);
		}

		/** What recurs under many entries is no entry. */
		List<Block> omitted() {
			return this.others.stream()
				.filter((block) -> this.counts.getOrDefault(TextNormalizer.key(block.text()), 0) == 1)
				.toList();
		}

	}

}
