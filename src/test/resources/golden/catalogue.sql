-- In one transaction: a film must not be without a listing at its end.
begin;
insert into article values (gen_random_uuid(), 'a.txt', sha256('a'), 1, 'TEXT', 'Hello world', 'A', 'Meta', 'Intro', null, 'en', 10, 11, 0, now(), now());
insert into film (id, slug, title_key, title, year) values (gen_random_uuid(), 'come-and-see-1985', 'come and see', 'Come and See', 1985), (gen_random_uuid(), 'x', 'x', 'X', null), (gen_random_uuid(), 'y-1985', 'y', 'Y', 1985);
insert into listing (id, article_id, film_id, position, heading, title, source_start, source_end, source_line, source_column, quote_start, quote_length) select gen_random_uuid(), a.id, f.id, row_number() over (order by f.slug), f.title, f.title, 0, 5, 1, 1, 0, 5 from article a, film f;
insert into fact select gen_random_uuid(), id, 1, 'Fact of ' || title, 6, 11, 1, 7, 6, 5 from listing;
insert into finding select id, 1, 'PROMISE_DIFFERS', 'WARNING', 'It promises 10', 0, 5, 1, 1, 0, 5 from article;
commit;
