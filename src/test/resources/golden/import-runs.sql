select r.*, r.id as key_0
from import_run r where r.kind <> 'DRY_RUN'
order by key_0 desc limit ?
;
select count(*) from import_run where kind <> 'DRY_RUN'
;
select r.id as run_id, count(*) filter (where o.outcome = 'CREATED') as created,
	count(*) filter (where o.outcome = 'UPDATED') as updated,
	count(*) filter (where o.outcome = 'RENAMED') as renamed,
	count(*) filter (where o.outcome = 'REMOVED') as removed,
	count(*) filter (where o.outcome = 'QUARANTINED') as quarantined, r.unchanged, r.skipped
from import_run r left join import_outcome o on o.run_id = r.id
where r.id = any(?) group by r.id
;
select o.*
from unnest(?) as r (id) cross join lateral (
	select o.*, case o.outcome when 'QUARANTINED' then 0 else 1 end as key_0, o.article as key_1
	from import_outcome o where o.run_id = r.id
	order by key_0, key_1 limit ?) o
order by o.run_id, key_0, key_1
;
select o.*
from unnest(?) as r (id) cross join lateral (
	select o.*, case o.outcome when 'QUARANTINED' then 0 else 1 end as key_0, o.article as key_1
	from import_outcome o where o.run_id = r.id and case o.outcome when 'QUARANTINED' then 0 else 1 end >= ? and (case o.outcome when 'QUARANTINED' then 0 else 1 end, o.article) > (?, ?)
	order by key_0, key_1 limit ?) o
order by o.run_id, key_0, key_1
;
select a.id, a.name, a.format, a.language, a.title, a.meta_description, a.introduction, a.closing, a.promised, a.confidence, a.characters, a.unrecognised from article a where a.id = any(?)
;
select r.id as run_id, count(*) filter (where o.outcome = 'CREATED') as created,
	count(*) filter (where o.outcome = 'UPDATED') as updated,
	count(*) filter (where o.outcome = 'RENAMED') as renamed,
	count(*) filter (where o.outcome = 'REMOVED') as removed,
	count(*) filter (where o.outcome = 'QUARANTINED') as quarantined, r.unchanged, r.skipped
from import_run r left join import_outcome o on o.run_id = r.id
where r.id = any(?) group by r.id
