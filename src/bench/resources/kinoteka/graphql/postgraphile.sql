-- What PostGraphile is given: indexes as its orders need them, keys of views, and functions for what it has not.

create index film_by_plain_year on film (year, slug);
create index film_by_plain_decade on film (decade, year, slug);

create view decade_with_label as select start_year, start_year || 's' as label, films as film_count from decade;

comment on view decade_with_label is '@primaryKey start_year';
-- So that its cursors are compared as rows, which an index leads to; each of these films has a year.
comment on column film.year is '@notNull';
comment on table film is '@foreignKey (decade) references decade_with_label (start_year)';
comment on view fact_in_article is
	E'@primaryKey id\n@foreignKey (film_id) references film (id)\n@foreignKey (article_id) references article (id)';
comment on view listing_in_article is
	E'@primaryKey id\n@foreignKey (film_id) references film (id)\n@foreignKey (article_id) references article (id)';
comment on view finding_in_article is '@foreignKey (article_id) references article (id)';

create function films_of(country text, since integer, until integer) returns setof film language sql stable as $$
	select * from film
	where year between since and until and countries_folded like (select E'%\n' || folded(country) || E'\n%')
	order by year, slug
$$;

create function decades_of(country text, since integer, until integer)
returns table (label text, count bigint) language sql stable as $$
	select decade || 's', count(*) from films_of(country, since, until) group by decade order by decade
$$;

create function directors_of(country text, since integer, until integer)
returns table (value text, count bigint) language sql stable as $$
	select min(value collate "C"), count(*)
	from films_of(country, since, until),
		unnest(directors, string_to_array(btrim(directors_folded, E'\n'), E'\n')) names (value, key)
	group by key order by count(*) desc, key limit 10
$$;

create function genres_of(country text, since integer, until integer)
returns table (value text, count bigint) language sql stable as $$
	select min(value collate "C"), count(*)
	from films_of(country, since, until),
		unnest(genres, string_to_array(btrim(genres_folded, E'\n'), E'\n')) names (value, key)
	group by key order by count(*) desc, key limit 10
$$;

do $do$ begin
	if to_regproc('search_films') is not null then
		create function films_found(words text) returns setof film language sql stable as $$
			select film.* from search_films(words) found join film on film.id = found.film_id
			order by found.relevance desc, film.slug desc
		$$;
	end if;
end $do$;
