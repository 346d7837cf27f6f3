-- Who did what to which account: ids only. Lines are never changed.
CREATE TABLE audit_entry (
    entry_id   TEXT NOT NULL PRIMARY KEY,
    at         INTEGER NOT NULL,
    actor_id   TEXT NOT NULL,
    action     TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    roles      INTEGER,
    other_id   TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX audit_entry_newest ON audit_entry (at, entry_id);
