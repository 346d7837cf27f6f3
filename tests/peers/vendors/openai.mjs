// OpenAI's own client against an address: asks for an answer that keeps to a schema and prints it with what it cost, then what a refusal looks like.
// node openai.mjs http://127.0.0.1:1234/v1 KEY
import OpenAI from 'openai';

const [baseURL, apiKey] = process.argv.slice(2);
const ask = (client) =>
  client.chat.completions.parse({
    model: 'un-modelo',
    messages: [
      { role: 'system', content: 'Eres breve.' },
      { role: 'user', content: '¿Qué hora es?' },
    ],
    response_format: {
      type: 'json_schema',
      json_schema: {
        name: 'hora',
        strict: true,
        schema: {
          type: 'object',
          additionalProperties: false,
          required: ['hora'],
          properties: { hora: { type: 'string' } },
        },
      },
    },
  });
const answer = await ask(new OpenAI({ baseURL, apiKey, maxRetries: 0 }));
const [{ message, finish_reason }] = answer.choices;
const refused = await ask(new OpenAI({ baseURL, apiKey: 'otra', maxRetries: 0 })).catch((error) => error);
console.log(JSON.stringify({
  hora: message.parsed.hora,
  finish: finish_reason,
  adds: answer.usage.prompt_tokens + answer.usage.completion_tokens === answer.usage.total_tokens && answer.usage.prompt_tokens > 0,
  refused: refused instanceof OpenAI.AuthenticationError,
}));
