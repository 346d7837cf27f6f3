-- The whole index is derived: it is made anew, and the next start fills it from the facts.
DROP TABLE portal_search.passage;

-- Every entry begins with its owner's tag, so that a search reads the lists of one owner only.
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
-- Without a list of pending entries: every search would read it to its end, and every now and then somebody would have to wait until it is worked in.
CREATE INDEX passage_entries ON portal_search.passage USING gin (entries) WITH (fastupdate = off);

-- At which version of a conversation its passages were written: older ones are refused.
CREATE TABLE portal_search.passage_version (
    conversation_id uuid   PRIMARY KEY,
    version         bigint NOT NULL
);

-- One row once everything in the facts has been filed.
CREATE TABLE portal_search.built (one integer PRIMARY KEY CHECK (one = 1));
