import * as v from 'valibot';
import type { SourceRecord } from '../standard/record';
import { lifecycleOfWord } from '../standard/status-words';
import { isWebAddress } from '../standard/web-address';
import { designation } from './designation';
import { inputs, notLinked, omission, refusal, refusedFile, type Source, type SourceStub } from './source';
import { jsonList, said } from './text-json';

const SpecSchema = v.object({
  url: v.string(),
  shortname: v.string(),
  title: v.string(),
  organization: v.string(),
  standing: v.picklist(['good', 'pending', 'discontinued']),
  nightly: v.optional(v.object({ status: v.optional(v.string()) })),
  release: v.optional(v.object({ status: v.string(), url: v.string() })),
  obsoletedBy: v.optional(v.array(v.string())),
  formerNames: v.optional(v.array(v.string())),
});

type Spec = v.InferOutput<typeof SpecSchema>;

/** Specifications of browsers: `index.json` of the npm package web-specs (CC0-1.0). */
export const webSpecs: Source = {
  name: 'web-specs',
  async *read(files, options) {
    const source = describe(options.retrieved ?? '1970');
    yield { kind: 'source', source };
    for await (const file of files) {
      const list = await jsonList(file);
      if (list === null) {
        yield* refusedFile(file.path, 'is no JSON list of specifications');
        continue;
      }
      yield inputs(list.length);
      const specs = list.map((value) => v.safeParse(SpecSchema, value));
      const names = new Map(
        specs.flatMap(({ success, output }) => (success ? [[output.shortname, output]] : [])),
      );
      for (const [at, { success, output, issues }] of specs.entries()) {
        if (!success) yield refusal(file.path, at + 1, `is no specification: ${said(issues)}`);
        else {
          yield { kind: 'record', record: recordOf(output, names, source) };
          for (const name of unheardOf(output, names))
            yield omission(file.path, at + 1, `relation to “${name}”, which is not in the data`);
          const page = pageOf(output);
          if (!isWebAddress(page)) yield notLinked(file.path, at + 1, page);
        }
      }
    }
  },
};

function describe(retrieved: string): SourceStub {
  return {
    id: 'web-specs',
    name: { zh: 'Web 规范目录（web-specs）', en: 'Web specifications (web-specs)' },
    url: 'https://github.com/w3c/browser-specs',
    licence: 'CC0-1.0',
    attribution: 'web-specs, the list of browser specifications kept by the W3C',
    retrieved,
    official: true,
  };
}

function unheardOf(spec: Spec, names: ReadonlyMap<string, Spec>): string[] {
  return (spec.obsoletedBy ?? []).filter((name) => !names.has(name));
}

function recordOf(spec: Spec, names: ReadonlyMap<string, Spec>, source: SourceStub): SourceRecord {
  const id = idOf(spec);
  const url = pageOf(spec);
  const replacedBy = (spec.obsoletedBy ?? []).flatMap((name) => {
    const other = names.get(name);
    return other === undefined ? [] : [{ id: idOf(other), extent: 'full' as const }];
  });
  const aliases = (spec.formerNames ?? []).map((name) => `${bodyOf(spec)} ${name}`);
  return {
    id,
    source: source.id,
    asOf: source.retrieved,
    confidence: 'official',
    titles: { en: spec.title },
    ...status(spec),
    ...(replacedBy.length === 0 ? {} : { replacedBy }),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(isWebAddress(url) ? { url } : {}),
  };
}

/** What these bodies publish has numbers of its own; the others are known by their short names. */
const NUMBERED: readonly { readonly name: RegExp; readonly as: string }[] = [
  { name: /^rfc(\d+)$/, as: 'RFC $1' },
  { name: /^ecma-(\d+)$/, as: 'ECMA-$1' },
  { name: /^ecmascript$/, as: 'ECMA-262' },
  { name: /^iso(\d+-\d+)$/, as: 'ISO/IEC $1' },
];

function idOf(spec: Spec): string {
  const row = NUMBERED.find(({ name }) => name.test(spec.shortname));
  const text =
    row === undefined ? `${bodyOf(spec)} ${spec.shortname}` : spec.shortname.replace(row.name, row.as);
  return designation(text) ?? text;
}

function pageOf(spec: Spec): string {
  return spec.release?.url ?? spec.url;
}

function bodyOf(spec: Spec): string {
  return spec.organization.split('/')[0]?.replace(/ (?:International|Group|Alliance)$/, '') ?? '';
}

/**
 * The standing decides, the stage says how far it has come. Numbered documents get no status from here: their own
 * registries state it, and this list does not follow every edition.
 */
function status(spec: Spec): Pick<SourceRecord, 'status'> {
  if (NUMBERED.some(({ name }) => name.test(spec.shortname))) return {};
  if (spec.standing !== 'good') {
    return { status: { lifecycle: lifecycleOfWord('w3c', spec.standing), raw: spec.standing } };
  }
  const raw = spec.release?.status ?? spec.nightly?.status;
  return raw === undefined ? {} : { status: { lifecycle: lifecycleOfWord('w3c', raw), raw } };
}
