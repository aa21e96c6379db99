select a.id, a.name, a.format, a.language, a.title, a.meta_description, a.introduction, a.closing, a.promised, a.confidence, a.characters, a.unrecognised, a.name as key_0
from article a where a.name <= ? and (a.name) < (?)
order by key_0 desc limit ?
;
select count(*) from article
