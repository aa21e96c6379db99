select f.*, l.article_id, l.film_id
from fact f join listing l on l.id = f.listing_id join article a on a.id = l.article_id
where f.id = any(?)
order by a.name, l.position, f.position limit 10001
;
select decade, count(*) as films from film where decade = any(?) group by decade
;
select f.id, f.slug, f.title, f.original_title, f.description, f.year from film f where f.id = any(?)
;
select decade, count(*) as films from film where decade = any(?) group by decade
