-- The state of small grains, written by the ADO.NET grain storage provider through the statements it finds in OrleansQuery.
-- Each is one statement: it cannot leave a transaction open. A write that names an old version touches no row and so returns none,
-- which the provider takes for a conflict. A cleared state keeps its row, so that an old version is never current again.
CREATE TABLE grain_state (
    service_id TEXT NOT NULL,
    grain_type TEXT NOT NULL,
    key_high   INTEGER NOT NULL,
    key_low    INTEGER NOT NULL,
    key_text   TEXT NOT NULL,
    version    INTEGER NOT NULL,
    payload    BLOB,
    PRIMARY KEY (service_id, grain_type, key_high, key_low, key_text)
) STRICT;

CREATE TABLE OrleansQuery (
    QueryKey  TEXT NOT NULL PRIMARY KEY,
    QueryText TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES ('ReadFromStorageKey', '
SELECT payload AS PayloadBinary, version AS Version
FROM grain_state
WHERE service_id = @ServiceId AND grain_type = @GrainTypeString
  AND key_high = @GrainIdN0 AND key_low = @GrainIdN1 AND key_text = coalesce(@GrainIdExtensionString, '''')');

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES ('WriteToStorageKey', '
INSERT INTO grain_state (service_id, grain_type, key_high, key_low, key_text, version, payload)
SELECT @ServiceId, @GrainTypeString, @GrainIdN0, @GrainIdN1, coalesce(@GrainIdExtensionString, ''''), 1, @PayloadBinary
WHERE @GrainStateVersion IS NULL OR EXISTS (
    SELECT 1 FROM grain_state
    WHERE service_id = @ServiceId AND grain_type = @GrainTypeString
      AND key_high = @GrainIdN0 AND key_low = @GrainIdN1 AND key_text = coalesce(@GrainIdExtensionString, ''''))
ON CONFLICT (service_id, grain_type, key_high, key_low, key_text) DO UPDATE
SET version = version + 1, payload = excluded.payload
WHERE version = @GrainStateVersion
RETURNING version AS NewGrainStateVersion');

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES ('ClearStorageKey', '
UPDATE grain_state SET version = version + 1, payload = NULL
WHERE service_id = @ServiceId AND grain_type = @GrainTypeString
  AND key_high = @GrainIdN0 AND key_low = @GrainIdN1 AND key_text = coalesce(@GrainIdExtensionString, '''')
  AND version = @GrainStateVersion
RETURNING version AS NewGrainStateVersion');
