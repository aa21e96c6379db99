package kinoteka.article.model;

import java.util.List;

/**
 * How the listings of an article were chosen: the groups of lines that are set apart
 * alike, with what speaks for each.
 *
 * @param groups the groups, the best first; bounded
 */
public record Decision(List<Group> groups) {

	/** No line of the article is set apart. */
	public static final Decision NONE = new Decision(List.of());

	public Decision {
		groups = List.copyOf(groups);
	}

	/**
	 * Lines that are set apart alike.
	 *
	 * @param structure how they are set apart, in words
	 * @param score the weighted sum of its features; above 0 it can be a list of films
	 * @param chosen whether its lines are listing headings
	 * @param features what was measured of it
	 * @param members where its lines stand, in the order of the text
	 */
	public record Group(String structure, double score, boolean chosen, List<Feature> features, List<Span> members) {

		public Group {
			features = List.copyOf(features);
			members = List.copyOf(members);
		}

	}

	/**
	 * A measure of a group.
	 *
	 * @param name its name in the table of weights
	 * @param value what was measured, mostly a share from 0 to 1
	 * @param weight what one of it adds to the score
	 */
	public record Feature(String name, double value, double weight) {
	}

}
