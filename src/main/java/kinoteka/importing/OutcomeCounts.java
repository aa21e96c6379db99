package kinoteka.importing;

/**
 * With how many articles a run did what.
 *
 * @param runId the number of the run
 * @param created how many are new
 * @param updated how many have replaced an older state
 * @param renamed how many have another name, or came from another place
 * @param removed how many are gone
 * @param quarantined how many could not be taken
 * @param unchanged how many were there just so
 * @param skipped how many files in folders were no articles
 */
public record OutcomeCounts(int runId, int created, int updated, int renamed, int removed, int quarantined,
		int unchanged, int skipped) {

	/**
	 * How many are told by name; the others are only counted.
	 * @return the number
	 */
	public int told() {
		return this.created + this.updated + this.renamed + this.removed + this.quarantined;
	}

}
