package kinoteka.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions that can be asked about findings. */
@Repository
public class Findings {

	private final JdbcClient jdbc;

	Findings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The findings about some articles.
	 * @param articles the articles' ids
	 * @return the findings, those of one article in the order of its text
	 */
	public List<Finding> aboutArticles(Collection<UUID> articles) {
		String sql = """
				select *
				from finding
				where article_id = any(:ids)
				order by article_id, position limit %d
				""".formatted(Rows.LIMIT + 1);
		return Rows.bounded(this.jdbc.sql(sql)
			.param("ids", Rows.ids(articles))
			.query((rs, number) -> new Finding(rs.getObject("article_id", UUID.class), rs.getInt("position"),
					rs.getString("code"), rs.getString("severity"), rs.getString("message"), Rows.source(rs)))
			.list());
	}

}
