package kinoteka.catalogue;

import org.springframework.data.relational.core.mapping.Column;

/**
 * Where something stands in an article's text.
 *
 * @param start offset of the first character, in UTF-16 units from 0
 * @param end offset behind the last character
 * @param line the line of the first character, from 1
 * @param column the column of the first character in UTF-16 units, from 1
 * @param quoteStart offset of the first character in code points, which is what
 * PostgreSQL counts
 * @param quoteLength length in code points
 */
public record SourceDraft(@Column("source_start") int start, @Column("source_end") int end,
		@Column("source_line") int line, @Column("source_column") int column, int quoteStart, int quoteLength) {
}
