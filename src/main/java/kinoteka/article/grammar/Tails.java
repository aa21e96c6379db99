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

	private static final List<String> SEPARATORS = List.of(" – ", " — ", " - ", "; ", "- ", ", ");

	private static final double MOST = 0.6;

	static List<Candidate> split(List<Candidate> members) {
		for (String separator : SEPARATORS) {
			List<Tails> tails = members.stream()
				.map((member) -> of(member.heading().title(), separator))
				.filter(Tails::isSplit)
				.toList();
			long names = tails.stream().filter((tail) -> Names.areNames(tail.behind())).count();
			if (names >= 3 && names >= MOST * tails.size() && tails.size() >= MOST * members.size()) {
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
		return new Tails(Titles.clean(title.substring(0, at)), title.substring(at + separator.length()).strip());
	}

	private static Candidate cut(Candidate member, String separator) {
		Tails tail = of(member.heading().title(), separator);
		if (!tail.isSplit() || !Titles.canBe(tail.title())) {
			tail = loose(member.heading().title());
		}
		if (tail == null) {
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
