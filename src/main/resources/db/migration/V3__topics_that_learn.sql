-- What a decision on topics needs of an article, so that it can be decided anew without the encoder.
create table article_passages (
    article_id      uuid  not null primary key references article (id) on delete cascade,
    title_embedding bytea,
    passages        text  not null,
    embeddings      bytea not null
);

-- which head gave the score, and what a person said
alter table topic_decision add column head_version integer;
alter table topic_decision add column confirmed boolean;
create index topic_decision_confirmed on topic_decision (topic_id, confirmed);

-- 0 unless a person should look: the largest uncertainty among its decisions
alter table article add column uncertainty double precision default 0 not null;
create index article_to_review on article (uncertainty desc, id desc);

create table topic (
    id           varchar(64)                 not null primary key,
    vocabulary   varchar(64)                 not null,
    place        integer                     not null,
    labels       text                        not null,
    description  text                        not null,
    broader      varchar(64) references topic (id),
    threshold    double precision,
    retired      boolean                     not null,
    edited       boolean                     not null,
    -- grows with every example, correction and change of words; a head that has learnt fewer is behind
    lessons      integer                     not null,
    learnt       integer                     not null,
    head_version integer
);

create table topic_head (
    topic_id     varchar(64)                 not null references topic (id),
    version      integer                     not null,
    trained_at   timestamp(6) with time zone not null,
    trained_by   varchar(64)                 not null,
    lessons      integer                     not null,
    positives    integer                     not null,
    negatives    integer                     not null,
    corrections  integer                     not null,
    f1           double precision,
    accepted     boolean                     not null,
    head         text                        not null,
    primary key (topic_id, version)
);

-- Texts that were given to teach; those that come with the service stay in its jar.
create table example (
    id              uuid        not null primary key,
    vocabulary      varchar(64) not null,
    text_sha256     varchar(64) not null,
    text            text        not null,
    language        varchar(35) not null,
    -- whether its topics are all it has in its vocabulary, or only those somebody spoke of
    complete        boolean     not null,
    embedded_by     varchar(64) not null,
    title_embedding bytea,
    embeddings      bytea       not null,
    whole           bytea       not null,
    unique (vocabulary, text_sha256)
);

create table example_topic (
    example_id uuid        not null references example (id) on delete cascade,
    topic_id   varchar(64) not null references topic (id),
    primary key (example_id, topic_id)
);
create index example_of_topic on example_topic (topic_id);

-- A walk over all articles, deciding anew; after_id is how far it has come.
create table reclassification (
    id          uuid                        not null primary key,
    started_at  timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    total       bigint                      not null,
    done        bigint                      not null,
    changed     bigint                      not null,
    after_id    uuid
);
