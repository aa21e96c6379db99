select 
  (select json_build_object('totalCount', 
      (select count from catalogue_count where name = 'film'), 'nodes', coalesce(json_agg(json_build_object('slug', t1.slug, 'year', t1.year, 'decade', 
            (select json_build_object('label', t2.start_year || 's') from decade t2 where t2.start_year = t1.decade)) order by t1.number desc) filter (where t1.number <= 2), '[]'), 'pageInfo', json_build_object('hasNextPage', false, 'hasPreviousPage', count(*) > 2))
     from 
    (select t1.*, row_number() over () as number, count(*) over () as numbers
       from 
      (select t1.*, coalesce(t1.year, 9999) as key_0, t1.slug as key_1 from film t1 where true order by key_0 desc, key_1 desc limit 3) t1) t1 group by ())
