/** Not in the DOM library yet: https://w3c.github.io/mediacapture-transform/ */
interface MediaStreamTrackProcessorInit {
  track: MediaStreamTrack;
  /** How many blocks wait when nobody reads them; then the oldest are dropped. */
  maxBufferSize?: number;
}

declare class MediaStreamTrackProcessor {
  constructor(init: MediaStreamTrackProcessorInit);
  readonly readable: ReadableStream<AudioData>;
}
