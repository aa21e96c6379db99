package kinoteka.article.extraction.finding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kinoteka.article.document.Block;
import kinoteka.article.document.Mark;
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
import org.jspecify.annotations.Nullable;

/**
 * Lines between the entries that are set apart as these are: "Carrie" in bold among dated
 * titles in bold; not "The 1970s".
 */
final class OmittedEntries implements FindingCheck {

	private static final Set<Role> OPEN = EnumSet.of(Role.SECTION, Role.DESCRIPTION, Role.UNRECOGNISED);

	private static final int SHOWN = 60;

	@Override
	public void check(ParsedArticle article, Findings findings) {
		Map<Setting, List<Candidate>> settings = article.outline()
			.listings()
			.stream()
			.collect(Collectors.groupingBy((entry) -> Setting.of(entry.block()), LinkedHashMap::new,
					Collectors.toList()));
		settings.remove(Setting.NONE);
		settings.values().removeIf((alike) -> alike.size() < 2);
		Map<Setting, List<Block>> omitted = settings.isEmpty() ? Map.of() : omitted(article, settings);
		omitted.forEach(
				(setting, lines) -> report(settings.getOrDefault(setting, List.of()).size(), lines, article, findings));
	}

	private static Map<Setting, List<Block>> omitted(ParsedArticle article, Map<Setting, List<Candidate>> settings) {
		Set<String> listed = article.listings()
			.stream()
			.map((listing) -> TextNormalizer.key(listing.title()))
			.collect(Collectors.toSet());
		Map<Setting, List<Block>> omitted = new LinkedHashMap<>();
		for (int i = 0; i < article.outline().blocks().size(); i++) {
			Block block = article.outline().blocks().get(i);
			Setting setting = OPEN.contains(article.roles().get(i)) ? Setting.of(block) : Setting.NONE;
			List<Candidate> alike = settings.getOrDefault(setting, List.of());
			boolean among = !alike.isEmpty() && alike.getFirst().index() < i && i < alike.getLast().index();
			if (among && mayBeEntry(block, listed)) {
				omitted.computeIfAbsent(setting, (key) -> new ArrayList<>()).add(block);
			}
		}
		return omitted;
	}

	private static boolean mayBeEntry(Block block, Set<String> listed) {
		String folded = TextNormalizer.key(block.text());
		if (folded.isEmpty() || isSection(folded) || SectionWords.isDirection(block.text())
				|| Topic.namesFilmsPlainly(block.text()) || LabelledText.whole(block.words()) != null) {
			return false;
		}
		Heading heading = HeadingParser.read(block.words());
		boolean label = !heading.isDated() && LabelledText.of(block.words()) != null;
		return !label && !heading.is(Heading.Trait.SERIES) && TitleText.canBe(heading.title())
				&& !listed.contains(TextNormalizer.key(heading.title()));
	}

	private static boolean isSection(String folded) {
		return SectionWords.isSection(folded) || SectionWords.isFurniture(folded) || TitleText.isTime(folded)
				|| Lexicon.shared().has(WordList.GENRE, folded) || Lexicon.shared().has(WordList.COUNTRY, folded);
	}

	/** What recurs under many entries is no entry. */
	private static void report(int entries, List<Block> lines, ParsedArticle article, Findings findings) {
		Map<String, Long> counts = lines.stream()
			.collect(Collectors.groupingBy((line) -> TextNormalizer.key(line.text()), Collectors.counting()));
		List<Block> omitted = lines.stream()
			.filter((line) -> counts.getOrDefault(TextNormalizer.key(line.text()), 0L) == 1)
			.toList();
		if (omitted.size() <= article.outline().series() || omitted.size() > entries) {
			return;
		}
		Block first = omitted.getFirst();
		String count = (omitted.size() == 1) ? "1 line is" : omitted.size() + " lines are";
		findings.add(FindingCode.ENTRIES_LEFT_OUT,
				count + " set apart like the " + entries + " that are listed and left out; the first, in line "
						+ article.line(first.span().start()) + ", is \"" + shown(first.text())
						+ "\". Write entries alike, with a year, and other lines in another way.",
				first.span());
	}

	private static String shown(String text) {
		int end = Math.min(text.length(), SHOWN);
		boolean halves = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
		return (end == text.length()) ? text : text.substring(0, halves ? end - 1 : end) + "…";
	}

	/**
	 * How a line is set apart, as a reader sees it.
	 *
	 * @param kind what the line is
	 * @param level the depth of a heading or item
	 * @param emphasis how its first words are set; null if they are like all others
	 * @param list the list or table that it belongs to; 0 for other lines
	 */
	private record Setting(Block.Kind kind, int level, Mark.@Nullable Kind emphasis, int list) {

		private static final Setting NONE = new Setting(Block.Kind.TEXT, 0, null, 0);

		private static final int LONGEST = 110;

		static Setting of(Block block) {
			Mark.Kind emphasis = Stream.of(Mark.Kind.STRONG, Mark.Kind.LINK, Mark.Kind.EMPHASIS)
				.filter((kind) -> block.words().leading(kind) != null)
				.findFirst()
				.orElse(null);
			return switch (block.kind()) {
				case HEADING -> new Setting(block.kind(), block.level(), emphasis, 0);
				case ITEM, ROW -> new Setting(block.kind(), block.level(), emphasis, block.group());
				case TEXT -> (block.opens() && block.text().length() <= LONGEST)
						? new Setting(block.kind(), 0, emphasis, 0) : NONE;
				default -> NONE;
			};
		}

	}

}
