select f.id, f.slug, f.title, f.original_title, f.description, f.year
from film f
where f.slug = ? or f.title_key = ?
	and (select count(*) from film g where g.slug = ? or g.title_key = ?) = 1
;
select a.id, a.name, a.format, a.language, a.title, a.meta_description, a.introduction, a.closing, a.promised, a.confidence, a.characters, a.unrecognised from article a where a.name = ?
;
select decade, count(*) as films from film where decade = any(?) group by decade
;
select decade, count(*) as films from film where decade = any(?) group by decade
;
select f.*
from unnest(?) as d (decade) cross join lateral (
	select f.decade, f.id, f.slug, f.title, f.original_title, f.description, f.year, f.title_key as key_0, f.slug as key_1
	from film f where f.decade = d.decade
	order by key_0, key_1 limit ?) f
order by f.decade, key_0, key_1 limit 10001
;
select decade, count(*) as films from film where decade = any(?) group by decade
