-- The whole index is derived: it is made anew, and the next start fills it from the facts.
DROP TABLE passage_entries;
DROP TABLE passage;

CREATE TABLE passage (
    id              INTEGER PRIMARY KEY,
    owner_id        TEXT NOT NULL,
    interviewee_id  TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    segment_id      INTEGER,
    from_ms         INTEGER NOT NULL,
    text            TEXT NOT NULL,
    language        TEXT NOT NULL
) STRICT;

CREATE INDEX passage_conversation ON passage (conversation_id);

-- What each passage is filed under, cut and stemmed by the program; every entry begins with its owner's tag, so that a search reads the lists of one owner only.
-- Where in the passage a word stands is not kept: the program looks there itself.
CREATE VIRTUAL TABLE passage_entries USING fts5 (entries, detail = none, columnsize = 0, tokenize = 'unicode61 remove_diacritics 0');

-- What is taken out is taken out at once, not at the next merge.
INSERT INTO passage_entries (passage_entries, rank) VALUES ('secure-delete', 1);

-- At which version of a conversation its passages were written: older ones are refused.
CREATE TABLE passage_version (
    conversation_id TEXT PRIMARY KEY,
    version         INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One row once everything in the facts has been filed.
CREATE TABLE passage_index_built (one INTEGER PRIMARY KEY CHECK (one = 1)) STRICT;
