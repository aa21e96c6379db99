select 
  (select coalesce(json_agg(json_build_object('label', t1.start_year || 's', 'oldest', 
          (select json_build_object('totalCount', t1.films, 'nodes', coalesce(json_agg(json_build_object('title', t2.title)) filter (where t2.number <= 1), '[]'), 'pageInfo', json_build_object('hasNextPage', count(*) > 1))
             from 
            (select t2.*, row_number() over () as number, count(*) over () as numbers
               from 
              (select t2.*, coalesce(t2.year, 9999) as key_0, t2.slug as key_1 from film t2 where (t2.decade = t1.start_year) order by key_0, key_1 limit 2) t2) t2 group by ()), 'newest', 
          (select json_build_object('nodes', coalesce(json_agg(json_build_object('title', t3.title) order by t3.number desc) filter (where t3.number <= 1), '[]'), 'pageInfo', json_build_object('hasPreviousPage', count(*) > 1))
             from 
            (select t3.*, row_number() over () as number, count(*) over () as numbers
               from 
              (select t3.*, coalesce(t3.year, 9999) as key_0, t3.slug as key_1 from film t3 where (t3.decade = t1.start_year) order by key_0 desc, key_1 desc limit 2) t3) t3 group by ())) order by t1.start_year), '[]') from decade t1)
