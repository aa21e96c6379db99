select f.id, f.slug, f.title, f.original_title, f.description, f.year
from film f
where f.slug = ? or f.title_key = ?
	and (select count(*) from film g where g.slug = ? or g.title_key = ?) = 1
;
select f.id, f.slug, f.title, f.original_title, f.description, f.year
from film f
where f.slug = ? or f.title_key = ?
	and (select count(*) from film g where g.slug = ? or g.title_key = ?) = 1
