package kinoteka.article.document;

import java.nio.charset.StandardCharsets;
import java.util.List;

import kinoteka.article.ArticleParser;
import kinoteka.article.model.SourceText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FrontEndTests {

	@Test
	void readsAHeadingBehindAByteOrderMark() {
		assertThat(lines("a.md", "\uFEFF# Filme\n\nEins.")).containsExactly("HEADING: Filme", "TEXT: Eins.");
		assertThat(document("a.md", "\uFEFF# Filme").blocks().getFirst().span().start()).isEqualTo(3);
	}

	@Test
	void readsTheHeadOfAPageBehindAByteOrderMark() {
		Document page = document("a.html",
				"\uFEFF<!DOCTYPE html><html lang=de><head><title>T</title></head><p>a</html>");
		assertThat(page.blocks()).extracting(Block::key).first().isEqualTo("title");
		assertThat(page.source().quote(page.blocks().getFirst().span())).isEqualTo("T");
		assertThat(page.troubles()).isEmpty();
	}

	@Test
	void readsInlineElementsBetweenBlocksAsLinesWithTheirClass() {
		String card = "<div class=card><h3>The Kid</h3><span class=year>1921</span>\n"
				+ "<a class='director by'>C. C.</a><p>A <b class=x>boy</b> is <i class=y>found</i>.</p></div>";
		assertThat(keyed("a.html", card)).containsExactly(":The Kid", "year:1921", "director:C. C.",
				":A boy is found.");
		assertThat(keyed("a.md", card)).isEqualTo(keyed("a.html", card));
	}

	@Test
	void leavesInlineElementsInRunningTextWhereTheyAre() {
		assertThat(keyed("a.html",
				"<div class=c><p>a</p>In <span class=year>1921</span> <i class=b>he</i> left<p>b</div>"))
			.containsExactly(":a", "c:In 1921 he left", ":b");
		assertThat(keyed("a.html", "<p class=c><span class=c1>The Ki</span><span class=c2>d (1921)</span></p>"))
			.containsExactly("c:The Kid (1921)");
	}

	@Test
	void readsHtmlInMarkdownWhereverItStands() {
		assertThat(lines("a.md", "a\n\n<h2>The *Kid*</h2>\n<p>b &amp; c<br>\nd\n\n</p>\n<ul><li>e</ul>\n"))
			.containsExactly("TEXT: a", "HEADING: The Kid", "TEXT: b & c", "TEXT: d", "ITEM: e");
		assertThat(lines("a.md", "<frameset>\n<p>a\n</frameset>")).containsExactly("TEXT: a");
	}

	@Test
	void readsAHeadingOfSeveralLinesAsOne() {
		assertThat(lines("a.html", "<h2>The Kid<br>(1921)</h2>a<br>b")).containsExactly("HEADING: The Kid (1921)",
				"TEXT: a", "TEXT: b");
		assertThat(lines("a.md", "## The Kid<br>(1921)\n\na<br>b")).containsExactly("HEADING: The Kid (1921)",
				"TEXT: a", "TEXT: b");
	}

	@Test
	void readsButtons() {
		assertThat(lines("a.md", "<ol>\n<li>\n<button class=movie>The Kid</button>{% include x.html -%}\n</li></ol>"))
			.containsExactly("ITEM: The Kid");
		assertThat(lines("a.html", "<h2><button>The Kid (1921)</button></h2><p>a</p>"))
			.containsExactly("HEADING: The Kid (1921)", "TEXT: a");
	}

	@Test
	void readsTheTitleOfAnElementOfThePagesOwn() {
		String box = "<media-box\n\ttitle=\"The Kid &amp; I\"\n\tlink='x>y'\n\trating=5\n>\n\tA boy.\n</media-box>";
		assertThat(lines("a.md", "## Films\n\n" + box + "\n\n" + box)).containsExactly("HEADING: Films",
				"HEADING: The Kid & I", "TEXT: A boy.", "HEADING: The Kid & I", "TEXT: A boy.");
		assertThat(lines("a.md", "{% render \"x\" %}\n" + box)).containsExactly("HEADING: The Kid & I", "TEXT: A boy.");
		assertThat(lines("a.html", "<h2>Films</h2>" + box)).containsExactly("HEADING: Films", "HEADING: The Kid & I",
				"TEXT: A boy.");
		assertThat(lines("a.html", "<lite-youtube title=T><a>Play</a></lite-youtube>")).containsExactly("TEXT: Play");
		Block title = document("a.html", "<h2>Films</h2>" + box).blocks().get(1);
		assertThat(title.level()).isEqualTo(3);
		assertThat(title.key()).isEqualTo("media-box");
		assertThat(title.words().span(0, 3).start()).isEqualTo(33);
	}

	@Test
	void numbersTheHeadingThatBeginsAnItem() {
		assertThat(document("a.md", "7. ### The Kid\n   - a").blocks().getFirst().number()).isEqualTo(7);
		assertThat(document("a.html", "<ol start=7><li><h3>The Kid</h3>").blocks().getFirst().number()).isEqualTo(7);
	}

	@Test
	void partsBlocksInACellOfATable() {
		assertThat(lines("a.html", "<table><tr><td><p>a</p><p>b</p><td>c</table>")).containsExactly("ROW: a b c");
	}

	@Test
	void partsRowsThatHoldSeveral() {
		assertThat(lines("a.html",
				"<table><tr><th>a<th>b</tr><tr><td>1<td>2</tr><td>3<td>4<td>5<td>6<tr><td>7<td>8</table>"))
			.containsExactly("COLUMNS: a b", "ROW: 1 2", "ROW: 3 4", "ROW: 5 6", "ROW: 7 8");
	}

	@Test
	void readsDefinitionLists() {
		assertThat(lines("a.html", "<dl><dt>The Kid (1921)<dd>A boy.<dt>It<dd>A clown.</dl>"))
			.containsExactly("ITEM: The Kid (1921)", "TEXT: A boy.", "ITEM: It", "TEXT: A clown.");
	}

	@Test
	void placesWordsBehindEntities() {
		for (String entity : List.of("&amp;", "&#38;", "&hellip;", "&#x41;", "&nosuch;", "&", "&#", "&#;")) {
			Block line = document("a.md", "*a* " + entity + " word").blocks().getFirst();
			Words words = line.words();
			int at = words.text().indexOf("word");
			assertThat(words.span(at, at + 4).start()).as(entity).isEqualTo(5 + entity.length());
		}
	}

	private static List<String> lines(String name, String text) {
		return document(name, text).blocks().stream().map((block) -> block.kind() + ": " + block.text()).toList();
	}

	private static List<String> keyed(String name, String text) {
		return document(name, text).blocks().stream().map((block) -> block.key() + ":" + block.text()).toList();
	}

	private static Document document(String name, String text) {
		return ArticleParser.document(name, new SourceText(text, StandardCharsets.UTF_8));
	}

}
