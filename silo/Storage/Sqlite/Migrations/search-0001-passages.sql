-- Derived from the facts: this whole file can be deleted and filled again.
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

-- What each passage is filed under, cut and stemmed by the program: words without accents (w…), stems by language (ses…) and the owner (o…).
-- Where in the passage a word stands is not kept: the program looks there itself.
CREATE VIRTUAL TABLE passage_entries USING fts5 (entries, detail = none, columnsize = 0, prefix = '3 4', tokenize = 'unicode61 remove_diacritics 0');
