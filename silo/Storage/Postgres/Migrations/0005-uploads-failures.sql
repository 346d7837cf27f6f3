-- Files on their way, one line each. What could tell of a person (the file's name, what was asked for) is sealed in about.
CREATE TABLE upload (
    upload_id      uuid    NOT NULL PRIMARY KEY,
    owner_id       uuid    NOT NULL,
    interviewee_id uuid    NOT NULL,
    version        bigint  NOT NULL,
    step           integer NOT NULL,
    bytes          bigint  NOT NULL,
    stored         bigint  NOT NULL,
    pieces         integer NOT NULL,
    attempts       integer NOT NULL,
    problem        text,
    about          bytea   NOT NULL,
    changed_at     bigint  NOT NULL
) WITH (fillfactor = 50);

CREATE INDEX upload_owner ON upload (owner_id);
CREATE INDEX upload_step ON upload (step);

-- The stage that failed too often, for those who look after the machines.
ALTER TABLE conversation ADD COLUMN failed_stage text;
ALTER TABLE conversation ADD COLUMN failed_attempts integer NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN failed_reason text;

CREATE INDEX conversation_failed ON conversation (conversation_id) WHERE failed_stage IS NOT NULL;
