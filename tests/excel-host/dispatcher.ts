import { HostError, NotModelled } from './host-error';
import type { HostObject } from './host-object';
import { missingSet, type RequirementSets } from './since';

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Batch {
  /** The answer's body. */
  readonly body: string;
  /** `Class.Member` of everything asked for, and of what changed the workbook. */
  readonly asked: readonly string[];
  readonly wrote: readonly string[];
  readonly actions: number;
}

/** What a request may start from: the workbook, a service, or an object handed out before. */
export interface Roots {
  readonly sets: RequirementSets;
  /** The command that fails, if one is to. */
  readonly failAt?: number | undefined;
  root(): HostObject;
  service(name: string): HostObject;
  reference(id: string): HostObject;
  keep(object: HostObject): string;
}

const KINDS: Readonly<Record<number, 'instantiate' | 'query' | 'method' | 'set-property' | 'trace'>> = {
  1: 'instantiate',
  2: 'query',
  3: 'method',
  4: 'set-property',
  5: 'trace',
};

/** Carries out one request of office.js: actions in order, those before a failure stay done. */
export function runBatch(text: string, roots: Roots): Batch {
  const request = JSON.parse(text) as Request;
  const asked: string[] = [];
  const wrote: string[] = [];
  const objects = new Map<number, HostObject | null>();
  const kept = new Map<number, string>();

  const note = (object: HostObject, member: string) => {
    const missing = missingSet(object.className, member, roots.sets);
    if (missing !== undefined) throw new HostError('ApiNotFound', `${object.className}.${member} needs ${missing}.`);
    asked.push(`${object.className}.${member}`);
  };

  const args = (info: ArgumentInfo | undefined): unknown[] => {
    if (/[1-9]/.test(JSON.stringify(info?.ReferencedObjectPathIds ?? [])))
      throw new NotModelled('objects as arguments');
    return (info?.Arguments ?? []).map((each) => each ?? undefined);
  };

  const invoke = (object: HostObject, member: string, info: ArgumentInfo | undefined): unknown => {
    note(object, member);
    const method = object.call?.[member] as ((...values: unknown[]) => unknown) | undefined;
    if (method === undefined) throw new NotModelled(`${object.className}.${member}()`);
    if (object.writes?.includes(member)) wrote.push(`${object.className}.${member}`);
    return method(...args(info));
  };

  const resolve = (id: number): HostObject | null => {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const object = make(request.ObjectPaths[String(id)]!);
    objects.set(id, object);
    return object;
  };

  const make = (path: ObjectPath): HostObject | null => {
    if (path.ObjectPathType === 1) return roots.root();
    if (path.ObjectPathType === 2) return roots.service(path.Name);
    if (path.ObjectPathType === 6) return roots.reference(path.Name);
    if (path.ObjectPathType === 7) return null;
    const parent = resolve(path.ParentObjectPathId!);
    if (parent === null) return null;
    if (path.ObjectPathType === 3) return invoke(parent, path.Name, path.ArgumentInfo) as HostObject | null;
    if (path.ObjectPathType === 5) {
      if (parent.item === undefined) throw new NotModelled(`${parent.className}.getItem`);
      asked.push(`${parent.className}.getItem`);
      return parent.item(String(path.ArgumentInfo?.Arguments?.[0]));
    }
    return navigate(parent, path.Name);
  };

  const navigate = (object: HostObject, name: string): HostObject | null => {
    note(object, name);
    const target = object.navigate?.[name];
    if (target === undefined) throw new NotModelled(`${object.className}.${name}`);
    return target();
  };

  const load = (object: HostObject | null, select: readonly string[] | undefined): unknown => {
    if (object === null) return null;
    if (object.items !== undefined)
      return {
        _Items: object.items().map((item) =>
          load(
            item,
            select?.map((name) => name.replace(/^items\//i, '')),
          ),
        ),
      };
    const answer: Record<string, unknown> = object.id === undefined ? {} : { Id: object.id };
    const groups = new Map<string, string[]>();
    for (const name of select ?? Object.keys(object.get ?? {})) {
      const [head = '', ...rest] = name.split('/');
      const wire = head.charAt(0).toUpperCase() + head.slice(1);
      groups.set(wire, [...(groups.get(wire) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
    }
    for (const [wire, deeper] of groups) {
      const getter = object.get?.[wire];
      if (getter !== undefined) {
        note(object, wire);
        answer[wire] = getter();
      } else answer[wire] = load(navigate(object, wire), deeper.length > 0 ? deeper : undefined);
    }
    return answer;
  };

  const instantiate = (id: number): unknown => {
    const object = resolve(id);
    if (object === null) return null;
    const reference = kept.get(id);
    return {
      ...(object.id === undefined ? {} : { Id: object.id }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  };

  const act = (action: Action): unknown => {
    const kind = KINDS[action.ActionType];
    if (kind === 'trace') return null;
    if (kind === 'instantiate') return instantiate(action.ObjectPathId);
    const object = resolve(action.ObjectPathId);
    if (kind === 'query') return load(object, action.QueryInfo?.Select);
    if (object === null)
      throw new HostError('InvalidObjectPath', `The object path for ${action.Name} is a null object.`);
    if (kind === 'method') {
      if (action.Name === '_KeepReference') {
        kept.set(action.ObjectPathId, roots.keep(object));
        return null;
      }
      return invoke(object, action.Name, action.ArgumentInfo) ?? null;
    }
    if (kind === 'set-property') {
      note(object, action.Name);
      const setter = object.set?.[action.Name];
      if (setter === undefined) throw new NotModelled(`${object.className}.${action.Name} =`);
      wrote.push(`${object.className}.${action.Name}`);
      setter(action.ArgumentInfo?.Arguments?.[0]);
      return null;
    }
    throw new NotModelled(`action type ${action.ActionType}`);
  };

  const actions = request.Actions.length;
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (index === roots.failAt) throw new HostError('GeneralException', 'An internal error has occurred.');
      results.push({ ActionId: action.Id, Value: act(action) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const answer = {
        Results: results,
        TraceIds: [],
        Error: {
          Code: error.code,
          Message: error.message,
          Location: asked.at(-1) ?? '',
          ActionIndex: index,
          HttpStatusCode: 400,
        },
      };
      return { body: JSON.stringify(answer), asked, wrote, actions };
    }
  }
  return { body: JSON.stringify({ Results: results, TraceIds: [] }), asked, wrote, actions };
}
