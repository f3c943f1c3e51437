/** The columns of an organisation's own table, and the headings under which each is found. */
export type Column =
  | 'number'
  | 'title_zh'
  | 'title_en'
  | 'status'
  | 'published'
  | 'effective'
  | 'withdrawn'
  | 'replaces'
  | 'replaced_by'
  | 'adopts'
  | 'label'
  | 'mandate'
  | 'committee'
  | 'ics'
  | 'ccs'
  | 'url'
  | 'note'
  | 'as_of';

const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  number: ['标准号', '标准编号', '编号', 'standard', 'designation', 'no', 'code'],
  title_zh: ['标准名称', '中文名称', '名称', '题名', 'title'],
  title_en: ['英文名称', '英文标准名称', 'english title'],
  status: ['状态', '标准状态'],
  published: ['发布日期', '批准日期', 'issued', 'publication date'],
  effective: ['实施日期', '生效日期', 'implementation date'],
  withdrawn: ['废止日期', '作废日期', 'withdrawal date'],
  replaces: ['代替', '代替标准', '替代', 'supersedes'],
  replaced_by: ['被代替', '被替代', '代替情况', 'superseded by', 'replaced by'],
  adopts: ['采标', '采用标准', '采标情况', 'adopted'],
  label: ['版本', '版次', 'edition label'],
  mandate: ['性质', '标准性质'],
  committee: ['归口', '归口单位', 'owner'],
  ics: [],
  ccs: [],
  url: ['链接', '网址', 'link'],
  note: ['备注', '说明', 'decision', 'remarks'],
  as_of: ['截至', '核对日期', 'as of', 'checked'],
};

const COLUMN_OF: ReadonlyMap<string, Column> = new Map(
  entries(HEADINGS).flatMap(([column, headings]) =>
    [column, ...headings].map((heading): [string, Column] => [folded(heading), column]),
  ),
);

/** @returns the column that a heading names; undefined for a column that is none of ours. */
export function columnOf(heading: string): Column | undefined {
  return COLUMN_OF.get(folded(heading));
}

function folded(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_*（）()]+/g, '');
}

function entries<K extends string, T>(record: Readonly<Record<K, T>>): [K, T][] {
  const keys: K[] = [];
  for (const key in record) keys.push(key);
  return keys.map((key) => [key, record[key]]);
}
