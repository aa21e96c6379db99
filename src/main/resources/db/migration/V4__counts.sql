-- Exact counts, kept by whoever writes: an answer reads a row where it would count a million. Writers of the catalogue take
-- turns, so that none waits for a counter. They delete what hangs on a row before the row itself, for a cascade runs these
-- triggers once for each row.

create table catalogue_count (
	name  text collate "C" primary key,
	count integer not null check (count >= 0)
);

insert into catalogue_count select name, 0 from unnest('{article,film,listing,fact,finding}'::text[]) as tables (name);

create function count_rows() returns trigger language plpgsql as $$
begin
	case tg_op
		when 'INSERT' then
			update catalogue_count set count = count + change from (select count(*) as change from came) counted
			where name = tg_table_name::text and change > 0;
		when 'DELETE' then
			update catalogue_count set count = count - change from (select count(*) as change from went) counted
			where name = tg_table_name::text and change > 0;
		else
			update catalogue_count set count = 0 where name = tg_table_name::text;
	end case;
	return null;
end
$$;

do $$
declare
	counted text;
begin
	for counted in select name from catalogue_count loop
		execute format('create trigger counted_in after insert on %I referencing new table as came
			for each statement execute function count_rows()', counted);
		execute format('create trigger counted_out after delete on %I referencing old table as went
			for each statement execute function count_rows()', counted);
		execute format('create trigger counted_none after truncate on %I
			for each statement execute function count_rows()', counted);
	end loop;
end
$$;

create table decade (
	start_year integer primary key,
	films      integer not null check (films > 0)
);

-- In how many films a director, country, genre or language stands, under each of its spellings.
create table facet_spelling (
	name  text collate "C" not null check (name in ('director', 'country', 'genre', 'language')),
	key   text collate "C" not null,
	value text collate "C" not null, -- The first 200 characters.
	films integer not null check (films > 0),
	primary key (name, key, value)
);

-- The same under the spelling that most films have; of several, the last in collation C, which has more accents and fewer
-- capitals.
create table facet (
	name  text collate "C" not null,
	key   text collate "C" not null, -- The value, folded.
	value text collate "C" not null,
	films integer not null check (films > 0),
	primary key (name, key)
);

create index facet_by_films on facet (name, films desc, key);

create function count_films() returns trigger language plpgsql as $$
declare
	changes constant text := case tg_op
		when 'INSERT' then 'select 1 as change, * from came'
		when 'DELETE' then 'select -1 as change, * from went'
		else 'select 1 as change, * from came union all select -1, * from went' end;
	names text[];
	keys text[];
begin
	if tg_op = 'TRUNCATE' then
		truncate decade, facet_spelling, facet;
		return null;
	end if;
	execute format($merge$
		merge into decade using (
			select decade as start_year, sum(change)::integer as change from (%s) films
			where decade is not null group by decade having sum(change) <> 0) changed
		on decade.start_year = changed.start_year
		when matched and films + change = 0 then delete
		when matched then update set films = films + change
		when not matched then insert values (changed.start_year, change)
		$merge$, changes);
	execute format($merge$
		with counted as (
			merge into facet_spelling as facet using (
				select name, coalesce(key, '') as key, left(value, 200) as value, sum(change)::integer as change
				from (%s) films,
					lateral (values ('director', directors, directors_folded), ('country', countries, countries_folded),
						('genre', genres, genres_folded), ('language', languages, folded_list(languages)))
						as lists (name, list, folded),
					unnest(list, string_to_array(left(substr(folded, 2), -1), E'\n')) as names (value, key)
				group by 1, 2, 3 having sum(change) <> 0) changed
			on facet.name = changed.name and facet.key = changed.key and facet.value = changed.value
			when matched and films + change = 0 then delete
			when matched then update set films = films + change
			when not matched then insert values (changed.name, changed.key, changed.value, change)
			returning changed.name, changed.key)
		select array_agg(name), array_agg(key) from (select distinct name, key from counted) changed
		$merge$, changes) into names, keys;
	merge into facet using (
		select name, key, sum(films)::integer as films, (array_agg(value order by films desc, value desc))[1] as value
		from unnest(names, keys) as changed (name, key) left join facet_spelling using (name, key)
		group by name, key) counted
	on facet.name = counted.name and facet.key = counted.key
	when matched and counted.films is null then delete
	when matched then update set films = counted.films, value = counted.value
	when not matched then insert values (counted.name, counted.key, counted.value, counted.films);
	return null;
end
$$;

create trigger film_counted_in after insert on film referencing new table as came
	for each statement execute function count_films();
create trigger film_counted_out after delete on film referencing old table as went
	for each statement execute function count_films();
create trigger film_counted_anew after update on film referencing old table as went new table as came
	for each statement execute function count_films();
create trigger film_counted_none after truncate on film for each statement execute function count_films();

-- Goes up by one in each transaction that changes the catalogue. Nothing of it changes without an article.
create table catalogue_revision (
	revision   bigint not null,
	changed_in xid8 not null
);

create unique index catalogue_revision_only on catalogue_revision ((true));

insert into catalogue_revision values (0, '0');

create function next_revision() returns trigger language plpgsql as $$
begin
	update catalogue_revision set revision = revision + 1, changed_in = pg_current_xact_id()
	where changed_in <> pg_current_xact_id();
	return null;
end
$$;

create trigger article_revises after insert or update or delete or truncate on article
	for each statement execute function next_revision();
