-- Who did what to which account: ids only. Lines are never changed.
CREATE TABLE audit_entry (
    entry_id   uuid   NOT NULL PRIMARY KEY,
    at         bigint NOT NULL,
    actor_id   uuid   NOT NULL,
    action     text   NOT NULL,
    subject_id uuid   NOT NULL,
    roles      integer,
    other_id   uuid
);

CREATE INDEX audit_entry_newest ON audit_entry (at, entry_id);
