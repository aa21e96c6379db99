select f.id, f.slug, f.title, f.original_title, f.description, f.year, coalesce(f.year, 9999) as key_0, f.slug as key_1
from film f where coalesce(f.year, 9999) <= ? and (coalesce(f.year, 9999), f.slug) < (?, ?)
order by key_0 desc, key_1 desc limit ?
