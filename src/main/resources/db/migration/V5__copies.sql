-- Names for an article's text; two articles that share one may be copies (docs/adr/0015).
create table copy_band (
    band       bigint                      not null,
    dated_at   timestamp(6) with time zone not null,
    article_id uuid                        not null references article (id) on delete cascade,
    primary key (band, dated_at, article_id)
);
create index copy_band_of_article on copy_band (article_id);

-- One row: who holds it decides on groups.
create table grouping_lock (
    id integer not null primary key
);
insert into grouping_lock (id) values (1);
