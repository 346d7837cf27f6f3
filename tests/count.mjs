// Adds up every result file of a test run; says what failed and why, and prints the one line that counts them all.
// A file `x.again.trx` tells of the tests that had failed in `x.trx` and were run once more: what passed there is told as uncertain, and counts as passed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from './trx.mjs';

const folder = process.argv[2];
let passed = 0, failed = 0, skipped = 0;
const failures = [];
const uncertain = [];
for (const file of readdirSync(folder)) {
  const text = readFileSync(join(folder, file), 'utf8');
  if (file.endsWith('.again.trx')) continue;
  if (file.endsWith('.trx')) {
    const first = read(text);
    const again = join(folder, file.replace(/trx$/, 'again.trx'));
    const second = existsSync(again) ? read(readFileSync(again, 'utf8')) : { passedNames: [], failures: [] };
    const fell = second.failures.filter(({ name }) => !first.failures.some((one) => one.name === name));
    const still = [...first.failures.filter(({ name }) => !second.passedNames.includes(name)), ...fell];
    passed += first.passed + first.failures.length - still.length;
    failed += first.failed - first.failures.length + still.length;
    skipped += first.skipped;
    failures.push(...still);
    uncertain.push(...first.failures.filter((one) => !still.includes(one)));
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
const told = (kind) => ({ name, why }) => console.log(`${kind}: ${name}\n${why.split('\n').slice(0, 24).join('\n').slice(0, 2500)}`);
uncertain.forEach(told('failed once, passed when it was run again'));
failures.forEach(told('failed'));
console.log(`${passed} passed, ${failed} failed` + (skipped > 0 ? `, ${skipped} skipped` : ''));
process.exit(failed === 0 && passed > 0 ? 0 : 1);
