package kinoteka.article.extraction.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import kinoteka.article.document.Block;
import kinoteka.article.extraction.field.DetailParser;
import kinoteka.article.extraction.field.LabelledText;
import kinoteka.article.extraction.heading.Heading;
import kinoteka.article.extraction.lexicon.SectionWords;
import kinoteka.article.extraction.lexicon.TextNormalizer;
import kinoteka.article.extraction.metadata.Topic;
import kinoteka.article.extraction.token.Dates;
import kinoteka.article.extraction.token.PersonNames;
import kinoteka.article.extraction.token.TitleText;
import kinoteka.article.extraction.token.Years;
import kinoteka.article.model.Details;

/**
 * Why a line may be no title of a film. None of them decides: each is a feature of the
 * line, whose weight is learned. An example that it holds for and one that it does not
 * stand beside each.
 */
final class TitleObjection {

	/** Longer than titles are, or an address: "www.kinoteka.example"; not "Stalker". */
	static final TitleObjection NO_TITLE = new TitleObjection("no title", (title) -> !TitleText.canBe(title.text()));

	/** A sentence: "It rains all day."; not "Persona" or "Good Night, and Good Luck.". */
	static final TitleObjection SENTENCE = new TitleObjection("sentence",
			(title) -> (title.line().endsWith("。") && !title.isDated())
					|| (title.line().endsWith(".") && TitleText.words(title.text()) > Title.SENTENCE));

	/** A colon announces what follows: "The plot:"; not "Alien: Covenant". */
	static final TitleObjection COLON = new TitleObjection("colon", (title) -> title.line().endsWith(":"));

	/** A question to the reader: "Which did we miss?"; not "Quo vadis". */
	static final TitleObjection QUESTION = new TitleObjection("question",
			(title) -> title.line().endsWith("?") && !title.isDated() && !title.heading().isRanked());

	/** More words than most titles have: "What I saw when nobody was at home". */
	static final TitleObjection MANY_WORDS = new TitleObjection("many words",
			(title) -> TitleText.words(title.text()) > Title.MANY);

	/** A small letter begins it: "with two friends"; not "Amadeus". */
	static final TitleObjection SMALL = new TitleObjection("small",
			(title) -> Character.isLowerCase(title.text().codePointAt(0)));

	/** The name of a part of a page: "Related posts"; not "Comments (1999)". */
	static final TitleObjection FURNITURE = new TitleObjection("furniture",
			(title) -> SectionWords.isFurniture(title.folded()));

	/** A heading that opens or closes an article: "Conclusion"; not "The End (1978)". */
	static final TitleObjection SECTION = new TitleObjection("section",
			(title) -> !title.isDated() && SectionWords.isSection(title.folded()));

	/** A span of time: "The 1970s"; not "1917 (2019)". */
	static final TitleObjection TIME = new TitleObjection("time",
			(title) -> !title.isDated() && TitleText.isTime(title.folded()) && !title.isNumber());

	/** A year and nothing else: "1973"; but "1917" too. */
	static final TitleObjection YEAR_ALONE = new TitleObjection("year alone",
			(title) -> !title.isDated() && title.isNumber());

	/**
	 * A running time, a country or a genre alone: "1h 02m", "Drama"; not "Brazil (1985)".
	 */
	static final TitleObjection ATTRIBUTE = new TitleObjection("attribute",
			(title) -> !title.isDated() && !title.isNumber() && title.line().length() <= Title.LONGEST_FIGURE
					&& DetailParser.of(title.text()).isKnown());

	/** The whole line stands in brackets: "(Episode IV)"; not "(500) Days of Summer". */
	static final TitleObjection BRACKETED = new TitleObjection("bracketed",
			(title) -> title.line().startsWith("(") && title.line().endsWith(")"));

	/** A day: "12 March 2022"; not "12 Monkeys". */
	static final TitleObjection DATE = new TitleObjection("date", (title) -> Dates.isDate(title.text())
			|| (!title.heading().is(Heading.Trait.BRACKETED) && Dates.isDate(title.line())));

	/** The place in a series of pictures: "3/9"; not "8 1/2". */
	static final TitleObjection COUNTER = new TitleObjection("counter",
			(title) -> title.line().length() <= Title.SHORT && Title.COUNTER.matcher(title.line()).matches());

	/** A figure with its name: "Cinema trips: 25"; not "Alien 3". */
	static final TitleObjection FIGURE = new TitleObjection("figure", (title) -> title.line().indexOf(':') > 0
			&& title.line().length() <= Title.LONGEST_FIGURE && Title.FIGURE.matcher(title.line()).matches());

	/** The whole line is a label: "Trivia"; not "Trivia (2001)". */
	static final TitleObjection LABEL = new TitleObjection("label",
			(title) -> !title.isDated() && LabelledText.whole(title.block().words()) != null);

	/** It counts works: "The 10 best films of 2019"; not "10 Rillington Place". */
	static final TitleObjection COUNTS_WORKS = new TitleObjection("counts works", Title::countsWorks);

	/** It names films in the plural: "More war films"; not "The Film Critic (2013)". */
	static final TitleObjection NAMES_FILMS = new TitleObjection("names films",
			(title) -> !title.isDated() && Topic.namesFilmsPlainly(title.text()));

	/** An arrow leads elsewhere: "Next page →". */
	static final TitleObjection DIRECTION = new TitleObjection("direction",
			(title) -> SectionWords.isDirection(title.line()));

	/** Countries, genres and years and no title: "USA, 1994"; not "Brazil (1985)". */
	static final TitleObjection DETAILS = new TitleObjection("details", Title::tellsOfFilm);

	/**
	 * The whole line tells of a film by its parts: "USA 1993, director: Harold Ramis".
	 */
	static final TitleObjection READS_AS_DETAILS = new TitleObjection("reads as details",
			(title) -> !title.heading().isRanked() && !title.heading().is(Heading.Trait.BRACKETED)
					&& title.block().kind() == Block.Kind.TEXT && title.surroundings().isDetails(title.index()));

	/** Who wrote the article. */
	static final TitleObjection AUTHOR = new TitleObjection("author",
			(title) -> title.surroundings().isAuthor(title.folded()));

	/** It repeats the article's title. */
	static final TitleObjection HEADLINE = new TitleObjection("headline",
			(title) -> title.surroundings().isHeadline(title.folded()));

	/** Names of persons: "Agnès Varda"; but "Barry Lyndon" too. */
	static final TitleObjection PERSON = new TitleObjection("person",
			(title) -> !title.isDated() && title.text().indexOf(' ') > 0 && PersonNames.areNames(title.text()));

	/** Under a heading that names series. */
	static final TitleObjection UNDER_SERIES = new TitleObjection("under series",
			(title) -> title.surroundings().topicAt(title.index()) == Topic.SERIES);

	/** Under a heading that names books, songs or the like. */
	static final TitleObjection UNDER_OTHERS = new TitleObjection("under others",
			(title) -> title.surroundings().topicAt(title.index()) == Topic.OTHER);

	/** Under a heading such as "You may also like". */
	static final TitleObjection ASIDE = new TitleObjection("aside",
			(title) -> title.surroundings().isAside(title.index()));

	/** All of them. */
	static final List<TitleObjection> ALL = List.of(NO_TITLE, SENTENCE, COLON, QUESTION, MANY_WORDS, SMALL, FURNITURE,
			SECTION, TIME, YEAR_ALONE, ATTRIBUTE, BRACKETED, DATE, COUNTER, FIGURE, LABEL, COUNTS_WORKS, NAMES_FILMS,
			DIRECTION, DETAILS, READS_AS_DETAILS, AUTHOR, HEADLINE, PERSON, UNDER_SERIES, UNDER_OTHERS, ASIDE);

	/** What holds for many titles as well. */
	static final Set<TitleObjection> WEAK = Set.of(MANY_WORDS, SMALL, QUESTION, PERSON, NAMES_FILMS, YEAR_ALONE,
			ATTRIBUTE);

	private final String name;

	private final Predicate<Title> holds;

	private TitleObjection(String name, Predicate<Title> holds) {
		this.name = name;
		this.holds = holds;
	}

	@Override
	public String toString() {
		return this.name;
	}

	/** All that speaks against a title. */
	static Set<TitleObjection> to(Title title) {
		Set<TitleObjection> objections = new HashSet<>();
		if (title.text().isEmpty()) {
			objections.add(NO_TITLE);
			return objections;
		}
		for (TitleObjection objection : ALL) {
			if (objection.holds.test(title)) {
				objections.add(objection);
			}
		}
		return Set.copyOf(objections);
	}

	/**
	 * A line that may hold a title.
	 *
	 * @param index its place among the lines
	 * @param block the line
	 * @param heading the line read as a heading
	 * @param folded its title, normalised
	 * @param surroundings the article that it stands in
	 */
	record Title(int index, Block block, Heading heading, String folded, Surroundings surroundings) {

		static final int SENTENCE = 4;

		static final int MANY = 8;

		static final int SHORT = 20;

		static final int LONGEST_FIGURE = 60;

		static final Pattern COUNTER = Pattern
			.compile("\\P{L}{0,3}\\d{1,3}\\s*(?:/|\\s\\p{L}{1,3}\\s)\\s*\\d{1,3}\\P{L}{0,3}");

		static final Pattern FIGURE = Pattern.compile("\\p{L}[\\p{L} ]{2,40}: ?[\\d.,]{1,7} ?%?");

		private static final int LONGEST_DETAILS = 120;

		Title(int index, Block block, Heading heading, Surroundings surroundings) {
			this(index, block, heading, TextNormalizer.key(heading.title()), surroundings);
		}

		/** The line with all that speaks against its title. */
		Candidate candidate(Structure structure) {
			return new Candidate(this.index, this.block, this.heading, this.folded, structure, to(this));
		}

		String text() {
			return this.heading.title();
		}

		String line() {
			return this.block.text().strip();
		}

		boolean isNumber() {
			return this.folded.length() == 4 && this.folded.chars().allMatch(Character::isDigit);
		}

		boolean isDated() {
			return this.heading.isDated();
		}

		private boolean countsWorks() {
			boolean ranked = this.heading.isRanked() && this.block.kind() == Block.Kind.HEADING;
			String text = ranked ? text() : line();
			boolean digit = text.chars().anyMatch((c) -> c >= '0' && c <= '9');
			return digit && !isDated() && (Topic.countsFilms(text, this.surroundings.language())
					|| Topic.countsWorks(text, this.surroundings.language()));
		}

		private boolean tellsOfFilm() {
			boolean line = this.block.kind() == Block.Kind.TEXT || this.block.kind() == Block.Kind.ITEM;
			boolean bracketed = this.heading.is(Heading.Trait.BRACKETED) && !this.heading.is(Heading.Trait.YEAR_FIRST)
					&& !line().startsWith("(");
			if (!line || bracketed || this.heading.isRanked() || !isDated() || line().length() > LONGEST_DETAILS) {
				return false;
			}
			if (line().startsWith("(") && this.heading.year() != null) {
				return Years.in(line(), 0, Math.max(0, line().indexOf(')'))).size() == 1;
			}
			boolean first = this.heading.is(Heading.Trait.YEAR_FIRST);
			if (!first && this.heading.is(Heading.Trait.BRACKETED)) {
				return false;
			}
			DetailParser said = DetailParser.of(line());
			if (first) {
				return said.isKnown() && !said.details().equals(Details.NONE);
			}
			return said.isMostlyKnown() && !said.details().countries().isEmpty()
					&& DetailParser.of(text()).isMostlyKnown();
		}

	}

}
