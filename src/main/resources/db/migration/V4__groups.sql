-- The groups an article is in, and whether they were looked for.
alter table article add column duplicate_of uuid;
alter table article add column story_id uuid;
alter table article add column grouped boolean default false not null;
create index article_copies on article (duplicate_of);
create index article_of_story on article (story_id);
create index article_to_group on article (grouped);
