package kinoteka.article.extraction.finding;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.heading.Heading;
import kinoteka.article.extraction.heading.HeadingParser;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.outline.Candidate;
import kinoteka.article.extraction.token.TitleText;
import kinoteka.article.model.FindingCode;
import kinoteka.article.model.Listing;
import kinoteka.article.model.Piece.Role;
import org.jspecify.annotations.Nullable;

/**
 * A line of prose in the form of the entries: "The Wailing (2016)" alone in its line; not
 * "In The Wailing (2016), a village falls ill."
 */
final class EntryInText implements FindingCheck {

	private static final Set<Role> PROSE = EnumSet.of(Role.INTRODUCTION, Role.DESCRIPTION, Role.FACT);

	@Override
	public void check(ParsedArticle article, Findings findings) {
		EntryForm form = EntryForm.of(article.outline().listings());
		if (form == null) {
			return;
		}
		Set<Integer> entries = new HashSet<>();
		article.outline().listings().forEach((entry) -> entries.add(entry.index()));
		Set<String> listed = new HashSet<>();
		article.listings().forEach((listing) -> listed.add(key(listing.title(), listing.year())));
		List<Block> blocks = article.outline().blocks();
		for (int i = 0; i < blocks.size(); i++) {
			Heading entry = PROSE.contains(article.roles().get(i)) ? entry(blocks.get(i), form) : null;
			if (entry != null && !entries.contains(i) && !listed.contains(key(entry.title(), entry.year()))) {
				findings.add(FindingCode.ENTRY_IN_TEXT, "\"" + entry.title()
						+ "\" looks like an entry and was read as text. Set it apart as the other entries are, or make it part of a sentence.",
						blocks.get(i).span());
			}
		}
	}

	private static String key(String title, @Nullable Integer year) {
		return TextNormalizer.key(title) + " " + year;
	}

	private static @Nullable Heading entry(Block block, EntryForm form) {
		boolean line = block.kind() == Block.Kind.TEXT || block.kind() == Block.Kind.ITEM;
		if (!line || !form.mayBe(block)) {
			return null;
		}
		LabelledText labelled = LabelledText.of(block.words());
		if (labelled != null && labelled.label() != null) {
			return null;
		}
		Heading heading = HeadingParser.read(block.words());
		boolean fits = form.fits((block.number() > 0) ? heading.withRank(block.number()) : heading);
		return fits ? heading : null;
	}

	/**
	 * What most entries of an article have in common.
	 *
	 * @param bracketed whether the year stands in brackets behind the title
	 */
	private record EntryForm(boolean bracketed) {

		private static final int LONGEST = 110;

		private static final int MOST_WORDS = 9;

		/** Null if the form is one that sentences have as well. */
		static @Nullable EntryForm of(List<Candidate> entries) {
			long dated = entries.stream().filter((entry) -> entry.heading().isDated()).count();
			long bracketed = entries.stream().filter((entry) -> entry.heading().marks().bracketed()).count();
			long ranked = entries.stream().filter((entry) -> entry.heading().isRanked()).count();
			boolean plain = dated * 2 <= entries.size()
					|| (bracketed * 2 <= entries.size() && ranked * 2 <= entries.size());
			return plain ? null : new EntryForm(bracketed * 2 > entries.size());
		}

		/** Most lines need not be read. */
		boolean mayBe(Block block) {
			String text = block.text();
			return text.length() <= LONGEST && !text.endsWith(".") && (this.bracketed ? hasBracket(text)
					: block.number() > 0 || text.chars().limit(2).anyMatch(Character::isDigit));
		}

		private static boolean hasBracket(String text) {
			return text.indexOf('(') > 0 || text.indexOf('[') > 0 || text.indexOf('（') > 0;
		}

		boolean fits(Heading heading) {
			Heading.Marks marks = heading.marks();
			boolean whole = marks.ends() && !marks.series() && heading.isDated() && TitleText.canBe(heading.title())
					&& TitleText.words(heading.title()) <= MOST_WORDS;
			return whole && (this.bracketed ? marks.bracketed() : heading.isRanked());
		}

	}

}
