// Deepgram's own client against an address: sends a file, prints the words of the answer's utterances.
// node deepgram-recording.mjs http://127.0.0.1:1234 KEY FILE
import { createReadStream } from 'node:fs';
import { DeepgramClient } from '@deepgram/sdk';

const [address, apiKey, file] = process.argv.slice(2);
const client = new DeepgramClient({ apiKey, environment: { base: address, production: address, agent: address }, maxRetries: 0 });
const answer = await client.listen.v1.media.transcribeFile(createReadStream(file), {
  model: 'nova-3',
  language: 'es',
  punctuate: true,
  diarize: true,
  utterances: true,
});
console.log(answer.results.utterances.flatMap((said) => said.words.map((word) => word.punctuated_word)).join(' '));
