package kinoteka.article;

import java.util.List;

import kinoteka.article.Plan.Labels;
import kinoteka.article.Plan.Mark;

/** Writes the parts of an article in one format. */
abstract class Pen {

	final Plan plan;

	final int films;

	final StringBuilder out = new StringBuilder();

	Pen(Plan plan) {
		this.plan = plan;
		this.films = plan.entries().size();
	}

	static String write(Plan plan, List<Part> parts) {
		Pen pen = switch (plan.sheet().format()) {
			case TEXT -> new LinePen(plan, false);
			case MARKDOWN -> new LinePen(plan, true);
			case HTML -> new HtmlPen(plan);
		};
		pen.parts(parts);
		return pen.out.toString();
	}

	abstract void parts(List<Part> parts);

	/** The rank of a listing and the blank behind it, as a person writes it. */
	String rank(int number) {
		String blank = this.plan.sheet().hardBlanks() ? "\u00A0" : " ";
		return switch (this.plan.headings().rank()) {
			case NONE -> "";
			case DOT -> number + "." + blank;
			case BRACKET -> number + ")" + blank;
			case HASH -> "#" + number + blank;
			case HASH_COLON -> "#" + number + ":" + blank;
			case COUNTDOWN -> (this.films + 1 - number) + " - ";
		};
	}

	boolean isList() {
		return this.plan.headings().mark() == Mark.ITEM;
	}

	boolean boldLabels() {
		return this.plan.body().labels() == Labels.BOLD || this.plan.body().labels() == Labels.BOLD_OWN_LINE;
	}

	boolean ownLines() {
		return this.plan.body().labels() == Labels.OWN_LINE || this.plan.body().labels() == Labels.BOLD_OWN_LINE;
	}

}
