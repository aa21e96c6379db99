select 
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', t1.slug) order by t1.number desc) filter (where t1.number <= 2), '[]'), 'pageInfo', json_build_object('hasNextPage', true, 'hasPreviousPage', count(*) > 2))
     from 
    (select t1.*, row_number() over () as number, count(*) over () as numbers
       from 
      (select t1.*, coalesce(t1.year, 9999) as key_0, t1.slug as key_1 from film t1 where ((coalesce(t1.year, 9999) <= ?::integer and (coalesce(t1.year, 9999), t1.slug) < (?::integer, ?::text))) order by key_0 desc, key_1 desc limit 3) t1) t1 group by ())
