import { byText } from '../../standard/order';
import type { AdoptionEdge, ReplacementEdge, SourceRecord } from '../../standard/record';
import type { Document, DocumentRelation } from './document';
import { isName, named, RELATIONS, type Flavour, type Meaning } from './flavours';

interface Edges {
  readonly replaces: ReplacementEdge[];
  readonly replacedBy: ReplacementEdge[];
  readonly updates: string[];
  readonly updatedBy: string[];
  readonly adopts: AdoptionEdge[];
  /** The edition that the document amends. */
  supplementOf?: string;
}

/** The relations of a document in our terms, and those of which no edge is made, by their kind. */
export interface Related {
  readonly edges: Partial<Pick<SourceRecord, keyof Edges>>;
  readonly leftOut: readonly string[];
}

/**
 * @param id its own designation.
 * @param designate the printed form of another number of its publisher; null where the text is none.
 */
export function edgesOf(
  document: Document,
  flavour: Flavour,
  id: string,
  designate: (text: string) => string | null,
): Related {
  const edges: Edges = { replaces: [], replacedBy: [], updates: [], updatedBy: [], adopts: [] };
  const leftOut: string[] = [];
  const next = flavour.type === 'ITU' ? nextEdition(document) : null;
  for (const relation of document.relations) {
    if (!isName(relation.id, flavour)) {
      leftOut.push(`is a relation “${relation.type}” of ${named(flavour)} that names no number`);
      continue;
    }
    const other = designate(relation.id);
    const meaning = other === null || other === id ? null : meaningOf(relation, flavour, id, other);
    if (meaning !== null && other !== null) put(edges, meaning, other);
    else if (relation === next && other !== null)
      edges.replacedBy.push({ id: other, extent: 'full', provenance: 'inferred' });
    else leftOut.push(kindOf(relation, flavour, other === id));
  }
  for (const twin of twinsOf(document, flavour)) {
    const other = designate(twin);
    if (other === null)
      leftOut.push(
        `is a number of another body beside one of ${named(flavour)}, too long or too short for one`,
      );
    else if (other !== id) put(edges, 'adopts', other);
  }
  return {
    edges: {
      ...(edges.replaces.length === 0 ? {} : { replaces: edges.replaces }),
      ...(edges.replacedBy.length === 0 ? {} : { replacedBy: edges.replacedBy }),
      ...(edges.updates.length === 0 ? {} : { updates: edges.updates }),
      ...(edges.updatedBy.length === 0 ? {} : { updatedBy: edges.updatedBy }),
      ...(edges.adopts.length === 0 ? {} : { adopts: edges.adopts }),
      ...(edges.supplementOf === undefined ? {} : { supplementOf: edges.supplementOf }),
    },
    leftOut,
  };
}

function kindOf({ type }: DocumentRelation, flavour: Flavour, isOwn: boolean): string {
  return isOwn
    ? `is a relation “${type}” of ${named(flavour)} that names the document itself`
    : `is a relation “${type}” of ${named(flavour)}: it says nothing here of what replaces, updates or adopts a document`;
}

function put(edges: Edges, meaning: Meaning, id: string): void {
  if (meaning === 'amends') edges.supplementOf ??= id;
  else if (meaning === 'members') {
    if (!edges.adopts.some((edge) => edge.id === id)) edges.adopts.push({ id, degree: 'IDT' });
  } else if (meaning === 'adopts') {
    if (!edges.adopts.some((edge) => edge.id === id)) edges.adopts.push({ id, degree: 'unknown' });
  } else if (meaning === 'replaces' || meaning === 'replacedBy') {
    const list = edges[meaning];
    if (!list.some((edge) => edge.id === id)) list.push({ id, extent: 'full' });
  } else if (!edges[meaning].includes(id)) edges[meaning].push(id);
}

/** What IEEE's “updates” does to the other document, by its description. */
const IEEE_UPDATES: Readonly<Record<string, Meaning>> = {
  revises: 'replaces',
  amends: 'amends',
  corrects: 'amends',
};

function meaningOf(relation: DocumentRelation, flavour: Flavour, id: string, other: string): Meaning | null {
  if (flavour.type === 'IEEE' && relation.type === 'updates') {
    return IEEE_UPDATES[relation.description ?? ''] ?? 'updates';
  }
  if (flavour.type === 'ISO') return iso(relation, id, other);
  return (flavour.relations ?? RELATIONS)[relation.type] ?? null;
}

/**
 * Relaton's scrape of iso.org put both directions into one word: only the years tell them apart, and supplements
 * stand among them.
 */
function iso(relation: DocumentRelation, id: string, other: string): Meaning | null {
  if (!/^(?:obsoletes|obsoletedBy|updates)$/.test(relation.type)) return null;
  if (other.startsWith(`${id}/`) || id.startsWith(`${other}/`)) return null;
  const [mine, theirs] = [yearOf(id), yearOf(other)];
  if (mine === null || theirs === null) return null;
  if (relation.type === 'obsoletedBy' || theirs > mine) return 'replacedBy';
  return relation.type === 'obsoletes' ? 'replaces' : null;
}

function yearOf(id: string): number | null {
  const year = /:(\d{4})/.exec(id)?.[1];
  return year === undefined ? null : Number(year);
}

/** Another body's number beside a document's own: the text that both published. */
function twinsOf(document: Document, flavour: Flavour): string[] {
  const twins = flavour.twins ?? [];
  return document.ids.filter(({ type }) => twins.includes(type)).map(({ id }) => id);
}

/**
 * A withdrawn Recommendation names all editions of its number and none as its successor: the next one by date it is.
 */
function nextEdition(document: Document): DocumentRelation | null {
  const own = document.dates.get('published')?.slice(0, 7);
  if (document.stage !== 'Withdrawal' || own === undefined) return null;
  const later = document.relations
    .filter(({ type, id }) => type === 'hasEdition' && !/\b(?:Amd|Cor|Err|Add|Annex|App|Suppl)/.test(id))
    .map((relation) => ({ relation, month: monthOf(relation.id) }))
    .filter(({ month }) => month > own)
    .sort((a, b) => byText(a.month, b.month));
  return later[0]?.relation ?? null;
}

/** `H.264 (V16) (06/2026)` → `2026-06`. */
function monthOf(id: string): string {
  const [, month = '', year = ''] = /\((\d\d)\/(\d{4})\)$/.exec(id) ?? [];
  return year === '' ? '' : `${year}-${month}`;
}
