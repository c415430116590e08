-- One script for PostgreSQL and for H2 in its PostgreSQL mode: only types and clauses that both know.

create table article (
    id               uuid                        not null primary key,
    external_id      varchar(512)                unique,
    text_sha256      varchar(64)                 not null unique,
    title            text,
    language         varchar(35)                 not null,
    url              text,
    source           text,
    published_at     timestamp(6) with time zone,
    received_at      timestamp(6) with time zone not null,
    summary          text                        not null,
    embedding        bytea                       not null,
    encoder_id       varchar(200)                not null,
    encoder_revision varchar(200)                not null,
    encoder_sha256   varchar(64)                 not null,
    indexed          boolean                     not null
);

-- newest first, the id breaks ties: the order of a listing and of its cursor
create index article_newest on article (received_at desc, id desc);
-- what the index still has to take in
create index article_to_index on article (indexed);

-- the long columns apart, so that a listing does not read them
create table article_text (
    article_id uuid        not null primary key references article (id) on delete cascade,
    format     varchar(16) not null,
    content    text        not null,
    clean_text text        not null
);

create table topic_decision (
    article_id  uuid             not null references article (id) on delete cascade,
    topic_id    varchar(64)      not null,
    score       double precision not null,
    assigned    boolean          not null,
    evidence    text             not null,
    primary key (article_id, topic_id)
);

create index topic_decision_assigned on topic_decision (topic_id, assigned);
