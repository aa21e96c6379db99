package kinoteka.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions that can be asked about findings. */
@Repository
public class Findings {

	private static final String COLUMNS = """
			code, severity, message, source_start, source_end, source_line, source_column, quote_start, quote_length""";

	private final JdbcClient jdbc;

	Findings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The findings about some articles, and between them and all others.
	 * @param articles the articles' ids
	 * @return the findings, those about one article in the order of its text, then those
	 * between it and others
	 */
	public List<Finding> aboutArticles(Collection<UUID> articles) {
		String sql = """
				select article_id, position, %1$s
				from finding
				where article_id = any(:ids)
				union all
				select article_id, null, %1$s
				from finding_between_articles
				where article_id = any(:ids)
				order by article_id, position, source_start, code, message limit %2$d
				""".formatted(COLUMNS, Rows.LIMIT + 1);
		return Rows.bounded(this.jdbc.sql(sql)
			.param("ids", Rows.ids(articles))
			.query((rs, number) -> new Finding(rs.getObject("article_id", UUID.class), rs.getString("code"),
					rs.getString("severity"), rs.getString("message"), Rows.source(rs)))
			.list());
	}

}
