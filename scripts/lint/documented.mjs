/**
 * What a room hands out says in a doc comment what goes in and what comes out (CONTRIBUTING.md, Style): exported
 * functions, components among them, and exported classes with their public methods. Of overloads the first says it.
 * @type {import('eslint').Rule.RuleModule}
 */
export const documented = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      bare: '“{{name}}” is exported: say in a doc comment what goes in, what comes out and what it throws.',
    },
  },
  create(context) {
    /** Those that are declared first and named in an `export { … }` later. @type {Map<string, any>} */
    const declared = new Map();
    /** @type {Set<string>} */
    const told = new Set();

    /**
     * @param {any} node what the comment stands before
     * @param {any} place where to say that it is missing
     * @param {string} name
     */
    const check = (node, place, name) => {
      const comment = context.sourceCode.getCommentsBefore(node).at(-1);
      if (comment?.type === 'Block' && comment.value.startsWith('*')) return;
      context.report({ node: place, messageId: 'bare', data: { name } });
    };

    /**
     * @param {any} node a declaration
     * @param {any} first what the comment stands before: the declaration, or the `export` around it
     */
    const checkDeclaration = (node, first) => {
      if (/^(?:FunctionDeclaration|TSDeclareFunction)$/.test(node?.type)) {
        const name = node.id?.name ?? 'default';
        if (!told.has(name)) check(first, node.id ?? node, name);
        told.add(name);
      } else if (node?.type === 'ClassDeclaration') {
        check(first, node.id ?? node, node.id?.name ?? 'default');
        for (const member of node.body.body) if (isPublicMethod(member)) checkMethod(member);
      } else if (node?.type === 'VariableDeclaration') {
        for (const { id, init } of node.declarations)
          if (/^(?:ArrowFunction|Function)Expression$/.test(init?.type)) check(first, id, id.name);
      }
    };

    /** @param {any} member */
    const checkMethod = (member) => check(member, member.key, context.sourceCode.getText(member.key));

    return {
      Program({ body }) {
        for (const node of /** @type {any[]} */ (body)) {
          const names = node.type === 'VariableDeclaration' ? node.declarations : [node];
          for (const { id } of names)
            if (id?.name !== undefined) declared.set(id.name, declared.get(id.name) ?? node);
        }
      },
      /** @param {any} node */
      ExportNamedDeclaration(node) {
        checkDeclaration(node.declaration, node);
        if (node.source) return;
        for (const { local } of node.specifiers) {
          const declaration = declared.get(local.name);
          if (declaration) checkDeclaration(declaration, declaration);
        }
      },
      /** @param {any} node */
      ExportDefaultDeclaration(node) {
        checkDeclaration(node.declaration, node);
      },
    };
  },
};

/** Accessors say by their name what they give. @param {any} member @returns {boolean} */
function isPublicMethod(member) {
  return (
    member.type === 'MethodDefinition' &&
    member.kind === 'method' &&
    member.key.type !== 'PrivateIdentifier' &&
    (member.accessibility ?? 'public') === 'public' &&
    member.override !== true
  );
}
