package kinoteka.article.extraction.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.extraction.lexicon.FieldLabel;
import kinoteka.article.extraction.lexicon.Lexicon;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.lexicon.WordList;
import kinoteka.article.extraction.token.Ornaments;
import kinoteka.article.extraction.token.PersonNames;
import kinoteka.article.extraction.token.RunningTime;
import kinoteka.article.extraction.token.TitleText;
import kinoteka.article.extraction.token.Years;
import kinoteka.article.model.Details;
import org.jspecify.annotations.Nullable;

/**
 * What a bracket, a cell or a line tells of a film: "Regie: Gerhard Klein, DDR 1957, 81
 * Minuten". Each of its parts is a year, a country, a genre, a running time, names behind
 * a word that says whose they are, or something else.
 */
public final class DetailParser {

	/** In characters; a longer line is prose, and nothing is read in it. */
	public static final int LONGEST = 200;

	private static final Pattern PARTS = Pattern
		.compile("[,;/|•、，；／｜]|\\)\\s|·(?<![\\p{IsHan}\\p{IsKatakana}]·)|\\s[–—-]\\s");

	/** Full stops that are no initial's. */
	private static final Pattern STOPS = Pattern.compile("(?<![\\p{L}]\\p{L}\\.)(?<![^\\p{L}]\\p{L})\\.(?:\\s+|$)");

	private static final int LONGEST_NAME = 60;

	/** The parts that were not understood. */
	private final List<String> unread = new ArrayList<>();

	/** Those of them that are names. */
	private final List<String> names = new ArrayList<>();

	private final AttributeReader attributes = new AttributeReader();

	private @Nullable Integer year;

	private @Nullable Integer wrongYear;

	private int years;

	/** Whether a word says who directed it. */
	private boolean credited;

	private @Nullable FieldLabel label;

	private @Nullable String first;

	private int known;

	private int unknown;

	private DetailParser() {
	}

	/** Reads a text; one that is too long tells nothing. */
	public static DetailParser of(String text) {
		DetailParser line = new DetailParser();
		if (text.length() <= LONGEST) {
			line.read(text);
		}
		return line;
	}

	private void read(String text) {
		years(text);
		for (String part : PARTS.split(text, -1)) {
			if (director(part.strip())) {
				continue;
			}
			for (String sentence : (part.indexOf('.') < 0) ? new String[] { part } : STOPS.split(part, -1)) {
				part(sentence.substring(Ornaments.skip(sentence, 0)).strip());
			}
		}
		this.credited = !details().directors().isEmpty();
		if (this.years == 1 && !this.credited) {
			this.attributes.keep(Details.directedBy(this.names));
		}
	}

	/** The year that stands in a part of its own, or else the first of any. */
	public @Nullable Integer year() {
		return isDated() ? this.attributes.year() : this.year;
	}

	private boolean isDated() {
		return this.attributes.year() != null;
	}

	/** A number of four digits that can be no year of release. */
	public @Nullable Integer wrongYear() {
		return this.wrongYear;
	}

	/** How many years are named. */
	public int years() {
		return this.years;
	}

	public boolean isSeries() {
		return this.attributes.isSeries();
	}

	public Details details() {
		return this.attributes.details();
	}

	/** Whether something was understood, and at least as much as was not. */
	public boolean isMostlyKnown() {
		return this.known > 0 && this.known >= this.unknown + this.names.size();
	}

	/** Whether all of it was understood. */
	public boolean isKnown() {
		return this.known > 0 && this.unknown == 0 && this.names.isEmpty();
	}

	/** Whether at least two parts of it tell of a film, one of them when it was made. */
	public boolean isDetailed() {
		return isDated() && this.known >= 2;
	}

	/** Whether it tells of a film rather than a story. */
	public boolean tells() {
		if (year() != null && isKnown()) {
			return true;
		}
		boolean facts = isDated() || !details().directors().isEmpty();
		boolean plain = this.unknown == 0;
		int told = this.known + (plain ? this.names.size() : 0);
		int other = this.unknown + (plain ? 0 : this.names.size());
		return facts && told >= 2 && other <= (this.first == null ? 0 : 1) + Math.max(1, told / 3);
	}

	/**
	 * The other title that the line begins with; null if it begins with something else.
	 */
	public @Nullable String original() {
		return (tells() && this.first != null && TitleText.canBe(this.first)) ? this.first : null;
	}

	/**
	 * The words beside the only year that no word before them explains; null if none are.
	 */
	public @Nullable String besideYear() {
		return (this.years == 1 && !this.credited && !this.unread.isEmpty()) ? String.join(", ", this.unread) : null;
	}

	private void years(String text) {
		for (Years.Found found : Years.in(text, 0, text.length())) {
			if (text.startsWith(": ", found.at() + 4)) {
				continue;
			}
			if (Years.isYear(found.number())) {
				this.years++;
				this.year = (this.year == null) ? Integer.valueOf(found.number()) : this.year;
			}
			else {
				this.wrongYear = found.number();
			}
		}
	}

	private void part(String part) {
		String folded = TextNormalizer.key(part);
		if (folded.isEmpty()) {
			return;
		}
		boolean opens = this.known + this.unknown == 0;
		if (this.attributes.isAttribute(part, folded) || this.attributes.isDate(part)) {
			this.known++;
			this.label = null;
		}
		else if (labelled(part) || goesOn(part)) {
			this.known++;
		}
		else if (AttributeReader.isCode(part)) {
			this.label = null;
		}
		else if (part.indexOf(' ') > 0 && PersonNames.areNames(part)) {
			this.names.add(part);
			this.unread.add(part);
		}
		else {
			this.unread.add(part);
			this.unknown++;
			this.first = opens ? TitleText.clean(part) : this.first;
			this.label = null;
		}
	}

	private boolean director(String part) {
		DirectorCredit credit = DirectorCredit.at(part, 0);
		if (credit == null) {
			return false;
		}
		this.label = FieldLabel.DIRECTOR;
		add(this.label, part.substring(credit.nameFrom()));
		this.known++;
		return true;
	}

	private void add(FieldLabel kind, String text) {
		this.attributes.keep(DetailsCollector.details(kind, text));
	}

	/** "Regie: Konrad Wolf", "Regie" with a dash behind it, or "mit Tim Robbins". */
	private boolean labelled(String part) {
		Matcher colon = AttributeReader.LABEL.matcher(part);
		int end = colon.find() ? colon.end() : part.length();
		FieldLabel read = LabelledText.label(part.substring(0, end));
		int blank = part.indexOf(' ');
		if (read == null && blank > 0 && LabelledText.label(part.substring(0, blank)) == FieldLabel.CAST) {
			read = FieldLabel.CAST;
			end = blank + 1;
		}
		String value = part.substring(end);
		if (read == null || read.compareTo(FieldLabel.OTHER) > 0) {
			return false;
		}
		this.label = read;
		if (!value.isEmpty() && !this.attributes.isDate(value)
				&& !this.attributes.isAttribute(value, TextNormalizer.key(value))) {
			add(read, value);
		}
		return true;
	}

	/** Names go on behind the label that stands before the first of them. */
	private boolean goesOn(String part) {
		boolean more = this.label != null && part.length() < LONGEST_NAME && part.chars().noneMatch(Character::isDigit)
				&& (PersonNames.isCapitalised(part) || this.label == FieldLabel.GENRE);
		if (more && this.label != null) {
			add(this.label, part);
		}
		return more;
	}

}
