select 
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('name', t1.name, 'findings', 
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('code', t2.code, 'severity', t2.severity, 'message', t2.message, 'source', case when t2.source_line is not null then json_build_object('line', t2.source_line, 'exact', case when t2.quote_length > 2000 then answer_text(
                          (select substring(a.text from t2.quote_start + 1 for t2.quote_length) from article a where a.id = t2.article_id)) else 
                        (select substring(a.text from t2.quote_start + 1 for t2.quote_length) from article a where a.id = t2.article_id) end) end)), '[]'))
               from 
              (select t2.*, t2.place as key_0, t2.between_start as key_1, t2.code as key_2, t2.message as key_3 from finding_in_article t2 where (t2.article_id = t1.id) order by key_0, key_1, key_2, key_3 limit 20) t2 group by ()))), '[]'))
     from 
    (select t1.*, t1.name as key_0 from article t1 where true order by key_0 limit 10) t1 group by ())
