package kinoteka.article.extraction.outline;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import kinoteka.article.extraction.heading.Heading;
import kinoteka.article.extraction.heading.HeadingOptions;

/**
 * Settles what a single line can not: whether a number at its beginning is a rank ("12
 * Angry Men"), and a year there the film's ("2001: A Space Odyssey"). They are where most
 * lines that look alike agree.
 */
final class ReadingSettler {

	private final List<Candidate> members;

	private ReadingSettler(List<Candidate> members) {
		this.members = members;
	}

	static List<Candidate> of(List<Candidate> members) {
		ReadingSettler settled = new ReadingSettler(members);
		HeadingOptions reading = new HeadingOptions(settled.areRanked(),
				settled.most((one) -> one.heading().is(Heading.Trait.YEAR_FIRST)), true,
				settled.some((one) -> one.heading().is(Heading.Trait.YEAR_BARE))
						|| settled.most((one) -> one.heading().isDated()));
		return members.stream().map((member) -> settle(member, reading)).toList();
	}

	private static Candidate settle(Candidate member, HeadingOptions most) {
		Heading heading = member.heading();
		boolean rank = heading.rank() > 0 && !most.ranks() && (!heading.isRanked() || isOdd(member));
		boolean year = heading.is(Heading.Trait.YEAR_FIRST) && !most.leadingYears();
		boolean bare = heading.is(Heading.Trait.YEAR_BARE) && !most.bareYears();
		return (rank || year || bare)
				? member.reread(new HeadingOptions(!rank && heading.rank() > 0, !year, true, !bare)) : member;
	}

	/** A number in brackets, alone among lines without ranks, belongs to its title. */
	private static boolean isOdd(Candidate member) {
		return member.block().text().startsWith("(");
	}

	private boolean some(Predicate<Candidate> holds) {
		return this.members.stream().filter(holds).limit(2).count() == 2;
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
