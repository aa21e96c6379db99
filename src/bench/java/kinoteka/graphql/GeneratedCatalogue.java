package kinoteka.graphql;

import java.io.IOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database with generated articles, ten films a piece. Every fifth film stands in a
 * second article too; each has two facts. The tables are written as an import writes
 * them, so that what is kept by triggers is right.
 */
final class GeneratedCatalogue implements AutoCloseable {

	private static final String FILL = """
			create temporary table film_said as
			select n, title, year, folded(title) as title_key, n % 5 = 0 as twice, md5('film' || n)::uuid as id,
				array['Director ' || chr(65 + n % 26) || ' ' || n % 997] as directors,
				array['Country ' || n % 40] || case when n % 7 = 0 then array['Country ' || n % 39 + 40] else '{}' end as countries,
				array['Genre ' || n % 20, 'Genre ' || n % 17 + 20] as genres,
				array['Actor ' || n % 4999, 'Actor ' || n % 3001 || ' Senior'] as cast_members,
				format('In %s a stranger keeps a secret for %s years. Nobody there speaks of it before the first snow falls.',
					title, n % 60 + 1) as description,
				array[format('The house of %s was built for the film and stood until %s.', title, year + 3),
					format('The scenes in Velmora were shot within %s days.', n % 90 + 2)] as facts
			from generate_series(0, :films - 1) as numbers (n), lateral (select
				(array['Quiet','Broken','Distant','Golden','Hidden','Last','Burning','Silent','Crimson','Frozen'])[1 + n * 7 % 10]
				|| ' ' || (array['Harbour','Letter','Garden','Witness','Bridge','Orchard','Signal','Promise','Lantern','Journey',
					'Station'])[1 + n * 3 % 11] || ' ' || n * 7919::bigint % :films as title, 1920 + n * 31 % 100 as year) named;
			create temporary table listing_said as
			select *, md5('article' || article)::uuid as article_id, md5(format('listing %s %s', article, position))::uuid as listing_id,
				sum(length(entry)) over (partition by article order by position) - length(entry) as start,
				sum(regexp_count(entry, E'\\n')) over (partition by article order by position) - regexp_count(entry, E'\\n') + 1 as line
			from (
				select said.*, article, places.position, said_facts, format(E'%s (%s)\\nDirector: %s\\nDescription: %s\\n%s\\n', title, year, directors[1],
					description, (select string_agg(format(E'Fact: %s\\n', fact), '') from unnest(said_facts) fact)) as entry
				from film_said said, lateral (
					select n / 10, n % 10 + 1, case when twice then facts[:1] else facts end
					union all select (n / 10 + :films / 20 + 1) % (:films / 10), 11 + n % 10 / 5, facts[2:] where twice) places (article, position, said_facts)
				) entries;
			insert into article (id, name, content_hash, grammar_revision, format, text, title, language, promised, confidence,
				characters, unrecognised, films, facts, created_at, updated_at)
			select article_id, format('article-%s.txt', lpad(article::text, 7, '0')), encode(sha256(text::bytea), 'hex'), 1, 'TEXT', text,
				'Films for evening ' || article, 'en', 10, 0.99, length(text), 0, films, facts, at, at
			from (select article, article_id, string_agg(entry, '' order by position) as text, count(*) as films,
				sum(cardinality(said_facts)) as facts, timestamptz '2026-01-01Z' + article * interval '1 minute' as at
				from listing_said group by article, article_id) articles;
			analyze article;
			insert into film (id, slug, title_key, title, description, year, directors, countries, genres, cast_members, languages, running_time,
				facts, articles, imported_at)
			select id, title_key || '-' || year, title_key, title, description, year, directors, countries, genres, cast_members, '{en}', 60 + n % 120,
				2, articles, imported_at
			from film_said join (
				select n, count(*) as articles, max(updated_at) as imported_at from listing_said join article on article.id = article_id group by n) articles using (n);
			insert into listing (id, article_id, film_id, position, heading, title, description, directors, countries, genres, cast_members, running_time,
				confidence, source_start, source_end, source_line, source_column, quote_start, quote_length)
			select listing_id, article_id, id, position, title, title, description, directors, countries, genres, cast_members, 60 + n % 120, 0.99,
				start, start + length(entry), line, 1, start, length(entry)
			from listing_said;
			insert into fact (id, listing_id, position, text, source_start, source_end, source_line, source_column, quote_start, quote_length)
			select md5(format('fact %s %s', listing_id, number))::uuid, listing_id, number, fact, place, place + length(fact), line + 2 + number, 7, place, length(fact)
			from listing_said, unnest(said_facts) with ordinality as facts (fact, number), lateral (select start + strpos(entry, fact) - 1 as place) places;
			insert into finding (article_id, position, code, severity, message)
			select id, 1, 'PROMISE_DIFFERS', 'WARNING', format('The article promises 10 films, and lists %s.', films) from article where films <> 10;
			""";

	/**
	 * What PostGraphile is given beside the tables: indexes as its orders need them, keys
	 * of views, and functions for what it has not.
	 */
	private static final String FOR_POSTGRAPHILE = """
			create index if not exists film_year_slug on film (year, slug);
			create index if not exists film_decade_year_slug on film (decade, year, slug);
			create view decade_with_label as select start_year, start_year || 's' as label, films as film_count from decade;
			comment on view decade_with_label is '@primaryKey start_year';
			comment on table film is '@foreignKey (decade) references decade_with_label (start_year)';
			comment on view fact_in_article is E'@primaryKey id\\n@foreignKey (film_id) references film (id)\\n@foreignKey (article_id) references article (id)';
			comment on view listing_in_article is E'@primaryKey id\\n@foreignKey (film_id) references film (id)\\n@foreignKey (article_id) references article (id)';
			comment on view finding_in_article is E'@foreignKey (article_id) references article (id)';
			create or replace function films_of(country text, since integer, until integer) returns setof film language sql stable as $$
				select * from film where year between since and until
					and countries_folded like E'%\\n' || folded(country) || E'\\n%'
				order by year, slug $$;
			create or replace function decades_of(country text, since integer, until integer)
			returns table (label text, count bigint) language sql stable as $$
				select decade || 's', count(*) from films_of(country, since, until) group by decade order by decade $$;
			create or replace function names_of(kind text, country text, since integer, until integer)
			returns table (value text, count bigint) language sql stable as $$
				select min(value collate "C"), count(*) from films_of(country, since, until),
					unnest(case kind when 'director' then directors else genres end,
						string_to_array(btrim(case kind when 'director' then directors_folded else genres_folded end, E'\\n'), E'\\n'))
						names (value, key)
				group by key order by count(*) desc, key limit 10 $$;
			""";

	private final EmbeddedPostgres postgres;

	private GeneratedCatalogue(EmbeddedPostgres postgres) {
		this.postgres = postgres;
	}

	static GeneratedCatalogue of(int films) throws IOException {
		GeneratedCatalogue catalogue = new GeneratedCatalogue(
				EmbeddedPostgres.builder().setServerConfig("shared_buffers", "512MB").start());
		Flyway.configure().dataSource(catalogue.postgres.getPostgresDatabase()).load().migrate();
		JdbcTemplate jdbc = new JdbcTemplate(catalogue.postgres.getPostgresDatabase());
		jdbc.execute(FILL.replace(":films", Integer.toString(films)));
		jdbc.execute(FOR_POSTGRAPHILE);
		jdbc.execute("vacuum analyze");
		return catalogue;
	}

	JdbcClient client() {
		return JdbcClient.create(this.postgres.getPostgresDatabase());
	}

	int port() {
		return this.postgres.getPort();
	}

	/** The server's first process, the parent of all that work on statements. */
	ProcessHandle process() {
		long worker = client().sql("select pg_backend_pid()").query(Long.class).single();
		return ProcessHandle.of(worker).flatMap(ProcessHandle::parent).orElseThrow();
	}

	@Override
	public void close() throws IOException {
		this.postgres.close();
	}

}
