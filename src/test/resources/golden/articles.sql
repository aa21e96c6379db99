select a.id, a.name, a.format, a.language, a.title, a.meta_description, a.introduction, a.closing, a.promised, a.confidence, a.characters, a.unrecognised, a.name as key_0
from article a
order by key_0 limit ?
;
select l.*
from listing l join article a on a.id = l.article_id
where l.article_id = any(?)
order by a.name, l.position limit 10001
;
select f.id, f.slug, f.title, f.original_title, f.description, f.year from film f where f.id = any(?)
;
select article_id, position, code, severity, message, source_start, source_end, source_line, source_column, quote_start, quote_length
from finding
where article_id = any(?)
union all
select article_id, null, code, severity, message, source_start, source_end, source_line, source_column, quote_start, quote_length
from finding_between_articles
where article_id = any(?)
order by article_id, position, source_start, code, message limit 10001
