import type { PackReader, PackWriter } from '../../src/pack';

/** A pack in memory: path → bytes. */
export class MemoryPack implements PackReader, PackWriter {
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();

  read(path: string): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = this.files.get(path);
    return bytes === undefined ? Promise.reject(new Error(`no ${path}`)) : Promise.resolve(bytes);
  }

  write(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.files.set(path, bytes);
    return Promise.resolve();
  }
}
