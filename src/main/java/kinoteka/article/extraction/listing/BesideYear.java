package kinoteka.article.extraction.listing;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kinoteka.article.extraction.field.Brackets;
import kinoteka.article.extraction.field.DetailParser;
import kinoteka.article.extraction.heading.Heading;
import kinoteka.article.extraction.lexicon.KnownFilms;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.outline.Candidate;
import kinoteka.article.extraction.token.PersonNames;
import kinoteka.article.extraction.token.TitleText;
import kinoteka.article.model.Details;
import org.jspecify.annotations.Nullable;

/**
 * Words beside the year in the brackets of headings: another title in "Jigokumon (Gate of
 * Hell, 1953)", the director in "Zodiac (David Fincher, 2007)". The headings of an
 * article have the same in the same place, and so one that is sure tells what the others
 * are; where none is sure, few names are left unread.
 */
final class BesideYear {

	/** So many words that look like names are names. */
	private static final int SURE = 3;

	private final List<Heading> headings = new ArrayList<>();

	private final List<@Nullable String> besides = new ArrayList<>();

	private final Map<String, Integer> counts = new HashMap<>();

	BesideYear(List<Candidate> listings) {
		for (Candidate listing : listings) {
			String beside = beside(listing);
			this.headings.add(listing.heading());
			this.besides.add(beside);
			this.counts.merge((beside == null) ? "" : beside, 1, Integer::sum);
		}
	}

	private static @Nullable String beside(Candidate listing) {
		String text = listing.block().text();
		int end = Math.min(listing.heading().end(), text.length());
		for (int open = Brackets.next(text, 0); open >= 0 && open < end; open = Brackets.next(text, open + 1)) {
			int close = Brackets.closing(text, open);
			String beside = (close > 0) ? DetailParser.of(text.substring(open + 1, close)).besideYear() : null;
			if (beside != null && !Character.isLowerCase(beside.charAt(0))) {
				return beside;
			}
		}
		return null;
	}

	/** The headings, each with what the words beside its year are. */
	List<Heading> read() {
		int titles = 0;
		int people = 0;
		int words = 0;
		for (int i = 0; i < this.headings.size(); i++) {
			String beside = this.besides.get(i);
			words += (beside == null) ? 0 : 1;
			boolean person = beside != null && isPerson(beside);
			people += person ? 1 : 0;
			titles += (beside != null && !person && isTitle(this.headings.get(i), beside)) ? 1 : 0;
		}
		if (words == 0 || (titles <= people && people > 0) || (titles == 0 && words >= SURE)) {
			return this.headings;
		}
		List<Heading> read = new ArrayList<>();
		for (int i = 0; i < this.headings.size(); i++) {
			String beside = this.besides.get(i);
			boolean other = beside != null && !isPerson(beside);
			read.add((beside != null && other) ? without(this.headings.get(i), beside, titles > 0)
					: this.headings.get(i));
		}
		return read;
	}

	/** A well-known name, or one that stands beside several years. */
	private boolean isPerson(String beside) {
		return this.counts.getOrDefault(beside, 0) > 1
				|| PersonNames.split(beside).stream().map(TextNormalizer::key).anyMatch(KnownFilms::isPerson);
	}

	/** A well-known title, one in another script, or words that can be no name. */
	private static boolean isTitle(Heading heading, String beside) {
		boolean words = beside.indexOf(' ') > 0 && !PersonNames.areNames(beside);
		return words || KnownFilms.isTitle(TextNormalizer.key(beside)) || script(heading.title()) != script(beside);
	}

	private static UnicodeScript script(String text) {
		return text.codePoints()
			.filter(Character::isLetter)
			.mapToObj(UnicodeScript::of)
			.findFirst()
			.orElse(UnicodeScript.COMMON);
	}

	private static Heading without(Heading heading, String beside, boolean title) {
		List<String> names = PersonNames.split(beside);
		Details details = heading.details();
		List<String> directors = details.directors().stream().filter((name) -> !names.contains(name)).toList();
		String clean = TitleText.clean(beside);
		boolean other = title && heading.original() == null && TitleText.canBe(clean);
		return heading.with(heading.title(), other ? clean : heading.original(),
				new Details(directors, details.countries(), details.genres(), details.cast(), details.runningTime()));
	}

}
