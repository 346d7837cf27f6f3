// Deepgram's own client against an address: sends the indexed sound that tests hear words in, prints the final words.
// node deepgram.mjs http://127.0.0.1:1234 KEY SAMPLES
import { DeepgramClient } from '@deepgram/sdk';
import { pieces } from './sound.mjs';

const [address, apiKey, samples] = process.argv.slice(2);
const socket = address.replace('http', 'ws');
const client = new DeepgramClient({ apiKey, environment: { base: address, production: socket, agent: socket } });
const connection = await client.listen.v1.connect({
  model: 'nova-3',
  language: 'es',
  encoding: 'linear16',
  sample_rate: 16000,
  interim_results: 'true',
});
const words = [];
const over = new Promise((resolve, reject) => {
  connection.on('message', (message) => {
    if (message.type === 'Results' && message.is_final) words.push(message.channel.alternatives[0].transcript);
    if (message.type === 'Metadata') resolve();
  });
  connection.on('error', reject);
});
connection.connect();
await connection.waitForOpen();
for (const piece of pieces(Number(samples))) connection.sendMedia(piece);
connection.sendKeepAlive({ type: 'KeepAlive' });
connection.sendCloseStream({ type: 'CloseStream' });
await over;
console.log(words.filter(Boolean).join(' '));
process.exit(0);
