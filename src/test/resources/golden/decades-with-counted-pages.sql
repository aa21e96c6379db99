select distinct decade from film where decade is not null order by decade
;
select f.*
from unnest(?) as d (decade) cross join lateral (
	select f.decade, f.id, f.slug, f.title, f.original_title, f.description, f.year, coalesce(f.year, 9999) as key_0, f.slug as key_1
	from film f where f.decade = d.decade
	order by key_0, key_1 limit ?) f
order by f.decade, key_0, key_1 limit 10001
;
select f.*
from unnest(?) as d (decade) cross join lateral (
	select f.decade, f.id, f.slug, f.title, f.original_title, f.description, f.year, coalesce(f.year, 9999) as key_0, f.slug as key_1
	from film f where f.decade = d.decade
	order by key_0 desc, key_1 desc limit ?) f
order by f.decade, key_0 desc, key_1 desc limit 10001
;
select decade, count(*) as films from film where decade = any(?) group by decade
