package kinoteka.article.grammar;

import java.util.List;

/**
 * Settles whether numbers at the beginning of headings are ranks: they are if they count,
 * and parts of titles if they do not. "12 Angry Men" is no twelfth entry.
 */
final class Ranks {

	private Ranks() {
	}

	static List<Candidate> settled(List<Candidate> members) {
		long numbered = members.stream().filter((member) -> member.heading().rank() > 0).count();
		long sure = members.stream().filter((member) -> member.heading().isRanked()).count();
		boolean counts = numbered * 2 >= members.size() && members.size() > 1;
		if (numbered == sure || counts) {
			return members;
		}
		return members.stream().map(Ranks::settle).toList();
	}

	private static Candidate settle(Candidate member) {
		Heading heading = member.heading();
		boolean unsure = heading.rank() > 0 && !heading.isRanked();
		return unsure ? member.with(HeadingReader.read(member.block().words(), false, true)) : member;
	}

}
