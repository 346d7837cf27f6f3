// Amazon's own client against an address: makes a vocabulary, waits, lists, removes; prints what it was told, a line each.
// node transcribe-vocabularies.mjs http://127.0.0.1:1234, with AWS's keys in the environment
import {
  CreateVocabularyCommand,
  DeleteVocabularyCommand,
  GetVocabularyCommand,
  ListVocabulariesCommand,
  TranscribeClient,
} from '@aws-sdk/client-transcribe';

const client = new TranscribeClient({ endpoint: process.argv[2], region: 'eu-west-1', maxAttempts: 1 });
const VocabularyName = 'prueba-1';
const create = new CreateVocabularyCommand({ VocabularyName, LanguageCode: 'es-ES', Phrases: ['empadronamiento', 'Andorra-la-Vella'] });
const get = () => client.send(new GetVocabularyCommand({ VocabularyName }));
const reason = (error) => error.name;

console.log((await client.send(create)).VocabularyState);
console.log(await client.send(create).catch(reason));
let one = await get();
while (one.VocabularyState === 'PENDING') one = await get();
console.log(one.VocabularyState, one.LastModifiedTime instanceof Date);
const { Vocabularies } = await client.send(new ListVocabulariesCommand({ StateEquals: 'READY' }));
console.log(Vocabularies.map((each) => each.VocabularyName).sort().join());
await client.send(new DeleteVocabularyCommand({ VocabularyName }));
console.log(await get().catch(reason));
client.destroy();
