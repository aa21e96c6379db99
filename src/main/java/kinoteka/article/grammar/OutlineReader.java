package kinoteka.article.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import kinoteka.article.Passage;
import kinoteka.article.format.Block;
import org.jspecify.annotations.Nullable;

/**
 * Decides what the listing headings of a document are. It gathers the candidates by their
 * looks, weighs the evidence for each look on the whole document, takes the best, and
 * then adds what other looks hold outside of its listings.
 */
final class OutlineReader {

	private static final int FEWEST = 2;

	private static final int MANY = 15;

	private static final int LONGEST_DETAIL = 120;

	private static final int DIRECTORS = 4;

	/** "Dir." can begin an address as well. */
	private static final int SHORT_WORD = 5;

	/**
	 * No writer has more ways to set a heading apart; a page whose every line is of a
	 * class of its own has.
	 */
	private static final int MOST_STYLES = 64;

	private final List<Block> blocks;

	private final Headline headline;

	private final Topic topic;

	private final Set<String> authors;

	private final SectionPath sections;

	private final StructuredData data;

	private OutlineReader(List<Block> blocks, String language) {
		this.blocks = blocks;
		this.headline = Headline.of(blocks);
		this.topic = ArticleTopic.of(this.headline, blocks, language);
		this.authors = authors(blocks);
		this.sections = new SectionPath(blocks, this.headline);
		this.data = StructuredData.of(blocks);
	}

	static Outline read(List<Block> blocks, String language) {
		return new OutlineReader(blocks, language).read();
	}

	private Outline read() {
		if ((this.topic == Topic.OTHER && !namesDirectors()) || this.topic == Topic.SERIES) {
			return nothing("The headline says that the article lists something other than films.");
		}
		List<Candidate> candidates = Candidates.in(this.blocks)
			.stream()
			.filter((candidate) -> candidate.index() != this.headline.titleBlock() && !isAuthor(candidate)
					&& !isOverTitle(candidate))
			.toList();
		List<Candidate> films = candidates.stream().filter(this::canBeFilm).toList();
		List<Style> styles = styles(films);
		Style best = best(styles);
		if (best == null) {
			return nothing("No heading, list or table repeats in the way that lists of films do.");
		}
		List<Candidate> chosen = Members.of(best, this.blocks);
		List<Candidate> all = Additions.to(chosen, best, styles, this.blocks, this.sections);
		Set<Integer> places = all.stream().map(Candidate::index).collect(Collectors.toSet());
		List<Candidate> kept = Remarks.cutOff(all, this.blocks)
			.stream()
			.filter((candidate) -> !candidate.heading().marks().series()
					&& (places.contains(candidate.index() + 1) || !isSeriesBelow(candidate)))
			.toList();
		int series = all.size() - kept.size() + (int) candidates.stream().filter((one) -> isSeries(one, best)).count();
		return new Outline(this.blocks, this.headline, this.topic, this.data, kept, kept.isEmpty() ? 0 : series,
				kept.isEmpty() ? "Every entry is a series." : "");
	}

	/**
	 * Several lines that name a director speak louder than a word in the headline: such a
	 * list is one of films, whatever else is counted.
	 */
	private boolean namesDirectors() {
		return this.blocks.stream().filter(OutlineReader::namesDirector).limit(DIRECTORS).count() == DIRECTORS;
	}

	private static boolean namesDirector(Block block) {
		if (block.furniture() || block.kind() == Block.Kind.META || block.text().length() > LONGEST_DETAIL) {
			return false;
		}
		Labelled labelled = Labelled.of(block.words());
		if (labelled != null && labelled.label() == Label.DIRECTOR) {
			return Names.areNames(block.text().substring(labelled.valueFrom()));
		}
		DirectorPhrase phrase = DirectorPhrase.in(block.text(), 0, false);
		return phrase != null && phrase.nameFrom() - phrase.from() > SHORT_WORD;
	}

	private Outline nothing(String reason) {
		return new Outline(this.blocks, this.headline, this.topic, this.data, List.of(), 0, reason);
	}

	/** What stands over the heading of the whole article shows the way to it. */
	private boolean isOverTitle(Candidate candidate) {
		int title = this.headline.titleBlock();
		return candidate.index() < title && this.blocks.get(title).kind() == Block.Kind.HEADING
				&& this.blocks.get(title).level() == 1 && candidate.block().kind() != Block.Kind.HEADING;
	}

	/** Who wrote the article often stands in a heading of its own. */
	private boolean isAuthor(Candidate candidate) {
		return !this.authors.isEmpty() && this.authors.contains(Fold.key(candidate.heading().title()));
	}

	private static Set<String> authors(List<Block> blocks) {
		return blocks.stream()
			.filter((block) -> block.kind() == Block.Kind.META && block.key().equals("author"))
			.map((block) -> Fold.key(block.text()))
			.collect(Collectors.toSet());
	}

	/** The line of details under a title may say that it is a series. */
	private boolean isSeriesBelow(Candidate candidate) {
		int below = candidate.index() + 1;
		boolean line = below < this.blocks.size() && this.blocks.get(below).kind() == Block.Kind.TEXT
				&& this.blocks.get(below).text().length() <= LONGEST_DETAIL;
		Said said = line ? Said.in(this.blocks.get(below).text()) : null;
		return said != null && said.isSeries() && said.isMostlyKnown();
	}

	/** An entry that looks like the others, under a heading that names series. */
	private boolean isSeries(Candidate candidate, Style best) {
		return candidate.looks().equals(best.looks()) && this.sections.topicAt(candidate.index()) == Topic.SERIES;
	}

	private boolean canBeFilm(Candidate candidate) {
		Topic section = this.sections.topicAt(candidate.index());
		return section != Topic.SERIES && section != Topic.OTHER;
	}

	private List<Style> styles(List<Candidate> candidates) {
		Map<String, List<Candidate>> byLooks = new LinkedHashMap<>();
		for (Candidate candidate : candidates) {
			byLooks.computeIfAbsent(candidate.looks(), (looks) -> new ArrayList<>()).add(candidate);
		}
		Ranks.unite(byLooks);
		List<Style> styles = new ArrayList<>();
		byLooks.forEach((looks, members) -> styles.add(Style.of(looks, members, this.blocks, this.data)));
		styles.sort(Comparator.comparingDouble(Style::score).reversed());
		return styles.subList(0, Math.min(styles.size(), MOST_STYLES));
	}

	private @Nullable Style best(List<Style> styles) {
		Style strong = styles.stream()
			.filter((style) -> style.isStrong() && style.members().size() >= fewest(style) && isListOfFilms(style))
			.filter((style) -> styles.stream().noneMatch((other) -> Nesting.isUnder(style, other)))
			.max(Comparator.comparingDouble(Style::score))
			.orElse(null);
		return (strong != null) ? strong : WeakStyles.best(styles, this.blocks, this.topic);
	}

	/**
	 * Parts of a story, tips and questions have numbers too: a few headings with numbers
	 * and nothing else are films only if all of them have one, and the article speaks of
	 * films.
	 */
	private boolean isListOfFilms(Style style) {
		return !style.isOnlyRanked() || style.members().size() >= MANY
				|| (this.topic == Topic.FILMS && style.evidence().ranked() >= 0.8) || isHeadlined();
	}

	private boolean isHeadlined() {
		Passage title = this.headline.title();
		int line = this.headline.titleBlock();
		return (title != null && Topic.of(title.text()) == Topic.FILMS)
				|| (line >= 0 && Topic.of(this.blocks.get(line).text()) == Topic.FILMS);
	}

	/** One heading is enough if everything speaks for it. */
	private static int fewest(Style style) {
		boolean certain = style.evidence().dated() == 1
				&& (style.evidence().labelled() == 1 || style.isHeadings() || style.evidence().ranked() == 1);
		return certain ? 1 : FEWEST;
	}

}
