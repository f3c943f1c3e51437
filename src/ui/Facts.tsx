import type { Fact } from './statusWord';
import { Parts } from './Parts';
import type { Translate } from './sentences';

/** Facts in one line, apart by dots. */
export function Facts({ facts, t }: { facts: readonly Fact[]; t: Translate }) {
  if (facts.length === 0) return null;
  return (
    <p class="facts">
      {facts.map((fact, index) => (
        <span key={index}>
          {index > 0 && <i class="sep" />}
          <Parts parts={fact} t={t} />
        </span>
      ))}
    </p>
  );
}
