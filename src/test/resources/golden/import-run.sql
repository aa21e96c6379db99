select r.* from import_run r where r.id = ? and r.kind <> 'DRY_RUN'
;
select r.* from import_run r where r.id = ? and r.kind <> 'DRY_RUN'
;
select o.*
from unnest(?) as r (id) cross join lateral (
	select o.*, case o.outcome when 'QUARANTINED' then 0 else 1 end as key_0, o.article as key_1
	from import_outcome o where o.run_id = r.id
	order by key_0 desc, key_1 desc limit ?) o
order by o.run_id, key_0 desc, key_1 desc
