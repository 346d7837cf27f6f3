-- Derived from the facts, in a schema of its own so that backups can leave it out (pg_dump --exclude-schema=portal_search); can be filled again.
-- Entries are cut and stemmed by the program: words without accents (w…) and stems by language (ses…), so no text search configuration is involved.
CREATE SCHEMA portal_search;

CREATE TABLE portal_search.passage (
    id              bigint   NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    owner_id        uuid     NOT NULL,
    interviewee_id  uuid     NOT NULL,
    conversation_id uuid     NOT NULL,
    segment_id      integer,
    from_ms         bigint   NOT NULL,
    text            text     NOT NULL,
    language        text     NOT NULL,
    entries         tsvector NOT NULL
);

CREATE INDEX passage_conversation ON portal_search.passage (conversation_id);
CREATE INDEX passage_owner ON portal_search.passage (owner_id);
CREATE INDEX passage_entries ON portal_search.passage USING gin (entries);
