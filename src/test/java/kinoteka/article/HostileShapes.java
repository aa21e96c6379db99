package kinoteka.article;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

import kinoteka.article.Shapes.Shape;

/** The shapes of texts that a parser could be slow on. */
final class HostileShapes {

	/** Marks that open something, in each format; nothing is ever closed. */
	private static final List<String> OPENINGS = List.of("[", "(", "<div>", "<a <a", "&amp;", "> ", "- ", "(1999)",
			"\r");

	private static final List<String> MORE_OPENINGS = List.of("[[a](", "**", "*a **a ", "::", "<ul><li>", "by ", "«",
			"![", "((", "*", "_a ", "`", "`a``b", "~", ": ", "|", "\\", "<", "<a ", "<a href=\"", "<!--", "<p>", "<b>",
			"<table><tr><td>", "<h2>", "<script>", "<svg>", "</p>", "&", "&#", "&notit", "* ", "1. ", "# ", "#1 ",
			"1999 ", "1999: ", "\"", "„", " / ", " - ", " — ", ", ", "\"a\" ", "Title: ", "Fact: ", "Meta tags: ",
			"Мета-теги: - Title: a - Description: b ", "Read also: ", "https://example.org/a ", "a.b ", "1,", "\u00A0",
			"\u200B", "e\u0301", "\uD83C\uDFAC", "\0", "\t");

	private static final List<String> LINES = List.of("a", "# a", "<br>");

	private static final List<String> MORE_LINES = List.of("", " ", "- a", "Fact: a", "<p>a</p>", "## The Kid (1921)",
			"* [a](b)", "  - a", "1. a", "> a", "| a | b |", "Description: a", "Fact:", "Director: A", "The Kid (1921)",
			"The Kid", "1921", "**The Kid** (1921)", "Meta title: a", "Мета-теги: - Title: a - Description: b", "---",
			"===", "```", "[a]: b", "<h2>The Kid (1921)</h2>", "<li>The Kid (1921)</li>", "title: a", "</div>", "&amp;",
			"Read also: a", "\"a\" (1921)", "«а» (1921)", "A / B (1921)");

	private HostileShapes() {
	}

	/** What is measured in every build. */
	static Stream<Shape> few() {
		return inEachFormat(
				(extension) -> Stream.concat(Stream.of(Shapes.article(extension)), marks(extension, OPENINGS, LINES)));
	}

	/** What is measured at full length. */
	static Stream<Shape> known() {
		return inEachFormat((extension) -> Stream.concat(formats(extension), marks(extension, OPENINGS, LINES)));
	}

	/** More of the same kind, which is measured at a tenth of the length. */
	static Stream<Shape> more() {
		return inEachFormat((extension) -> marks(extension, MORE_OPENINGS, MORE_LINES));
	}

	private static Stream<Shape> inEachFormat(Function<String, Stream<Shape>> shapes) {
		return Stream.of("txt", "md", "html").flatMap(shapes);
	}

	/** Plain text knows no tags; what HTML knows besides tags is plain text. */
	private static Stream<Shape> marks(String extension, List<String> openings, List<String> lines) {
		Predicate<String> apt = (mark) -> extension.equals("md") || extension.equals("html") == mark.matches("[<&].*");
		return Stream.concat(
				openings.stream().filter(apt).map((mark) -> Shapes.repeated(named("unclosed", mark, extension), mark)),
				lines.stream()
					.filter(apt)
					.map((line) -> Shapes.repeated(named("lines", line, extension), line + "\n")));
	}

	private static String named(String what, String unit, String extension) {
		StringBuilder name = new StringBuilder(what).append(" of ");
		unit.chars().forEach((c) -> name.append(c > ' ' && c < 127 ? Character.toString(c) : " U+%04X".formatted(c)));
		return name + " ." + extension;
	}

	private static Stream<Shape> formats(String extension) {
		Stream<Shape> both = Stream.of(Shapes.article(extension),
				Shapes.numbered("one line of words ." + extension, (i) -> Shapes.sentences(i, 1) + " "),
				Shapes.numbered("one line of titles ." + extension, (i) -> Shapes.title(i) + " "),
				Shapes.numbered("a title a line ." + extension, (i) -> Shapes.title(i) + "\n"),
				Shapes.numbered("a title a paragraph ." + extension, (i) -> Shapes.title(i) + "\n\n"),
				Shapes.numbered("a label a line ." + extension,
						(i) -> "Label " + i + ": " + Shapes.sentences(i, 1) + "\n"),
				new Shape("quotes in quotes ." + extension, stairs("> ", "a")),
				new Shape("lists in lists ." + extension, stairs("  ", "- a")),
				new Shape("numbers in numbers ." + extension, stairs("   ", "1. a")));
		return Stream.concat(both, switch (extension) {
			case "txt" -> Stream.<Shape>of();
			case "md" -> markdown();
			default -> html();
		});
	}

	/** Lines that are indented one step deeper than the one before. */
	private static IntFunction<String> stairs(String step, String line) {
		return (length) -> {
			StringBuilder text = new StringBuilder();
			for (int depth = 0; text.length() < length; depth++) {
				text.append(step.repeat(depth)).append(line).append('\n');
			}
			return text.toString();
		};
	}

	private static Stream<Shape> markdown() {
		return Stream.of(Shapes.numbered("headings .md", (i) -> "## " + Shapes.title(i) + "\n"),
				Shapes.numbered("groups in a list .md",
						(i) -> "- A" + i + "\n  - B" + i + " (1999)\n  - C" + i + " (1998)\n"),
				framed("a list behind listings .md", "## A (1999)\n\nText.\n\n## B (1998)\n\nText.\n\n## C (1997)\n\n",
						(i) -> "- the kid " + i + "\n", ""),
				Shapes.numbered("items .md", (i) -> "- " + Shapes.title(i) + "\n"),
				Shapes.numbered("references .md", (i) -> "[a" + i + "]: b\n"),
				Shapes.numbered("uses of references .md", (i) -> "[a" + i + "][b] "),
				framed("table .md", "| Film | Year |\n| --- | --- |\n", (i) -> "| The Kid " + i + " | 1921 |\n", ""),
				framed("front matter of pairs .md", "---\n", (i) -> "a" + i + ": b\n", "---\n"),
				framed("front matter never closed .md", "---\n", (i) -> "a" + i + ": b\n", ""),
				framed("front matter of a list .md", "---\ntags:\n", (i) -> "  - b\n", "---\n"),
				framed("front matter in brackets .md", "---\na: ", (i) -> "[", "\n---\n"),
				framed("front matter in braces .md", "", (i) -> "{\"a\":", ""),
				framed("settings .md", "+++\n", (i) -> "a" + i + " = \"b\"\n", "+++\n"),
				framed("settings in brackets .md", "+++\na = ", (i) -> "[", "\n+++\n"));
	}

	private static Stream<Shape> html() {
		String data = "<script type=\"application/ld+json\">";
		return Stream.of(Shapes.numbered("headings .html", (i) -> "<h2>" + Shapes.title(i) + "</h2>\n"),
				framed("items .html", "<ol>", (i) -> "<li>" + Shapes.title(i) + "</li>\n", "</ol>"),
				framed("table .html", "<table>", (i) -> "<tr><td>The Kid " + i + "<td>1921</tr>\n", "</table>"),
				Shapes.numbered("cards .html",
						(i) -> "<div class=card><h3>" + Shapes.title(i) + "</h3><p>A boy.</p></div>\n"),
				Shapes.numbered("attributes .html", (i) -> (i == 0) ? "<a " : "a" + i + "=b "),
				framed("meta .html", "<head>", (i) -> "<meta name=a" + i + " content=b>", "</head>"),
				framed("data in brackets .html", data, (i) -> "[", "</script>"),
				framed("data in braces .html", data, (i) -> "{\"@graph\":", "</script>"),
				framed("data of films .html", data + "{\"@type\":\"ItemList\",\"itemListElement\":[0",
						(i) -> ",{\"@type\":\"Movie\",\"name\":\"" + Shapes.title(i) + "\"}", "]}</script>"));
	}

	private static Shape framed(String name, String before, IntFunction<String> unit, String behind) {
		return new Shape(name, (length) -> before + Shapes.numbered(name, unit).text().apply(length) + behind);
	}

}
