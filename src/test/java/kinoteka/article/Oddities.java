package kinoteka.article;

import java.util.List;

/** Bits of text that parsers stumble over, and bits of film articles to put between. */
final class Oddities {

	static final List<String> ALL = List.of("\n", "\n\n", "\r\n", "\r", " ", "\t", "\u00A0", "\u2028", "\u000B", "\f",
			"\0", "\u0007", "\u001B[31m", "\u0085", "\u200B", "\u202E", "\uFEFF", "\uFFFD", "\uD83C\uDFAC", "\uD83D",
			"\uDE00", "e\u0301", "\u0130", "\u00DF", "\uFB01", "\u0660\u0661", "\u2168", "# ", "## ", "###### ",
			"===\n", "---\n", "+++\n", "{", "}", "{\"", "> ", ">", "- ", "* ", "  - ", "    ", "1. ", "1) ",
			"999999999999. ", "#1 ", "**", "*", "__", "_", "`", "```\n", "~~~\n", "[", "]", "](", "[x]: ", "![", "(",
			")", "()", "(1999)", "((", "\\", "|", "| a | b |\n| - | - |\n", "|---|\n", ":", "::", " - ", " — ", "—",
			"/", " / ", ",", ";", "«", "»", "\"", "„", "“", "<", ">", "</", "/>", "<div>", "</div>", "<p>", "<br>",
			"<ul><li>", "</ul>", "<ol start=-1>", "<table><tr><td>", "</table>", "<h2>", "</h2>", "<b>", "<a ",
			"<a href=\"", "<a href=x>", "</a>", "<!--", "-->", "<![CDATA[", "<!doctype html>", "<html>", "<head>",
			"<title>", "<meta name=description content=\"", "<script>", "<script type=\"application/ld+json\">",
			"</script>", "<style>", "<textarea>", "<svg>", "<template>", "<select>", "<frameset>", "<plaintext>",
			"<body>", "&", "&amp;", "&#", "&#xD800;", "&#0;", "&#x1F3AC;", "&nbsp;", "&notanentity;", "&amp");

	static final List<String> WORDS = List.of("The Kid", "1921", "(1921)", "1957: ", "10 - ", "No. 3", "Description: ",
			"Fact: ", "Fact 1: ", "Facts:", "Описание: ", "Факт: ", "Мета-теги: - Title: ", " - Description: ",
			"Meta title: ", "Meta description: ", "Director: ", "Read also: ", "ten films", "a film", "A boy is found.",
			"title: ", "date: 2020\n", "{\"@type\":\"ItemList\",\"itemListElement\":[",
			"{\"@type\":\"Movie\",\"name\":\"", "100%", "0", "-1", "99999", "18880", "2147483648", "/ 1957",
			"Platz 8\n", "Third place\n", "[[a|b]]", "[^1]", "7:30 ", "01/02 ", " | ", "｜", "《", "》", "（1957年", "）",
			"~~", "DONE ", " // ", "#tv", " ★", "(OT: ", ", dir. A. B, ", "d'Anna Bay", "Comments\n", "number 5 is ",
			"BRD 1956, ", "»", "1.\n");

	private Oddities() {
	}

	static String join(List<String> parts) {
		return String.join("", parts);
	}

}
