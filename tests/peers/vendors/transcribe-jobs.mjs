// Amazon's own client against an address: has a file of a bucket read, waits, lists, removes; prints what it was told, a line each.
// node transcribe-jobs.mjs http://127.0.0.1:1234 BUCKET KEY, with AWS's keys in the environment
import {
  DeleteTranscriptionJobCommand,
  GetTranscriptionJobCommand,
  ListTranscriptionJobsCommand,
  StartTranscriptionJobCommand,
  TranscribeClient,
} from '@aws-sdk/client-transcribe';

const [endpoint, bucket, key] = process.argv.slice(2);
const client = new TranscribeClient({ endpoint, region: 'eu-west-1', maxAttempts: 1 });
const TranscriptionJobName = 'prueba-1';
const start = new StartTranscriptionJobCommand({
  TranscriptionJobName,
  LanguageCode: 'es-ES',
  MediaFormat: 'wav',
  MediaSampleRateHertz: 16000,
  Media: { MediaFileUri: `s3://${bucket}/${key}` },
  OutputBucketName: bucket,
  OutputKey: 'salida/prueba-1.json',
  Settings: { ShowSpeakerLabels: true, MaxSpeakerLabels: 2 },
});
const state = (answer) => answer.TranscriptionJob.TranscriptionJobStatus;
const get = () => client.send(new GetTranscriptionJobCommand({ TranscriptionJobName }));
const reason = (error) => error.name;

console.log(state(await client.send(start)));
console.log(await client.send(start).catch(reason));
let job = await get();
while (state(job) !== 'COMPLETED') job = await get();
console.log(job.TranscriptionJob.Transcript.TranscriptFileUri, job.TranscriptionJob.CreationTime instanceof Date);
const { TranscriptionJobSummaries } = await client.send(new ListTranscriptionJobsCommand({ Status: 'COMPLETED' }));
console.log(TranscriptionJobSummaries.map((one) => one.TranscriptionJobName).join());
await client.send(new DeleteTranscriptionJobCommand({ TranscriptionJobName }));
console.log(await get().catch(reason));
client.destroy();
