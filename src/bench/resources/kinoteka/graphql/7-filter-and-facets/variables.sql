select countries[1] as country, year - 1 as since, year + 1 as until from film order by id limit 300
