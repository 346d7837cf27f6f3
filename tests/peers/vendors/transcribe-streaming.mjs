// Amazon's own client against an address: sends the indexed sound that tests hear words in, prints the final words.
// node transcribe-streaming.mjs http://127.0.0.1:1234 SAMPLES, with AWS's keys in the environment
import { StartStreamTranscriptionCommand, TranscribeStreamingClient } from '@aws-sdk/client-transcribe-streaming';
import { pieces } from './sound.mjs';

const [endpoint, samples] = process.argv.slice(2);
const client = new TranscribeStreamingClient({ endpoint, region: 'eu-west-1', maxAttempts: 1 });
async function* events() {
  for (const AudioChunk of pieces(Number(samples))) yield { AudioEvent: { AudioChunk } };
}
const { TranscriptResultStream } = await client.send(
  new StartStreamTranscriptionCommand({
    LanguageCode: 'es-ES',
    MediaEncoding: 'pcm',
    MediaSampleRateHertz: 16000,
    ShowSpeakerLabel: true,
    EnablePartialResultsStabilization: true,
    PartialResultsStability: 'high',
    AudioStream: events(),
  }),
);
const words = [];
for await (const event of TranscriptResultStream)
  for (const result of event.TranscriptEvent?.Transcript?.Results ?? [])
    if (!result.IsPartial)
      words.push(...result.Alternatives[0].Items.filter((item) => item.Type === 'pronunciation').map((item) => item.Content));
console.log(words.join(' '));
client.destroy();
