select 
  (select coalesce(json_agg(json_build_object('label', t1.start_year || 's', 'startYear', t1.start_year, 'filmCount', t1.films, 'films', 
          (select json_build_object('nodes', coalesce(json_agg(json_build_object('title', t2.title)), '[]'))
             from 
            (select t2.*, coalesce(t2.year, 9999) as key_0, t2.slug as key_1 from film t2 where (t2.decade = t1.start_year) order by key_0, key_1 limit 5) t2 group by ())) order by t1.start_year), '[]') from decade t1)
