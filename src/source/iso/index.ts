import {
  inputs,
  omission,
  refusal,
  refusedFile,
  type Source,
  type SourceFile,
  type SourceItem,
  type SourceStub,
} from '../source';
import { addClasses, addCommittees, kindOf } from './companions';
import { deliverables } from './deliverable';
import { projectOf, Projects, type Project } from './projects';
import { faultOf } from './reference';
import { recordOf, type IsoContext } from './record';

/**
 * ISO Open Data: `iso_deliverables_metadata` as JSON lines or CSV; beside it `iso_technical_committees` and the classes of
 * ICS as CSV, for their titles.
 * Reads the deliverables twice, because relations are project numbers that point forwards: memory holds one line and
 * the table of references.
 */
export const isoOpenData: Source = {
  name: 'iso-open-data',
  async *read(files, options) {
    const committees = new Map<string, string>();
    const classes = new Map<string, string>();
    const projects = new Projects(options.today);
    const given: SourceFile[] = [];
    for await (const file of files) {
      const kind = kindOf(file.path);
      if (kind === 'stray') yield* refusedFile(file.path, 'is neither CSV nor JSON lines');
      else if (kind === 'committees') yield* await addCommittees(file, committees);
      else if (kind === 'classes') yield* await addClasses(file, classes);
      else if (kind === 'deliverables') {
        given.push(file);
        for await (const { value } of deliverables(file)) projects.add(value);
      }
    }
    const source = describe(options.retrieved ?? projects.newest);
    yield { kind: 'source', source };
    for (const file of given) yield* records(file, { source, projects, committees, classes });
  },
};

async function* records(file: SourceFile, context: Omit<IsoContext, 'dropped'>): AsyncGenerator<SourceItem> {
  let waiting: SourceItem[] = [];
  const refuse = (item: SourceItem): void => {
    waiting.push(item);
  };
  let read = 0;
  const unread = (item: SourceItem): void => {
    read += 1;
    refuse(item);
  };
  for await (const { line, value } of deliverables(file, unread)) {
    read += 1;
    const project = projectOf(value);
    const bearer = context.projects.bearerBefore(project);
    if (project.designation === null) refuse(refusal(file.path, line, faultOf(value.reference)));
    else if (bearer !== null) refuse(refusal(file.path, line, shared(project, bearer)));
    else {
      const dropped = (reason: string): void => refuse(omission(file.path, line, reason));
      yield {
        kind: 'record',
        record: recordOf(value, project.designation, project, { ...context, dropped }),
      };
    }
    yield* waiting;
    waiting = [];
  }
  yield* waiting;
  yield inputs(read);
}

function shared(project: Project, bearer: Project): string {
  return bearer.id === project.id
    ? `is a second row of project “${project.id}”: the other stands for it`
    : `shares its reference with project “${bearer.id}”, which stands for it`;
}

function describe(retrieved: string): SourceStub {
  return {
    id: 'iso-open-data',
    name: { zh: 'ISO 开放数据', en: 'ISO Open Data' },
    url: 'https://www.iso.org/open-data.html',
    licence: 'ODC-By 1.0',
    attribution: 'Contains information from ISO Open Data, made available under the ODC Attribution License',
    retrieved,
    official: true,
  };
}
