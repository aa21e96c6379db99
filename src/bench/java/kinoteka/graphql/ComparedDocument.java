package kinoteka.graphql;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A document in the words of both schemas: both ask for the same things in the same
 * order.
 *
 * @param name the folder that it stands in
 * @param kinoteka how Kinoteka is asked
 * @param postgraphile how PostGraphile is asked
 * @param variables the statement whose rows are what it is asked with; {@code after} is
 * the place of a row, of which each side makes its cursor
 */
record ComparedDocument(String name, String kinoteka, String postgraphile, String variables) {

	static final String SEARCH = "8-search";

	private static final List<String> NAMES = List.of("1-page-by-year", "2-page-with-facts", "3-decades",
			"4-film-by-slug", "5-articles", "6-page-by-title", "7-filter-and-facets", SEARCH);

	/**
	 * The documents.
	 * @param numbers of these; all if there are none
	 */
	static List<ComparedDocument> of(List<String> numbers) throws IOException {
		List<ComparedDocument> documents = new ArrayList<>();
		for (String name : NAMES) {
			if (numbers.isEmpty() || numbers.contains(name.substring(0, 1))) {
				documents.add(new ComparedDocument(name, BenchmarkFile.read(name + "/kinoteka.graphql"),
						BenchmarkFile.read(name + "/postgraphile.graphql"),
						BenchmarkFile.read(name + "/variables.sql")));
			}
		}
		return documents;
	}

}
