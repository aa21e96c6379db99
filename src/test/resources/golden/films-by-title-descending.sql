select f.id, f.slug, f.title, f.original_title, f.description, f.year, f.title_key as key_0, f.slug as key_1
from film f
order by key_0 desc, key_1 desc limit ?
