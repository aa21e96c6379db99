select 
  (select json_build_object('id', 'Film:' || t1.id, 'title', t1.title, 'originalTitle', t1.original_title, 'year', t1.year, 'decade', 
      (select json_build_object('label', t2.start_year || 's', 'filmCount', t2.films) from decade t2 where t2.start_year = t1.decade), 'description', case when octet_length(t1.description) > 2000 then answer_text(t1.description) else t1.description end, 'facts', 
      (select json_build_object('nodes', coalesce(json_agg(json_build_object('position', t3.position, 'text', case when octet_length(t3.text) > 2000 then answer_text(t3.text) else t3.text end, 'article', 
                (select json_build_object('name', t4.name) from article t4 where t4.id = t3.article_id), 'listing', 
                (select json_build_object('position', t5.position) from listing_in_article t5 where t5.id = t3.listing_id), 'source', json_build_object('start', t3.source_start, 'end', t3.source_end, 'line', t3.source_line, 'column', t3.source_column, 'exact', case when t3.quote_length > 2000 then answer_text(
                    (select substring(a.text from t3.quote_start + 1 for t3.quote_length) from article a where a.id = t3.article_id)) else 
                  (select substring(a.text from t3.quote_start + 1 for t3.quote_length) from article a where a.id = t3.article_id) end))), '[]'))
         from 
        (select t3.*, t3.article_name as key_0, t3.listing_position as key_1, t3.position as key_2 from fact_in_article t3 where (t3.film_id = t1.id) order by key_0, key_1, key_2 limit 20) t3 group by ()), 'listings', 
      (select json_build_object('nodes', coalesce(json_agg(json_build_object('position', t6.position, 'heading', case when octet_length(t6.heading) > 2000 then answer_text(t6.heading) else t6.heading end, 'title', t6.title, 'directors', t6.directors, 'countries', t6.countries, 'genres', t6.genres, 'cast', t6.cast_members, 'runningTimeMinutes', t6.running_time, 'description', case when octet_length(t6.description) > 2000 then answer_text(t6.description) else t6.description end, 'article', 
                (select json_build_object('name', t7.name) from article t7 where t7.id = t6.article_id), 'source', json_build_object('line', t6.source_line, 'column', t6.source_column, 'exact', case when t6.quote_length > 2000 then answer_text(
                    (select substring(a.text from t6.quote_start + 1 for t6.quote_length) from article a where a.id = t6.article_id)) else 
                  (select substring(a.text from t6.quote_start + 1 for t6.quote_length) from article a where a.id = t6.article_id) end), 'facts', 
                (select json_build_object('nodes', coalesce(json_agg(json_build_object('text', case when octet_length(t8.text) > 2000 then answer_text(t8.text) else t8.text end)), '[]'))
                   from 
                  (select t8.*, t8.position as key_0 from fact_in_article t8 where (t8.listing_id = t6.id) order by key_0 limit 20) t8 group by ()))), '[]'))
         from 
        (select t6.*, t6.article_name as key_0, t6.position as key_1 from listing_in_article t6 where (t6.film_id = t1.id) order by key_0, key_1 limit 20) t6 group by ())) from film t1 where t1.id = coalesce(
      (select id from film where slug = ?::text), 
      (select (array_agg(id))[1] from film
where title_key = ?::text having count(*) = 1)))
