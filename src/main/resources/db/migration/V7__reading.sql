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
