select f.id, f.slug, f.title, f.original_title, f.description, f.year
from film f
where f.slug = ? or f.title_key = ?
	and (select count(*) from film g where g.slug = ? or g.title_key = ?) = 1
;
select l.*
from listing l join article a on a.id = l.article_id
where l.film_id = any(?)
order by a.name, l.position limit 10001
;
select f.*, l.article_id, l.film_id
from fact f join listing l on l.id = f.listing_id join article a on a.id = l.article_id
where l.film_id = any(?)
order by a.name, l.position, f.position limit 10001
;
select a.id, a.name, a.format, a.language, a.title, a.meta_description, a.introduction, a.closing, a.promised, a.confidence, a.characters, a.unrecognised from article a where a.id = any(?)
;
select s.number, substring(a.text from s.quote_start + 1 for s.quote_length) as quote
from unnest(?, ?, ?) with ordinality
	as s (article_id, quote_start, quote_length, number)
join article a on a.id = s.article_id
