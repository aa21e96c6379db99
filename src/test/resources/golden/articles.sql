select 
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('name', t1.name, 'title', case when octet_length(t1.title) > 2000 then answer_text(t1.title) else t1.title end, 'metaDescription', case when octet_length(t1.meta_description) > 2000 then answer_text(t1.meta_description) else t1.meta_description end, 'introduction', case when octet_length(t1.introduction) > 2000 then answer_text(t1.introduction) else t1.introduction end, 'findings', 
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('code', t2.code, 'severity', t2.severity, 'message', t2.message, 'source', case when t2.source_line is not null then json_build_object('line', t2.source_line) end)), '[]'))
               from 
              (select t2.*, t2.place as key_0, t2.between_start as key_1, t2.code as key_2, t2.message as key_3 from finding_in_article t2 where (t2.article_id = t1.id) order by key_0, key_1, key_2, key_3 limit 20) t2 group by ()), 'listings', 
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('position', t3.position, 'film', 
                      (select json_build_object('title', t4.title) from film t4 where t4.id = t3.film_id))), '[]'))
               from 
              (select t3.*, t3.position as key_0 from listing_in_article t3 where (t3.article_id = t1.id) order by key_0 limit 20) t3 group by ()))), '[]'))
     from 
    (select t1.*, t1.name as key_0 from article t1 where true order by key_0 limit 10) t1 group by ())
