select 
  (select json_build_object('edges', coalesce(json_agg(json_build_object('cursor', translate(encode(convert_to(json_build_array('films by TITLE DESC', t1.key_0, t1.key_1)::text, 'UTF8'), 'base64'), E'+/=\n', '-_'), 'node', json_build_object('title', t1.title, 'year', t1.year))) filter (where t1.number <= 3), '[]'), 'pageInfo', json_build_object('hasNextPage', count(*) > 3, 'hasPreviousPage', false, 'startCursor', max(translate(encode(convert_to(json_build_array('films by TITLE DESC', t1.key_0, t1.key_1)::text, 'UTF8'), 'base64'), E'+/=\n', '-_')) filter (where t1.number = 1), 'endCursor', max(translate(encode(convert_to(json_build_array('films by TITLE DESC', t1.key_0, t1.key_1)::text, 'UTF8'), 'base64'), E'+/=\n', '-_')) filter (where t1.number = least(t1.numbers, 3))))
     from 
    (select t1.*, row_number() over () as number, count(*) over () as numbers
       from 
      (select t1.*, t1.title_key as key_0, t1.slug as key_1 from film t1 where true order by key_0 desc, key_1 desc limit 4) t1) t1 group by ())
