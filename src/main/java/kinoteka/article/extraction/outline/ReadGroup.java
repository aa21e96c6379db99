package kinoteka.article.extraction.outline;

import java.util.List;

/**
 * A group whose members were read together, each in the way that most agree on.
 */
final class ReadGroup {

	private final Structure structure;

	private final List<Candidate> members;

	private final double[] sureness;

	private final double[] features;

	private final double score;

	ReadGroup(Structure structure, List<Candidate> members, double[] sureness, double[] features, double score) {
		this.structure = structure;
		this.members = members;
		this.sureness = sureness;
		this.features = features;
		this.score = score;
	}

	Structure structure() {
		return this.structure;
	}

	List<Candidate> members() {
		return this.members;
	}

	double[] sureness() {
		return this.sureness;
	}

	double[] features() {
		return this.features;
	}

	double score() {
		return this.score;
	}

	double sureness(Candidate member) {
		int at = java.util.Collections.binarySearch(this.members, member,
				java.util.Comparator.comparingInt(Candidate::index));
		return (at < 0) ? 0 : this.sureness[at];
	}

}
