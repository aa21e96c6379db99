select 
  (select json_agg(case t1.type when 'Article' then 
      (select json_build_object('id', 'Article:' || t2.id, '__typename', 'Article') from article t2 where t2.id = t1.key::uuid) when 'Decade' then 
      (select json_build_object('id', 'Decade:' || t3.start_year, '__typename', 'Decade', 'label', t3.start_year || 's', 'filmCount', t3.films) from decade t3 where t3.start_year = t1.key::integer) when 'Fact' then 
      (select json_build_object('id', 'Fact:' || t4.id, '__typename', 'Fact') from fact_in_article t4 where t4.id = t1.key::uuid) when 'Film' then 
      (select json_build_object('id', 'Film:' || t5.id, '__typename', 'Film') from film t5 where t5.id = t1.key::uuid) when 'Listing' then 
      (select json_build_object('id', 'Listing:' || t6.id, '__typename', 'Listing') from listing_in_article t6 where t6.id = t1.key::uuid) end order by t1.place) from unnest(?::text[], ?::text[]) with ordinality t1 (type, key, place)), 
  (select json_build_object('startYear', t7.start_year) from decade t7 where t7.start_year = ?::integer), 
  (select json_build_object('id', 'Fact:' || t8.id) from fact_in_article t8 where t8.id = ?::uuid)
