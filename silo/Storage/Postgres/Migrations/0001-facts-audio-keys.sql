-- Times are UTC ticks of 100 ns, because timestamptz would round them to microseconds; bodies are sealed.
-- Lines that change with every append leave room on their page, so that the change stays there and touches no index.
CREATE TABLE conversation (
    conversation_id uuid    NOT NULL PRIMARY KEY,
    interviewee_id  uuid    NOT NULL,
    owner_id        uuid    NOT NULL,
    version         bigint  NOT NULL,
    settled         boolean NOT NULL,
    changed_at      bigint  NOT NULL
) WITH (fillfactor = 50);

CREATE INDEX conversation_unsettled ON conversation (conversation_id) WHERE NOT settled;

CREATE TABLE conversation_fact (
    conversation_id uuid   NOT NULL,
    version         bigint NOT NULL,
    kind            text   NOT NULL,
    body            bytea  NOT NULL,
    at              bigint NOT NULL,
    PRIMARY KEY (conversation_id, version)
);

CREATE TABLE recording (
    recording_id    uuid    NOT NULL PRIMARY KEY,
    epoch           bigint  NOT NULL,
    durable_through bigint  NOT NULL,
    samples         bigint  NOT NULL,
    closed          boolean NOT NULL
) WITH (fillfactor = 50);

CREATE TABLE audio_chunk (
    recording_id uuid    NOT NULL,
    seq          bigint  NOT NULL,
    epoch        bigint  NOT NULL,
    first_sample bigint  NOT NULL,
    samples      integer NOT NULL,
    hash         bytea   NOT NULL,
    body         bytea   NOT NULL,
    PRIMARY KEY (recording_id, seq)
);

CREATE INDEX audio_chunk_position ON audio_chunk (recording_id, first_sample, seq);

-- Sealed bytes do not compress: do not try.
ALTER TABLE audio_chunk ALTER COLUMN body SET STORAGE EXTERNAL;
ALTER TABLE conversation_fact ALTER COLUMN body SET STORAGE EXTERNAL;

-- Frames that came again with other contents: the first one stays in audio_chunk, the others are kept here to be looked at.
CREATE TABLE audio_conflict (
    recording_id uuid   NOT NULL,
    seq          bigint NOT NULL,
    hash         bytea  NOT NULL,
    epoch        bigint NOT NULL,
    body         bytea  NOT NULL,
    at           bigint NOT NULL,
    PRIMARY KEY (recording_id, seq, hash)
);

-- A destroyed key leaves its row behind, without the key, so that it is never made again.
CREATE TABLE person_key (
    interviewee_id uuid   NOT NULL PRIMARY KEY,
    wrapped        bytea,
    made_at        bigint NOT NULL,
    destroyed_at   bigint
);

-- Tells the right master key from another one.
CREATE TABLE master_key (
    one         integer NOT NULL PRIMARY KEY CHECK (one = 1),
    fingerprint bytea   NOT NULL
);
