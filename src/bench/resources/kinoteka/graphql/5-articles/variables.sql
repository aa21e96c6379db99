select json_build_array(name) as after from article order by id limit 300
