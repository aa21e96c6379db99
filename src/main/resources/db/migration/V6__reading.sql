-- What the API reads besides tables.

create view listing_in_article as
	select listing.*, article.name as article_name
	from listing join article on article.id = listing.article_id;

create view fact_in_article as
	select fact.*, listing.film_id, listing.article_id, listing.position as listing_position, article.name as article_name
	from fact join listing on listing.id = fact.listing_id join article on article.id = listing.article_id;

-- Those of the article itself by their place; then those between it and others, by where they start.
create view finding_in_article as
	select article.id as article_id, article.name as article_name, noticed.*
	from article cross join lateral (
		select position as place, 0 as between_start, code, severity, message,
			source_start, source_end, source_line, source_column, quote_start, quote_length
		from finding where finding.article_id = article.id
		union all
		select 2147483647, source_start, code, severity, message,
			source_start, source_end, source_line, source_column, quote_start, quote_length
		from finding_between_articles between_articles where between_articles.article_id = article.id) noticed;

create view kept_import_run as select * from import_run where kind <> 'DRY_RUN';

-- Gives a long text to an answer, and ends the statement when its long texts grow beyond kinoteka.answer_bytes together.
create function answer_text(long text) returns text language plpgsql as $$
declare
	bytes bigint := coalesce(nullif(current_setting('kinoteka.answered_bytes', true), ''), '0')::bigint
		+ octet_length(long);
begin
	if bytes > current_setting('kinoteka.answer_bytes')::bigint then
		raise exception using errcode = 'program_limit_exceeded', message = 'the answer grows too long';
	end if;
	perform set_config('kinoteka.answered_bytes', bytes::text, true);
	return long;
end
$$;

-- The text in which something was found.
create function searched_text(kind text, asked uuid, field text) returns text language sql stable parallel safe as $$
	select case kind
		when 'FACT' then (select text from fact where id = asked)
		when 'ARTICLE' then (select case field when 'title' then title else introduction end from article where id = asked)
		else (select case field
			when 'title' then concat_ws(' / ', title, original_title)
			when 'otherTitles' then array_to_string(other_titles, ' / ')
			when 'directors' then array_to_string(directors, ', ')
			when 'description' then (
				select string_agg(description, ' ' order by name, position)
				from listing join article on article.id = article_id where film_id = asked)
			else (
				select string_agg(text, ' ' order by article_name, listing_position, position)
				from fact_in_article where film_id = asked) end
			from film where film.id = asked) end
$$;

create function utf16_length(text) returns integer language sql immutable strict parallel safe
return length($1) + length(regexp_replace($1, U&'[^\+010000-\+10FFFF]', '', 'g'));

-- Some 200 characters around the first word that was meant, and where in them such words stand, in UTF-16 units.
create function search_snippet(searched text, words text) returns table (text text, starts integer[], ends integer[])
	language sql stable parallel safe as $$
	with word as materialized (
		select place, m[2] as word, sum(length(m[1]) + length(m[2])) over (order by place) - length(m[2]) as start
		from regexp_matches(left(searched, 10000), '([[:space:][:punct:]]*)([^[:space:][:punct:]]+)', 'g')
			with ordinality as matched (m, place)),
	hit as materialized (
		select word.* from word, (
			select replace(search_query(words)::text, '&', '|')::tsquery as one offset 0) asked
		where to_tsvector('titles', plain(word)) @@ one or to_tsvector('russian', plain(word)) @@ one),
	begun as (
		select coalesce(min(word.start), 0)::integer as start from word
		where word.start >= (select coalesce(min(start), 0) - 60 from hit)),
	cut as (select begun.start, rtrim(substr(searched, begun.start + 1, 200)) as text from begun)
	select cut.text, places.starts, places.ends
	from cut cross join lateral (
		select coalesce(array_agg(utf16_length(left(cut.text, (hit.start - cut.start)::integer)) order by hit.start), '{}'),
			coalesce(array_agg(utf16_length(left(cut.text, (hit.start - cut.start)::integer + length(hit.word)))
				order by hit.start), '{}')
		from hit where hit.start + length(hit.word) <= cut.start + length(cut.text)) places (starts, ends)
$$;
