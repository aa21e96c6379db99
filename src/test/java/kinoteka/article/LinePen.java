package kinoteka.article;

import java.util.ArrayList;
import java.util.List;

import kinoteka.article.Plan.Rank;
import kinoteka.article.Plan.TitlePlace;

/** Writes plain text and Markdown. */
final class LinePen extends Pen {

	private final boolean markdown;

	LinePen(Plan plan, boolean markdown) {
		super(plan);
		this.markdown = markdown;
	}

	@Override
	void parts(List<Part> parts) {
		for (Part part : parts) {
			if (part instanceof Part.Film film) {
				film(film);
			}
			else {
				this.out.append(text(part)).append("\n\n");
			}
		}
		this.out.setLength(this.out.length() - 1);
	}

	/** A listing of a list is indented in Markdown, where it would end otherwise. */
	private void film(Part.Film film) {
		List<String> texts = new ArrayList<>();
		texts.add(heading(film));
		film.body().forEach((part) -> texts.add(text(part)));
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < texts.size(); i++) {
			boolean tight = i == 0
					|| (this.plan.body().tight() && !(i > 1 && film.body().get(i - 1) instanceof Part.Prose));
			text.append(i == 0 ? "" : tight && (i > 1 || this.plan.body().tight()) ? "\n" : "\n\n")
				.append(texts.get(i));
		}
		boolean indented = isList() && this.markdown;
		this.out.append(indented ? text.toString().replaceAll("\n(?=[^\n])", "\n    ") : text).append("\n\n");
	}

	private String heading(Part.Film film) {
		String bold = this.plan.headings().bold() ? "**" : "";
		String rank = rank(film.number());
		return switch (this.plan.headings().mark()) {
			case LINE -> bold + rank + film.name() + bold;
			case H1 -> "# " + bold + rank + film.name() + bold;
			case H2 -> "## " + bold + rank + film.name() + bold;
			case H3 -> "### " + bold + rank + film.name() + bold;
			case ITEM -> (this.plan.headings().rank() == Rank.NONE ? "- " : rank.replace('\u00A0', ' ')) + bold
					+ film.name() + bold;
		};
	}

	private String text(Part part) {
		return switch (part) {
			case Part.Front front ->
				"---\ntitle: \"%s\"\ndescription: \"%s\"\n---".formatted(front.title(), front.meta());
			case Part.Title title -> title(title.text());
			case Part.Prose prose -> prose.text();
			case Part.Lines lines -> String.join("\n", lines.lines());
			case Part.Labelled labelled -> labelled(labelled);
			case Part.Bullets bullets -> "- " + String.join("\n- ", bullets.items());
			case Part.Film film -> throw new IllegalArgumentException("a film in a film: " + film);
		};
	}

	private String title(String text) {
		if (this.plan.frame().title() == TitlePlace.LINE) {
			return text;
		}
		return this.markdown ? "# " + text : text + "\n" + "=".repeat(text.length());
	}

	private String labelled(Part.Labelled labelled) {
		String label = boldLabels() ? "**" + labelled.label() + "**" : labelled.label();
		if (labelled.text().isEmpty()) {
			return label;
		}
		String blank = this.plan.sheet().hardBlanks() ? "\u00A0" : " ";
		return label + (ownLines() ? (this.plan.body().tight() ? "\n" : "\n\n") : blank) + labelled.text();
	}

}
