-- Files on their way, one line each. What could tell of a person (the file's name, what was asked for) is sealed in about.
CREATE TABLE upload (
    upload_id      TEXT NOT NULL PRIMARY KEY,
    owner_id       TEXT NOT NULL,
    interviewee_id TEXT NOT NULL,
    version        INTEGER NOT NULL,
    step           INTEGER NOT NULL,
    bytes          INTEGER NOT NULL,
    stored         INTEGER NOT NULL,
    pieces         INTEGER NOT NULL,
    attempts       INTEGER NOT NULL,
    problem        TEXT,
    about          BLOB NOT NULL,
    changed_at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX upload_owner ON upload (owner_id, changed_at);
CREATE INDEX upload_step ON upload (step, changed_at);

-- The stage that failed too often, for those who look after the machines.
ALTER TABLE conversation ADD COLUMN failed_stage TEXT;
ALTER TABLE conversation ADD COLUMN failed_attempts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN failed_reason TEXT;

CREATE INDEX conversation_failed ON conversation (changed_at) WHERE failed_stage IS NOT NULL;
