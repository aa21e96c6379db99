select f.id, f.slug, f.title, f.original_title, f.description, f.year, coalesce(f.year, 9999) as key_0, f.slug as key_1
from film f
order by key_0 desc, key_1 desc limit ?
;
select count(*) from film
