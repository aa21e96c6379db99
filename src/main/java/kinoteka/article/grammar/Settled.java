package kinoteka.article.grammar;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Settles what a single line can not: whether a number at its beginning is a rank ("12
 * Angry Men"), a year there the film's ("2001: A Space Odyssey"), and a little word
 * before a name its director's ("Children of Men"). They are where most lines that look
 * alike agree.
 */
final class Settled {

	private final List<Candidate> members;

	private Settled(List<Candidate> members) {
		this.members = members;
	}

	static List<Candidate> of(List<Candidate> members) {
		Settled settled = new Settled(members);
		Reading reading = new Reading(settled.areRanked(), settled.most((one) -> one.heading().marks().yearFirst()),
				true, settled.most((one) -> one.heading().isDated()),
				settled.most((one) -> one.heading().namesDirector()));
		List<Candidate> read = members.stream().map((member) -> settle(member, reading)).toList();
		return Hours.withoutHours(read);
	}

	private static Candidate settle(Candidate member, Reading most) {
		Heading heading = member.heading();
		boolean rank = heading.rank() > 0 && !heading.isRanked() && !most.ranks();
		boolean year = heading.marks().yearFirst() && !most.leadingYears();
		boolean bare = heading.marks().yearBare() && !most.bareYears();
		boolean joined = heading.marks().joined() && !most.directors();
		if (!rank && !year && !bare && !joined) {
			return member;
		}
		Reading reading = new Reading(!rank && heading.rank() > 0, !year, true, !bare, !joined);
		return member.reread(reading);
	}

	/**
	 * Numbers are ranks where they say so or count: "8 Women" does not follow on "12
	 * Angry Men".
	 */
	private boolean areRanked() {
		long ranked = IntStream.range(0, this.members.size())
			.filter((i) -> this.members.get(i).heading().isRanked() || counts(i, i - 1) || counts(i, i + 1))
			.count();
		return this.members.size() > 1 && ranked * 2 >= this.members.size();
	}

	private boolean counts(int index, int other) {
		int rank = rank(index);
		int neighbour = rank(other);
		return rank > 0 && neighbour > 0 && (Math.abs(rank - neighbour) == 1 || (rank == 1 && neighbour == 1));
	}

	private int rank(int index) {
		return (index < 0 || index >= this.members.size()) ? 0 : this.members.get(index).heading().rank();
	}

	private boolean most(Predicate<Candidate> holds) {
		return this.members.size() > 1 && this.members.stream().filter(holds).count() * 2 >= this.members.size();
	}

}
