import { parse as parseYaml, YAMLParseError } from 'yaml';
import { jsonValue } from '../json-value';
import type { SourceFile } from '../source';
import { wholeText } from '../text';
import { jsonValues } from '../text-json';

/** The longest document read here has some hundreds of parts. */
const MOST_ALIASES = 1000;

/** What may be a document, where it stands. */
export interface Value {
  /** Line of a file of lines; 0 where the file is the document. */
  readonly line: number;
  /** Undefined where the text cannot be read. */
  readonly value: unknown;
  /** The file breaks off in it. */
  readonly cut?: boolean;
}

/** What a file is to this source: it holds documents, lists those of other files, or is nothing known. */
export type FileKind = 'documents' | 'index' | 'stray';

/** @param path inside the folder given: a data set's repository has its indexes at its top (`index-v1.yaml`) */
export function kindOf(path: string): FileKind {
  if (/(?:^|\/)index(?:-?v?\d+)?\.(?:ya?ml|json|csv|zip)$/.test(path)) return 'index';
  return /\.(?:ya?ml|json|jsonl|ndjson)$/.test(path) ? 'documents' : 'stray';
}

/** The values of a file of documents; none of any other. Memory holds one. */
export async function* values(file: SourceFile): AsyncGenerator<Value> {
  if (kindOf(file.path) !== 'documents') return;
  if (/\.ya?ml$/.test(file.path)) yield { line: 0, value: yamlOf(await wholeText(file)) };
  else if (file.path.endsWith('.json')) yield { line: 0, value: jsonValue(await wholeText(file)) };
  else yield* jsonValues(file);
}

/**
 * The core schema: dates stay the text that was written. What is said twice is written once and then named (`*1`) by
 * some who print YAML; as many names as a document needs are followed, not those that grow without end.
 */
function yamlOf(text: string): unknown {
  try {
    return parseYaml(text, { schema: 'core', maxAliasCount: MOST_ALIASES, logLevel: 'error' });
  } catch (error) {
    if (error instanceof YAMLParseError || error instanceof ReferenceError) return undefined;
    throw error;
  }
}
