-- Times are UTC ticks of 100 ns; ids are lower-case text; bodies are sealed.
CREATE TABLE conversation (
    conversation_id TEXT NOT NULL PRIMARY KEY,
    interviewee_id  TEXT NOT NULL,
    owner_id        TEXT NOT NULL,
    version         INTEGER NOT NULL,
    settled         INTEGER NOT NULL,
    changed_at      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX conversation_unsettled ON conversation (changed_at, conversation_id) WHERE settled = 0;

CREATE TABLE conversation_fact (
    conversation_id TEXT NOT NULL,
    version         INTEGER NOT NULL,
    kind            TEXT NOT NULL,
    body            BLOB NOT NULL,
    at              INTEGER NOT NULL,
    PRIMARY KEY (conversation_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE recording (
    recording_id    TEXT NOT NULL PRIMARY KEY,
    epoch           INTEGER NOT NULL,
    durable_through INTEGER NOT NULL,
    samples         INTEGER NOT NULL,
    closed          INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE audio_chunk (
    recording_id TEXT NOT NULL,
    seq          INTEGER NOT NULL,
    epoch        INTEGER NOT NULL,
    first_sample INTEGER NOT NULL,
    samples      INTEGER NOT NULL,
    hash         BLOB NOT NULL,
    body         BLOB NOT NULL,
    PRIMARY KEY (recording_id, seq)
) STRICT;

CREATE INDEX audio_chunk_position ON audio_chunk (recording_id, first_sample, seq, samples);

-- Frames that came again with other contents: the first one stays in audio_chunk, the others are kept here to be looked at.
CREATE TABLE audio_conflict (
    recording_id TEXT NOT NULL,
    seq          INTEGER NOT NULL,
    hash         BLOB NOT NULL,
    epoch        INTEGER NOT NULL,
    body         BLOB NOT NULL,
    at           INTEGER NOT NULL,
    PRIMARY KEY (recording_id, seq, hash)
) STRICT;

-- A destroyed key leaves its row behind, without the key, so that it is never made again.
CREATE TABLE person_key (
    interviewee_id TEXT NOT NULL PRIMARY KEY,
    wrapped        BLOB,
    made_at        INTEGER NOT NULL,
    destroyed_at   INTEGER
) STRICT, WITHOUT ROWID;

-- Tells the right master key from another one.
CREATE TABLE master_key (
    one         INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    fingerprint BLOB NOT NULL
) STRICT;
