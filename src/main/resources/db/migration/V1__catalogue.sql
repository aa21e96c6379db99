-- The catalogue. Ids are derived from natural keys (see src/docs/decisions), so that the same articles give the same
-- rows in whatever order and however often they are imported. Offsets are UTF-16 units, lines and columns count from 1.
-- What is sorted by is in collation C: the same order in every installation, and none that a system update changes.

create table article (
	id               uuid primary key,
	name             text collate "C" not null unique check (name <> ''),
	origin           text check (origin <> ''), -- The file that it came from; null if that is its name in the library's folder.
	revision         integer not null default 1 check (revision > 0),
	content_hash     bytea not null check (octet_length(content_hash) = 32),
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
	created_at       timestamptz not null,
	updated_at       timestamptz not null check (updated_at >= created_at)
);

-- A file that moved is known by what it holds.
create index article_by_content on article (content_hash);

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

-- A film's identity is its normalised title and its year. Title and original title are chosen among its listings.
create table film (
	id             uuid primary key,
	slug           text collate "C" not null unique check (slug <> ''),
	title_key      text collate "C" not null check (title_key <> ''),
	title          text not null check (title <> ''),
	original_title text check (original_title <> ''),
	description    text check (description <> ''),
	year           integer check (year between 1888 and 2999),
	decade         integer generated always as (year / 10 * 10) stored,
	unique nulls not distinct (title_key, year)
);

-- Films without a year come last in both directions, and a row comparison must lead straight to any position.
create index film_by_year on film (coalesce(year, 9999), slug);
create index film_by_year_descending on film (coalesce(year, 0), slug);
create index film_by_title on film (title_key, slug);
create index film_by_decade on film (decade, coalesce(year, 9999), slug);

create table listing (
	id                 uuid primary key,
	article_id         uuid not null references article on delete cascade,
	film_id            uuid not null references film,
	position           integer not null check (position > 0),
	heading            text not null,
	title              text not null check (title <> ''),
	original_title     text check (original_title <> ''),
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
