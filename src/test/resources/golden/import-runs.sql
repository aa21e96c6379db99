select 
  (select json_build_object('totalCount', 
      (select count(*) from kept_import_run), 'nodes', coalesce(json_agg(json_build_object('number', t1.id, 'kind', t1.kind, 'undoes', t1.undoes, 'status', t1.status, 'reason', t1.reason, 'counts', json_build_object('created', 
              (select count(*) from import_outcome o where o.run_id = t1.id and o.outcome = 'CREATED'), 'updated', 
              (select count(*) from import_outcome o where o.run_id = t1.id and o.outcome = 'UPDATED'), 'renamed', 
              (select count(*) from import_outcome o where o.run_id = t1.id and o.outcome = 'RENAMED'), 'removed', 
              (select count(*) from import_outcome o where o.run_id = t1.id and o.outcome = 'REMOVED'), 'quarantined', 
              (select count(*) from import_outcome o where o.run_id = t1.id and o.outcome = 'QUARANTINED'), 'unchanged', t1.unchanged, 'skipped', t1.skipped), 'first', 
            (select json_build_object('totalCount', 
                (select count(*) from import_outcome t2  where (t2.run_id = t1.id)), 'nodes', coalesce(json_agg(json_build_object('articleName', t2.article, 'outcome', t2.outcome, 'reason', t2.reason, 'renamedFrom', t2.renamed_from, 'revision', t2.revision, 'replaced', t2.replaced, 'article', 
                      (select json_build_object('title', case when octet_length(t3.title) > 2000 then answer_text(t3.title) else t3.title end) from article t3 where t3.id = t2.article_id))) filter (where t2.number <= 2), '[]'), 'pageInfo', json_build_object('hasNextPage', count(*) > 2, 'hasPreviousPage', false, 'startCursor', max(translate(encode(convert_to(json_build_array('outcomes', t2.key_0, t2.key_1)::text, 'UTF8'), 'base64'), E'+/=\n', '-_')) filter (where t2.number = 1), 'endCursor', max(translate(encode(convert_to(json_build_array('outcomes', t2.key_0, t2.key_1)::text, 'UTF8'), 'base64'), E'+/=\n', '-_')) filter (where t2.number = least(t2.numbers, 2))))
               from 
              (select t2.*, row_number() over () as number, count(*) over () as numbers
                 from 
                (select t2.*, case t2.outcome when 'QUARANTINED' then 0 else 1 end as key_0, t2.article as key_1 from import_outcome t2 where (t2.run_id = t1.id) order by key_0, key_1 limit 3) t2) t2 group by ()), 'second', 
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('articleName', t4.article, 'filmsBefore', t4.films_before, 'filmsAfter', t4.films_after, 'filmsCame', t4.films_came, 'filmsWent', t4.films_went, 'filmsChanged', t4.films_changed, 'factsCame', t4.facts_came, 'factsWent', t4.facts_went, 'errors', t4.errors, 'warnings', t4.warnings, 'infos', t4.infos)) filter (where t4.number <= 1), '[]'), 'pageInfo', json_build_object('hasNextPage', count(*) > 1))
               from 
              (select t4.*, row_number() over () as number, count(*) over () as numbers
                 from 
                (select t4.*, case t4.outcome when 'QUARANTINED' then 0 else 1 end as key_0, t4.article as key_1 from import_outcome t4 where (t4.run_id = t1.id and (case t4.outcome when 'QUARANTINED' then 0 else 1 end >= ?::integer and (case t4.outcome when 'QUARANTINED' then 0 else 1 end, t4.article) > (?::integer, ?::text))) order by key_0, key_1 limit 2) t4) t4 group by ()))) filter (where t1.number <= 5), '[]'), 'pageInfo', json_build_object('hasNextPage', count(*) > 5, 'hasPreviousPage', false, 'startCursor', max(translate(encode(convert_to(json_build_array('runs from the newest', t1.key_0)::text, 'UTF8'), 'base64'), E'+/=\n', '-_')) filter (where t1.number = 1), 'endCursor', max(translate(encode(convert_to(json_build_array('runs from the newest', t1.key_0)::text, 'UTF8'), 'base64'), E'+/=\n', '-_')) filter (where t1.number = least(t1.numbers, 5))))
     from 
    (select t1.*, row_number() over () as number, count(*) over () as numbers
       from 
      (select t1.*, t1.id as key_0 from kept_import_run t1 where true order by key_0 desc limit 6) t1) t1 group by ())
