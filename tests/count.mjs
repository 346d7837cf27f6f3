// Adds up every result file of a test run; names what failed, and prints the one line that counts them all.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
let passed = 0, failed = 0, skipped = 0;
const names = [];
for (const file of readdirSync(folder)) {
  const text = readFileSync(join(folder, file), 'utf8');
  if (file.endsWith('.trx')) {
    const counters = text.match(/<Counters [^>]*>/)?.[0] ?? '';
    const of = (name) => Number(counters.match(new RegExp(`\\b${name}="(\\d+)"`))?.[1] ?? 0);
    passed += of('passed');
    failed += of('failed') + of('error') + of('timeout') + of('aborted');
    skipped += of('notExecuted');
    for (const [result] of text.matchAll(/<UnitTestResult [^>]*outcome="(?:Failed|Error|Timeout|Aborted)"[^>]*>/g)) names.push(result.match(/\btestName="([^"]*)"/)?.[1]);
  } else if (file.endsWith('.json')) {
    const report = JSON.parse(text);
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    skipped += report.numPendingTests;
    for (const { assertionResults } of report.testResults) names.push(...assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName));
  }
}
for (const name of names) console.log(`failed: ${name}`);
console.log(`${passed} passed, ${failed} failed` + (skipped > 0 ? `, ${skipped} skipped` : ''));
process.exit(failed === 0 && passed > 0 ? 0 : 1);
