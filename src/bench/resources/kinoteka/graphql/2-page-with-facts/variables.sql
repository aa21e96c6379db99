select json_build_array(year, slug) as after from film order by id limit 300
