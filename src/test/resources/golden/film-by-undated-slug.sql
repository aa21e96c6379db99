select 
  (select json_build_object('slug', t1.slug) from film t1 where t1.id = coalesce(
      (select id from film where slug = ?::text), 
      (select (array_agg(id))[1] from film
where title_key = ?::text having count(*) = 1))), 
  (select json_build_object('slug', t2.slug) from film t2 where t2.id = coalesce(
      (select id from film where slug = ?::text), 
      (select (array_agg(id))[1] from film
where title_key = ?::text having count(*) = 1)))
