select a.id, a.name, a.format, a.language, a.title, a.meta_description, a.introduction, a.closing, a.promised, a.confidence, a.characters, a.unrecognised from article a where a.name = ?
;
select l.*
from listing l join article a on a.id = l.article_id
where l.article_id = any(?)
order by a.name, l.position limit 10001
;
select f.id, f.slug, f.title, f.original_title, f.description, f.year from film f where f.id = any(?)
;
select f.*, l.article_id, l.film_id
from fact f join listing l on l.id = f.listing_id join article a on a.id = l.article_id
where f.listing_id = any(?)
order by a.name, l.position, f.position limit 10001
;
select article_id, position, code, severity, message, source_start, source_end, source_line, source_column, quote_start, quote_length
from finding
where article_id = any(?)
union all
select article_id, null, code, severity, message, source_start, source_end, source_line, source_column, quote_start, quote_length
from finding_between_articles
where article_id = any(?)
order by article_id, position, source_start, code, message limit 10001
;
select s.number, substring(a.text from s.quote_start + 1 for s.quote_length) as quote
from unnest(?, ?, ?) with ordinality
	as s (article_id, quote_start, quote_length, number)
join article a on a.id = s.article_id
