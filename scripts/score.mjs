#!/usr/bin/env node
/**
 * Scores the recogniser against the annotated corpus and the identifier lists beside the checkout, where there are any.
 * usage: node scripts/score.mjs [--errors N] [--ids] [--file NAME] [--json]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = fileURLToPath(new URL('../../shared/detect', import.meta.url));
const flag = (name) => process.argv.includes(name);
const option = (name) => (flag(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);

if (!existsSync(corpus)) {
  console.log('score: no corpus beside this checkout (../shared/detect); nothing to score');
  process.exit(0);
}

/** The sources as one module in memory, so that the score is of what is in the checkout. */
async function load() {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      write: false,
      target: 'node20',
      rollupOptions: { input: 'virtual:recogniser' },
    },
    plugins: [
      {
        name: 'recogniser',
        resolveId: (id) => (id === 'virtual:recogniser' ? id : null),
        load: (id) =>
          id === 'virtual:recogniser'
            ? `export * from '${root}src/identifier/index.ts'; export { detect } from '${root}src/detect/index.ts';`
            : null,
      },
    ],
  });
  const { code } = output.output[0];
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

const { canonical, detect, parse } = await load();
const percent = (share) => (100 * share).toFixed(2).padStart(7);

/** Type words, blanks, slashes and the year mark do not make another identifier. */
const loose = (text) =>
  text
    .toUpperCase()
    .replace(/\b(STD|STANDARD|PUB|RECOMMENDATION|REC)\b\.?/g, '')
    .replace(/\b(AMD|COR)\./g, '$1')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[\s/]+/g, '')
    .replace(/:/g, '-')
    .replace(/REV\.?/g, 'R');

function tally() {
  return { tp: 0, fp: 0, fn: 0 };
}

function rates({ tp, fp, fn }) {
  const precision = tp / (tp + fp || 1);
  const recall = tp / (tp + fn || 1);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const publisherOfText = (text) => /^[^\d\s/-]+(?:[/-][A-Z]{1,4}(?![a-z]))*/.exec(text)?.[0] ?? text;

/** One-to-one by largest intersection over union, as the corpus's own scorer does. */
function pair(gold, hits) {
  const pairs = [];
  gold.forEach((g, i) => {
    hits.forEach((h, j) => {
      const common = overlap(g, h);
      if (common > 0) pairs.push([common / (Math.max(g.end, h.end) - Math.min(g.start, h.start)), i, j]);
    });
  });
  pairs.sort((a, b) => b[0] - a[0]);
  const hitOf = new Map();
  const used = new Set();
  for (const [, i, j] of pairs) {
    if (hitOf.has(i) || used.has(j)) continue;
    hitOf.set(i, j);
    used.add(j);
  }
  return { hitOf, used };
}

function scoreText() {
  const kinds = ['exact', 'overlap', 'canonical'];
  const fresh = () => Object.fromEntries(kinds.map((kind) => [kind, tally()]));
  const all = fresh();
  const short = fresh();
  const groups = new Map();
  const errors = [];
  const clean = { lines: 0, hits: 0, wrong: 0 };
  const group = (name) => groups.get(name) ?? groups.set(name, fresh()).get(name);
  const lines = readFileSync(`${corpus}/dev.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  for (const { id, lang, text, gold, ignore = [] } of lines) {
    const hits = detect(text);
    const { hitOf, used } = pair(gold, hits);
    const around = (span) => text.slice(Math.max(0, span.start - 25), span.end + 25).replace(/\s+/g, ' ');
    gold.forEach((g, i) => {
      const hit = hits[hitOf.get(i) ?? -1];
      const exact = hit !== undefined && hit.start === g.start && hit.end === g.end;
      const right = { exact, overlap: hit !== undefined, canonical: hit?.canonical === g.canonical };
      for (const score of g.shorthand
        ? [short]
        : [all, group(`lang ${lang}`), group(publisherOfText(g.canonical))]) {
        for (const kind of kinds) {
          if (right[kind]) score[kind].tp++;
          else {
            score[kind].fn++;
            if (hit !== undefined) score[kind].fp++;
          }
        }
      }
      const what = hit === undefined ? 'MISS' : !exact ? 'SPAN' : !right.canonical ? 'CANON' : null;
      if (what !== null)
        errors.push(
          `${what}${g.shorthand ? '-SHORT' : ''} ${id} «${g.text}»→${g.canonical} got ${hit === undefined ? '-' : `«${hit.text}»→${hit.canonical}`}   …${around(g)}…`,
        );
    });
    let wrong = 0;
    hits.forEach((hit, j) => {
      if (used.has(j) || ignore.some((span) => overlap(span, hit) > 0)) return;
      wrong++;
      for (const score of hit.shorthand ? [short] : [all, group(`lang ${lang}`)])
        for (const kind of kinds) score[kind].fp++;
      if (hit.shorthand) for (const kind of kinds) all[kind].fp++;
      errors.push(
        `FALSE${hit.shorthand ? '-SHORT' : ''} ${id} got «${hit.text}»→${hit.canonical}   …${around(hit)}…`,
      );
    });
    if (gold.length === 0) {
      clean.lines++;
      clean.hits += wrong;
      if (wrong > 0) clean.wrong++;
    }
  }
  const row = (name, score) =>
    `${name.padEnd(22)}${kinds
      .map((kind) => {
        const r = rates(score[kind]);
        return `${percent(r.precision)}${percent(r.recall)}${percent(r.f1)} `;
      })
      .join(' ')}  ${score.overlap.tp + score.overlap.fn}`;
  console.log(`${''.padEnd(22)}${kinds.map((kind) => `${kind} P R F1`.padStart(22)).join(' ')}  gold`);
  console.log(row('all', all));
  console.log(row('shorthand', short));
  const bySize = [...groups].sort(
    (a, b) => b[1].overlap.tp + b[1].overlap.fn - a[1].overlap.tp - a[1].overlap.fn,
  );
  for (const [name, score] of bySize) {
    const { f1 } = rates(score.exact);
    if (name.startsWith('lang') || f1 < 1 || flag('--full')) console.log(row(name, score));
  }
  console.log(
    `lines without any: ${clean.lines}, of them with a false hit ${clean.wrong} (precision on lines ${percent(1 - clean.wrong / clean.lines)})`,
  );
  const most = Number(option('--errors') ?? 0);
  for (const error of errors.slice(0, most)) console.log(error);
}

function scoreLists() {
  let total = 0;
  let good = 0;
  const only = option('--file');
  for (const file of readdirSync(`${corpus}/ids`).sort()) {
    if (only !== undefined && file !== `${only}.txt`) continue;
    const lines = readFileSync(`${corpus}/ids/${file}`, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    const odd = [];
    for (const line of lines) {
      const id = parse(line);
      const printed = id === null ? null : canonical(id);
      const again = printed === null ? null : parse(printed);
      if (printed === null) odd.push(`unread   ${line}`);
      else if (again === null || canonical(again) !== printed)
        odd.push(`unstable ${line} → ${printed} → ${again === null ? 'null' : canonical(again)}`);
      else if (loose(printed) !== loose(line)) odd.push(`differs  ${line} → ${printed}`);
    }
    total += lines.length;
    good += lines.length - odd.length;
    console.log(
      `${file.padEnd(18)}${percent(1 - odd.length / lines.length)}  ${lines.length - odd.length} of ${lines.length}`,
    );
    for (const line of odd.slice(0, Number(option('--odd') ?? 0))) console.log(`    ${line}`);
  }
  console.log(`all lists         ${percent(good / total)}  ${good} of ${total}`);
}

if (!flag('--ids') || flag('--text')) scoreText();
if (!flag('--text')) scoreLists();
