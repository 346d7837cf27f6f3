-- Questionnaires that coordinators made. A version is written once and never changed; a draft is replaced revision by revision.
CREATE TABLE form_version (
    form_id      text    NOT NULL,
    language     text    NOT NULL,
    version      integer NOT NULL,
    title        text    NOT NULL,
    questions    integer NOT NULL,
    body         text    NOT NULL,
    published_at bigint  NOT NULL,
    published_by uuid    NOT NULL,
    note         text,
    PRIMARY KEY (form_id, language, version)
);

CREATE TABLE form_draft (
    form_id    text   NOT NULL,
    language   text   NOT NULL,
    revision   bigint NOT NULL,
    body       text,
    changed_at bigint NOT NULL,
    changed_by uuid   NOT NULL,
    PRIMARY KEY (form_id, language)
);

-- The questionnaire an entry is about, where it is about one.
ALTER TABLE audit_entry ADD COLUMN about text;
