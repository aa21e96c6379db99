-- Finding films, facts and articles by words. Nothing here depends on the locale of the database: letters are folded before
-- PostgreSQL parses them, and what it takes letters for (in locale C, ASCII alone) gets them spelled in Latin.

do $$
declare
	needed text;
begin
	foreach needed in array '{pg_trgm,unaccent,fuzzystrmatch}'::text[] loop
		if not exists (select from pg_available_extensions where name = needed) then
			raise exception using errcode = 'feature_not_supported', message = format('its server has not the extension %s, '
				'which comes with PostgreSQL: install it there (the package postgresql-contrib on most systems)', needed);
		end if;
		execute format('create extension if not exists %I', needed);
	end loop;
end
$$;

-- Text as it is searched: without case, accents and what would join words. Plain ASCII takes a quarter of the time. No vector
-- may have more than a megabyte.
create function plain(text) returns text language sql immutable strict parallel safe
return left(case when octet_length($1) = length($1)
	then replace(replace(replace(replace(replace(replace(replace(replace(replace(lower($1 collate pg_unicode_fast),
		'-', ' '), '.', ' '), '/', ' '), '_', ' '), ':', ' '), '@', ' '), '<', ' '), '&', ' '), '+', ' ')
	else replace(regexp_replace(lower(unaccent(normalize($1)) collate pg_unicode_fast), '[^[:alnum:]]+', ' ', 'g'), 'ς', 'σ')
	end, 100000);

-- Cyrillic and Greek letters as Latin ones, each as one, so that trigrams can be made of them.
create function latin(text) returns text language sql immutable parallel safe as $$
	select case when octet_length($1) = length($1) then $1
		else translate($1, 'абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґљњћђџјўαβγδεζηθικλμνξοπρσςτυφχψω',
			'abvgdezz1jklmnoprstufhcqwx2yieu3ii4gln5d6juabgdezhtiklmn7oprsstufx8o') end
$$;

-- Whether a folded text is like a pattern: the index film_by_trigram finds those of film.
create function reads_like(text, pattern text) returns boolean language sql immutable parallel safe as $$
	select latin($1) like latin(pattern) and $1 like pattern
$$;

create index film_by_trigram on film using gin (latin(title_key) gin_trgm_ops, latin(original_key) gin_trgm_ops,
	latin(directors_folded) gin_trgm_ops, latin(countries_folded) gin_trgm_ops, latin(genres_folded) gin_trgm_ops,
	latin(cast_folded) gin_trgm_ops);

create index facet_by_trigram on facet using gin (latin(key) gin_trgm_ops);

-- Titles may be stop words: "They", "Я". In longer texts those are passed over.
create text search dictionary english_words (template = snowball, language = english);
create text search dictionary russian_words (template = snowball, language = russian);
create text search configuration titles (copy = russian);
alter text search configuration titles alter mapping for asciiword, asciihword, hword_asciipart with english_words;
alter text search configuration titles alter mapping for word, hword, hword_part with russian_words;

-- The words of a film: of its titles (A), its other titles and directors (B), its descriptions (C) and its facts (D).
create table film_search (
	film_id uuid primary key references film on delete cascade,
	words   tsvector not null
);

create index film_search_by_word on film_search using gin (words);

create view film_words as
	select film_id,
		setweight(to_tsvector('titles', plain(title || coalesce(' ' || original_title, ''))), 'A')
		|| case when other_titles = '{}' and directors = '{}' then ''
			else setweight(to_tsvector('titles', plain(array_to_string(other_titles || directors, ' '))), 'B') end
		|| coalesce(setweight(to_tsvector('russian', plain(descriptions)), 'C'), '')
		|| coalesce(to_tsvector('russian', plain(said.facts)), '') as words
	from film join (
		select film_id, string_agg(description, ' ' order by name, position) as descriptions,
			string_agg(facts, ' ' order by name, position) as facts
		from (
			select film_id, name, position, description,
				(select string_agg(text, ' ' order by position) from fact where listing_id = listing.id) as facts
			from listing join article on article.id = article_id) told
		group by film_id) said on film_id = film.id;

create index article_by_word on article
	using gin (to_tsvector('russian', plain(coalesce(title, '') || ' ' || coalesce(introduction, ''))));

-- All words that a film ever had. One that no film has any more is found, and then leads to no film.
create table search_word (
	word text collate "C" primary key
);

create index search_word_by_trigram on search_word using gin (latin(word) gin_trgm_ops);

-- Brings the words of films in line with what is said of them.
create function index_films(films uuid[]) returns void language sql as $$
	with indexed as (
		insert into film_search select film_id, words from film_words where film_id = any(films)
		on conflict (film_id) do update set words = excluded.words where film_search.words <> excluded.words
		returning words)
	insert into search_word
	select distinct lexeme from indexed cross join lateral unnest(words) where length(lexeme) <= 50
	on conflict do nothing
$$;

create function quote_lexeme(text) returns text language sql immutable strict parallel safe
return '''' || replace(replace($1, '\', '\\'), '''', '''''') || '''';

-- By the indexes: for a word of unknown frequency, PostgreSQL would rather read the table until one comes.
create function is_found(lexeme text) returns boolean language sql stable strict parallel safe
	set enable_seqscan = off as $$
	select exists (select from film_search where words @@ quote_lexeme(lexeme)::tsquery)
		or exists (select from article
			where to_tsvector('russian', plain(coalesce(title, '') || ' ' || coalesce(introduction, '')))
				@@ quote_lexeme(lexeme)::tsquery)
$$;

-- The words nearest to one that is nowhere, by the letters that they differ in: two at most, one if it is short; five words
-- at most.
create function neighbours(lexeme text) returns text language sql stable strict parallel safe as $$
	select '(' || string_agg(quote_lexeme(word), ' | ') || ')'
	from (
		select word, rank() over (order by distance) as place
		from search_word cross join lateral (
			select levenshtein_less_equal(word, left(lexeme, 50), 2) as distance) other
		where latin(word) % latin(lexeme) and distance <= case when length(lexeme) < 5 then 1 else 2 end
			and is_found(word)
		order by distance, similarity(latin(word), latin(lexeme)) desc, word limit 5) words
	where place = 1
$$;

-- What is asked for by some words, all of which must be found. One that is nowhere stands for its neighbours.
create function search_query(asked text) returns tsquery language plpgsql stable parallel safe
	set pg_trgm.similarity_threshold = 0.2 as $$
declare
	words tsvector := to_tsvector('russian', plain(left(asked, 200)));
	lexeme text;
	meant text;
	every text;
begin
	if length(words) = 0 then
		words := to_tsvector('titles', plain(left(asked, 200)));
	end if;
	foreach lexeme in array tsvector_to_array(words) loop
		meant := quote_lexeme(lexeme);
		if not is_found(lexeme) then
			meant := coalesce(neighbours(lexeme), meant);
		end if;
		every := concat_ws(' & ', every, meant);
	end loop;
	return every::tsquery;
end
$$;

-- The films in which all words are found. Titles weigh most, and most of all a whole one.
create function search_films(words text) returns table (film_id uuid, relevance real)
	language sql stable parallel safe as $$
	select found.film_id, ts_rank('{0.05, 0.1, 0.3, 1}', found.words, query)
		+ case when key in (title_key, original_key) then 1 else 0 end::real
	from (select search_query($1) as query, folded($1) as key offset 0) asked
		join film_search found on found.words @@ query join film on film.id = found.film_id
$$;

-- The same among all that can be found, and the first field in which one of the words stands.
create function search_library(words text) returns table (kind text, id uuid, relevance real, field text)
	language sql stable parallel safe set enable_seqscan = off as $$
	with asked as materialized (
		select query, replace(query::text, '&', '|')::tsquery as one from (select search_query($1) as query offset 0) asked),
	films as materialized (
		select found.film_id, found.relevance from search_films($1) found)
	select 'FILM', film_id, films.relevance, case
		when ts_filter(film_search.words, '{a}') @@ one then 'title'
		when ts_filter(film_search.words, '{b}') @@ one then
			case when to_tsvector('titles', plain(array_to_string(other_titles, ' '))) @@ one then 'otherTitles'
				else 'directors' end
		when ts_filter(film_search.words, '{c}') @@ one then 'description' else 'facts' end
	from asked, films join film_search using (film_id) join film on film.id = film_id
	union all
	select 'FACT', fact.id, ts_rank('{0.05, 0.1, 0.3, 1}', told.words, query), 'text'
	from asked, films join listing using (film_id) join fact on listing_id = listing.id
		cross join lateral (select to_tsvector('russian', plain(fact.text)) as words) told
	where told.words @@ query
	union all
	select 'ARTICLE', article.id, ts_rank('{0.05, 0.1, 0.3, 1}', setweight(titled, 'A') || setweight(begun, 'C'), query),
		case when titled @@ one then 'title' else 'introduction' end
	from asked join article
			on to_tsvector('russian', plain(coalesce(title, '') || ' ' || coalesce(introduction, ''))) @@ query
		cross join lateral (
			select to_tsvector('russian', plain(coalesce(title, ''))) as titled,
				to_tsvector('russian', plain(coalesce(introduction, ''))) as begun) parts
$$;

-- What may be meant by the beginning of a title or a name, or of a word in it. What begins so comes first; words inside are
-- looked at from three letters on, and only if too little begins so.
create function search_suggestions(words text, most integer)
	returns table (text text, kind text, key text, films integer) language sql stable parallel safe as $$
	with beginning as materialized (
		(select title as text, 'FILM' as kind, slug as key, 1 as films, title_key as place from film
			where folded(words) <> '' and title_key >= folded(words) and title_key < folded(words) || U&'\+10FFFF'
			order by title_key, slug limit most)
		union all
		(select value, 'DIRECTOR', key, films, key from facet
			where name = 'director' and folded(words) <> '' and key >= folded(words)
				and key < folded(words) || U&'\+10FFFF'
			order by key limit most)),
	inside as (
		(select title as text, 'FILM' as kind, slug as key, 1 as films, title_key as place from film
			where (select count(*) from beginning) < most and length(folded(words)) > 2
				and reads_like(title_key, '%-' || folded(words) || '%')
			order by length(title_key), title_key, slug limit most)
		union all
		(select value, 'DIRECTOR', key, films, key from facet
			where (select count(*) from beginning) < most and length(folded(words)) > 2 and name = 'director'
				and reads_like(key, '%-' || folded(words) || '%')
			order by films desc, key limit most))
	select text, kind, key, films from (
		select 1 as fit, * from beginning union all
		select 2, inside.* from inside where not exists (select from beginning where (kind, key) = (inside.kind, inside.key))
	) found
	order by fit, films desc, length(place), place, kind, key limit most
$$;
