// Reads the result files of `dotnet test`.

const plain = (xml) => xml.replace(/&#xD;/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');

const nameOf = (result) => plain(result.match(/\btestName="([^"]*)"/)?.[1] ?? '');

/** How many tests there were, by how they ended; the names of those that passed; and of each that failed its name, with what its method is called, and why. */
export function read(trx) {
  const counters = trx.match(/<Counters [^>]*>/)?.[0] ?? '';
  const of = (name) => Number(counters.match(new RegExp(`\\b${name}="(\\d+)"`))?.[1] ?? 0);
  const passedNames = [...trx.matchAll(/<UnitTestResult [^>]*outcome="Passed"[^>]*>/g)].map(([result]) => nameOf(result));
  const failures = [];
  for (const [result, why] of trx.matchAll(/<UnitTestResult [^>]*outcome="(?:Failed|Error|Timeout|Aborted)"[^>]*>([^]*?)<\/UnitTestResult>/g)) {
    const [message, trace] = ['Message', 'StackTrace'].map((part) => plain(why.match(new RegExp(`<${part}>([^]*?)</${part}>`))?.[1] ?? ''));
    const name = nameOf(result);
    failures.push({ name, method: name.replace(/\(.*$/s, ''), why: `${message}\n${trace}` });
  }
  return { passed: of('passed'), failed: of('failed') + of('error') + of('timeout') + of('aborted'), skipped: of('notExecuted'), passedNames, failures };
}
