select f.id, f.slug, f.title, f.original_title, f.description, f.year, coalesce(f.year, 9999) as key_0, f.slug as key_1
from film f
order by key_0, key_1 limit ?
;
select f.*, l.article_id, l.film_id
from fact f join listing l on l.id = f.listing_id join article a on a.id = l.article_id
where l.film_id = any(?)
order by a.name, l.position, f.position limit 10001
;
select count(*) from film
