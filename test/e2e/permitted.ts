import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineName } from './driver';

/**
 * A copy of the built extension that may ask this very machine, or other hosts: nobody is there to answer the browser's
 * question.
 * @param folder the copy lies within
 * @param hosts as match patterns
 * @returns its folder
 */
export function permittedExtension(
  engine: EngineName,
  folder: string,
  hosts: readonly string[] = ['http://localhost/*'],
): string {
  const copy = join(folder, 'extension');
  cpSync(join('dist', engine), copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return copy;
}
