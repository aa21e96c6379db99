package kinoteka.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** The words of the articles themselves. */
@Repository
public class Quotes {

	/** More characters than these are never held for one level of an answer. */
	static final int LIMIT = 50_000_000;

	private final JdbcClient jdbc;

	Quotes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What stands at some places.
	 * @param sources the places
	 * @return the characters as they stand in the article, mark-up included
	 */
	public Map<Source, String> at(List<Source> sources) {
		if (sources.stream().mapToLong(Source::quoteLength).sum() > LIMIT) {
			throw new AnswerTooLargeException(LIMIT, "characters");
		}
		String sql = """
				select s.number, substring(a.text from s.quote_start + 1 for s.quote_length) as quote
				from unnest(:articles, :starts, :lengths) with ordinality
					as s (article_id, quote_start, quote_length, number)
				join article a on a.id = s.article_id
				""";
		return this.jdbc.sql(sql)
			.param("articles", new SqlArrayValue("uuid", sources.stream().map(Source::articleId).toArray()))
			.param("starts", new SqlArrayValue("integer", sources.stream().map(Source::quoteStart).toArray()))
			.param("lengths", new SqlArrayValue("integer", sources.stream().map(Source::quoteLength).toArray()))
			.query((rs, number) -> Map.entry(sources.get(rs.getInt("number") - 1), rs.getString("quote")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
	}

}
