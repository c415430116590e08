-- what an article's sender or the document itself says beside title, source and date; tags one to a line
alter table article add column author text;
alter table article add column tags text default '' not null;
