// Of a run in a browser in which only a few tests failed: the filter that runs those, and only those, once more. Otherwise nothing, for that is no accident.
import { readFileSync } from 'node:fs';
import { read } from './trx.mjs';

const most = 2;
const { failed, failures } = read(readFileSync(process.argv[2], 'utf8'));
const methods = [...new Set(failures.map(({ method }) => method))];
if (failed === failures.length && failed > 0 && failed <= most) console.log(methods.map((method) => `FullyQualifiedName=${method}`).join('|'));
