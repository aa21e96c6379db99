select 
  (select json_build_object('edges', coalesce(json_agg(json_build_object('cursor', translate(encode(convert_to(json_build_array('facts as read', t1.key_0, t1.key_1, t1.key_2)::text, 'UTF8'), 'base64'), E'+/=\n', '-_'), 'node', json_build_object('text', case when octet_length(t1.text) > 2000 then answer_text(t1.text) else t1.text end, 'listing', 
              (select json_build_object('position', t2.position) from listing_in_article t2 where t2.id = t1.listing_id)))) filter (where t1.number <= 2), '[]'), 'pageInfo', json_build_object('hasNextPage', count(*) > 2, 'hasPreviousPage', true))
     from 
    (select t1.*, row_number() over () as number, count(*) over () as numbers
       from 
      (select t1.*, t1.article_name as key_0, t1.listing_position as key_1, t1.position as key_2 from fact_in_article t1 where ((t1.article_name >= ?::text and (t1.article_name, t1.listing_position, t1.position) > (?::text, ?::integer, ?::integer))) order by key_0, key_1, key_2 limit 3) t1) t1 group by ())
