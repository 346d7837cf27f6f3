-- The state of small grains, written by the ADO.NET grain storage provider through the statements it finds in OrleansQuery.
-- A write that names an old version touches no row and so returns none, which the provider takes for a conflict.
-- A cleared state keeps its row, so that an old version is never current again.
CREATE TABLE grain_state (
    service_id text    NOT NULL,
    grain_type text    NOT NULL,
    key_high   bigint  NOT NULL,
    key_low    bigint  NOT NULL,
    key_text   text    NOT NULL,
    version    integer NOT NULL,
    payload    bytea,
    PRIMARY KEY (service_id, grain_type, key_high, key_low, key_text)
) WITH (fillfactor = 70);

ALTER TABLE grain_state ALTER COLUMN payload SET STORAGE EXTERNAL;

CREATE TABLE OrleansQuery (
    QueryKey  text NOT NULL PRIMARY KEY,
    QueryText text NOT NULL
);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES ('ReadFromStorageKey', $query$
SELECT payload AS "PayloadBinary", version AS "Version"
FROM grain_state
WHERE service_id = @ServiceId AND grain_type = @GrainTypeString
  AND key_high = @GrainIdN0 AND key_low = @GrainIdN1 AND key_text = coalesce(@GrainIdExtensionString, '')
$query$);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES ('WriteToStorageKey', $query$
INSERT INTO grain_state (service_id, grain_type, key_high, key_low, key_text, version, payload)
SELECT @ServiceId, @GrainTypeString, @GrainIdN0, @GrainIdN1, coalesce(@GrainIdExtensionString, ''), 1, @PayloadBinary
WHERE @GrainStateVersion IS NULL OR EXISTS (
    SELECT FROM grain_state
    WHERE service_id = @ServiceId AND grain_type = @GrainTypeString
      AND key_high = @GrainIdN0 AND key_low = @GrainIdN1 AND key_text = coalesce(@GrainIdExtensionString, ''))
ON CONFLICT (service_id, grain_type, key_high, key_low, key_text) DO UPDATE
SET version = grain_state.version + 1, payload = excluded.payload
WHERE grain_state.version = @GrainStateVersion
RETURNING version AS "NewGrainStateVersion"
$query$);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES ('ClearStorageKey', $query$
UPDATE grain_state SET version = version + 1, payload = NULL
WHERE service_id = @ServiceId AND grain_type = @GrainTypeString
  AND key_high = @GrainIdN0 AND key_low = @GrainIdN1 AND key_text = coalesce(@GrainIdExtensionString, '')
  AND version = @GrainStateVersion
RETURNING version AS "NewGrainStateVersion"
$query$);
