import type { WorkbookSnapshot } from '../../src/core/snapshot';
import type { Model } from './model';

/** One object of Excel's API as the dispatcher handles it; null stands for a null object. */
export interface HostObject {
  readonly className: string;
  /** Sent with every answer about the object, so that the library can find it again. */
  readonly id?: string;
  /** A range, which the library may ask to keep. */
  readonly keepable?: boolean;
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly navigate?: Readonly<Record<string, () => HostObject | null>>;
  readonly call?: Readonly<Record<string, (...args: never[]) => unknown>>;
  /** Methods of `call` that change the workbook. */
  readonly writes?: readonly string[];
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: string) => HostObject;
}

/** What the objects need of the host that holds them. */
export interface HostServices {
  readonly model: Model;
  readonly readOnly: boolean;
  /** Files that sheets may be inserted from, by their base64: the stand-in does not open files while it answers. */
  readonly files: ReadonlyMap<string, WorkbookSnapshot>;
  subscribe(event: string, on: boolean): void;
  raise(event: string, target: string, payload: object): void;
  reference(id: string): HostObject;
  release(id: string): void;
  showPane(): void;
}
