package kinoteka.importing;

import org.junit.jupiter.api.Test;

import static kinoteka.importing.TextTable.Column.figures;
import static kinoteka.importing.TextTable.Column.words;
import static org.assertj.core.api.Assertions.assertThat;

class TextTableTests {

	private final TextTable table = new TextTable(words("title"), figures("year"), words("by"));

	@Test
	void beginsWordsAndEndsFiguresInOnePlace() {
		this.table.add("Mirror", "1975", "Tarkovsky");
		this.table.add("M", "31", "Lang");
		assertThat(this.table.lines(80)).containsExactly("title   year  by", "Mirror  1975  Tarkovsky",
				"M         31  Lang");
	}

	@Test
	void countsTheColumnsThatWideLettersAndAccentsTake() {
		this.table.add("七人の侍", "1954", "");
		this.table.add("Ame\u0301lie", "2001", "");
		this.table.add("기생충", "2019", "");
		this.table.add("M", "1931", "");
		assertThat(this.table.lines(80)).containsExactly("title     year  by", "七人の侍  1954", "Ame\u0301lie    2001",
				"기생충    2019", "M         1931");
	}

	@Test
	void cutsTheWidestWordsFirstAndNoFigures() {
		this.table.add("The Assassination of Jesse James", "2007", "Andrew Dominik");
		assertThat(this.table.lines(40)).containsExactly("title               year  by",
				"The Assassination…  2007  Andrew Dominik");
	}

	@Test
	void cutsNoWideLetterInHalf() {
		this.table.add("戦場のメリークリスマス", "1983", "");
		assertThat(this.table.lines(20)).contains("戦場のメリ…   1983");
	}

	@Test
	void leavesWordsThatCanStillBeToldApart() {
		this.table.add("Hiroshima mon amour", "1959", "Alain Resnais");
		assertThat(this.table.lines(1)).contains("Hiroshima m…  1959  Alain Resna…");
	}

	@Test
	void printsNothingThatMovesTheCursor() {
		this.table.add("a\tb\n\u001b[2J", "1959", "\u202e");
		assertThat(this.table.lines(80)).contains("a b \uFFFD[2J  1959");
	}

}
