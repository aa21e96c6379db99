package kinoteka.article.extraction.heading;

import java.util.List;
import java.util.function.UnaryOperator;

/** What the entries of a list can say beside their titles, in the same place. */
interface TemplateField {

	/** Fewer entries agree by chance. */
	int FEWEST = 3;

	/**
	 * The headings without the field, where enough of them have it.
	 * @param headings the headings of a list, in order
	 * @return as many, in the same order
	 */
	List<Heading> taken(List<Heading> headings);

	/** Six of ten. */
	static boolean most(long some, long all) {
		return some * 10 >= all * 6;
	}

	static List<Heading> each(List<Heading> headings, UnaryOperator<Heading> change) {
		return headings.stream().map(change).toList();
	}

}
