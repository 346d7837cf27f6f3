// Adds up every result file of a test run; says what failed and why, and prints the one line that counts them all.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
let passed = 0, failed = 0, skipped = 0;
const failures = [];
const plain = (xml) => xml.replace(/&#xD;/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');
for (const file of readdirSync(folder)) {
  const text = readFileSync(join(folder, file), 'utf8');
  if (file.endsWith('.trx')) {
    const counters = text.match(/<Counters [^>]*>/)?.[0] ?? '';
    const of = (name) => Number(counters.match(new RegExp(`\\b${name}="(\\d+)"`))?.[1] ?? 0);
    passed += of('passed');
    failed += of('failed') + of('error') + of('timeout') + of('aborted');
    skipped += of('notExecuted');
    for (const [result, why] of text.matchAll(/<UnitTestResult [^>]*outcome="(?:Failed|Error|Timeout|Aborted)"[^>]*>([^]*?)<\/UnitTestResult>/g)) {
      const [message, trace] = ['Message', 'StackTrace'].map((part) => plain(why.match(new RegExp(`<${part}>([^]*?)</${part}>`))?.[1] ?? ''));
      failures.push({ name: result.match(/\btestName="([^"]*)"/)?.[1], why: `${message}\n${trace}` });
    }
  } else if (file.endsWith('.json')) {
    const report = JSON.parse(text);
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    skipped += report.numPendingTests;
    for (const { assertionResults } of report.testResults) {
      for (const { fullName, status, failureMessages } of assertionResults) if (status === 'failed') failures.push({ name: fullName, why: failureMessages.join('\n') });
    }
  }
}
// Here too, and short: where only the end of a run is kept, this is what tells why.
for (const { name, why } of failures) console.log(`failed: ${name}\n${why.split('\n').slice(0, 14).join('\n').slice(0, 2500)}`);
console.log(`${passed} passed, ${failed} failed` + (skipped > 0 ? `, ${skipped} skipped` : ''));
process.exit(failed === 0 && passed > 0 ? 0 : 1);
