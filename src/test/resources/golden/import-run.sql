select 
  (select json_build_object('number', t1.id, 'kind', t1.kind, 'outcomes', 
      (select json_build_object('edges', coalesce(json_agg(json_build_object('cursor', translate(encode(convert_to(json_build_array('outcomes', t2.key_0, t2.key_1)::text, 'UTF8'), 'base64'), E'+/=\n', '-_'), 'node', json_build_object('articleName', t2.article, 'outcome', t2.outcome)) order by t2.number desc), '[]'))
         from 
        (select t2.*, row_number() over () as number, count(*) over () as numbers
           from 
          (select t2.*, case t2.outcome when 'QUARANTINED' then 0 else 1 end as key_0, t2.article as key_1 from import_outcome t2 where (t2.run_id = t1.id) order by key_0 desc, key_1 desc limit 1) t2) t2 group by ())) from kept_import_run t1 where t1.id = ?::integer), 
  (select json_build_object('number', t3.id) from kept_import_run t3 where t3.id = ?::integer)
