package kinoteka.article.format;

import java.nio.charset.StandardCharsets;
import java.util.List;

import kinoteka.article.SourceText;
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
		return new FrontEnds().read(name, new SourceText(text, StandardCharsets.UTF_8));
	}

}
