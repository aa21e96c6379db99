package kinoteka.article.document;

import java.nio.charset.StandardCharsets;
import java.util.List;

import kinoteka.article.ArticleParser;
import kinoteka.article.model.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in a line and is not a word of it. */
class UnseenMarkupTests {

	@ParameterizedTest
	@ValueSource(strings = { "{% post_url 2015/2015-03-01-whiplash %}", "{{< ref \"whiplash (2014).md\" >}}",
			"{{ site.url | append: \"/a b\" }}/{{ page.slug }}", "<{% link x.md %}>", "{{% relref 'a' %}}#b" })
	void readsTheTagOfASiteGeneratorInAnAddressAsPartOfIt(String address) {
		Block heading = only("a.md", "### [*Whiplash*](" + address + ") (2014)");
		assertThat(heading.kind()).isEqualTo(Block.Kind.HEADING);
		assertThat(heading.text()).isEqualTo("Whiplash (2014)");
		assertThat(heading.words().marks()).extracting(Mark::kind).contains(Mark.Kind.LINK, Mark.Kind.EMPHASIS);
		assertThat(heading.words().span(9, 15).start()).isEqualTo(address.length() + 19);
	}

	@Test
	void readsTheTagOfASiteGeneratorInAnAttributeAsPartOfIt() {
		assertThat(lines("a.md", "See <a href=\"{{ \"/kid\" | relative_url }}\">The Kid</a>."))
			.containsExactly("See The Kid.");
	}

	@Test
	void leavesTheTagsOfSiteGeneratorsOutOfALineThatSaysMore() {
		assertThat(lines("a.md", "- The Kid {% include imdb.html id=\"tt1\" -%}")).containsExactly("The Kid");
		assertThat(lines("a.html", "<li>The Kid {{ year }} (1921)</li>")).containsExactly("The Kid (1921)");
		assertThat(only("a.md", "{{< toc >}}").kind()).isEqualTo(Block.Kind.CODE);
		assertThat(only("a.html", "<p>{{< toc >}}</p>").kind()).isEqualTo(Block.Kind.CODE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<sup>1</sup>", "<sup>[1]</sup>", "<sup>[a]</sup>", "<sup>*</sup>", "<sup>†</sup>",
			"<sup><a href=\"#fn7\">7</a></sup>", "<sup id=r><a href=\"#fn1\">[1]</a></sup>", "<a href=\"#n\">[12]</a>",
			"<sup>1</sup><sup>2</sup>" })
	void leavesOutTheMarksOfFootnotes(String mark) {
		assertThat(lines("a.html", "<h2>Scream" + mark + " (1996)</h2>")).containsExactly("Scream (1996)");
		assertThat(lines("a.md", "## Scream" + mark + " (1996)")).containsExactly("Scream (1996)");
		assertThat(lines("a.md", "<h2>Scream" + mark + " (1996)</h2>")).containsExactly("Scream (1996)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[^1]", "[^kid]", "[1](#fn1)", "[\\[1\\]](#fn1)", "<sup>[1](#fn1)</sup>" })
	void leavesOutTheMarksOfFootnotesInMarkdown(String mark) {
		assertThat(lines("a.md", "## Scream" + mark + " (1996)")).containsExactly("Scream (1996)");
	}

	@Test
	void takesRaisedDigitsForWordsThatCountNoFootnotes() {
		assertThat(lines("a.html", "<h2>Alien<sup>3</sup> (1992)</h2>")).containsExactly("Alien3 (1992)");
		assertThat(lines("a.md", "## Alien<sup>3</sup> (1992)")).containsExactly("Alien3 (1992)");
		assertThat(lines("a.html", "<p>The 1<sup>st</sup> film</p>")).containsExactly("The 1st film");
		assertThat(lines("a.html", "<p>Scream<sup>1</sup><p>Saw<sup>2</sup><p>Alien<sup>9</sup>"))
			.containsExactly("Scream", "Saw", "Alien9");
		assertThat(lines("a.md", "<p>Scream<sup>1</sup>\n\nSaw<sup>2</sup>\n\n<p>It<sup>3</sup></p>"))
			.containsExactly("Scream", "Saw", "It");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<a href=\"#kid\">¶</a>", "<a class=\"headerlink\" href=\"#kid\">#</a>",
			"<a href=\"https://x.example/a#kid\">🔗</a>", "<a href='#kid' aria-hidden='true'>link</a>",
			"<span aria-hidden=true>¶</span>" })
	void leavesOutTheAnchorsOfHeadings(String anchor) {
		assertThat(lines("a.html", "<h2>" + anchor + " The Kid " + anchor + "</h2>")).containsExactly("The Kid");
	}

	@Test
	void leavesOutTheAnchorsOfHeadingsInMarkdown() {
		assertThat(lines("a.md", "## The Kid [¶](#kid)")).containsExactly("The Kid");
		assertThat(lines("a.md", "## [#](#kid) The Kid")).containsExactly("The Kid");
	}

	@Test
	void keepsLinkedNumbersThatBeginALine() {
		assertThat(lines("a.html", "<h2><a href='#1917'>1917</a></h2>")).containsExactly("1917");
	}

	@ParameterizedTest
	@CsvSource({ "Thelma &amp;amp; Louise, Thelma & Louise", "Pok&amp;eacute;mon, Pokémon", "It&amp;#39;s, It's",
			"R&amp;B, R&B", "Q &amp; A; B, Q & A; B" })
	void readsEntitiesThatWereEncodedTwice(String source, String text) {
		for (String name : List.of("a.html", "a.md")) {
			Block block = only(name, (name.equals("a.md") ? "## " : "<h2>") + source + " (1991)");
			assertThat(block.text()).isEqualTo(text + " (1991)");
			assertThat(block.words().span(text.length() + 1, text.length() + 7).length()).isEqualTo(6);
			assertThat(block.span().end()).isEqualTo(block.words().span(text.length() + 1, text.length() + 7).end());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "## **S**cream (1996)", "## *S*cream (1996)", "## Sc**ream** (1996)" })
	void dropsTheMarkOfAPartOfAWord(String line) {
		assertThat(only("a.md", line).text()).isEqualTo("Scream (1996)");
		assertThat(only("a.md", line).words().marks()).isEmpty();
	}

	@Test
	void keepsTheMarksOfWholeWords() {
		assertThat(only("a.md", "**Scream** (1996)").words().marks()).hasSize(1);
		assertThat(only("a.md", "**千与千寻**是好电影").words().marks()).hasSize(1);
		assertThat(only("a.html", "<p><b>Scream</b>A film").words().marks()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<span style='display: none'>x</span>", "<span aria-hidden=true>★</span>",
			"<span class='tooltiptext'>Wes Craven</span>", "<span role=tooltip>Wes Craven</span>",
			"<div style=\"color:red;display:none\">x</div>" })
	void leavesOutWhatIsHidden(String hidden) {
		assertThat(lines("a.html", "<div>Scream (1996) " + hidden + "</div>")).containsExactly("Scream (1996)");
	}

	@Test
	void readsWhatATooltipHangsOn() {
		assertThat(lines("a.html", "<li><div class=tooltip>Sedem <span class=tooltiptext>Brad Pitt</span></div></li>"))
			.containsExactly("Sedem");
		assertThat(lines("a.html", "<body style='display:none'><h1>Films</h1><p>a</p>")).containsExactly("Films", "a");
	}

	@Test
	void leavesOutAttributesInBraces() {
		assertThat(lines("a.md", "## The Kid {#kid .film}\n\n![a](b.jpg){:.poster}\n\nA boy.\n{: .lead}\n"))
			.containsExactly("The Kid", "A boy.");
		assertThat(lines("a.md", "- {:.film} The Kid\n- {: .film}It")).containsExactly("The Kid", "It");
	}

	private static Block only(String name, String text) {
		List<Block> blocks = blocks(name, text);
		assertThat(blocks).hasSize(1);
		return blocks.getFirst();
	}

	private static List<String> lines(String name, String text) {
		return blocks(name, text).stream().map(Block::text).toList();
	}

	private static List<Block> blocks(String name, String text) {
		return ArticleParser.document(name, new SourceText(text, StandardCharsets.UTF_8)).blocks();
	}

}
