select json_build_array(title_key, slug) as after from film order by id limit 300
