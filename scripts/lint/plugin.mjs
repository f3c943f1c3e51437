import { dirname, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documented } from './documented.mjs';
import { objection } from './rooms.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Imports follow the table of rooms. @type {import('eslint').Rule.RuleModule} */
const rooms = {
  meta: { type: 'problem', schema: [], messages: { crossing: '{{why}}' } },
  create(context) {
    const from = relative(ROOT, context.filename).split(sep).join('/');
    /** @param {any} node */
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return;
      const why = objection(from, posix.join(posix.dirname(from), specifier));
      if (why) context.report({ node: node.source, messageId: 'crossing', data: { why } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

export default { meta: { name: 'stdlens' }, rules: { rooms, documented } };
