import { PackError } from './error';
import { release } from './release';

/** Packs `bytes` with gzip (RFC 1952). The bytes may differ between zlib versions, what they unpack to never does. */
export async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Unpacks gzip, and stops as soon as more than `limit` bytes come out (a bomb costs no more than that).
 * @throws PackError `limit` where there is more, `format` where the bytes are no gzip.
 */
export async function gunzip(
  bytes: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new DecompressionStream('gzip');
  const writer = stream.writable.getWriter();
  // What goes wrong here shows at the other end too, where it is answered for.
  const feeding = writer.write(bytes).then(() => writer.close());
  feeding.catch(() => undefined);
  const reader = stream.readable.getReader();
  const whole = new Uint8Array(limit);
  let length = 0;
  for (;;) {
    const step = await reader.read().catch((cause: unknown) => {
      throw new PackError('format', 'The data are damaged: they cannot be unpacked.', { cause });
    });
    if (step.done) break;
    if (length + step.value.length > limit) {
      await reader.cancel();
      throw new PackError('limit', `The data unpack to more than the ${limit} bytes announced.`);
    }
    whole.set(step.value, length);
    length += step.value.length;
    release(step.value);
  }
  return length === limit ? whole : whole.slice(0, length);
}
