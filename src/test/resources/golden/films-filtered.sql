select 
  (select json_build_object('totalCount', 
      (select count(*) from film t1  where (t1.decade = ?::integer and (latin(t1.directors_folded) like 
            (select latin(E'%' || nullif(folded(?::text), '') || E'%')) and t1.directors_folded like 
            (select E'%' || nullif(folded(?::text), '') || E'%')))), 'nodes', coalesce(json_agg(json_build_object('slug', t1.slug, 'directors', t1.directors, 'countries', t1.countries, 'genres', t1.genres, 'otherTitles', t1.other_titles, 'runningTimeMinutes', t1.running_time)) filter (where t1.number <= 2), '[]'), 'facets', json_build_object('decades', 
        (select coalesce(json_agg(json_build_object('decade', 
                (select json_build_object('label', t3.start_year || 's') from decade t3 where t3.start_year = t2.start_year), 'count', t2.count) order by start_year), '[]')
           from 
          (select d.start_year, count(*) as count from film t1 join decade d on d.start_year = t1.decade where (t1.decade = ?::integer and (latin(t1.directors_folded) like 
                (select latin(E'%' || nullif(folded(?::text), '') || E'%')) and t1.directors_folded like 
                (select E'%' || nullif(folded(?::text), '') || E'%'))) group by d.start_year) t2), 'directors', 
        (select coalesce(json_agg(json_build_object('value', t4.value, 'count', t4.count) order by count desc, key), '[]')
           from 
          (select facet.value, counted.count, key
             from 
            (select k.key, count(*) as count from film t1 cross join lateral unnest(string_to_array(left(substr(t1.directors_folded, 2), -1), E'\n')) k (key) where (t1.decade = ?::integer and (latin(t1.directors_folded) like 
                  (select latin(E'%' || nullif(folded(?::text), '') || E'%')) and t1.directors_folded like 
                  (select E'%' || nullif(folded(?::text), '') || E'%'))) group by k.key order by count(*) desc, k.key limit 3) counted join facet using (key) where facet.name = 'director') t4)), 'pageInfo', json_build_object('hasNextPage', count(*) > 2, 'endCursor', max(translate(encode(convert_to(json_build_array('films by FACT_COUNT DESC, TITLE', t1.key_0, t1.key_1, t1.key_2)::text, 'UTF8'), 'base64'), E'+/=\n', '-_')) filter (where t1.number = least(t1.numbers, 2))))
     from 
    (select t1.*, row_number() over () as number, count(*) over () as numbers
       from 
      (select t1.*, t1.facts as key_0, t1.title_key as key_1, t1.slug as key_2 from film t1 where (t1.decade = ?::integer and (latin(t1.directors_folded) like 
            (select latin(E'%' || nullif(folded(?::text), '') || E'%')) and t1.directors_folded like 
            (select E'%' || nullif(folded(?::text), '') || E'%'))) order by key_0 desc, key_1, key_2 limit 3) t1) t1 group by ())
