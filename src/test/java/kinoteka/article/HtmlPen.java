package kinoteka.article;

import java.util.List;

import kinoteka.article.Plan.Rank;

/** Writes HTML: whole pages if there is a head to write, fragments if not. */
final class HtmlPen extends Pen {

	HtmlPen(Plan plan) {
		super(plan);
	}

	@Override
	void parts(List<Part> parts) {
		boolean open = false;
		for (Part part : parts) {
			boolean item = isList() && part instanceof Part.Film;
			list(open, item);
			open = item;
			this.out.append(text(part)).append('\n');
		}
		list(open, false);
		if (parts.getFirst() instanceof Part.Front) {
			this.out.append("</body>\n</html>\n");
		}
	}

	private void list(boolean before, boolean now) {
		String list = this.plan.headings().rank() == Rank.NONE ? "ul" : "ol";
		if (before != now) {
			this.out.append(now ? "<" : "</").append(list).append(">\n");
		}
	}

	private String text(Part part) {
		return switch (part) {
			case Part.Front front -> head(front);
			case Part.Title title -> "<h1>" + escaped(title.text()) + "</h1>";
			case Part.Prose prose -> "<p>" + escaped(prose.text()) + "</p>";
			case Part.Lines lines ->
				"<p>" + String.join("<br>\n", lines.lines().stream().map(this::escaped).toList()) + "</p>";
			case Part.Labelled labelled -> labelled(labelled);
			case Part.Bullets bullets -> "<ul>\n<li>"
					+ String.join("</li>\n<li>", bullets.items().stream().map(this::escaped).toList()) + "</li>\n</ul>";
			case Part.Film film -> film(film);
		};
	}

	private String head(Part.Front front) {
		return """
				<!DOCTYPE html>
				<html>
				<head>
				<title>%s</title>
				<meta name="description" content="%s">
				</head>
				<body>""".formatted(escaped(front.title()), escaped(front.meta()));
	}

	private String film(Part.Film film) {
		StringBuilder body = new StringBuilder();
		film.body().forEach((part) -> body.append('\n').append(text(part)));
		String all = this.plan.body().tight() ? body.toString().replace("</p>\n<p>", "<br>\n") : body.toString();
		String name = escaped(film.name());
		String bold = this.plan.headings().bold() ? "<strong>" + name + "</strong>" : name;
		String ranked = escaped(rank(film.number())) + bold;
		return switch (this.plan.headings().mark()) {
			case LINE -> "<p>" + ranked + "</p>" + all;
			case H1, H2 -> "<h2>" + ranked + "</h2>" + all;
			case H3 -> "<h3>" + ranked + "</h3>" + all;
			case ITEM -> "<li>" + bold + all + "</li>";
		};
	}

	private String labelled(Part.Labelled labelled) {
		String label = boldLabels() ? "<strong>" + escaped(labelled.label()) + "</strong>" : escaped(labelled.label());
		if (labelled.text().isEmpty()) {
			return "<p>" + label + "</p>";
		}
		String blank = this.plan.sheet().hardBlanks() ? "&nbsp;" : " ";
		return "<p>" + label + (ownLines() ? "</p>\n<p>" : blank) + escaped(labelled.text()) + "</p>";
	}

	private String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("\u00A0", "&nbsp;");
	}

}
