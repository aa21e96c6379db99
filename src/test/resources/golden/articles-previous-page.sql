select 
  (select json_build_object('totalCount', 
      (select count from catalogue_count where name = 'article'), 'edges', coalesce(json_agg(json_build_object('cursor', translate(encode(convert_to(json_build_array('articles by name', t1.key_0)::text, 'UTF8'), 'base64'), E'+/=\n', '-_'), 'node', json_build_object('name', t1.name)) order by t1.number desc) filter (where t1.number <= 5), '[]'), 'pageInfo', json_build_object('hasNextPage', true, 'hasPreviousPage', count(*) > 5))
     from 
    (select t1.*, row_number() over () as number, count(*) over () as numbers
       from 
      (select t1.*, t1.name as key_0 from article t1 where ((t1.name) < (?::text)) order by key_0 desc limit 6) t1) t1 group by ())
