/** Every small change that a wrong hand could make to a source file: what `npm run mutate` tries one by one. */
import ts from 'typescript';

const { SyntaxKind: Kind } = ts;

const OPERATORS = new Map([
  [Kind.AmpersandAmpersandToken, ['||']],
  [Kind.BarBarToken, ['&&']],
  [Kind.QuestionQuestionToken, ['&&']],
  [Kind.EqualsEqualsEqualsToken, ['!==']],
  [Kind.ExclamationEqualsEqualsToken, ['===']],
  [Kind.LessThanToken, ['<=', '>=']],
  [Kind.LessThanEqualsToken, ['<', '>']],
  [Kind.GreaterThanToken, ['>=', '<=']],
  [Kind.GreaterThanEqualsToken, ['>', '<']],
  [Kind.PlusToken, ['-']],
  [Kind.MinusToken, ['+']],
  [Kind.AsteriskToken, ['/']],
  [Kind.SlashToken, ['*']],
]);

/** Methods exchanged for their opposite. */
const OPPOSITES = new Map(
  [
    ['some', 'every'],
    ['startsWith', 'endsWith'],
    ['min', 'max'],
    ['push', 'unshift'],
  ].flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ]),
);

/** Methods whose effect is left out: the receiver stands for the result. */
const LEFT_OUT = new Set(['filter', 'toSorted', 'toReversed', 'slice', 'replace', 'replaceAll', 'trim']);

/**
 * @param {string} path shown in the report
 * @param {string} text TypeScript
 * @returns {{path: string, line: number, kind: string, start: number, end: number, text: string, body: number | null}[]}
 * replacements of `[start, end)`, in order of place; `body`: where the innermost body that holds it starts, as `tick` is
 * told (see compile), null outside of all
 */
export function mutantsOf(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = [];
  let body = null;

  function replace(node, kind, by) {
    const start = node.getStart(file);
    if (text.slice(start, node.end) === by) return;
    const { line } = file.getLineAndCharacterOfPosition(start);
    found.push({ path, line: line + 1, kind, start, end: node.end, text: by, body });
  }

  function condition(node) {
    replace(node, 'condition', '(true)');
    replace(node, 'condition', '(false)');
  }

  function element(list, at, kind) {
    const node = list[at];
    const start = node.getStart(file);
    const end = list[at + 1]?.getStart(file) ?? node.end;
    const { line } = file.getLineAndCharacterOfPosition(start);
    found.push({ path, line: line + 1, kind, start, end, text: '', body });
  }

  function visit(node) {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isIfStatement(node) || ts.isWhileStatement(node)) condition(node.expression);
    if (ts.isConditionalExpression(node)) condition(node.condition);
    if (ts.isBinaryExpression(node))
      for (const by of OPERATORS.get(node.operatorToken.kind) ?? [])
        replace(node.operatorToken, 'operator', by);
    if (ts.isPrefixUnaryExpression(node) && node.operator === Kind.ExclamationToken)
      replace(node, 'negation', `(${node.operand.getText(file)})`);
    if (node.kind === Kind.TrueKeyword) replace(node, 'boolean', 'false');
    if (node.kind === Kind.FalseKeyword) replace(node, 'boolean', 'true');
    if (ts.isStringLiteral(node) && !ts.isPropertyAssignment(node.parent?.name === node ? node.parent : file))
      replace(node, 'string', node.text === '' ? "'mutant'" : "''");
    if (ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node))
      replace(node, 'string', "''");
    if (ts.isArrayLiteralExpression(node))
      for (const at of node.elements.keys()) element(node.elements, at, 'element');
    if (ts.isObjectLiteralExpression(node) && node.properties.length > 0) replace(node, 'object', '({})');
    if (ts.isExpressionStatement(node) || ts.isContinueStatement(node) || ts.isBreakStatement(node))
      replace(node, 'statement', ';');
    if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) replace(node.body, 'function', '(undefined)');
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) call(node);
    const outer = body;
    if (isBody(node)) body = node.getStart(file);
    ts.forEachChild(node, visit);
    body = outer;
  }

  function call(node) {
    const { expression, name } = node.expression;
    const opposite = OPPOSITES.get(name.text);
    if (opposite) replace(name, 'method', opposite);
    if (LEFT_OUT.has(name.text)) replace(node, 'method', expression.getText(file));
  }

  visit(file);
  return found.toSorted((a, b) => a.start - b.start);
}

/** The body of a function or a loop. */
function isBody(node) {
  const { parent } = node;
  return ts.isBlock(node) && (ts.isFunctionLike(parent) || ts.isIterationStatement(parent, false));
}

/**
 * TypeScript as a CommonJS module that calls `tick(place)` at the start of every function and loop body: a mutant that
 * never ends is stopped by the count of steps, not by a clock, and it is known which test comes where.
 */
export function compile(path, text, counted) {
  const before = counted ? [counting] : [];
  return ts.transpileModule(text, {
    fileName: path,
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    transformers: { before },
  }).outputText;
}

function counting(context) {
  const { factory } = context;
  const tick = (place) =>
    factory.createExpressionStatement(
      factory.createCallExpression(
        factory.createIdentifier('tick'),
        [],
        [factory.createNumericLiteral(place)],
      ),
    );
  return (file) => {
    function visit(node) {
      const visited = ts.visitEachChild(node, visit, context);
      return isBody(node)
        ? factory.updateBlock(visited, [tick(node.getStart(file)), ...visited.statements])
        : visited;
    }
    return ts.visitNode(file, visit);
  };
}
