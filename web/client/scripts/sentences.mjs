import { readdir, readFile, writeFile } from 'node:fs/promises';

const root = new URL('../../../', import.meta.url);
const rooms = ['grain-interfaces', 'grains', 'silo', 'web'];
export const sentencesFile = new URL('../src/i18n/es/sentences.ts', import.meta.url);

const literal = /\$?"((?:[^"\\\n]|\\.)*)"/g;
const wholeSentence = /^[A-ZÁÉÍÓÚ¿¡].* .*[.?!…]$/;
// What operators and programmers read is English.
const spanish = /[áéíóúñ¿¡«]|\b(el|la|los|las|un|una|de|del|que|esto?|y|tu|se)\b/i;

/** Every sentence the server says to people, found in its source: its Spanish words are its name in the catalogues, as in gettext. */
export async function sentences() {
  const found = new Set();
  for (const room of rooms)
    for (const path of await readdir(new URL(`${room}/`, root), { recursive: true }))
      if (path.endsWith('.cs') && !/(^|\/)(obj|bin|node_modules)\//.test(path))
        for (const said of saidIn(await readFile(new URL(`${room}/${path}`, root), 'utf8'))) found.add(said);
  return [...found].sort();
}

function saidIn(source) {
  const code = source.replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(literal)].map((match) => numbered(match[1])).filter(isForPeople);
}

const isForPeople = (text) => wholeSentence.test(text) && spanish.test(text);

/** What stands between braces is a value: {0}, {1}… in their order. */
function numbered(text) {
  let next = 0;
  return text.replace(/\{[^{}]*\}/g, () => `{${next++}}`);
}

export async function sentencesSource() {
  const lines = (await sentences()).map((said) => `  '${said.replaceAll("'", "\\'")}',\n`);
  return `/** What the server says to people, from its source (\`npm run sentences\` writes this file): the name of each sentence in the other languages. */\nexport const sentences = [\n${lines.join('')}] as const;\n\nexport type Sentence = (typeof sentences)[number];\n`;
}

if (process.argv[1] === new URL(import.meta.url).pathname) await writeFile(sentencesFile, await sentencesSource());
