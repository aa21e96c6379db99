-- How sure the choice of the listings of an article is, and that each of them is an entry. What was imported before counts
-- as sure until it is read anew.

alter table article add column confidence double precision not null default 1 check (confidence between 0 and 1);
alter table article alter column confidence drop default;

alter table listing add column confidence double precision not null default 1 check (confidence between 0 and 1);
alter table listing alter column confidence drop default;
