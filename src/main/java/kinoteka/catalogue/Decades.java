package kinoteka.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.jdbc.support.SqlValue;
import org.springframework.stereotype.Repository;

/** The questions that can be asked about decades. A decade exists while it has a film. */
@Repository
public class Decades {

	private final JdbcClient jdbc;

	Decades(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All decades.
	 * @return the decades, the earliest first
	 */
	public List<Decade> all() {
		return this.jdbc.sql("select distinct decade from film where decade is not null order by decade")
			.query((rs, number) -> new Decade(rs.getInt("decade")))
			.list();
	}

	/**
	 * The decades that start in some years.
	 * @param startYears the years
	 * @return those that exist, in no order
	 */
	public List<Decade> existing(Collection<Integer> startYears) {
		return List.copyOf(filmCounts(startYears.stream().map(Decade::new).toList()).keySet());
	}

	/**
	 * How many films some decades have.
	 * @param decades the decades
	 * @return the numbers, 1 or more; decades without a film are left out
	 */
	public Map<Decade, Integer> filmCounts(Collection<Decade> decades) {
		return this.jdbc.sql("select decade, count(*) as films from film where decade = any(:decades) group by decade")
			.param("decades", years(decades))
			.query((rs, number) -> Map.entry(new Decade(rs.getInt("decade")), rs.getInt("films")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	static SqlValue years(Collection<Decade> decades) {
		return new SqlArrayValue("integer", decades.stream().map(Decade::startYear).toArray());
	}

}
