package kinoteka.graphql.query;

/** Where something stands in its article: columns of what stands there. */
final class SourceType {

	/** How many characters are shown around what stands somewhere. */
	private static final int AROUND = 32;

	private SourceType() {
	}

	/** Gives a type its source, where a condition holds. */
	static SqlType in(SqlType type, String condition) {
		return condition.isEmpty() ? type.part("source") : type.part("source", condition);
	}

	static SqlType source() {
		return new SqlType("Source", "").value("start", "{}.source_start")
			.value("end", "{}.source_end")
			.value("line", "{}.source_line")
			.value("column", "{}.source_column")
			.longText("exact", characters("{}.quote_start", "{}.quote_length"), "{}.quote_length")
			.value("prefix",
					characters("greatest({}.quote_start - %1$d, 0)".formatted(AROUND),
							"least({}.quote_start, %d)".formatted(AROUND)))
			.value("suffix", characters("{}.quote_start + {}.quote_length", String.valueOf(AROUND)));
	}

	private static String characters(String from, String length) {
		return "(select substring(a.text from %s + 1 for %s) from article a where a.id = {}.article_id)".formatted(from,
				length);
	}

}
