select 
  (select json_build_object('title', t1.title) from film t1 where t1.id = coalesce(
      (select id from film where slug = ?::text), 
      (select (array_agg(id))[1] from film
where title_key = ?::text having count(*) = 1))), 
  (select json_build_object('title', case when octet_length(t2.title) > 2000 then answer_text(t2.title) else t2.title end) from article t2 where t2.name = ?::text), 
  (select json_build_object('label', t3.start_year || 's') from decade t3 where t3.start_year = ?::integer), 
  (select json_build_object('startYear', t4.start_year, 'filmCount', t4.films, 'films', 
      (select json_build_object('nodes', coalesce(json_agg(json_build_object('title', t5.title)), '[]'))
         from 
        (select t5.*, t5.title_key as key_0, t5.slug as key_1 from film t5 where (t5.decade = t4.start_year) order by key_0, key_1 limit 20) t5 group by ())) from decade t4 where t4.start_year || 's' = ?::text)
