-- Articles on one event; which articles they are is article.story_id.
create table story (
    id         uuid                        not null primary key,
    size       integer                     not null,
    -- dates of its earliest and its latest article
    first_seen timestamp(6) with time zone not null,
    last_seen  timestamp(6) with time zone not null
);

create index story_newest on story (last_seen desc, id desc);
create index story_largest on story (size desc, id desc);

-- A merge moved the articles of other_id, which is no more, into story_id; a split moved some of story_id into other_id.
create table story_change (
    id       uuid                        not null primary key,
    story_id uuid                        not null references story (id) on delete cascade,
    other_id uuid                        not null,
    kind     varchar(8)                  not null,
    articles integer                     not null,
    at       timestamp(6) with time zone not null
);

create index story_change_of_story on story_change (story_id);
create index story_change_of_other on story_change (other_id);
