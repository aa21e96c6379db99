select 
  (select json_build_object('title', t1.title, 'facts', 
      (select json_build_object('nodes', coalesce(json_agg(json_build_object('text', case when octet_length(t2.text) > 2000 then answer_text(t2.text) else t2.text end, 'source', json_build_object('line', t2.source_line, 'exact', case when t2.quote_length > 2000 then answer_text(
                    (select substring(a.text from t2.quote_start + 1 for t2.quote_length) from article a where a.id = t2.article_id)) else 
                  (select substring(a.text from t2.quote_start + 1 for t2.quote_length) from article a where a.id = t2.article_id) end), 'article', 
                (select json_build_object('name', t3.name) from article t3 where t3.id = t2.article_id))), '[]'))
         from 
        (select t2.*, t2.article_name as key_0, t2.listing_position as key_1, t2.position as key_2 from fact_in_article t2 where (t2.film_id = t1.id) order by key_0, key_1, key_2 limit 20) t2 group by ()), 'listings', 
      (select json_build_object('nodes', coalesce(json_agg(json_build_object('position', t4.position, 'article', 
                (select json_build_object('name', t5.name, 'title', case when octet_length(t5.title) > 2000 then answer_text(t5.title) else t5.title end) from article t5 where t5.id = t4.article_id), 'source', json_build_object('start', t4.source_start, 'end', t4.source_end, 'line', t4.source_line))), '[]'))
         from 
        (select t4.*, t4.article_name as key_0, t4.position as key_1 from listing_in_article t4 where (t4.film_id = t1.id) order by key_0, key_1 limit 20) t4 group by ())) from film t1 where t1.id = coalesce(
      (select id from film where slug = ?::text), 
      (select (array_agg(id))[1] from film
where title_key = ?::text having count(*) = 1)))
