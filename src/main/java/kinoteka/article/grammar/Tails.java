package kinoteka.article.grammar;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.Details;
import org.jspecify.annotations.Nullable;

/**
 * Settles what a dash, comma, semicolon or bracket in headings parts: if names of persons
 * stand behind it in most headings, they are directors everywhere; otherwise it belongs
 * to the titles.
 *
 * @param title what stands before
 * @param behind what stands behind
 */
record Tails(String title, String behind) {

	/**
	 * A semicolon or a bracket is seldom part of a title: a few names behind one are
	 * enough.
	 */
	private static final List<Pattern> SELDOM = List.of(Pattern.compile(";\\s+(?!.*;\\s)"),
			Pattern.compile("\\s\\((?!.*\\()"));

	/**
	 * Dashes and commas are often part of a title: most headings must have names behind
	 * them.
	 */
	private static final List<Pattern> OFTEN = List.of(Pattern.compile("\\s[–—]\\s(?!.*\\s[–—]\\s)|\\s?-\\s(?!.*-\\s)"),
			Pattern.compile(",\\s(?!.*,\\s)"));

	private static final Pattern END = Pattern.compile("[)\\]\\s]+$");

	private static final Pattern REMARK = Pattern.compile("\\s[–—-]\\s(?=\\p{Ll}+[\\s',]\\S)");

	private static final double MOST = 0.6;

	private static final int SOME = 3;

	static List<Candidate> split(List<Candidate> members) {
		return separated(members).stream().map(Tails::withoutRemark).toList();
	}

	private static List<Candidate> separated(List<Candidate> members) {
		if (members.stream().noneMatch((member) -> hasSeparator(member.heading().title()))) {
			return members;
		}
		List<Candidate> split = directed(members);
		for (Pattern separator : SELDOM) {
			split = split(split, separator, 0);
		}
		for (Pattern separator : OFTEN) {
			split = split(split, separator, MOST);
		}
		return split;
	}

	/**
	 * "Sunshine — ignore the last minutes": small letters behind a dash are no title's.
	 */
	private static Candidate withoutRemark(Candidate member) {
		Heading heading = member.heading();
		Matcher dash = heading.isDated() || heading.marks().quoted() ? null : REMARK.matcher(heading.title());
		if (dash == null || !dash.find() || dash.start() == 0) {
			return member;
		}
		String title = Titles.clean(heading.title().substring(0, dash.start()));
		return Titles.canBe(title) ? member.with(heading.with(title, heading.original(), heading.details())) : member;
	}

	/**
	 * Where most headings name a director behind the year, one without a year names him
	 * behind the title.
	 */
	private static List<Candidate> directed(List<Candidate> members) {
		long directed = members.stream().filter((member) -> member.heading().namesDirector()).count();
		return (directed < SOME || directed < MOST * members.size()) ? members
				: members.stream().map(Tails::withDirector).toList();
	}

	private static Candidate withDirector(Candidate member) {
		Heading heading = member.heading();
		Tails tail = (heading.isDated() || heading.namesDirector()) ? null : loose(heading.title());
		return (tail == null) ? member : cut(member, tail);
	}

	private static List<Candidate> split(List<Candidate> members, Pattern separator, double share) {
		List<Tails> tails = members.stream()
			.map((member) -> of(member.heading().title(), separator))
			.filter(Tails::isSplit)
			.toList();
		long names = tails.stream().filter((tail) -> Names.areNames(tail.behind())).count();
		boolean dated = members.stream().allMatch((member) -> member.heading().isDated());
		boolean enough = names >= (dated ? 2 : SOME) && names >= MOST * tails.size()
				&& tails.size() >= share * members.size();
		return enough ? members.stream().map((member) -> cut(member, separator, share)).toList() : members;
	}

	private static Candidate cut(Candidate member, Pattern separator, double share) {
		Tails tail = of(member.heading().title(), separator);
		if (!tail.isSplit() && share > 0) {
			tail = loose(member.heading().title());
		}
		return (tail == null || !tail.isSplit()) ? member : cut(member, tail);
	}

	private static Candidate cut(Candidate member, Tails tail) {
		Details directors = new Details(Names.split(tail.behind()), List.of(), List.of(), List.of(), null);
		Heading heading = member.heading();
		return member.with(heading.with(tail.title(), heading.original(), Merge.of(heading.details(), directors)));
	}

	/** Where most headings part title and director, one may do it otherwise. */
	private static @Nullable Tails loose(String title) {
		for (Pattern separator : OFTEN) {
			Tails tail = of(title, separator);
			if (tail.isSplit() && Names.areNames(tail.behind())) {
				return tail;
			}
		}
		return null;
	}

	private static Tails of(String title, Pattern separator) {
		if (!hasSeparator(title)) {
			return new Tails(title, "");
		}
		Matcher matcher = separator.matcher(title);
		if (!matcher.find() || matcher.start() == 0) {
			return new Tails(title, "");
		}
		String before = Titles.clean(title.substring(0, matcher.start()));
		String behind = END.matcher(title.substring(matcher.end())).replaceAll("");
		return Titles.canBe(before) ? new Tails(before, behind.strip()) : new Tails(title, "");
	}

	private static boolean hasSeparator(String title) {
		for (int i = 1; i < title.length(); i++) {
			if (isSeparator(title.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isSeparator(char c) {
		return c == ',' || c == '-' || c == '(' || c == ';' || c == '–' || c == '—';
	}

	private boolean isSplit() {
		return !this.behind.isEmpty();
	}

}
