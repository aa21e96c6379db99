package kinoteka.article.grammar;

import java.util.List;

import kinoteka.article.format.Block;

/**
 * Candidates that look alike, and the evidence that they are the listing headings of the
 * document: years, ranks that count, labels and text under them.
 *
 * @param looks how they are set apart
 * @param members those whose titles can be titles, in order
 * @param all how many there are with those that can not
 * @param evidence what speaks for them
 */
record Style(String looks, List<Candidate> members, int all, Evidence evidence) {

	/** From here on, the evidence alone carries a list, whatever the headline says. */
	static final double STRONG = 0.3;

	/**
	 * Shares of the members, each from 0 to 1.
	 *
	 * @param dated how many name a year
	 * @param ranked how many have a rank that follows on the one before
	 * @param labelled how many have labelled lines under them
	 * @param followed how many have text under them
	 * @param directed how many name a director
	 * @param quoted how many stand in quotes
	 * @param named how many the structured data names
	 */
	record Evidence(double dated, double ranked, double labelled, double followed, double directed, double quoted,
			double named) {

		double weight() {
			return 0.45 * this.dated + 0.4 * this.ranked + 0.35 * this.labelled + 0.35 * this.directed
					+ 0.1 * this.followed + 0.05 * this.quoted + 0.4 * this.named;
		}

	}

	static Style of(String looks, List<Candidate> candidates, List<Block> blocks, StructuredData data) {
		List<Candidate> members = Settled.of(candidates).stream().filter(Candidate::isTitleLike).toList();
		return new Style(looks, members, candidates.size(), new EvidenceReader(members, blocks, data).read());
	}

	boolean isHeadings() {
		return this.looks.startsWith("h");
	}

	/** Any list counts its entries: parts of a story, tips, questions. */
	boolean isOnlyRanked() {
		return this.evidence.dated() < 0.2 && this.evidence.labelled() < 0.3 && this.evidence.directed() < 0.3
				&& this.evidence.named() < 0.3 && this.evidence.quoted() < 0.5;
	}

	/** Titles that can be titles, among all. */
	double titleLike() {
		return (this.all == 0) ? 0 : (double) this.members.size() / this.all;
	}

	boolean isStrong() {
		return this.evidence.weight() >= STRONG && this.titleLike() >= 0.4;
	}

	/** Many that agree beat few; the thousandth adds little to the hundredth. */
	double score() {
		return this.evidence.weight() * Math.sqrt(Math.min(this.members.size(), 60)) * this.titleLike();
	}

}
