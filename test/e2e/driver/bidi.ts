import type { Browser } from 'puppeteer-core';

interface Connection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}

/** Puppeteer keeps its connection to itself, in the type only. */
function connects(browser: object): browser is { readonly connection: Connection } {
  return 'connection' in browser;
}

/** One WebDriver BiDi command that Puppeteer has no method for; returns the command's result. */
export async function sendBidi(browser: Browser, method: string, parameters: object): Promise<unknown> {
  if (!connects(browser)) throw new Error('This browser is not driven over WebDriver BiDi.');
  return (await browser.connection.send(method, parameters)).result;
}

/** Evaluates in a context; the serialised value with the shadow roots of elements, closed ones too. */
export async function evaluateIn(
  browser: Browser,
  target: { readonly context: string },
  expression: string,
): Promise<unknown> {
  const answer = await sendBidi(browser, 'script.evaluate', {
    expression,
    target,
    awaitPromise: true,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const problem = textOf(answer, 'exceptionDetails', 'text');
  if (problem !== '') throw new Error(problem);
  return property(answer, 'result');
}

/** The text at the end of a path through plain data; empty where the path ends early. */
export function textOf(data: unknown, ...path: readonly (string | number)[]): string {
  const end = path.reduce(property, data);
  return typeof end === 'string' ? end : '';
}

function property(data: unknown, key: string | number): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
}
