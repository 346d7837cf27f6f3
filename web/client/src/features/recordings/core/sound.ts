/** A stretch of sound as the microphone gave it. */
export interface SoundBlock {
  samples: Float32Array;
  /** Samples a second. */
  rate: number;
  /** Samples that were dropped just before it. */
  dropped: number;
  /** When its last sample was heard, in milliseconds of the clock that times this sound. */
  at: number;
}

/** Where sound comes from: the microphone's track itself, or the audio thread of a browser that does not hand out its tracks. */
export type Sound = { track: ReadableStream<AudioData> } | { port: MessagePort; rate: number };

/** What the worklet posts. */
export type WorkletBlock = Omit<SoundBlock, 'rate'>;

/** How late a block may be before something is missing between it and the one before, in milliseconds: the track times its samples, the worklet only its messages. */
export const slackMs = (sound: Sound) => ('track' in sound ? 100 : 1_000);

/** Hands on every block until told to end. */
export function listenTo(sound: Sound, hear: (block: SoundBlock) => void): () => void {
  return 'track' in sound ? readTrack(sound.track, hear) : openPort(sound.port, sound.rate, hear);
}

function openPort(port: MessagePort, rate: number, hear: (block: SoundBlock) => void) {
  port.onmessage = ({ data }: MessageEvent<WorkletBlock>) => {
    hear({ ...data, rate });
    port.postMessage(data.samples.length);
  };
  return () => port.close();
}

function readTrack(track: ReadableStream<AudioData>, hear: (block: SoundBlock) => void) {
  const reader = track.getReader();
  void (async () => {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      hear(blockOf(value));
      value.close();
    }
  })();
  return () => void reader.cancel();
}

function blockOf(data: AudioData): SoundBlock {
  return {
    samples: mono(data),
    rate: data.sampleRate,
    dropped: 0,
    at: (data.timestamp + data.duration) / 1000,
  };
}

/** Some devices give two channels though one was asked for. */
function mono(data: AudioData): Float32Array {
  const mixed = new Float32Array(data.numberOfFrames);
  data.copyTo(mixed, { planeIndex: 0, format: 'f32-planar' });
  if (data.numberOfChannels === 1) return mixed;
  const other = new Float32Array(data.numberOfFrames);
  for (let planeIndex = 1; planeIndex < data.numberOfChannels; planeIndex++) {
    data.copyTo(other, { planeIndex, format: 'f32-planar' });
    other.forEach((sample, at) => (mixed[at] = (mixed[at] ?? 0) + sample));
  }
  return mixed.map((sample) => sample / data.numberOfChannels);
}
