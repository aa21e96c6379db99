package kinoteka.article.grammar;

import java.util.List;

/**
 * Other titles that stand in brackets behind the titles: "Le Samouraï (The Samurai)". One
 * such bracket may be part of a title, several in a list are not.
 */
final class Originals {

	private static final int FEWEST = 2;

	private Originals() {
	}

	static List<Candidate> parted(List<Candidate> members) {
		long brackets = members.stream().filter((member) -> open(member.heading()) > 0).count();
		boolean some = brackets >= FEWEST && brackets * 4 >= members.size();
		return some ? members.stream().map(Originals::part).toList() : members;
	}

	private static Candidate part(Candidate member) {
		Heading heading = member.heading();
		int open = open(heading);
		if (open < 0) {
			return member;
		}
		String original = Titles.clean(heading.title().substring(open + 1, heading.title().length() - 1));
		return member.with(heading.with(Titles.clean(heading.title().substring(0, open)), original, heading.details()));
	}

	/** Where a bracket opens that ends the title; -1 if none does. */
	private static int open(Heading heading) {
		String title = heading.title();
		boolean closes = title.endsWith(")") || title.endsWith("）");
		if (!closes || heading.original() != null) {
			return -1;
		}
		int open = Math.max(title.lastIndexOf('('), title.lastIndexOf('（'));
		String inside = (open > 1) ? title.substring(open + 1, title.length() - 1) : "";
		return Titles.canBe(inside) && inside.chars().anyMatch(Character::isLetter) ? open : -1;
	}

}
