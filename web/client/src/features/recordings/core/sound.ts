/** A stretch of sound as the microphone gave it. */
export interface SoundBlock {
  /** One, or two of equal length where each is a microphone of its own. */
  channels: readonly Float32Array[];
  /** Samples a second. */
  rate: number;
  /** Samples that were dropped just before it. */
  dropped: number;
  /** When its last sample was heard, in milliseconds of the clock that times this sound. */
  at: number;
}

/** Samples of each of its channels. */
export const lengthOf = (block: Pick<SoundBlock, 'channels'>) => block.channels[0]?.length ?? 0;

/**
 * Where sound comes from: the microphone's track itself, or the audio thread of a browser that does not hand out its tracks. `two` where the channels are
 * two microphones.
 */
export type Sound = { two: boolean } & ({ track: ReadableStream<AudioData> } | { port: MessagePort; rate: number });

/** What the worklet posts. */
export type WorkletBlock = Omit<SoundBlock, 'rate'>;

/** How late a block may be before something is missing between it and the one before, in milliseconds: the track times its samples, the worklet only its messages. */
export const slackMs = (sound: Sound) => ('track' in sound ? 100 : 1_000);

/** Hands on every block until told to end. */
export function listenTo(sound: Sound, hear: (block: SoundBlock) => void): () => void {
  return 'track' in sound ? readTrack(sound.track, sound.two, hear) : openPort(sound.port, sound.rate, hear);
}

function openPort(port: MessagePort, rate: number, hear: (block: SoundBlock) => void) {
  port.onmessage = ({ data }: MessageEvent<WorkletBlock>) => {
    hear({ ...data, rate });
    port.postMessage(lengthOf(data));
  };
  return () => port.close();
}

function readTrack(track: ReadableStream<AudioData>, two: boolean, hear: (block: SoundBlock) => void) {
  const reader = track.getReader();
  void (async () => {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      hear(blockOf(value, two));
      value.close();
    }
  })();
  return () => void reader.cancel();
}

function blockOf(data: AudioData, two: boolean): SoundBlock {
  return {
    channels: two && data.numberOfChannels === 2 ? [plane(data, 0), plane(data, 1)] : [mono(data)],
    rate: data.sampleRate,
    dropped: 0,
    at: (data.timestamp + data.duration) / 1000,
  };
}

/** Some devices give two channels though one was asked for. */
function mono(data: AudioData): Float32Array {
  const mixed = plane(data, 0);
  if (data.numberOfChannels === 1) return mixed;
  for (let channel = 1; channel < data.numberOfChannels; channel++)
    plane(data, channel).forEach((sample, at) => (mixed[at] = (mixed[at] ?? 0) + sample));
  return mixed.map((sample) => sample / data.numberOfChannels);
}

function plane(data: AudioData, planeIndex: number): Float32Array {
  const samples = new Float32Array(data.numberOfFrames);
  data.copyTo(samples, { planeIndex, format: 'f32-planar' });
  return samples;
}
