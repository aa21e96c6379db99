package kinoteka.article.extraction.outline;

import java.util.List;

/**
 * Candidates that are set apart alike, and so stand or fall together.
 *
 * @param structure how they are set apart
 * @param members the lines, in the order of the text
 */
record CandidateGroup(Structure structure, List<Candidate> members) {
}
