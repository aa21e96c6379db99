package kinoteka.article;

import java.util.ArrayList;
import java.util.List;

import kinoteka.article.Plan.Body;
import kinoteka.article.Plan.Encoding;
import kinoteka.article.Plan.Entry;
import kinoteka.article.Plan.FactStyle;
import kinoteka.article.Plan.Frame;
import kinoteka.article.Plan.Headings;
import kinoteka.article.Plan.Introduction;
import kinoteka.article.Plan.Labels;
import kinoteka.article.Plan.Mark;
import kinoteka.article.Plan.MetaPlace;
import kinoteka.article.Plan.Rank;
import kinoteka.article.Plan.Sheet;
import kinoteka.article.Plan.TitlePlace;
import kinoteka.article.Plan.Tongue;
import kinoteka.article.model.Format;

/**
 * Takes back the choices of a plan that nobody could write, or that a reader could not
 * tell apart either: a film without a year, a number or a mark is any line of text.
 */
record Fit(Plan plan) {

	static Plan of(Plan plan) {
		Fit fit = new Fit(plan);
		List<Entry> entries = fit.entries();
		Headings headings = fit.headings();
		Body body = new Body(plan.body().labels(), fit.facts(headings), plan.body().tight());
		return new Plan(fit.sheet(), headings, body, fit.frame(headings, entries), entries);
	}

	private Sheet sheet() {
		Sheet sheet = this.plan.sheet();
		boolean foreign = sheet.encoding() == Encoding.WINDOWS_1251 && sheet.tongue() != Tongue.RU;
		return new Sheet(sheet.format(), sheet.tongue(), foreign ? Encoding.UTF_8 : sheet.encoding(), sheet.lineEnd(),
				sheet.hardBlanks());
	}

	private Headings headings() {
		Headings headings = this.plan.headings();
		boolean listed = headings.rank() == Rank.NONE
				|| (this.plan.sheet().format() != Format.TEXT && headings.rank().compareTo(Rank.BRACKET) <= 0);
		boolean titled = this.plan.frame().title() == TitlePlace.HEADING;
		Mark mark = switch (headings.mark()) {
			case ITEM -> listed ? Mark.ITEM : Mark.LINE;
			case H1 -> titled ? Mark.H2 : Mark.H1;
			default -> headings.mark();
		};
		return new Headings(mark, headings.rank(), headings.form(), headings.bold());
	}

	private FactStyle facts(Headings headings) {
		boolean bulletsOfBullets = headings.mark() == Mark.ITEM && this.plan.sheet().format() == Format.TEXT;
		boolean takes = bulletsOfBullets && this.plan.body().facts() == FactStyle.BULLETS;
		return takes ? FactStyle.REPEATED : this.plan.body().facts();
	}

	private Frame frame(Headings headings, List<Entry> entries) {
		Frame frame = this.plan.frame();
		boolean closing = frame.closing() && entries.getLast().facts() > 0;
		boolean headless = frame.meta() == MetaPlace.HEAD && this.plan.sheet().format() == Format.TEXT;
		boolean behind = frame.meta() == MetaPlace.TAIL_INLINE && closing;
		boolean line = frame.title() == TitlePlace.LINE;
		boolean bare = headings.mark() == Mark.LINE && headings.rank() == Rank.NONE && line;
		return new Frame((line && this.plan.sheet().format() == Format.HTML) ? TitlePlace.HEADING : frame.title(),
				(headless || behind) ? MetaPlace.TAIL_PARAGRAPH : frame.meta(),
				(bare && frame.introduction() == Introduction.NONE) ? Introduction.PLAIN : frame.introduction(),
				frame.promiseHolds(), closing, frame.russianMeta());
	}

	/**
	 * Without a fact behind it, nobody can tell whether one more paragraph than usual
	 * belongs to the last film.
	 */
	private List<Entry> entries() {
		List<Entry> entries = gapped();
		Entry last = entries.removeLast();
		int usual = entries.stream().mapToInt(Entry::paragraphs).max().orElse(1);
		int paragraphs = (last.facts() == 0) ? Math.min(last.paragraphs(), usual) : last.paragraphs();
		entries.add(new Entry(last.title(), paragraphs, last.facts(), last.dated()));
		return entries;
	}

	/** At most one film of three lacks something, for a style is what repeats. */
	private List<Entry> gapped() {
		List<Entry> entries = new ArrayList<>();
		int gaps = this.plan.entries().size() / 3;
		for (Entry entry : this.plan.entries()) {
			Entry can = possible(entry, entries.isEmpty());
			boolean whole = isWhole(can);
			entries.add(whole || gaps > 0 ? can : new Entry(entry.title(), Math.max(1, entry.paragraphs()),
					isProse() ? 0 : Math.max(1, entry.facts()), true));
			gaps -= whole ? 0 : 1;
		}
		return entries;
	}

	private boolean isProse() {
		return this.plan.body().labels() == Labels.NONE;
	}

	private boolean isWhole(Entry entry) {
		return entry.dated() && entry.paragraphs() > 0 && (isProse() || entry.facts() > 0);
	}

	private Entry possible(Entry entry, boolean first) {
		String title = Pool.of(this.plan.sheet().tongue()).at("titles", entry.title());
		boolean bare = this.plan.headings().rank() == Rank.NONE && (isProse() || first);
		boolean unclear = title.matches("\\d+|.*:.*") || bare;
		int facts = isProse() ? 0 : entry.facts();
		int paragraphs = (facts == 0) ? Math.max(1, entry.paragraphs()) : entry.paragraphs();
		return new Entry(entry.title(), paragraphs, facts, entry.dated() || unclear);
	}

}
