-- Articles of ten films. Every fifth film stands in a second article too, each has two facts. {films} is their number.

create temporary table told_film as
select n, title, 1920 + n * 31 % 100 as year, folded(title) as title_key, n % 5 = 0 as twice,
	md5('film' || n)::uuid as id,
	array['Director ' || n % 997] as directors,
	array['Country ' || n / 7 % 40] || case when n % 7 = 0 then '{Country 40}'::text[] else '{}' end as countries,
	array['Genre ' || n / 3 % 20, 'Genre ' || n / 13 % 17 + 20] as genres,
	array['Actor ' || n % 4999, 'Actor ' || n % 3001 + 5000] as cast_members,
	60 + n % 120 as running_time,
	format('In %s a stranger keeps a secret for %s years. Nobody there speaks of it before the first snow falls.',
		title, n % 60 + 1) as description,
	array[format('The house of %s was built for the film.', title),
		format('The scenes in Velmora were shot within %s days.', n % 90 + 2)] as facts
from generate_series(0, {films} - 1) as numbers (n), lateral (select concat_ws(' ',
	('{Quiet,Broken,Distant,Golden,Hidden,Last,Burning,Silent,Crimson,Frozen}'::text[])[1 + n * 7 % 10],
	('{Harbour,Letter,Garden,Witness,Bridge,Orchard,Signal,Promise,Lantern,Journey,Station}'::text[])[1 + n * 3 % 11],
	n * 7919::bigint % {films}) as title) named;

create temporary table told_listing as
select *, md5('article' || article)::uuid as article_id, md5(format('listing %s %s', article, place))::uuid as listing_id,
	sum(length(entry)) over above - length(entry) as start, 1 + sum(6 + cardinality(told)) over above - cardinality(told) - 6 as line
from (
	select told_film.*, article, place, told, format(E'%s (%s)\nDirector: %s\nCountry: %s\nGenre: %s\n%s\n%s\n\n',
		title, year, directors[1], array_to_string(countries, ', '), array_to_string(genres, ', '), description,
		array_to_string(told, E'\n')) as entry
	from told_film, lateral (
		select n / 10, n % 10 + 1, case when twice then facts[:1] else facts end
		union all
		select (n / 10 + {films} / 20 + 1) % ({films} / 10), 11 + n % 10 / 5, facts[2:] where twice)
		places (article, place, told)) entries
window above as (partition by article order by place);

insert into article (id, name, content_hash, grammar_revision, format, text, title, language, promised, confidence,
	characters, unrecognised, films, facts, created_at, updated_at)
select article_id, format('article-%s.txt', lpad(article::text, 7, '0')), encode(sha256(text::bytea), 'hex'), 1, 'TEXT',
	text, 'Films for evening ' || article, 'en', 10, 0.99, length(text), 0, films, facts, at, at
from (
	select article, article_id, string_agg(entry, '' order by place) as text, count(*) as films,
		sum(cardinality(told)) as facts, timestamptz '2026-01-01Z' + article * interval '1 minute' as at
	from told_listing group by article, article_id) articles;

insert into film (id, slug, title_key, title, description, year, directors, countries, genres, cast_members, languages,
	running_time, facts, articles, imported_at)
select id, title_key || '-' || year, title_key, title, description, year, directors, countries, genres, cast_members,
	'{en}', running_time, 2, articles, imported_at
from told_film join (
	select n, count(*) as articles, max(updated_at) as imported_at
	from told_listing join article on article.id = article_id group by n) articles using (n);

insert into listing (id, article_id, film_id, position, heading, title, description, directors, countries, genres,
	cast_members, running_time, confidence, source_start, source_end, source_line, source_column, quote_start,
	quote_length)
select listing_id, article_id, id, place, title, title, description, directors, countries, genres, cast_members,
	running_time, 0.99, start, start + length(entry), line, 1, start, length(entry)
from told_listing;

insert into fact (id, listing_id, position, text, source_start, source_end, source_line, source_column, quote_start,
	quote_length)
select md5(format('fact %s %s', listing_id, number))::uuid, listing_id, number, fact, at, at + length(fact),
	line + 4 + number, 1, at, length(fact)
from told_listing, unnest(told) with ordinality as facts (fact, number),
	lateral (select start + strpos(entry, fact) - 1 as at) places;

insert into finding (article_id, position, code, severity, message)
select id, 1, 'PROMISE_DIFFERS', 'WARNING', format('The article promises 10 films, and lists %s.', films)
from article where films <> promised;
