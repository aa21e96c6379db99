select 
  (select json_build_object('totalCount', 
      (select count(*)
         from 
        (select found.*, asked.words
           from 
          (select ?::text as words) asked cross join lateral search_library(asked.words) found) t1  where true), 'nodes', coalesce(json_agg(json_build_object('field', t1.field, 'relevance', t1.relevance, 'snippet', 
            (select json_build_object('text', t2.text, 'hits', 
                (select coalesce(json_agg(json_build_object('start', t3.start, 'end', t3."end")), '[]') from unnest(t2.starts, t2.ends) t3 (start, "end"))) from search_snippet(searched_text(t1.kind, t1.id, t1.field), t1.words) t2), 'node', case t1.kind when 'FILM' then 
            (select json_build_object('__typename', 'Film', 'slug', t4.slug, 'title', t4.title) from film t4 where t4.id = t1.id) when 'FACT' then 
            (select json_build_object('__typename', 'Fact', 'text', case when octet_length(t5.text) > 2000 then answer_text(t5.text) else t5.text end) from fact_in_article t5 where t5.id = t1.id) when 'ARTICLE' then 
            (select json_build_object('__typename', 'Article', 'name', t6.name) from article t6 where t6.id = t1.id) end)) filter (where t1.number <= 2), '[]'), 'pageInfo', json_build_object('hasNextPage', count(*) > 2))
     from 
    (select t1.*, row_number() over () as number, count(*) over () as numbers
       from 
      (select t1.*, t1.relevance as key_0, t1.kind as key_1, t1.id::text as key_2
         from 
        (select found.*, asked.words
           from 
          (select ?::text as words) asked cross join lateral search_library(asked.words) found) t1 where true order by key_0 desc, key_1, key_2 limit 3) t1) t1 group by ()), 
  (select json_build_object('totalCount', 
      (select count(*)
         from 
        (select film.*, found.relevance from search_films(?::text) found join film on film.id = found.film_id) t7  where true), 'nodes', coalesce(json_agg(json_build_object('slug', t7.slug)), '[]'), 'facets', json_build_object('decades', 
        (select coalesce(json_agg(json_build_object('decade', 
                (select json_build_object('label', t9.start_year || 's') from decade t9 where t9.start_year = t8.start_year), 'count', t8.count) order by start_year), '[]')
           from 
          (select d.start_year, count(*) as count
             from 
            (select film.*, found.relevance from search_films(?::text) found join film on film.id = found.film_id) t7 join decade d on d.start_year = t7.decade where true group by d.start_year) t8)))
     from 
    (select t7.*, t7.relevance as key_0, t7.slug as key_1
       from 
      (select film.*, found.relevance from search_films(?::text) found join film on film.id = found.film_id) t7 where true order by key_0 desc, key_1 desc limit 2) t7 group by ()), 
  (select coalesce(json_agg(json_build_object('text', t10.text, 'kind', t10.kind, 'key', t10.key, 'filmCount', t10.films)), '[]') from search_suggestions(?::text, 10) t10)
