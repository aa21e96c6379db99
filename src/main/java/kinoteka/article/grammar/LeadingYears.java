package kinoteka.article.grammar;

import java.util.List;

/**
 * Settles whether years at the beginning of headings are years of release: they are if
 * most headings begin with one. "2001: A Space Odyssey" is a title.
 */
final class LeadingYears {

	private LeadingYears() {
	}

	static List<Candidate> settled(List<Candidate> members) {
		long first = members.stream().filter((member) -> member.heading().marks().yearFirst()).count();
		if (first == 0 || first * 2 > members.size()) {
			return members;
		}
		return members.stream().map(LeadingYears::settle).toList();
	}

	private static Candidate settle(Candidate member) {
		Heading heading = member.heading();
		if (!heading.marks().yearFirst()) {
			return member;
		}
		return member.with(HeadingReader.read(member.block().words(), heading.rank() > 0, false));
	}

}
