package kinoteka.catalogue;

import java.util.List;

/**
 * How many findings an article has of its own, by severity.
 *
 * @param errors what is wrong
 * @param warnings what may be wrong
 * @param infos what is worth knowing
 */
public record FindingCounts(int errors, int warnings, int infos) {

	/** Nothing was noticed. */
	public static final FindingCounts NONE = new FindingCounts(0, 0, 0);

	static FindingCounts of(List<FindingDraft> findings) {
		return new FindingCounts(count(findings, "ERROR"), count(findings, "WARNING"), count(findings, "INFO"));
	}

	private static int count(List<FindingDraft> findings, String severity) {
		return (int) findings.stream().filter((finding) -> finding.severity().equals(severity)).count();
	}

}
