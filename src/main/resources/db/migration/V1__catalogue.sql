-- The catalogue. Ids are derived from natural keys (see src/docs/decisions), so that the same articles give the same
-- rows in whatever order and however often they are imported. Offsets are UTF-16 units, lines and columns count from 1.
-- What is sorted by is in collation C: the same order in every installation, and none that a system update changes.

-- Words to compare by, of 200 characters at most: case, accents and punctuation are gone, "Luis Buñuel" is luis-bunuel. It
-- is how FilmIdentity normalises a title, but for marks and signs that PostgreSQL does not take for letters.
create function folded(text) returns text language sql immutable strict parallel safe
return left(trim('-' from regexp_replace(normalize(translate(lower(upper(replace(regexp_replace(
	normalize(lower(upper(normalize($1) collate pg_unicode_fast)), NFKD),
	'(?<![Ии])\u0306|[\u0300-\u0305\u0307-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE00-\uFE0F\uFE20-\uFE2F'
	'\U000E0100-\U000E01EF]', '', 'g'), '&', ' and '))), 'ς', 'σ'), NFKC), '[^[:alnum:]]+', '-', 'g')), 200);

-- Each name folded, between line breaks, so that a whole one can be looked for among them.
create function folded_list(text[]) returns text language sql immutable strict parallel safe
return (
	select coalesce(E'\n' || string_agg(folded(name), E'\n' order by place) || E'\n', '')
	from unnest($1) with ordinality as names (name, place));

-- Names of many lists, each once, as it is spelled first.
create function gather(names text[], more text[]) returns text[] language sql immutable strict parallel safe
return case when more <@ names then names else array(
	select (array_agg(name order by place))[1] from unnest(names || more) with ordinality as all_names (name, place)
	group by folded(name) order by min(place)) end;

create aggregate gathered(text[]) (sfunc = gather, stype = text[], initcond = '{}');

-- The same, but every spelling is another name.
create function gather_as_written(names text[], more text[]) returns text[] language sql immutable strict parallel safe
return case when more <@ names then names else names || array(
	select name from unnest(more) with ordinality as more_names (name, place)
	where name <> all(names) group by name order by min(place)) end;

create aggregate gathered_as_written(text[]) (sfunc = gather_as_written, stype = text[], initcond = '{}');

create table article (
	id               uuid primary key,
	name             text collate "C" not null unique check (name <> ''),
	origin           text check (origin <> ''), -- The file that it came from; null if that is its name in the library's folder.
	revision         integer not null default 1 check (revision > 0),
	content_hash     text collate "C" not null check (content_hash ~ '^[0-9a-f]{64}$'),
	grammar_revision integer not null check (grammar_revision > 0),
	format           text not null check (format in ('TEXT', 'MARKDOWN', 'HTML')),
	text             text not null,
	title            text check (title <> ''),
	meta_description text check (meta_description <> ''),
	introduction     text check (introduction <> ''),
	closing          text check (closing <> ''),
	language         text check (language ~ '^[a-z]{2,3}$'),
	promised         integer check (promised > 0),
	confidence       double precision not null check (confidence between 0 and 1),
	characters       integer not null check (characters >= 0),
	unrecognised     integer not null check (unrecognised between 0 and characters),
	films            integer not null check (films >= 0), -- How many different ones its listings speak of.
	facts            integer not null check (facts >= 0),
	created_at       timestamptz not null,
	updated_at       timestamptz not null check (updated_at >= created_at)
);

-- A file that moved is known by what it holds.
create index article_by_content on article (content_hash);
create index article_by_films on article (films desc, name);

-- The states that articles had, kept when they changed or went. The article itself may be gone.
create table article_revision (
	id           uuid primary key,
	article_id   uuid not null,
	number       integer not null check (number > 0),
	name         text collate "C" not null check (name <> ''),
	origin       text check (origin <> ''),
	content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
	text         text not null,
	films        integer not null check (films >= 0),
	facts        integer not null check (facts >= 0),
	imported_at  timestamptz not null,
	replaced_at  timestamptz not null check (replaced_at >= imported_at),
	unique (article_id, number)
);

create index article_revision_by_name on article_revision (name, replaced_at);

-- A film's identity is its normalised title and its year. All the rest is what its listings say, as the view film_summary
-- has it.
create table film (
	id               uuid primary key,
	slug             text collate "C" not null unique check (slug <> ''),
	title_key        text collate "C" not null check (title_key <> ''),
	title            text not null check (title <> ''),
	original_title   text check (original_title <> ''),
	original_key     text collate "C" check (original_key <> ''), -- Normalised as title_key.
	other_titles     text[] not null default '{}',
	description      text check (description <> ''),
	year             integer check (year between 1888 and 2999),
	decade           integer generated always as (year / 10 * 10) stored,
	directors        text[] not null default '{}',
	countries        text[] not null default '{}',
	genres           text[] not null default '{}',
	cast_members     text[] not null default '{}',
	languages        text[] not null default '{}', -- Those of its articles.
	running_time     integer check (running_time > 0),
	facts            integer not null default 0 check (facts >= 0),
	articles         integer not null default 0 check (articles >= 0),
	imported_at      timestamptz not null default now(), -- When the latest of its articles came as it is.
	directors_folded text collate "C" generated always as (case directors when '{}' then '' else folded_list(directors) end) stored,
	countries_folded text collate "C" generated always as (case countries when '{}' then '' else folded_list(countries) end) stored,
	genres_folded    text collate "C" generated always as (case genres when '{}' then '' else folded_list(genres) end) stored,
	cast_folded      text collate "C" generated always as (case cast_members when '{}' then '' else folded_list(cast_members) end) stored,
	unique nulls not distinct (title_key, year)
);

-- Films without a year come last in both directions, and a row comparison must lead straight to any position.
create index film_by_year on film (coalesce(year, 9999), slug);
create index film_by_year_descending on film (coalesce(year, 0), slug);
create index film_by_title on film (title_key, slug);
create index film_by_decade on film (decade, coalesce(year, 9999), slug);
create index film_by_facts on film (facts, slug);
create index film_by_articles on film (articles, slug);
create index film_by_import on film (imported_at, slug);

create table listing (
	id                 uuid primary key,
	article_id         uuid not null references article on delete cascade,
	film_id            uuid not null references film,
	position           integer not null check (position > 0),
	heading            text not null,
	title              text not null check (title <> ''),
	original_title     text check (original_title <> ''),
	original_key       text collate "C" check (original_key <> ''), -- Normalised as film.title_key.
	description        text check (description <> ''),
	directors          text[] not null default '{}',
	countries          text[] not null default '{}',
	genres             text[] not null default '{}',
	cast_members       text[] not null default '{}',
	running_time       integer check (running_time > 0),
	confidence         double precision not null check (confidence between 0 and 1),
	source_start       integer not null check (source_start >= 0),
	source_end         integer not null check (source_end >= source_start),
	source_line        integer not null check (source_line > 0),
	source_column      integer not null check (source_column > 0),
	quote_start        integer not null check (quote_start >= 0),
	quote_length       integer not null check (quote_length >= 0),
	unique (article_id, position)
);

create index listing_by_film on listing (film_id, article_id, position);
create index listing_by_original_title on listing (original_key) where original_key is not null;

create table fact (
	id            uuid primary key,
	listing_id    uuid not null references listing on delete cascade,
	position      integer not null check (position > 0),
	text          text not null check (text <> ''),
	source_start  integer not null check (source_start >= 0),
	source_end    integer not null check (source_end >= source_start),
	source_line   integer not null check (source_line > 0),
	source_column integer not null check (source_column > 0),
	quote_start   integer not null check (quote_start >= 0),
	quote_length  integer not null check (quote_length >= 0),
	unique (listing_id, position)
);

create table finding (
	article_id    uuid not null references article on delete cascade,
	position      integer not null check (position > 0),
	code          text not null check (code <> ''),
	severity      text not null check (severity in ('INFO', 'WARNING', 'ERROR')),
	message       text not null check (message <> ''),
	source_start  integer check (source_start >= 0),
	source_end    integer check (source_end >= source_start),
	source_line   integer check (source_line > 0),
	source_column integer check (source_column > 0),
	quote_start   integer check (quote_start >= 0),
	quote_length  integer check (quote_length >= 0),
	primary key (article_id, position),
	check (num_nulls(source_start, source_end, source_line, source_column, quote_start, quote_length) in (0, 6))
);

-- A film exists while a listing speaks of it. Asked when a transaction ends, for films come before their listings.
create function film_must_be_listed() returns trigger language plpgsql as $$
declare
	asked uuid;
begin
	if tg_table_name = 'film' then
		asked := new.id;
	else
		asked := old.film_id;
	end if;
	if exists (select from film where id = asked and not exists (select from listing where film_id = asked)) then
		raise exception using errcode = 'integrity_constraint_violation', constraint = 'film_is_listed',
			message = 'a film must not outlive its last listing: delete it in the same transaction';
	end if;
	return null;
end
$$;

create constraint trigger film_is_listed after insert on film
	deferrable initially deferred for each row execute function film_must_be_listed();

create constraint trigger film_stays_listed after delete or update of film_id on listing
	deferrable initially deferred for each row execute function film_must_be_listed();

-- What its listings say of a film, in the order of article and position: the first one names it, and the first that has it
-- gives its original title, its description and its running time. FilmSummary says the same in Java.
create view film_summary as
	select film_id, title, original_title, original_key,
		array_remove(array_remove(titles, title), original_title) as other_titles, description, directors, countries, genres,
		cast_members, languages, running_time, facts, articles, imported_at
	from (
		select film_id,
			(array_agg(listing.title order by name, position))[1] as title,
			(array_agg(original_title order by name, position) filter (where original_title is not null))[1]
				as original_title,
			(array_agg(original_key order by name, position) filter (where original_title is not null))[1] as original_key,
			gathered_as_written(array_remove(array[listing.title, original_title], null) order by name, position) as titles,
			(array_agg(description order by name, position) filter (where description is not null))[1] as description,
			gathered(directors order by name, position) as directors,
			gathered(countries order by name, position) as countries,
			gathered(genres order by name, position) as genres,
			gathered(cast_members order by name, position) as cast_members,
			gathered(array_remove(array[language], null) order by name, position) as languages,
			(array_agg(running_time order by name, position) filter (where running_time is not null))[1] as running_time,
			sum((select count(*) from fact where listing_id = listing.id))::integer as facts,
			count(distinct article_id)::integer as articles,
			max(updated_at) as imported_at
		from listing join article on article.id = article_id
		group by film_id) said;

-- Where articles disagree. Nothing of it is stored: it depends on no order of imports, and goes when its cause goes.

create view listing_of_film as
	select listing.*, article.name as article, film.title_key, film.year
	from listing join article on article.id = article_id join film on film.id = film_id;

-- The words of a name, without accents and case: "Luis Buñuel" is {luis, bunuel}.
create function name_words(name text) returns text[] language sql immutable strict as $$
	select string_to_array(regexp_replace(normalize(lower(name), NFKD), '[\u0300-\u036F.,]', '', 'g'), ' ')
$$;

-- Whether a name of the one is one of the other: the last word of either is a word of the other, in whatever order.
create function share_a_name(here text[], there text[]) returns boolean language sql immutable strict as $$
	select exists (
		select from unnest(here) as one (name), unnest(there) as other (name),
			lateral (select name_words(one.name) as a, name_words(other.name) as b) words
		where a[cardinality(a)] = any(b) or b[cardinality(b)] = any(a))
$$;

-- Two films of one title that are two years apart or less, or of which a year is not known, may be one.
create function may_be_one(year integer, other integer) returns boolean language sql immutable as $$
	select coalesce(abs(year - other), 0) <= 2
$$;

-- "sea.txt, line 3, and in 2 other places".
create function named_place(article text, line integer, places bigint) returns text language sql immutable as $$
	select format('%s, line %s', article, line) || case places
		when 1 then '' when 2 then ', and in 1 other place' else format(', and in %s other places', places - 1) end
$$;

-- One for each listing and what it disagrees with; of several listings there, the first by article and place is named.
create view finding_between_articles as
	select here.article_id, 'YEARS_DISAGREE' as code, 'WARNING' as severity,
		format('"%s" is from %s here and from %s in %s. Correct the year that is wrong, if this is one film.',
			here.title, here.year, other.year, named_place(there.article, there.source_line, there.places)) as message,
		here.source_start, here.source_end, here.source_line, here.source_column, here.quote_start, here.quote_length
	from listing_of_film here
		join film other on other.title_key = here.title_key and other.year <> here.year
			and may_be_one(here.year, other.year)
		cross join lateral (
			select article, source_line, count(*) over () as places from listing_of_film
			where film_id = other.id and article_id <> here.article_id
			order by article, position limit 1) there
	union all
	select here.article_id, 'DIRECTORS_DISAGREE', 'WARNING',
		format('"%s" is by %s here and by %s in %s. Correct the name that is wrong: one title and year is one film.',
			here.title, array_to_string(here.directors, ', '), array_to_string(there.directors, ', '),
			named_place(there.article, there.source_line, there.places)),
		here.source_start, here.source_end, here.source_line, here.source_column, here.quote_start, here.quote_length
	from listing_of_film here
		cross join lateral (
			select article, source_line, directors, count(*) over () as places from listing_of_film
			where film_id = here.film_id and article_id <> here.article_id and directors <> '{}'
				and not directors && here.directors -- What is written alike is told soon.
				and not share_a_name(here.directors, directors)
			order by article, position limit 1) there
	where here.directors <> '{}'
	union all
	select here.article_id, 'TITLE_ELSEWHERE', 'INFO',
		format('"%s" has the original title "%s" here, which is the title in %s. List it under one title, if this is one '
			'film.', here.title, here.original_title, named_place(there.article, there.source_line, there.places)),
		here.source_start, here.source_end, here.source_line, here.source_column, here.quote_start, here.quote_length
	from listing_of_film here
		join film other on other.title_key = here.original_key and may_be_one(here.year, other.year)
		cross join lateral (
			select article, source_line, count(*) over () as places from listing_of_film
			where film_id = other.id and article_id <> here.article_id
			order by article, position limit 1) there
	where here.original_key <> here.title_key
	union all
	select here.article_id, 'TITLE_ELSEWHERE', 'INFO',
		format('"%s" is the original title of "%s" in %s. List it under one title, if this is one film.',
			here.title, there.title, named_place(there.article, there.source_line, there.places)),
		here.source_start, here.source_end, here.source_line, here.source_column, here.quote_start, here.quote_length
	from listing_of_film here
		cross join lateral (
			select article, source_line, title, count(*) over () as places from listing_of_film
			where original_key = here.title_key and original_key <> title_key and article_id <> here.article_id
				and may_be_one(here.year, year)
			order by article, position limit 1) there;
