select 
  (select json_build_object('totalCount', 
      (select count from catalogue_count where name = 'fact'), 'nodes', coalesce(json_agg(json_build_object('text', case when octet_length(t1.text) > 2000 then answer_text(t1.text) else t1.text end, 'film', 
            (select json_build_object('title', t2.title) from film t2 where t2.id = t1.film_id))), '[]'))
     from 
    (select t1.*, t1.article_name as key_0, t1.listing_position as key_1, t1.position as key_2 from fact_in_article t1 where true order by key_0, key_1, key_2 limit 5) t1 group by ())
