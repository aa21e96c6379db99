package kinoteka.article.grammar;

import java.util.List;

import kinoteka.article.Details;
import org.jspecify.annotations.Nullable;

/**
 * Settles what a dash, comma or semicolon in headings parts: if names of persons stand
 * behind it in most headings, they are directors everywhere; otherwise it belongs to the
 * titles.
 */
record Tails(String title, String behind) {

	private static final List<String> SEPARATORS = List.of(" – ", " — ", " - ", "- ", ", ");

	private static final double MOST = 0.6;

	private static final int SOME = 3;

	static List<Candidate> split(List<Candidate> members) {
		return most(some(some(members, "; "), " ("));
	}

	/**
	 * A semicolon or a bracket is seldom part of a title: a few names behind one are
	 * enough.
	 */
	private static List<Candidate> some(List<Candidate> members, String separator) {
		List<Tails> tails = members.stream()
			.map((member) -> of(member.heading().title(), separator))
			.filter(Tails::isSplit)
			.toList();
		long names = tails.stream().filter((tail) -> Names.areNames(tail.behind())).count();
		boolean enough = names >= SOME && names >= MOST * tails.size();
		return enough ? members.stream().map((member) -> cut(member, separator)).toList() : members;
	}

	private static List<Candidate> most(List<Candidate> members) {
		for (String separator : SEPARATORS) {
			List<Tails> tails = members.stream()
				.map((member) -> of(member.heading().title(), separator))
				.filter(Tails::isSplit)
				.toList();
			long names = tails.stream().filter((tail) -> Names.areNames(tail.behind())).count();
			if (names >= SOME && names >= MOST * tails.size() && tails.size() >= MOST * members.size()) {
				return members.stream().map((member) -> cut(member, separator)).toList();
			}
		}
		return members;
	}

	private boolean isSplit() {
		return !this.behind.isEmpty();
	}

	private static Tails of(String title, String separator) {
		int at = title.lastIndexOf(separator);
		if (at <= 0) {
			return new Tails(title, "");
		}
		String behind = title.substring(at + separator.length()).replaceAll("[)\\]\\s]+$", "");
		return new Tails(Titles.clean(title.substring(0, at)), behind.strip());
	}

	private static Candidate cut(Candidate member, String separator) {
		Tails tail = of(member.heading().title(), separator);
		boolean anywhere = SEPARATORS.contains(separator);
		if (anywhere && (!tail.isSplit() || !Titles.canBe(tail.title()))) {
			tail = loose(member.heading().title());
		}
		if (tail == null || !tail.isSplit()) {
			return member;
		}
		Details directors = new Details(Names.split(tail.behind()), List.of(), List.of(), List.of(), null);
		Heading heading = member.heading();
		return member.with(heading.with(tail.title(), heading.original(), Merge.of(heading.details(), directors)));
	}

	/**
	 * Where most headings part title and director, one may do it with half a separator.
	 */
	private static @Nullable Tails loose(String title) {
		for (String separator : List.of(" – ", " — ", " - ", "- ", " -", ", ")) {
			Tails tail = of(title, separator);
			if (tail.isSplit() && Names.areNames(tail.behind())) {
				return tail;
			}
		}
		return null;
	}

}
