select title as words from film order by id limit 300
