package kinoteka.article;

import java.util.function.IntFunction;

/**
 * Long texts: articles in each format, and what somebody would send to make a parser
 * slow. Each shape makes a text of about as many characters as it is asked for.
 */
final class Shapes {

	private static final String[] WORDS = """
			the a of and to in who that with from house river night winter brother letter train soldier city
			mother road window song silence morning war love friend stranger teacher doctor island promise walks
			finds leaves waits remembers hides loses learns slowly never again almost together""".split("\\s+");

	private Shapes() {
	}

	/** A text of a length. */
	record Shape(String name, IntFunction<String> text) {

		String fileName() {
			return this.name.replace(' ', '-');
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

	static Shape article(String extension) {
		return switch (extension) {
			case "txt" -> numbered("article.txt",
					(i) -> title(i) + "\nDescription: " + sentences(i, 3) + "\nFact: " + sentences(i + 7, 1) + "\n\n");
			case "md" -> numbered("article.md", (i) -> "## " + (i + 1) + ". " + title(i) + "\n\n**Description:** "
					+ sentences(i, 3) + "\n\n**Fact:** " + sentences(i + 7, 1) + "\n\n");
			default ->
				numbered("article.html", (i) -> "<h2>" + (i + 1) + ". " + title(i) + "</h2>\n<p><b>Description:</b> "
						+ sentences(i, 3) + "</p>\n<p><b>Fact:</b> " + sentences(i + 7, 1) + "</p>\n");
		};
	}

	/** Every text begins anew: what repeats is a unit that tells its number. */
	static Shape numbered(String name, IntFunction<String> unit) {
		return new Shape(name, (length) -> {
			StringBuilder text = new StringBuilder(length + 500);
			for (int i = 0; text.length() < length; i++) {
				text.append(unit.apply(i));
			}
			return text.toString();
		});
	}

	static Shape repeated(String name, String unit) {
		return new Shape(name, (length) -> unit.repeat(length / unit.length()));
	}

	static String title(int i) {
		return "The " + word(i * 3 + 5) + " of the " + word(i * 7 + 20) + " " + (i + 1) + " (" + (1920 + i % 100) + ")";
	}

	static String sentences(int seed, int count) {
		StringBuilder text = new StringBuilder();
		for (int s = 0; s < count; s++) {
			text.append(text.isEmpty() ? "" : " ").append("She");
			for (int w = 0; w < 14 + (seed + s) % 9; w++) {
				text.append(' ').append(word(seed * 31 + s * 17 + w * w + w));
			}
			text.append('.');
		}
		return text.toString();
	}

	private static String word(int at) {
		return WORDS[Math.floorMod(at, WORDS.length)];
	}

}
