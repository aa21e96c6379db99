package kinoteka.article.extraction.field;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.extraction.token.Ornaments;
import kinoteka.article.extraction.token.PersonNames;
import kinoteka.article.extraction.token.RunningTime;
import kinoteka.article.extraction.token.Years;
import kinoteka.article.model.Details;
import org.jspecify.annotations.Nullable;

/**
 * What brackets, detail lines and cells say about a film: parts between commas, slashes,
 * full stops and bars, each of which is a year, a country, a genre, a running time, a
 * name behind a word for director, or something else.
 */
public final class AttributeParser {

	private static final Pattern PARTS = Pattern.compile("\\s*[,;/|•·、，；／｜]\\s*|\\s+[–—-]\\s+");

	private static final Pattern JOINED = Pattern
		.compile("\\s*[-–&+]\\s*|\\s+" + Lexicon.shared().anyOf(WordList.AND) + "\\s+");

	private static final Pattern STOPS = Pattern.compile("\\.\\s+|\\.$");

	private static final Pattern SCORE = Pattern
		.compile("(?:\\p{L}+:?\\s*)?\\d{1,3}(?:[.,]\\d)?\\s*(?:/\\s*\\d{1,3}|%|\\+)?|\\d{1,2}\\s?\\+");

	private static final Pattern YEARS = Pattern
		.compile("(?:[\\p{L}]{1,3} )?[12]\\d{3}(?: ?(?:" + Lexicon.shared().anyOf(WordList.YEAR_TO)
				+ " )?(?:\\d{2}|\\d{4}))?(?: ?" + Lexicon.shared().anyOf(WordList.UNIT_YEAR) + ")?");

	private static final Pattern NUMBER = Pattern.compile(" \\d+$");

	private static final Pattern COUNT = Pattern.compile("^\\d+ ");

	private static final Pattern LABEL = Pattern.compile("^[\\p{L} ]+:\\s*");

	private @Nullable Integer year;

	private @Nullable Integer wrongYear;

	private final Set<String> directors = new LinkedHashSet<>();

	private final Set<String> countries = new LinkedHashSet<>();

	private final Set<String> genres = new LinkedHashSet<>();

	private @Nullable Integer runningTime;

	private boolean series;

	/** Whether the year is a part of its own, and not a number in words. */
	private boolean alone;

	private int years;

	private int known;

	private int unknown;

	private AttributeParser() {
	}

	/** What a bracket says: names of persons beside a year are its director's. */
	public static AttributeParser inBracket(String text) {
		AttributeParser said = in(text);
		if (said.years != 1 || !said.directors.isEmpty() || text.indexOf(' ') < 0) {
			return said;
		}
		for (String part : PARTS.split(text, -1)) {
			if (part.strip().indexOf(' ') > 0 && PersonNames.areNames(part.strip())) {
				said.directors.addAll(PersonNames.split(part));
			}
		}
		return said;
	}

	/**
	 * The words beside the only year of a bracket that are neither known nor behind a
	 * word for director; null if there are none.
	 */
	public static @Nullable String besideYear(String text) {
		AttributeParser said = in(text);
		int from = -1;
		int to = 0;
		Matcher mark = PARTS.matcher(text);
		for (int at = 0; at <= text.length() && said.years == 1 && said.directors.isEmpty();) {
			int end = mark.find() ? mark.start() : text.length();
			boolean unknown = end > at && !in(text.substring(at, end)).isKnown();
			from = (unknown && from < 0) ? at : from;
			to = unknown ? end : to;
			at = (end < text.length()) ? mark.end() : end + 1;
		}
		String beside = (from < 0) ? "" : text.substring(from, to).strip();
		return beside.isEmpty() ? null : beside;
	}

	public static AttributeParser in(String text) {
		AttributeParser said = new AttributeParser();
		said.years(text);
		if (text.length() == 4 && said.years == 1) {
			said.known = 1;
			return said;
		}
		for (String part : PARTS.split(text, -1)) {
			said.part(part.strip());
		}
		return said;
	}

	public @Nullable Integer year() {
		return this.year;
	}

	/** A number of four digits that can be no year of release. */
	public @Nullable Integer wrongYear() {
		return this.wrongYear;
	}

	public boolean isSeries() {
		return this.series;
	}

	/** How many years are named. */
	public int years() {
		return this.years;
	}

	/** Whether something was understood, and at least as much as was not. */
	public boolean isMostlyKnown() {
		return this.known > 0 && this.known >= this.unknown;
	}

	/** Whether all of it was understood. */
	public boolean isKnown() {
		return this.known > 0 && this.unknown == 0;
	}

	public Details details() {
		return new Details(List.copyOf(this.directors), List.copyOf(this.countries), List.copyOf(this.genres),
				List.of(), this.runningTime);
	}

	private void years(String text) {
		if (Years.areLife(text)) {
			return;
		}
		for (Years.Found found : Years.in(text, 0, text.length())) {
			if (isOfTitle(text, found.at() + 4)) {
				continue;
			}
			boolean can = Years.isYear(found.number());
			this.years += can ? 1 : 0;
			this.year = (can && this.year == null) ? Integer.valueOf(found.number()) : this.year;
			this.wrongYear = can ? this.wrongYear : Integer.valueOf(found.number());
		}
	}

	/** "2001: A Space Odyssey": a number with a colon and words behind it. */
	private static boolean isOfTitle(String text, int at) {
		return text.startsWith(": ", at) && at + 2 < text.length() && Character.isLetter(text.charAt(at + 2));
	}

	/**
	 * A full stop parts as well, but not behind the short form of a word for director.
	 */
	private void part(String part) {
		if (director(part)) {
			this.known++;
			return;
		}
		for (String sentence : STOPS.split(part, -1)) {
			String bare = sentence.strip();
			sentence(isFlag(bare) ? bare : bare.substring(Ornaments.skip(bare, 0)));
		}
	}

	private void sentence(String part) {
		String folded = TextNormalizer.key(part);
		if (folded.isEmpty()) {
			return;
		}
		if (!this.alone && part.length() == 4 && Years.isYear(Years.at(part, 0))) {
			this.year = Years.at(part, 0);
			this.alone = true;
		}
		boolean understood = isYears(folded) || country(part, folded) || genre(part, folded) || time(part)
				|| series(folded) || Lexicon.shared().has(WordList.MEDIUM, folded)
				|| Lexicon.shared().has(WordList.CERTIFICATE, folded) || SCORE.matcher(part).matches()
				|| Lexicon.shared().label(TextNormalizer.key(beforeColon(part))) == FieldLabel.OTHER;
		this.known += understood ? 1 : 0;
		this.unknown += understood ? 0 : 1;
	}

	private static String beforeColon(String part) {
		int colon = part.indexOf(':');
		return (colon < 0) ? part : part.substring(0, colon);
	}

	private static boolean isYears(String folded) {
		return YEARS.matcher(folded).matches();
	}

	private boolean country(String part, String folded) {
		if (Lexicon.shared().has(WordList.COUNTRY, folded) || isFlag(part)) {
			this.countries.add(part);
			return true;
		}
		if (folded.indexOf(' ') < 0) {
			return false;
		}
		List<String> apart = List.of(JOINED.split(part, -1));
		boolean all = apart.size() > 1
				&& apart.stream().allMatch((name) -> Lexicon.shared().has(WordList.COUNTRY, TextNormalizer.key(name)));
		this.countries.addAll(all ? apart : List.of());
		return all;
	}

	private static boolean isFlag(String part) {
		return part.length() == 4 && part.charAt(0) == '\uD83C' && part.charAt(2) == '\uD83C';
	}

	private boolean genre(String part, String folded) {
		if (!Lexicon.shared().isGenre(folded)) {
			return false;
		}
		this.genres.add(part);
		return true;
	}

	private boolean time(String part) {
		Integer minutes = RunningTime.isMeasured(part) ? RunningTime.minutes(LABEL.matcher(part).replaceFirst(""))
				: null;
		this.runningTime = (minutes != null) ? minutes : this.runningTime;
		return minutes != null;
	}

	private boolean series(String folded) {
		boolean says = isHint(folded) || isHint(NUMBER.matcher(folded).replaceFirst(""))
				|| isHint(COUNT.matcher(folded).replaceFirst("")) || isPart(folded);
		this.series |= says;
		return says;
	}

	/** A hint of several words may stand before or behind others: "Netflix TV series". */
	private static boolean isPart(String folded) {
		for (int blank = folded.indexOf(' '); blank > 0; blank = folded.indexOf(' ', blank + 1)) {
			String first = folded.substring(0, blank);
			String last = folded.substring(blank + 1);
			boolean hint = (first.indexOf(' ') > 0 && isHint(first)) || (last.indexOf(' ') > 0 && isHint(last));
			if (hint) {
				return true;
			}
		}
		return false;
	}

	private static boolean isHint(String folded) {
		return Lexicon.shared().has(WordList.SERIES_HINT, folded);
	}

	private boolean director(String part) {
		DirectorCredit phrase = DirectorCredit.at(part, 0);
		if (phrase == null) {
			return false;
		}
		this.directors.addAll(PersonNames.split(part.substring(phrase.nameFrom())));
		return true;
	}

}
