package kinoteka.article;

import java.util.ArrayList;
import java.util.List;

import kinoteka.article.Plan.Entry;
import kinoteka.article.Plan.Form;
import kinoteka.article.Plan.Reading.Film;
import kinoteka.article.Plan.Reading;
import kinoteka.article.Plan.Tongue;

/** The words about one film. */
record Script(Plan plan, Entry entry) {

	private static final String HARD = "\u00A0";

	Film film() {
		List<String> paragraphs = paragraphs();
		return Film.of(title(), (this.plan.headings().form() == Form.ORIGINAL) ? original() : null,
				this.entry.dated() ? year() : null,
				paragraphs.isEmpty() ? null : Reading.folded(String.join(" ", paragraphs)),
				facts().stream().map(Reading::folded).toList());
	}

	String heading() {
		String title = title();
		int year = year();
		String blank = this.plan.sheet().hardBlanks() ? HARD : " ";
		String bracketed = this.entry.dated() ? blank + "(" + year + ")" : "";
		return switch (this.plan.headings().form()) {
			case BRACKETS -> title + bracketed;
			case YEAR_FIRST -> this.entry.dated() ? year + ":" + blank + title : title;
			case ORIGINAL -> original() + " / " + title + bracketed;
			case DASH -> this.entry.dated() ? title + " — " + year : title;
			case COMMA -> this.entry.dated() ? title + "," + blank + year : title;
			case GUILLEMETS -> guillemets(title) + bracketed;
			case QUOTES -> quoted(title) + bracketed;
		};
	}

	/** Each paragraph but the last has two sentences. */
	List<String> paragraphs() {
		List<String> paragraphs = new ArrayList<>();
		for (int i = 0; i < this.entry.paragraphs(); i++) {
			String one = text("sentences", this.entry.title() + 3 * i);
			String two = text("sentences", this.entry.title() + 3 * i + 1);
			paragraphs.add(i + 1 == this.entry.paragraphs() ? one : one + " " + two);
		}
		return paragraphs;
	}

	List<String> facts() {
		List<String> facts = new ArrayList<>();
		for (int i = 0; i < this.entry.facts(); i++) {
			facts.add(text("facts", this.entry.title() + i));
		}
		return facts;
	}

	private String title() {
		return text("titles", this.entry.title());
	}

	private String original() {
		return text("originals", this.entry.title());
	}

	private int year() {
		return 1921 + (this.entry.title() * 37) % 101;
	}

	/** An editor's program keeps the last two words of a sentence on one line. */
	private String text(String key, int index) {
		String text = Pool.of(this.plan.sheet().tongue()).at(key, index);
		boolean hard = this.plan.sheet().hardBlanks() && "sentences facts".contains(key);
		return hard ? text.replaceFirst(" (?=\\S+$)", HARD) : text;
	}

	private String guillemets(String title) {
		return (this.plan.sheet().tongue() == Tongue.FR) ? "« " + title + " »" : "«" + title + "»";
	}

	private String quoted(String title) {
		return (this.plan.sheet().tongue() == Tongue.DE) ? "„" + title + "“" : "\"" + title + "\"";
	}

}
