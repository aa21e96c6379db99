select f.*, l.article_id, l.film_id, a.name as key_0, l.position as key_1, f.position as key_2
from fact f join listing l on l.id = f.listing_id join article a on a.id = l.article_id
order by key_0, key_1, key_2 limit ?
;
select count(*) from fact
;
select f.id, f.slug, f.title, f.original_title, f.description, f.year from film f where f.id = any(?)
