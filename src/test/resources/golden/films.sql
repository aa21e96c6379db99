select 
  (select json_build_object('totalCount', 
      (select count from catalogue_count where name = 'film'), 'nodes', coalesce(json_agg(json_build_object('slug', t1.slug, 'title', t1.title, 'year', t1.year, 'decade', 
            (select json_build_object('label', t2.start_year || 's') from decade t2 where t2.start_year = t1.decade), 'description', case when octet_length(t1.description) > 2000 then answer_text(t1.description) else t1.description end, 'facts', 
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('text', case when octet_length(t3.text) > 2000 then answer_text(t3.text) else t3.text end)), '[]'))
               from 
              (select t3.*, t3.article_name as key_0, t3.listing_position as key_1, t3.position as key_2 from fact_in_article t3 where (t3.film_id = t1.id) order by key_0, key_1, key_2 limit 20) t3 group by ()))) filter (where t1.number <= 20), '[]'), 'pageInfo', json_build_object('hasNextPage', count(*) > 20, 'endCursor', max(translate(encode(convert_to(json_build_array('films by YEAR', t1.key_0, t1.key_1)::text, 'UTF8'), 'base64'), E'+/=\n', '-_')) filter (where t1.number = least(t1.numbers, 20))))
     from 
    (select t1.*, row_number() over () as number, count(*) over () as numbers
       from 
      (select t1.*, coalesce(t1.year, 9999) as key_0, t1.slug as key_1 from film t1 where true order by key_0, key_1 limit 21) t1) t1 group by ())
