select 
  (select json_build_object('name', t1.name, 'format', t1.format, 'language', t1.language, 'title', case when octet_length(t1.title) > 2000 then answer_text(t1.title) else t1.title end, 'metaDescription', case when octet_length(t1.meta_description) > 2000 then answer_text(t1.meta_description) else t1.meta_description end, 'introduction', case when octet_length(t1.introduction) > 2000 then answer_text(t1.introduction) else t1.introduction end, 'closingText', case when octet_length(t1.closing) > 2000 then answer_text(t1.closing) else t1.closing end, 'promisedCount', t1.promised, 'confidence', t1.confidence, 'coverage', json_build_object('characters', t1.characters, 'recognised', t1.characters - t1.unrecognised, 'unrecognised', t1.unrecognised), 'findings', 
      (select json_build_object('nodes', coalesce(json_agg(json_build_object('code', t2.code, 'severity', t2.severity, 'message', t2.message, 'source', case when t2.source_line is not null then json_build_object('start', t2.source_start, 'end', t2.source_end, 'line', t2.source_line, 'column', t2.source_column, 'exact', case when t2.quote_length > 2000 then answer_text(
                    (select substring(a.text from t2.quote_start + 1 for t2.quote_length) from article a where a.id = t2.article_id)) else 
                  (select substring(a.text from t2.quote_start + 1 for t2.quote_length) from article a where a.id = t2.article_id) end) end)), '[]'))
         from 
        (select t2.*, t2.place as key_0, t2.between_start as key_1, t2.code as key_2, t2.message as key_3 from finding_in_article t2 where (t2.article_id = t1.id) order by key_0, key_1, key_2, key_3 limit 20) t2 group by ()), 'listings', 
      (select json_build_object('nodes', coalesce(json_agg(json_build_object('position', t3.position, 'confidence', t3.confidence, 'film', 
                (select json_build_object('slug', t4.slug, 'year', t4.year) from film t4 where t4.id = t3.film_id), 'facts', 
                (select json_build_object('nodes', coalesce(json_agg(json_build_object('text', case when octet_length(t5.text) > 2000 then answer_text(t5.text) else t5.text end, 'film', 
                          (select json_build_object('slug', t6.slug) from film t6 where t6.id = t5.film_id))), '[]'))
                   from 
                  (select t5.*, t5.position as key_0 from fact_in_article t5 where (t5.listing_id = t3.id) order by key_0 limit 20) t5 group by ()))), '[]'))
         from 
        (select t3.*, t3.position as key_0 from listing_in_article t3 where (t3.article_id = t1.id) order by key_0 limit 20) t3 group by ())) from article t1 where t1.name = ?::text)
