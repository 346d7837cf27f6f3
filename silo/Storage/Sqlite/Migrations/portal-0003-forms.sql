-- Questionnaires that coordinators made. A version is written once and never changed; a draft is replaced revision by revision.
CREATE TABLE form_version (
    form_id      TEXT    NOT NULL,
    language     TEXT    NOT NULL,
    version      INTEGER NOT NULL,
    title        TEXT    NOT NULL,
    questions    INTEGER NOT NULL,
    body         TEXT    NOT NULL,
    published_at INTEGER NOT NULL,
    published_by TEXT    NOT NULL,
    note         TEXT,
    PRIMARY KEY (form_id, language, version)
) STRICT;

CREATE TABLE form_draft (
    form_id    TEXT    NOT NULL,
    language   TEXT    NOT NULL,
    revision   INTEGER NOT NULL,
    body       TEXT,
    changed_at INTEGER NOT NULL,
    changed_by TEXT    NOT NULL,
    PRIMARY KEY (form_id, language)
) STRICT;

-- The questionnaire an entry is about, where it is about one.
ALTER TABLE audit_entry ADD COLUMN about TEXT;
