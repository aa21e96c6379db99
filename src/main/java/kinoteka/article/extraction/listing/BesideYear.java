package kinoteka.article.extraction.listing;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import kinoteka.article.extraction.field.Brackets;
import kinoteka.article.extraction.field.DetailParser;
import kinoteka.article.extraction.heading.Heading;
import kinoteka.article.extraction.lexicon.KnownFilms;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.outline.Candidate;
import kinoteka.article.extraction.token.PersonNames;
import kinoteka.article.extraction.token.TitleText;
import kinoteka.article.model.Details;

/**
 * Words beside the year in the brackets of headings: another title in "Jigokumon (Gate of
 * Hell, 1953)", the director in "Zodiac (David Fincher, 2007)". The headings of an
 * article have the same in the same place, and so one that is sure tells what the others
 * are.
 */
final class BesideYear {

	private final List<Heading> headings;

	/** The words of each heading; empty where it has none. */
	private final List<String> besides;

	BesideYear(List<Candidate> listings) {
		this.headings = listings.stream().map(Candidate::heading).toList();
		this.besides = listings.stream().map(BesideYear::beside).toList();
	}

	private static String beside(Candidate listing) {
		String text = listing.block().text();
		int end = Math.min(listing.heading().end(), text.length());
		for (int open = Brackets.next(text, 0); open >= 0 && open < end; open = Brackets.next(text, open + 1)) {
			int close = Brackets.closing(text, open);
			String beside = (close > 0) ? DetailParser.of(text.substring(open + 1, close)).besideYear() : null;
			if (beside != null && !Character.isLowerCase(beside.charAt(0))) {
				return beside;
			}
		}
		return "";
	}

	/** The headings, each with what the words beside its year are. */
	List<Heading> read() {
		Map<String, Long> counts = this.besides.stream()
			.filter((beside) -> !beside.isEmpty())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		Set<String> people = counts.keySet()
			.stream()
			.filter((beside) -> counts.getOrDefault(beside, 0L) > 1 || isKnownPerson(beside))
			.collect(Collectors.toSet());
		int[] others = IntStream.range(0, this.headings.size())
			.filter((i) -> !this.besides.get(i).isEmpty() && !people.contains(this.besides.get(i)))
			.toArray();
		long named = this.besides.stream().filter(people::contains).count();
		long titles = IntStream.of(others).filter((i) -> isTitle(this.headings.get(i), this.besides.get(i))).count();
		List<Heading> read = new ArrayList<>(this.headings);
		for (int i : (named > 0 && titles <= named) ? new int[0] : others) {
			read.set(i, without(this.headings.get(i), this.besides.get(i), titles > 0));
		}
		return read;
	}

	static boolean isKnownPerson(String names) {
		return PersonNames.split(names).stream().map(TextNormalizer::key).anyMatch(KnownFilms::isPerson);
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
