package kinoteka.article.grammar;

import java.util.Comparator;
import java.util.List;

import kinoteka.article.format.Block;
import org.jspecify.annotations.Nullable;

/**
 * Chooses listing headings where neither years nor ranks nor labels tell them: the
 * headline promises films, and titles repeat as headings over text, as bold lines, or as
 * a list that is most of the article.
 */
final class WeakStyles {

	private static final int FEWEST = 3;

	private WeakStyles() {
	}

	static @Nullable Style best(List<Style> styles, List<Block> blocks, Topic topic) {
		if (topic != Topic.FILMS && topic != Topic.FILM) {
			return null;
		}
		return styles.stream()
			.filter((style) -> topic == Topic.FILMS || isMarkedLine(style))
			.filter((style) -> style.members().size() >= FEWEST && style.titleLike() >= 0.6
					&& isPlausible(style, blocks))
			.max(Comparator.comparingDouble((style) -> worth(style, blocks)))
			.orElse(null);
	}

	/**
	 * Where the headline does not promise several films, only lines in bold or linked
	 * words can be a list of them.
	 */
	private static boolean isMarkedLine(Style style) {
		return style.looks().matches("t(?:s|sl|sle|l|le|se)\\+?") && style.evidence().followed() == 1;
	}

	private static boolean isPlausible(Style style, List<Block> blocks) {
		if (areNumbers(style)) {
			return false;
		}
		char kind = style.looks().charAt(0);
		if (style.isHeadings()) {
			return !areOverLists(style, blocks) && (style.evidence().followed() >= 0.5 || share(style, blocks) > 0.5);
		}
		boolean over = style.evidence().followed() >= 0.7;
		return switch (kind) {
			case 't' ->
				style.looks().startsWith("t-") ? isDominant(style, blocks) || isAlternating(style, blocks) : over;
			case 'i' -> over || share(style, blocks) > 0.4;
			default -> true;
		};
	}

	/** Headings with nothing but a list under them are over groups. */
	private static boolean areOverLists(Style style, List<Block> blocks) {
		long over = style.members()
			.stream()
			.filter((member) -> member.index() + 2 < blocks.size()
					&& blocks.get(member.index() + 1).kind() == Block.Kind.ITEM
					&& blocks.get(member.index() + 2).kind() == Block.Kind.ITEM)
			.count();
		return over * 2 > style.members().size();
	}

	/** A title can be a number, but a list of numbers is none of titles. */
	private static boolean areNumbers(Style style) {
		long numbers = style.members()
			.stream()
			.filter((member) -> member.heading().title().chars().noneMatch(Character::isLetter))
			.count();
		return numbers * 2 > style.members().size();
	}

	private static double worth(Style style, List<Block> blocks) {
		double kind = style.isHeadings() && style.evidence().followed() >= 0.5 ? 2
				: style.looks().startsWith("t-") ? 0.5 : 1;
		return kind * style.titleLike() * Math.sqrt(Math.min(style.members().size(), 60))
				* (0.5 + style.evidence().followed() + share(style, blocks));
	}

	/** Most lines of the article are such lines. */
	private static boolean isDominant(Style style, List<Block> blocks) {
		return style.members().size() >= 5 && share(style, blocks) > 0.6;
	}

	/** Each stands alone over a paragraph of some length. */
	private static boolean isAlternating(Style style, List<Block> blocks) {
		long over = style.members().stream().filter((member) -> isOverParagraph(member, blocks)).count();
		return over >= FEWEST && over * 10 >= style.members().size() * 8L;
	}

	private static boolean isOverParagraph(Candidate member, List<Block> blocks) {
		int next = member.index() + 1;
		if (next >= blocks.size() || blocks.get(next).kind() != Block.Kind.TEXT) {
			return false;
		}
		return blocks.get(next).opens() && blocks.get(next).text().length() > member.block().text().length();
	}

	private static double share(Style style, List<Block> blocks) {
		long lines = blocks.stream().filter((block) -> block.kind() != Block.Kind.META && !block.furniture()).count();
		return (lines == 0) ? 0 : (double) style.members().size() / lines;
	}

}
