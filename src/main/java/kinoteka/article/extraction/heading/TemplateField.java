package kinoteka.article.extraction.heading;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/** What the entries of a list can say beside their titles, in the same place. */
public interface TemplateField {

	/** Fewer entries agree by chance. */
	int FEWEST = 3;

	/**
	 * As many headings in the same order, without the field, where enough of them have
	 * it.
	 */
	List<Heading> taken(List<Heading> headings);

	/** Six of ten. */
	static boolean most(long some, long all) {
		return some * 10 >= all * 6;
	}

	static List<Heading> each(List<Heading> headings, UnaryOperator<Heading> change) {
		return headings.stream().map(change).toList();
	}

	static <T> List<T> found(List<Heading> headings, Function<Heading, @Nullable T> find) {
		return headings.stream().map(find).filter(Objects::nonNull).toList();
	}

	static <T> long count(List<T> all, Predicate<T> holds) {
		return all.stream().filter(holds).count();
	}

}
