-- How much of an article its encoder had no sign for: the share of unknown tokens, 0 to 1; null if nobody counted.
alter table article add column unknown_share double precision;
