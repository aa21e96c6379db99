package kinoteka.article.extraction.finding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.heading.Heading;
import kinoteka.article.extraction.heading.HeadingParser;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.outline.Candidate;
import kinoteka.article.extraction.token.TitleText;
import kinoteka.article.model.FindingCode;
import kinoteka.article.model.Piece.Role;
import org.jspecify.annotations.Nullable;

/**
 * A line of prose in the form of the entries: "The Wailing (2016)" alone in its line; not
 * "In The Wailing (2016), a village falls ill."
 */
final class EntryInText implements FindingCheck {

	private static final Set<Role> PROSE = EnumSet.of(Role.INTRODUCTION, Role.DESCRIPTION, Role.FACT);

	private static final int LONGEST = 110;

	private static final int MOST_WORDS = 9;

	@Override
	public void check(ParsedArticle article, Findings findings) {
		List<Candidate> entries = article.outline().listings();
		boolean bracketed = most(entries, (heading) -> heading.is(Heading.Trait.BRACKETED));
		if (!most(entries, Heading::isDated) || !(bracketed || most(entries, Heading::isRanked))) {
			return;
		}
		Predicate<Heading> form = bracketed ? (heading) -> heading.is(Heading.Trait.BRACKETED) : Heading::isRanked;
		Set<String> listed = article.listings()
			.stream()
			.map((listing) -> key(listing.title(), listing.year()))
			.collect(Collectors.toSet());
		for (int i = 0; i < article.outline().blocks().size(); i++) {
			Block block = article.outline().blocks().get(i);
			Heading entry = PROSE.contains(article.roles().get(i)) ? heading(block) : null;
			if (entry != null && form.test(entry) && !listed.contains(key(entry.title(), entry.year()))) {
				findings.add(FindingCode.ENTRY_IN_TEXT, "\"" + entry.title()
						+ "\" looks like an entry and was read as text. Set it apart as the other entries are, or make it part of a sentence.",
						block.span());
			}
		}
	}

	private static boolean most(List<Candidate> entries, Predicate<Heading> form) {
		return entries.stream().map(Candidate::heading).filter(form).count() * 2 > entries.size();
	}

	private static String key(String title, @Nullable Integer year) {
		return TextNormalizer.key(title) + " " + year;
	}

	/** A line that is a dated heading and nothing else. */
	private static @Nullable Heading heading(Block block) {
		boolean line = block.kind() == Block.Kind.TEXT || block.kind() == Block.Kind.ITEM;
		LabelledText labelled = line ? LabelledText.of(block.words()) : null;
		if (!line || block.text().length() > LONGEST || block.text().endsWith(".")
				|| (labelled != null && labelled.label() != null)) {
			return null;
		}
		Heading read = HeadingParser.read(block.words());
		Heading heading = (block.number() > 0) ? read.withRank(block.number()) : read;
		boolean whole = heading.is(Heading.Trait.ENDS) && !heading.is(Heading.Trait.SERIES) && heading.isDated()
				&& TitleText.canBe(heading.title()) && TitleText.words(heading.title()) <= MOST_WORDS;
		return whole ? heading : null;
	}

}
