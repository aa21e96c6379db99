select f.*, l.article_id, l.film_id, a.name as key_0, l.position as key_1, f.position as key_2
from fact f join listing l on l.id = f.listing_id join article a on a.id = l.article_id where a.name >= ? and (a.name, l.position, f.position) > (?, ?, ?)
order by key_0, key_1, key_2 limit ?
;
select l.*
from listing l join article a on a.id = l.article_id
where l.id = any(?)
order by a.name, l.position limit 10001
