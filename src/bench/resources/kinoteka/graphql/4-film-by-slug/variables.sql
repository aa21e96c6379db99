select slug from film order by id limit 300
