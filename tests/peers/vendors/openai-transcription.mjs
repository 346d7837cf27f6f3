// OpenAI's own client against an address: sends a file, prints the words of the answer.
// node openai-transcription.mjs http://127.0.0.1:1234/v1 KEY FILE MODEL FORMAT
import { createReadStream } from 'node:fs';
import OpenAI from 'openai';

const [baseURL, apiKey, file, model, format] = process.argv.slice(2);
const client = new OpenAI({ baseURL, apiKey, maxRetries: 0 });
const answer = await client.audio.transcriptions.create({
  file: createReadStream(file),
  model,
  ...(model === 'gpt-transcribe' ? { languages: ['es'], keywords: ['empadronamiento', 'nómina'] } : { language: 'es' }),
  response_format: format,
  ...(format === 'verbose_json' && { timestamp_granularities: ['word', 'segment'] }),
  ...(format === 'diarized_json' && { chunking_strategy: 'auto' }),
});
const words = answer.words?.map((word) => word.word) ?? answer.segments?.map((segment) => segment.text.trim()) ?? [answer.text];
if (answer.segments?.some((segment) => !(segment.end >= segment.start) || (format === 'diarized_json' && !segment.speaker)))
  throw new Error('a segment without times or speaker');
console.log(words.join(' '));
