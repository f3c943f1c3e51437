export interface Pill<K> {
  readonly key: K;
  readonly words: string;
  /** Absent where nobody has counted them all. */
  readonly count: number | undefined;
}

/** Which part of a list is shown: one of several, each with its count. */
export function Pills<K>({
  pills,
  chosen,
  onChoose,
}: {
  pills: readonly Pill<K>[];
  chosen: K;
  onChoose: (key: K) => void;
}) {
  return (
    <div class="pills">
      {pills.map(({ key, words, count }) => (
        <button type="button" class="pill" aria-pressed={key === chosen} onClick={() => onChoose(key)}>
          {words} {count !== undefined && <span class="num">{count}</span>}
        </button>
      ))}
    </div>
  );
}
